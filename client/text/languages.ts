import { i18n } from "@lingui/core";
import type { BeforeTheCaseText } from "../../core/methods/before-the-case-text.ts";
import type { MethodText } from "../../core/methods/method-text.ts";
import type { QuestionTexts } from "../../core/questions/bank.ts";
import type { AgreementTexts, ConditionTexts, Language } from "./language.ts";

/** Where each language is, by its code (ISO 639-1), and what its speakers call it. */
const LANGUAGES = {
  en: { name: "English", load: async () => (await import("./english.ts")).english },
  nl: { name: "Nederlands", load: async () => (await import("./dutch.ts")).dutch },
  de: { name: "Deutsch", load: async () => (await import("./german.ts")).german },
} as const satisfies Record<string, { readonly name: string; load(): Promise<Language> }>;

export type LanguageCode = keyof typeof LANGUAGES;

/** What there is to choose from, each by its own name. */
export const LANGUAGE_NAMES = Object.entries(LANGUAGES).map(
  ([code, { name }]) => [code as LanguageCode, name] as const,
);

/** Where a person asked for no language we have. */
const FALLBACK = "en";

/** Nobody's languages, to look at the panel in development. */
const learned = new Map<string, () => Promise<Language>>();

export function learn(code: string, load: () => Promise<Language>): void {
  learned.set(code, load);
}

export function loadLanguage(code: LanguageCode): Promise<Language> {
  const load = learned.get(code) ?? LANGUAGES[code].load;
  return load();
}

/** Speaks the first language asked for that the panel has; times and numbers follow that person's region. */
export async function speak(preferred: readonly string[]): Promise<void> {
  const region = preferred.find((locale) => isLocale(locale) && isSpoken(languageOf(locale)));
  const code = languageOf(region ?? FALLBACK) as LanguageCode;
  const { sentences } = await loadLanguage(code);
  i18n.load(code, await sentences());
  i18n.activate(code, region ?? FALLBACK);
}

export async function loadAgreements(): Promise<AgreementTexts> {
  return (await spoken()).agreements();
}

export async function loadBeforeTheCase(): Promise<BeforeTheCaseText> {
  return (await spoken()).beforeTheCase();
}

export async function loadConditions(): Promise<ConditionTexts> {
  return (await spoken()).conditions();
}

export async function loadQuestions(): Promise<QuestionTexts> {
  return (await spoken()).questions();
}

/** The words of a built-in method. */
export async function loadMethodText(method: string): Promise<MethodText> {
  const { methods } = await spoken();
  const load = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (load === undefined) throw new Error(`no words for method ${method}`);
  return load();
}

/** Speaks this language, in the region that this person lives in where it is spoken there. */
export function speakIn(code: LanguageCode, preferred: readonly string[]): Promise<void> {
  return speak([...preferred.filter((locale) => languageOf(locale) === code), code]);
}

/** Before anybody has spoken, and in tests that do not, it is the fallback. */
function spoken(): Promise<Language> {
  const code = i18n.locale;
  return loadLanguage(isSpoken(code) ? code : FALLBACK);
}

export function isSpoken(language: string): language is LanguageCode {
  return Object.hasOwn(LANGUAGES, language) || learned.has(language);
}

/** A browser hands on what its system says, such as `en-US@posix`, which no formatter takes. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

function languageOf(locale: string): string {
  return locale.split("-")[0]?.toLowerCase() ?? "";
}
