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

const EVERY_HIDDEN = new RegExp(HIDDEN, "gu");

/** The same text with every hidden character written out as JSON does, so that it is seen. */
export function withHiddenSeen(text: string): string {
  return text.replaceAll(EVERY_HIDDEN, writtenOut);
}

function writtenOut(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
