import { finder, plain, type Finder } from "./pattern.ts";
import { DUTCH } from "./signs/nl.ts";
import { ENGLISH } from "./signs/en.ts";
import { GERMAN } from "./signs/de.ts";
import type { DisguisedReason, OpenReason, Signs } from "./signs/signs.ts";

/** What one sentence is, and by which sign. */
export type Judgement =
  | { readonly kind: "question"; readonly reason: "asks" | "noSign" }
  | { readonly kind: "openAdvice"; readonly reason: OpenReason }
  | { readonly kind: "disguisedAdvice"; readonly reason: DisguisedReason | OpenReason };

type Advice = Exclude<Judgement, { readonly kind: "question" }>;

/** The signs of one language, made ready to be looked for. */
interface Reader {
  readonly facts: Finder;
  readonly asks: Finder;
  readonly disguised: readonly (readonly [DisguisedReason, Finder])[];
  readonly proposals: readonly (readonly [OpenReason, Finder])[];
  readonly imperatives: Finder;
}

const READERS: ReadonlyMap<string, Reader> = new Map([
  ["en", readerOf(ENGLISH)],
  ["nl", readerOf(DUTCH)],
  ["de", readerOf(GERMAN)],
]);

/** Much more than anybody writes into one note; what comes after it is not read. */
const LONGEST = 4_000;

/** The first sentence of a text that advises, read in the panel's own language and then in the others. */
export function adviceIn(text: string, language: string): Advice | undefined {
  const judgements = sentencesOf(text).map((sentence) => judge(sentence, language));
  return judgements.find((one) => one.kind !== "question");
}

/** Whether a sentence asks, advises, or advises in the shape of a question. */
export function judge(sentence: string, language: string): Judgement {
  const own = READERS.get(language);
  const others = [...READERS.values()].filter((reader) => reader !== own);
  const judgements = [...(own === undefined ? [] : [own]), ...others].map((reader) =>
    judgeBy(reader, sentence),
  );
  return (
    judgements.find(({ kind }) => kind !== "question") ??
    judgements[0] ?? { kind: "question", reason: "noSign" }
  );
}

function judgeBy(reader: Reader, sentence: string): Judgement {
  const words = plain(sentence);
  if (reader.facts(words)) return { kind: "question", reason: "asks" };
  const disguise = firstOf(reader.disguised, words);
  if (disguise !== undefined) return { kind: "disguisedAdvice", reason: disguise };
  if (reader.asks(words)) return { kind: "question", reason: "asks" };
  const proposal = firstOf(reader.proposals, words);
  const isAsked = sentence.includes("?");
  if (proposal !== undefined)
    return { kind: isAsked ? "disguisedAdvice" : "openAdvice", reason: proposal };
  return !isAsked && reader.imperatives(words)
    ? { kind: "openAdvice", reason: "imperative" }
    : { kind: "question", reason: isAsked ? "asks" : "noSign" };
}

function firstOf<Reason>(
  finders: readonly (readonly [Reason, Finder])[],
  words: string,
): Reason | undefined {
  return finders.find(([, find]) => find(words))?.[0];
}

function readerOf({ little, facts, asks, disguised, proposals, imperatives }: Signs): Reader {
  const ready = <Reason extends string>(
    lists: Readonly<Record<Reason, readonly string[]>>,
  ): readonly (readonly [Reason, Finder])[] =>
    (Object.keys(lists) as Reason[]).map((reason) => [reason, finder(lists[reason], little)]);
  return {
    facts: finder(facts, little),
    asks: finder(asks, little),
    disguised: ready(disguised),
    proposals: ready(proposals),
    imperatives: finder(
      imperatives.map((one) => `, ${one}`),
      little,
    ),
  };
}

const SENTENCE = /[^.!?\n]+[.!?]*/gu;

function sentencesOf(text: string): readonly string[] {
  return text.slice(0, LONGEST).match(SENTENCE) ?? [];
}
