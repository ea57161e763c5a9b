/** What every text of a test begins with that must not be found again. */
const CANARY = "canary";

/** How it may stand among other bytes, each of them one character. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  "as it is": [CANARY],
  "UTF-16": [Array.from(CANARY).join("\0")],
  hex: [inHex(), inHex().toUpperCase()],
  base64: [0, 1, 2].map(inBase64),
  "escaped in JSON": [escaped()],
  backwards: [Array.from(CANARY).toReversed().join("")],
};

function codesOf(text: string): readonly number[] {
  return Array.from(text, (sign) => sign.charCodeAt(0));
}

function inHex(): string {
  return codesOf(CANARY)
    .map((code) => code.toString(16))
    .join("");
}

function escaped(): string {
  return codesOf(CANARY)
    .map((code) => String.raw`\u${code.toString(16).padStart(4, "0")}`)
    .join("");
}

/** The characters that are the same whatever follows, with so many bytes before; base64url has no others. */
function inBase64(before: number): string {
  const whole = btoa("?".repeat(before) + CANARY);
  const bits = (before + CANARY.length) * 8;
  return whole.slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6));
}

/** Each byte as one character, so that no coding is assumed. */
export function charactersOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

/** How a canary stands in what is kept; none where there is none. */
export function spellingsIn(kept: string | Uint8Array): readonly string[] {
  const characters = typeof kept === "string" ? kept : charactersOf(kept);
  return Object.keys(SPELLINGS).filter((spelling) =>
    SPELLINGS[spelling]?.some((needle) => characters.includes(needle)),
  );
}

/** Each canary that stands in a text. */
export function canariesIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/canary [0-9a-f]+/gu) ?? []);
}
