const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/** Controls, what is no character, and what turns the direction of all that follows. */
const UNSEEN = /[\p{Cc}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu;

/** The lines of what a person wrote, as every file can hold them: whole characters, no controls, no empty line. */
export function plainLines(text: string): readonly string[] {
  return text
    .toWellFormed()
    .split(LINE_END)
    .map((line) => line.replaceAll(UNSEEN, " ").trim())
    .filter((line) => line !== "");
}

export function plainLine(text: string): string {
  return plainLines(text).join(" ");
}
