import type { Language } from "./language.ts";
import { english } from "./english.ts";

/**
 * English as if it were another language, for development and tests alone: a third longer, with accents. What
 * stands on the panel without them is no word of any catalog; what does not fit would not fit in German either.
 */
export const pseudo: Language = {
  sentences: async () =>
    Object.fromEntries(
      Object.entries(await english.sentences()).map(([id, words]) => [id, lengthened(words)]),
    ),
  agreements: async () => altered(await english.agreements()),
  beforeTheCase: async () => altered(await english.beforeTheCase()),
  conditions: async () => altered(await english.conditions()),
  questions: async () => altered(await english.questions()),
  methods: Object.fromEntries(
    Object.entries(english.methods).map(([id, load]) => [id, async () => altered(await load())]),
  ),
};

type Sentence = Awaited<ReturnType<Language["sentences"]>>[string];

/** A compiled sentence: text as it is, and values as arrays of a name, a kind and forms. */
function lengthened(words: Sentence): Sentence {
  return (typeof words === "string" ? stretched(words) : words.map(stretchedToken)) as Sentence;
}

function stretchedToken(token: unknown): unknown {
  if (typeof token === "string") return stretched(token);
  const [name, kind, forms] = token as readonly [
    string,
    string?,
    Readonly<Record<string, Sentence>>?,
  ];
  return forms === undefined ? token : [name, kind, formsOf(forms)];
}

function formsOf(forms: Readonly<Record<string, Sentence>>): Readonly<Record<string, Sentence>> {
  const each = Object.entries(forms).map(([form, words]) => [form, lengthened(words)] as const);
  return Object.fromEntries(each);
}

function altered<Words>(words: Words): Words {
  if (typeof words === "string") return stretched(words) as Words;
  if (typeof words !== "object" || words === null) return words;
  if (Array.isArray(words)) return words.map(altered) as Words;
  return Object.fromEntries(
    Object.entries(words).map(([key, inner]) => [key, altered(inner)] as const),
  ) as Words;
}

const LONG: Readonly<Record<string, string>> = { a: "áà", e: "éè", i: "íì", o: "óò", u: "úù" };
const SHORT: Readonly<Record<string, string>> = { a: "ä", e: "ë", i: "ï", o: "ö", u: "ü" };

/** Of two vowels the first is doubled; marks such as `<0>` stay as they are. */
function stretched(text: string): string {
  return text.replaceAll(
    /([aeiou])([^aeiou]*)([aeiou]?)/gu,
    (_, one: string, between: string, other: string) =>
      `${LONG[one] ?? one}${between}${SHORT[other] ?? other}`,
  );
}
