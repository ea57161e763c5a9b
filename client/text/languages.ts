import { i18n, type Messages } from "@lingui/core";
import type { AgreementId } from "../../core/methods/agreements.ts";
import type { BeforeTheCaseText } from "../../core/methods/before-the-case-text.ts";
import type { MethodText } from "../../core/methods/method-text.ts";
import type { QuestionTexts } from "../../core/questions/bank.ts";
import type { AgreementText } from "../../core/methods/text/en/agreements.ts";

type AgreementTexts = Readonly<Record<AgreementId, AgreementText>>;

/** Where the words of one language are; each is loaded when it is needed. */
interface Language {
  readonly sentences: () => Promise<Messages>;
  readonly agreements: () => Promise<AgreementTexts>;
  readonly beforeTheCase: () => Promise<BeforeTheCaseText>;
  /** Those to borrow. */
  readonly questions: () => Promise<QuestionTexts>;
  readonly methods: Readonly<Record<string, () => Promise<MethodText>>>;
}

const en: Language = {
  sentences: async () => (await import("./locales/en.po")).messages,
  agreements: async () => (await import("../../core/methods/text/en/agreements.ts")).agreements,
  beforeTheCase: async () =>
    (await import("../../core/methods/text/en/before-the-case.ts")).beforeTheCase,
  questions: async () => (await import("../../core/questions/text/en.ts")).QUESTIONS_ENGLISH,
  methods: {
    "chair-eight": async () =>
      (await import("../../core/methods/text/en/chair-eight.ts")).chairEight,
    "six-steps": async () => (await import("../../core/methods/text/en/six-steps.ts")).sixSteps,
    "four-phases": async () =>
      (await import("../../core/methods/text/en/four-phases.ts")).fourPhases,
    empathic: async () => (await import("../../core/methods/text/en/empathic.ts")).empathic,
    gossip: async () => (await import("../../core/methods/text/en/gossip.ts")).gossip,
    incident: async () => (await import("../../core/methods/text/en/incident.ts")).incident,
    "solution-focused": async () =>
      (await import("../../core/methods/text/en/solution-focused.ts")).solutionFocused,
    socratic: async () => (await import("../../core/methods/text/en/socratic.ts")).socratic,
    balint: async () => (await import("../../core/methods/text/en/balint.ts")).balint,
    brainstorm: async () => (await import("../../core/methods/text/en/brainstorm.ts")).brainstorm,
    online: async () => (await import("../../core/methods/text/en/online.ts")).online,
  },
};

const LANGUAGES: Readonly<Record<string, Language>> = { en };

/** Where a person asked for no language we have. */
const FALLBACK = "en";

/** Speaks the first language asked for that the panel has; times and numbers follow that person's region. */
export async function speak(preferred: readonly string[]): Promise<void> {
  const region =
    preferred.find((locale) => isLocale(locale) && isSpoken(languageOf(locale))) ?? FALLBACK;
  const language = languageOf(region);
  i18n.load(language, await spoken(language).sentences());
  i18n.activate(language, region);
}

export function loadAgreements(): Promise<AgreementTexts> {
  return spoken().agreements();
}

export function loadBeforeTheCase(): Promise<BeforeTheCaseText> {
  return spoken().beforeTheCase();
}

export function loadQuestions(): Promise<QuestionTexts> {
  return spoken().questions();
}

/** The words of a built-in method. */
export function loadMethodText(method: string): Promise<MethodText> {
  const { methods } = spoken();
  const load = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (load === undefined) throw new Error(`no words for method ${method}`);
  return load();
}

function spoken(language = i18n.locale): Language {
  return LANGUAGES[language] ?? en;
}

function isSpoken(language: string): boolean {
  return Object.hasOwn(LANGUAGES, language);
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
