import { Document, HeadingLevel, Packer, Paragraph, TextRun, type ParagraphChild } from "docx";
import { plainLine, plainLines } from "../../core/minutes/plain-lines.ts";
import type { Block, Fact, Sheet } from "../../core/minutes/sheet.ts";

const MAKER = "Intervision";

/** Eleven points, in the half points of the format. */
const SIZE = 22;

const HEADINGS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** As a Word document; it names the product as its author, and no machine. */
export function wordOf({ language, title, blocks }: Sheet): Promise<Blob> {
  const run = { language: { value: language }, size: SIZE };
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_1, text: plainLine(title) });
  const file = new Document({
    title: plainLine(title),
    creator: MAKER,
    lastModifiedBy: MAKER,
    styles: { default: { document: { run, paragraph: { spacing: { after: 80 } } } } },
    sections: [{ children: [heading, ...blocks.flatMap(paragraphsOf)] }],
  });
  return Packer.toBlob(file);
}

function paragraphsOf(block: Block): readonly Paragraph[] {
  switch (block.type) {
    case "heading":
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          text: plainLine(block.text),
          keepNext: true,
        }),
      ];
    case "facts":
      return block.facts.map((fact) => new Paragraph({ children: factRuns(fact) }));
    case "list":
      return block.items.map(
        ({ text, about = "" }) =>
          new Paragraph({
            bullet: { level: 0 },
            children: [...runs(plainLines(text)), ...runs(plainLines(about), 1)],
          }),
      );
  }
}

function factRuns({ label, text }: Fact): ParagraphChild[] {
  return [new TextRun({ text: `${plainLine(label)}: `, bold: true }), ...runs(plainLines(text))];
}

/** Each line but the first after a break; after something else the first too. */
function runs(lines: readonly string[], before = 0): ParagraphChild[] {
  return lines.map((text, place) => new TextRun({ text, break: before + place > 0 ? 1 : 0 }));
}
