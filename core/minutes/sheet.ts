import type { Instant } from "../ids.ts";
import type { RoleName } from "../methods/method.ts";
import { plainLine } from "./plain-lines.ts";
import {
  LINE_KINDS,
  type LineKind,
  type Minutes,
  type MinutesCase,
  type StepCard,
} from "./minutes.ts";

/** A page of words, before it is a file of any kind. */
export interface Sheet {
  /** A language tag (BCP 47). */
  readonly language: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly type: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly type: "facts"; readonly facts: readonly Fact[] }
  | { readonly type: "list"; readonly items: readonly Item[] };

export interface Fact {
  readonly label: string;
  readonly text: string;
}

interface Item {
  readonly text: string;
  /** What it answers. */
  readonly about?: string;
}

/** The fields of a step, in the order in which they are read. */
const STEP_FIELDS = ["when", "then", "sign", "by", "buddy"] as const;

/** What the sheets say in one language. */
export interface SheetWords {
  readonly language: string;
  readonly step: string;
  readonly stepFields: Readonly<Record<keyof StepCard, string>>;
  /** A day as one reads it; what is none stands as it is. */
  readonly day: (typed: string) => string;
}

export interface MinutesWords extends SheetWords {
  readonly title: (heldAt: Instant) => string;
  readonly labels: Readonly<
    Record<"method" | "time" | "people" | "question" | "conditions", string>
  >;
  readonly method: (method: string) => string;
  readonly time: (planned: number, real: number) => string;
  readonly roles: Readonly<Record<RoleName, string>>;
  readonly caseTitle: (number: number, title?: string) => string;
  readonly kinds: Readonly<Record<LineKind, string>>;
  readonly about: (text: string) => string;
  readonly condition: (id: string) => string;
  readonly counted: (counts: Minutes["conditions"][string]) => string;
}

export function minutesSheet(minutes: Minutes, words: MinutesWords): Sheet {
  const { language, labels } = words;
  const blocks = [
    ...factsOf([
      [labels.method, words.method(minutes.method)],
      [labels.time, words.time(minutes.plannedMinutes, minutes.realMinutes)],
    ]),
    ...peopleOf(minutes, words),
    ...minutes.cases.flatMap((one, place) => caseOf(one, place + 1, words)),
    ...conditionsOf(minutes, words),
  ];
  return { language, title: words.title(minutes.heldAt), blocks };
}

/** The next steps of one person. */
export function stepSheet(steps: readonly StepCard[], words: SheetWords): Sheet {
  const blocks = steps.flatMap((step, place) => [
    ...(steps.length === 1 ? [] : [heading(2, `${words.step} ${place + 1}`)]),
    ...stepFacts(step, words),
  ]);
  return { language: words.language, title: words.step, blocks };
}

function peopleOf({ people }: Minutes, { labels, roles: names }: MinutesWords): readonly Block[] {
  const items = people.map(({ name, roles }) => ({
    text: roles.length === 0 ? name : `${name} (${roles.map((role) => names[role]).join(", ")})`,
  }));
  return underHeading(2, labels.people, listOf(items));
}

function caseOf(
  { title, question, lines, step }: MinutesCase,
  number: number,
  words: MinutesWords,
): readonly Block[] {
  return [
    heading(2, words.caseTitle(number, title)),
    ...factsOf([[words.labels.question, question]]),
    ...LINE_KINDS.flatMap((kind) => linesOf(lines, kind, words)),
    ...underHeading(3, words.step, step === undefined ? [] : stepFacts(step, words)),
  ];
}

function linesOf(
  lines: MinutesCase["lines"],
  kind: LineKind,
  words: MinutesWords,
): readonly Block[] {
  const items = lines
    .filter((line) => line.kind === kind)
    .map(({ text, about }) => ({
      text,
      ...(about === undefined ? {} : { about: words.about(about) }),
    }));
  return underHeading(3, words.kinds[kind], listOf(items));
}

function conditionsOf({ conditions }: Minutes, words: MinutesWords): readonly Block[] {
  const counted = Object.entries(conditions).map(
    ([id, counts]) => [words.condition(id), words.counted(counts)] as const,
  );
  return underHeading(2, words.labels.conditions, factsOf(counted));
}

function stepFacts(step: StepCard, { stepFields, day }: SheetWords): readonly Block[] {
  return factsOf(
    STEP_FIELDS.map((field) => {
      const typed = step[field];
      return [
        stepFields[field],
        field === "by" && typed !== undefined ? day(typed) : typed,
      ] as const;
    }),
  );
}

/** Of those that say something. */
function factsOf(
  all: readonly (readonly [label: string, text: string | undefined])[],
): readonly Block[] {
  const facts = all.flatMap(([label, text = ""]) => (isEmpty(text) ? [] : [{ label, text }]));
  return facts.length === 0 ? [] : [{ type: "facts", facts }];
}

function listOf(all: readonly Item[]): readonly Block[] {
  const items = all.filter(({ text }) => !isEmpty(text));
  return items.length === 0 ? [] : [{ type: "list", items }];
}

function isEmpty(text: string): boolean {
  return plainLine(text) === "";
}

function underHeading(level: 2 | 3, text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(level, text), ...blocks];
}

function heading(level: 2 | 3, text: string): Block {
  return { type: "heading", level, text };
}
