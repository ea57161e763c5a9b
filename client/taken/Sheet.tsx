import type { ReactNode } from "react";
import { plainLine, plainLines } from "../../core/minutes/plain-lines.ts";
import type { Block, Sheet } from "../../core/minutes/sheet.ts";
import styles from "./taken.module.css";

/** A sheet of words as it is read and printed. */
export function SheetPage({ sheet }: { readonly sheet: Sheet }): ReactNode {
  const { language, title, blocks } = sheet;
  return (
    <article className={styles.sheet} lang={language}>
      <h1>{plainLine(title)}</h1>
      {blocks.map((block, place) => (
        <SheetBlock key={place} block={block} />
      ))}
    </article>
  );
}

function SheetBlock({ block }: { readonly block: Block }): ReactNode {
  switch (block.type) {
    case "heading":
      return block.level === 2 ? (
        <h2>{plainLine(block.text)}</h2>
      ) : (
        <h3>{plainLine(block.text)}</h3>
      );
    case "facts":
      return (
        <dl>
          {block.facts.map(({ label, text }, place) => (
            <div key={place}>
              <dt>{plainLine(label)}</dt>
              <dd>{inLines(text)}</dd>
            </div>
          ))}
        </dl>
      );
    case "list":
      return (
        <ul>
          {block.items.map(({ text, about }, place) => (
            <li key={place}>
              {inLines(text)}
              {about === undefined ? null : <p className={styles.about}>{plainLine(about)}</p>}
            </li>
          ))}
        </ul>
      );
  }
}

/** The style sheet keeps the lines. */
function inLines(text: string): string {
  return plainLines(text).join("\n");
}
