import { loadLanguage, loadMethodText, type LanguageCode } from "../../client/text/languages.ts";
import { METHODS } from "../../core/methods/catalogue.ts";
import type { MethodText, PhaseText } from "../../core/methods/method-text.ts";

type Words = Readonly<Record<string, MethodText>>;

/** The words of every built-in method, as the panel loads them. */
export const WORDS: Words = await wordsOfAll(loadMethodText);

/** The same in any language. */
export async function wordsIn(code: LanguageCode): Promise<Words> {
  const { methods } = await loadLanguage(code);
  return wordsOfAll((method) => {
    const load = methods[method];
    return load === undefined ? Promise.reject(new Error(`no words for ${method}`)) : load();
  });
}

export function wordsOf(method: string, words = WORDS): MethodText {
  const found = words[method];
  if (found === undefined) throw new Error(`no words for ${method}`);
  return found;
}

export function phaseWordsOf(method: string, phase: string, words = WORDS): PhaseText {
  const found = wordsOf(method, words).phases[phase];
  if (found === undefined) throw new Error(`no words for ${phase} of ${method}`);
  return found;
}

async function wordsOfAll(load: (method: string) => Promise<MethodText>): Promise<Words> {
  const ids = Object.keys(METHODS);
  return Object.fromEntries(
    await Promise.all(ids.map(async (id) => [id, await load(id)] as const)),
  );
}
