import type { PhaseKind } from "../methods/method.ts";
import type { PlannedPhase } from "../methods/plan.ts";

export type QuestionFamily =
  | "clarifying"
  | "reflective"
  | "socratic"
  | "solution-focused"
  | "balint"
  | "empathic"
  | "closing";

/** A question to borrow: its words stand in a `QuestionTexts`. */
interface Question<Id extends string = string> {
  readonly id: Id;
  readonly family: QuestionFamily;
  /** The phases in which it helps, by what they are for. */
  readonly kinds: readonly PhaseKind[];
  readonly methods: readonly string[];
}

/** The words of the questions in one language. */
export type QuestionTexts = Readonly<Record<QuestionId, string>>;

export type QuestionId = (typeof QUESTIONS)[number]["id"];

function question<Id extends string>(
  id: Id,
  family: QuestionFamily,
  kinds: readonly PhaseKind[],
  methods: readonly string[],
): Question<Id> {
  return { id, family, kinds, methods };
}

/** The methods that go through everything with the case giver. */
const COMPLETE = ["chair-eight", "six-steps", "four-phases", "online"] as const;

/** Fits every method. */
const EVERY: readonly string[] = [];

/** The bank (practice.md 4.7). */
export const QUESTIONS = [
  question("q01", "clarifying", ["clarify"], [...COMPLETE, "incident", "gossip"]),
  question("q02", "clarifying", ["clarify"], [...COMPLETE, "incident", "empathic"]),
  question("q03", "clarifying", ["clarify"], [...COMPLETE, "gossip"]),
  question("q04", "clarifying", ["clarify"], [...COMPLETE, "incident", "socratic"]),
  question("q05", "clarifying", ["clarify"], [...COMPLETE, "brainstorm", "solution-focused"]),
  question("q06", "clarifying", ["clarify"], [...COMPLETE, "incident", "socratic"]),
  question("q07", "clarifying", ["clarify", "deepen"], [...COMPLETE, "solution-focused"]),
  question("q08", "clarifying", ["clarify", "present"], [...COMPLETE, "gossip", "brainstorm"]),
  question("q09", "clarifying", ["clarify"], [...COMPLETE, "gossip", "balint"]),
  question("q10", "reflective", ["deepen"], [...COMPLETE, "gossip"]),
  question("q11", "reflective", ["deepen", "share"], [...COMPLETE, "gossip", "empathic"]),
  question("q12", "reflective", ["deepen"], [...COMPLETE, "incident", "balint"]),
  question("q13", "reflective", ["deepen"], [...COMPLETE, "socratic"]),
  question("q14", "reflective", ["deepen", "imagine"], [...COMPLETE, "gossip", "empathic"]),
  question("q15", "reflective", ["deepen", "share"], [...COMPLETE, "socratic"]),
  question("q16", "reflective", ["deepen"], [...COMPLETE, "incident", "socratic"]),
  question("q17", "reflective", ["deepen"], [...COMPLETE, "balint", "gossip"]),
  question("q18", "reflective", ["deepen", "decide"], [...COMPLETE, "solution-focused"]),
  question("q19", "socratic", ["deepen"], ["socratic", "incident"]),
  question("q20", "socratic", ["clarify", "deepen"], ["socratic"]),
  question("q21", "socratic", ["deepen"], ["socratic"]),
  question("q22", "socratic", ["deepen"], ["socratic"]),
  question("q23", "socratic", ["deepen"], ["socratic", "balint"]),
  question("q24", "socratic", ["deepen"], ["socratic"]),
  question("q25", "socratic", ["deepen", "imagine"], ["socratic", "empathic"]),
  question("q26", "socratic", ["deepen"], ["socratic"]),
  question("q27", "solution-focused", ["present", "decide"], ["solution-focused"]),
  question("q28", "solution-focused", ["clarify"], ["solution-focused"]),
  question("q29", "solution-focused", ["deepen"], ["solution-focused", "chair-eight"]),
  question("q30", "solution-focused", ["decide"], ["solution-focused"]),
  question("q31", "solution-focused", ["deepen", "decide"], ["solution-focused"]),
  question("q32", "solution-focused", ["deepen"], ["solution-focused", "online"]),
  question("q33", "solution-focused", ["deepen"], ["solution-focused", "four-phases"]),
  question("q34", "solution-focused", ["decide"], ["solution-focused", "brainstorm", "online"]),
  question("q35", "balint", ["present", "imagine"], ["balint"]),
  question("q36", "balint", ["imagine"], ["balint"]),
  question("q37", "balint", ["imagine"], ["balint", "empathic"]),
  question("q38", "balint", ["imagine"], ["balint"]),
  question("q39", "balint", ["imagine", "deepen"], ["balint"]),
  question("q40", "balint", ["imagine", "deepen"], ["balint", "gossip"]),
  question("q41", "empathic", ["open", "deepen"], ["empathic", "balint"]),
  question("q42", "empathic", ["deepen"], ["empathic", "chair-eight"]),
  question("q43", "empathic", ["deepen"], ["empathic"]),
  question("q44", "empathic", ["imagine"], ["empathic"]),
  question("q45", "empathic", ["imagine"], ["empathic", "brainstorm"]),
  question("q46", "empathic", ["decide"], ["empathic"]),
  question("q47", "closing", ["close"], EVERY),
  question("q48", "closing", ["decide", "close"], EVERY),
  question("q49", "closing", ["share", "close"], EVERY),
  question("q50", "closing", ["close"], EVERY),
] as const;

/** Phases that borrow from other kinds too (methods.json, questionKinds), by method and phase. */
const KINDS: Readonly<Record<string, Readonly<Record<string, readonly PhaseKind[]>>>> = {
  "chair-eight": { explore: ["clarify", "deepen"] },
  "six-steps": { questions: ["clarify", "deepen"] },
  "four-phases": { clarify: ["clarify", "deepen"] },
  gossip: { explore: ["clarify", "deepen"] },
  "solution-focused": { works: ["clarify", "deepen"] },
  socratic: { sort: ["clarify", "deepen"], test: ["clarify", "deepen"] },
  brainstorm: { clarify: ["clarify", "deepen"] },
};

/** What may be borrowed in a phase; a method that no question knows is offered those of all. */
export function questionsFor(
  { id, kind }: Pick<PlannedPhase, "id" | "kind">,
  method: string,
): readonly QuestionId[] {
  const kinds = own(own(KINDS, method), id) ?? [kind];
  const isKnown = QUESTIONS.some(({ methods }) => methods.includes(method));
  return QUESTIONS.filter(
    ({ methods, kinds: fits }) =>
      fits.some((one) => kinds.includes(one)) &&
      (!isKnown || methods === EVERY || methods.includes(method)),
  ).map((one) => one.id);
}

function own<Of>(record: Readonly<Record<string, Of>> | undefined, key: string): Of | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
