/**
 * Control characters, halves and remains of characters, line separators, characters that turn the direction of what follows
 * or are not seen at all: they have no place in a line that is read aloud.
 */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFD]/u;

/** Tags, comments, entities and links of web pages and of Markdown. */
const MARKUP: readonly RegExp[] = [
  /<[\p{L}/!?]/u,
  /&(?:#\w+|\p{L}+);/u,
  /\]\(/u,
  /\w:\/\//u,
  /\b(?:javascript|vbscript|data|mailto|file|blob|tel):\S/iu,
  /\bwww\.\S/iu,
];

/** What keeps a text from being plain words on one line; undefined when nothing does. */
export function flawInText(text: string): "hidden" | "markup" | undefined {
  if (HIDDEN.test(text)) return "hidden";
  return MARKUP.some((sign) => sign.test(text)) ? "markup" : undefined;
}
