import { readFileSync } from "node:fs";
import type { Agenda, CueRole } from "../../core/methods/method.ts";

/** What the specification writes about one text of a phase. */
export interface SpecifiedWriting {
  readonly by: string;
  readonly visibility: string;
  readonly reveal: string;
  readonly lockAtEnd?: boolean;
}

export interface SpecifiedPhase {
  readonly id: string;
  readonly name: { readonly en: string };
  readonly kind: string;
  readonly floor: string;
  readonly speak: readonly string[];
  readonly listenOnly: readonly string[];
  readonly turnSeconds: number | null;
  readonly repeatable?: boolean;
  readonly writes: readonly SpecifiedWriting[];
  readonly basis: Readonly<Partial<Record<"seed" | "public" | "own", readonly string[]>>>;
}

interface SpecifiedAgenda {
  readonly total: number;
  readonly min: Agenda["minutes"];
  readonly quiet?: Agenda["quiet"];
  readonly reserve?: Agenda["reserve"];
}

export interface SpecifiedMethod {
  readonly id: string;
  readonly name: { readonly en: string };
  readonly phases: readonly (SpecifiedPhase | { readonly use: string })[];
  readonly agendas: Readonly<Record<string, SpecifiedAgenda>>;
  readonly fit: { readonly size: string; readonly experience: string; readonly pace: string };
  readonly sources: readonly string[];
  readonly chairContributes: string;
  readonly flexPhase: string;
}

interface Specification {
  readonly methods: readonly SpecifiedMethod[];
  readonly frame: Readonly<Record<string, Omit<SpecifiedPhase, "id">>>;
}

const SPECIFICATION = JSON.parse(
  readFileSync("tests/specification/methods.json", "utf8"),
) as Specification;

export const SPECIFIED = SPECIFICATION.methods;

/** The phases of a method in their order, those of the frame among them. */
export function specifiedPhases(method: SpecifiedMethod): readonly SpecifiedPhase[] {
  return method.phases.map((phase) => ("use" in phase ? framePhase(phase.use) : phase));
}

function framePhase(id: string): SpecifiedPhase {
  const found = SPECIFICATION.frame[id];
  if (found === undefined) throw new Error(`the specification has no phase ${id} of the frame`);
  return { ...found, id };
}

/** What we call what the specification calls so: all there is of translation. */
export const WORDS = {
  floors: {
    open: "open",
    round: "round",
    "pair-round": "pairRound",
    pair: "pair",
    "solo:case_giver": "solo",
    "group-without-case-giver": "groupWithoutCaseGiver",
    "silent-all": "silence",
    "silent-then-round": "silentThenRound",
    "silent-then-solo": "silentThenSolo",
    "silent-then-pair-round": "silentThenPairRound",
    "solo-then-round": "soloThenRound",
    "solo-then-open": "soloThenOpen",
    "solo-then-silence": "soloThenSilence",
  },
  writers: {
    everyone: "everyone",
    "each offerer": "everyone",
    "owner of the action": "everyone",
    case_giver: "caseGiver",
    member: "member",
    note_taker: "noteTaker",
  },
  reveals: {
    "at once": "atOnce",
    "at once, goes to the action log": "atOnce",
    "on own turn": "ownTurn",
    "on own turn in the next phase": "ownTurn",
    "one per turn, or all at once if the chair opens the board": "oneEachTurn",
    "phase step: all at once, without names": "partEnd",
    "phase end": "phaseEnd",
    "phase end, as counts without names": "phaseEnd",
    "chair, all at once, as counts": "chairOpens",
    "case giver opens": "caseGiverOpens",
    "case giver opens it in Reveal": "caseGiverOpens",
    "case giver chooses in Decide": "caseGiverOpens",
    "case giver chooses on return": "caseGiverOpens",
    "case giver chooses": "authorBrings",
    "author chooses": "authorBrings",
    "author may bring it in Judge and advise or in Share": "authorBrings",
    "author may use it in Sit back": "authorBrings",
    never: "authorBrings",
    "never, unless spoken": "authorBrings",
  },
  chair: { last: "last", no: "none", yes: "yes" },
  experience: { any: "any", some: "some", "group knows each other": "any" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Our word; a word that the table does not know has no meaning here. */
export function translated(kind: keyof typeof WORDS, word: string): string {
  const words: Readonly<Record<string, string>> = WORDS[kind];
  const found = Object.hasOwn(words, word) ? words[word] : undefined;
  if (found === undefined) throw new Error(`the table of ${kind} does not know "${word}"`);
  return found;
}

/** All who help with the case; timekeeper and note-taker are members too. */
export const MEMBERS: readonly CueRole[] = ["timekeeper", "noteTaker", "member"];
export const ALL: readonly CueRole[] = ["chair", ...MEMBERS, "caseGiver"];

/** Who speaks, as the specification says it; the chair speaks as a member where the method says so. */
export const SPEAKERS: Readonly<Record<string, readonly CueRole[]>> = {
  nobody: [],
  everyone: ALL,
  "everyone, one at a time": ALL,
  "then everyone": ALL,
  "nobody, then everyone": ALL,
  "owners of open actions": ALL,
  member: MEMBERS,
  "one member asks": MEMBERS,
  "one reflecting listener": MEMBERS,
  note_taker: ["noteTaker"],
  chair: ["chair"],
  case_giver: ["caseGiver"],
  "case_giver answers": ["caseGiver"],
  "case_giver first": ["caseGiver"],
  "nobody, then case_giver": ["caseGiver"],
};

/** Who only listens in a part that is spoken: where the case giver has the floor alone, and elsewhere. */
export const LISTENERS: Readonly<
  Record<string, { readonly solo: readonly CueRole[]; readonly other: readonly CueRole[] }>
> = {
  all: { solo: MEMBERS, other: MEMBERS },
  "all:quiet-part": { solo: [], other: [] },
  "not-on-turn": { solo: [], other: [] },
  "member:solo-part": { solo: MEMBERS, other: [] },
  "member:until-case-giver-done": { solo: MEMBERS, other: [] },
  member: { solo: ["member"], other: ["member"] },
  timekeeper: { solo: ["timekeeper"], other: ["timekeeper"] },
  note_taker: { solo: ["noteTaker"], other: ["noteTaker"] },
  case_giver: { solo: ["caseGiver"], other: ["caseGiver"] },
};
