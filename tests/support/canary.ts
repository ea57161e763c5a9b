/** What every text of a test begins with that must not be found again. */
const CANARY = "canary";

/** How a text may stand among other bytes, each of them one character. */
function spellingsOf(text: string): Readonly<Record<string, readonly string[]>> {
  return {
    "as it is": [text],
    "UTF-16": [Array.from(text).join("\0")],
    hex: [inHex(text), inHex(text).toUpperCase()],
    base64: [0, 1, 2].map((before) => inBase64(text, before)),
    "escaped in JSON": [escaped(text)],
    backwards: [Array.from(text).toReversed().join("")],
  };
}

function codesOf(text: string): readonly number[] {
  return Array.from(text, (sign) => sign.charCodeAt(0));
}

function inHex(text: string): string {
  return codesOf(text)
    .map((code) => code.toString(16).padStart(2, "0"))
    .join("");
}

function escaped(text: string): string {
  return codesOf(text)
    .map((code) => String.raw`\u${code.toString(16).padStart(4, "0")}`)
    .join("");
}

/** The characters that are the same whatever follows, with so many bytes before; base64url has no others. */
function inBase64(text: string, before: number): string {
  const whole = btoa("?".repeat(before) + text);
  const bits = (before + text.length) * 8;
  return whole.slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6));
}

/** Each byte as one character, so that no coding is assumed. */
export function charactersOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

const OF_A_CANARY = spellingsOf(CANARY);

/** How a canary stands in what is kept; none where there is none. */
export function spellingsIn(kept: string | Uint8Array): readonly string[] {
  const characters = typeof kept === "string" ? kept : charactersOf(kept);
  return spellingsAmong(characters, OF_A_CANARY);
}

/** How this text stands there. */
export function spellingsOfIn(text: string, characters: string): readonly string[] {
  return spellingsAmong(characters, spellingsOf(text));
}

function spellingsAmong(
  characters: string,
  spellings: ReturnType<typeof spellingsOf>,
): readonly string[] {
  return Object.keys(spellings).filter((spelling) =>
    spellings[spelling]?.some((needle) => characters.includes(needle)),
  );
}

/** Each canary that stands in a text. */
export function canariesIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/canary [0-9a-f]+/gu) ?? []);
}
