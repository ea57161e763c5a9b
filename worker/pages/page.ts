import { html } from "hono/html";
import type { PageText } from "./page-text.ts";

/** What `{…}` in a page's words stands for. */
type Values = Readonly<Record<"operator" | "contact" | "hours", string>>;

interface Page {
  readonly language: string;
  readonly text: PageText;
  readonly values: Values;
}

/** A page about this deployment: words and one stylesheet, no script. */
export function pageOf({ language, text, values }: Page): ReturnType<typeof html> {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${text.title} · Intervision</title>
        <link rel="stylesheet" href="/pages.css" />
      </head>
      <body>
        <main>
          <h1>${text.title}</h1>
          ${text.sections.map(
            ([heading, ...paragraphs]) =>
              html`<h2>${heading}</h2>
                ${paragraphs.map((words) => html`<p>${filled(words, values)}</p>`)}`,
          )}
        </main>
      </body>
    </html>`;
}

function filled(words: string, values: Values): string {
  return words.replaceAll(
    /\{(operator|contact|hours)\}/gu,
    (_, name: keyof Values) => values[name],
  );
}
