import { plainLine, plainLines } from "./plain-lines.ts";
import type { Block, Sheet } from "./sheet.ts";

/** Begins something wherever it stands, or makes an address of what stands around it. */
const SIGN = /[\\`*_[\]<>&|~#^{}$@]|[.:](?=\S)/gu;

/** Begins a list, a heading or a table where it is the first of a line. */
const FIRST_SIGN = /^[-+=:]/u;
const FIRST_NUMBER = /^(\d+)(?=[.)])/u;

/** A break of the line within a paragraph, and the paragraph goes on within its list. */
const BREAK = "\\\n  ";

/** As Markdown in which no text of a person is anything but text. */
export function markdownOf({ title, blocks }: Sheet): string {
  return `${[`# ${inLine(title)}`, ...blocks.map(blockText)].join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(block.level)} ${inLine(block.text)}`;
    case "facts":
      return block.facts
        .map(({ label, text }) => `- **${inLine(label)}:** ${inLines(text)}`)
        .join("\n");
    case "list":
      return block.items
        .map(({ text, about }) =>
          [inLines(text), ...(about === undefined ? [] : [inLines(about)])].join(BREAK),
        )
        .map((item) => `- ${item}`)
        .join("\n");
  }
}

function inLines(text: string): string {
  return plainLines(text).map(escaped).join(BREAK);
}

function inLine(text: string): string {
  return escaped(plainLine(text));
}

function escaped(line: string): string {
  return line.replaceAll(SIGN, "\\$&").replace(FIRST_SIGN, "\\$&").replace(FIRST_NUMBER, "$1\\");
}
