import { useEffect } from "react";
import type { WritingForm } from "../../core/methods/method.ts";
import { plainText } from "./card-words.ts";
import { formOf, linesOf } from "./note-list.ts";
import type { OnStage } from "./seated.ts";

/** What one writes in words of one's own; marks, ticks and cards are choices among those of others. */
const IN_WORDS: readonly WritingForm[] = ["text", "question", "pitch"];

/** What this person wrote and nobody else has seen, one text below the other. */
export function ownTexts(on: OnStage): string {
  return linesOf(on)
    .filter(({ mine, visibility }) => mine === true && visibility !== "group")
    .flatMap((line) => {
      const form = formOf(on, line);
      return form !== undefined && IN_WORDS.includes(form) ? [plainText(form, line.text)] : [];
    })
    .join("\n\n");
}

/** The room erases them as it closes: their author's page still has them at the goodbye. */
export function useOwnTexts(on: OnStage): void {
  const { own } = on.typed;
  const texts = ownTexts(on);
  useEffect(() => own.type(texts), [own, texts]);
}
