import { loadMethodText } from "../../client/text/languages.ts";
import { METHODS } from "../../core/methods/catalogue.ts";
import type { MethodText, PhaseText } from "../../core/methods/method-text.ts";

/** The words of every built-in method, as the panel loads them. */
export const WORDS: Readonly<Record<string, MethodText>> = Object.fromEntries(
  await Promise.all(
    Object.keys(METHODS).map(async (id) => [id, await loadMethodText(id)] as const),
  ),
);

export function wordsOf(method: string): MethodText {
  const found = WORDS[method];
  if (found === undefined) throw new Error(`no words for ${method}`);
  return found;
}

export function phaseWordsOf(method: string, phase: string): PhaseText {
  const found = wordsOf(method).phases[phase];
  if (found === undefined) throw new Error(`no words for ${phase} of ${method}`);
  return found;
}
