import type { Reveal, Visibility, Writing, WritingForm } from "../../core/methods/method.ts";
import { MINUTE, type Plan, type PlannedPhase } from "../../core/methods/plan.ts";

function writing(
  slot: string,
  visibility: Visibility,
  reveal: Reveal,
  more: Partial<Writing> = {},
): Writing {
  return { slot, by: "everyone", form: "text", visibility, reveal, limit: 200, ...more };
}

function tapped(slot: string, form: WritingForm, more: Partial<Writing> = {}): Writing {
  return { ...writing(slot, "group", "atOnce"), form, limit: 0, ...more };
}

const SEALED = { visibility: "sealed", reveal: "chairOpens" } as const;
const OWN = { visibility: "own", reveal: "authorBrings" } as const;
const EITHER = ["inclusion", "safety"] as const;

function phase(
  id: string,
  { speakers = "everyone", ...more }: Pick<PlannedPhase, "kind"> & Partial<PlannedPhase>,
  floors: readonly PlannedPhase["parts"][number]["floor"][],
  writes: readonly Writing[] = [],
): PlannedPhase {
  const parts = floors.map((floor) => ({ floor, lasts: MINUTE }));
  return { ...more, id, speakers, parts, writes };
}

/** Short phases with every floor and every way to write and reveal; no real method has them all. */
export const EVERY_FLOOR: Plan = {
  method: "every-floor",
  agenda: "short",
  chairContributes: "last",
  phases: [
    phase(
      "arrive",
      { kind: "open" },
      ["round"],
      [writing("said", "group", "atOnce"), tapped("ready", "tick")],
    ),
    phase(
      "choose",
      { kind: "choose" },
      ["open"],
      [
        writing("wish", "sealed", "chairOpens"),
        tapped("pitch", "pitch", { limit: 200 }),
        tapped("preference", "mark", { about: ["pitch"], ...SEALED }),
      ],
    ),
    phase(
      "tell",
      { kind: "present" },
      ["solo", "silence"],
      [
        writing("kept", "own", "authorBrings"),
        writing("outcome", "sealed", "caseGiverOpens", { by: ["caseGiver"], opensIn: "talk" }),
        tapped("hope", "scale"),
      ],
    ),
    phase(
      "pair",
      { kind: "clarify" },
      ["pair"],
      [
        writing("scratch", "private", "authorBrings"),
        writing("facts", "own", "ownTurn", { opensIn: "ask" }),
        writing("position", "sealed", "ownTurn", { opensIn: "advise", locks: true }),
        writing("ideas", "sealed", "oneEachTurn", { opensIn: "advise" }),
      ],
    ),
    phase(
      "ask",
      { kind: "clarify", speakers: "members" },
      ["silence", "pairRound"],
      [
        writing("draft", "sealed", "ownTurn"),
        writing("late", "sealed", "phaseEnd"),
        writing("open", "sealed", "partEnd", { by: ["member"] }),
      ],
    ),
    phase(
      "talk",
      { kind: "imagine" },
      ["groupWithoutCaseGiver"],
      [tapped("touching", "mark", { about: ["said"], most: 2, ...OWN })],
    ),
    phase(
      "advise",
      { kind: "advise", speakers: "members", repeats: true },
      ["silence", "round"],
      [writing("view", "sealed", "ownTurn"), writing("voice", "group", "ownTurn")],
    ),
    phase(
      "end",
      { kind: "close" },
      ["round"],
      [
        tapped("step", "step", { limit: 200 }),
        tapped("taken", "choice", { about: ["said"], choices: ["take", "leave"] }),
        tapped("card", "card", { choices: EITHER, ...SEALED }),
      ],
    ),
  ],
};

/** The same for people who know and trust each other. */
export const TRUSTING: Plan = { ...EVERY_FLOOR, method: "trusting", needsTrust: true };

/** As small as a plan can be that has silence, a round and every level of notes: its views are cheap. */
export const TWO_PHASES: Plan = {
  method: "two-phases",
  agenda: "short",
  chairContributes: "last",
  phases: [
    phase(
      "first",
      { kind: "open" },
      ["silence", "round"],
      [
        writing("said", "group", "atOnce"),
        writing("view", "sealed", "ownTurn"),
        writing("kept", "own", "authorBrings"),
      ],
    ),
    phase("last", { kind: "close" }, ["open"], [writing("wish", "sealed", "chairOpens")]),
  ],
};

/** A case is chosen, told and looked back on: what is small enough for many schedules, with marks, a next step, what the case giver keeps back, and cards. */
export const ONE_CASE: Plan = {
  method: "one-case",
  agenda: "short",
  chairContributes: "last",
  phases: [
    phase(
      "choose",
      { kind: "choose" },
      ["open"],
      [
        tapped("pitch", "pitch", { limit: 200 }),
        tapped("preference", "mark", { about: ["pitch"], ...SEALED }),
      ],
    ),
    phase(
      "tell",
      { kind: "present" },
      ["round"],
      [
        tapped("step", "step", { limit: 200 }),
        writing("outcome", "sealed", "caseGiverOpens", { by: ["caseGiver"], opensIn: "last" }),
      ],
    ),
    phase(
      "last",
      { kind: "close" },
      ["open"],
      [tapped("card", "card", { choices: EITHER, ...SEALED })],
    ),
  ],
};

/** What a group writes in view of all, and what it does not, in a phase of a case: for whoever takes notes. */
export const LINES: Plan = {
  method: "lines",
  agenda: "short",
  chairContributes: "last",
  phases: [
    phase("choose", { kind: "choose" }, ["open"], [writing("wishes", "group", "atOnce")]),
    phase(
      "gather",
      { kind: "clarify" },
      ["open"],
      [
        writing("facts", "group", "atOnce"),
        writing("ideas", "group", "atOnce"),
        writing("view", "sealed", "chairOpens"),
        writing("own", "own", "authorBrings"),
        writing("fixed", "group", "atOnce", { locks: true, opensIn: "look" }),
        writing("limits", "group", "atOnce", { by: ["caseGiver"] }),
        writing("lesson", "group", "atOnce"),
        tapped("step", "step", { limit: 200 }),
      ],
    ),
    phase(
      "look",
      { kind: "decide" },
      ["open"],
      [tapped("taken", "choice", { about: ["facts"], choices: ["take", "leave"], most: 1 })],
    ),
    phase("end", { kind: "close" }, ["open"]),
  ],
};

/** A plan of few words, so that views are small: a silence and a round, a text for all and one that is sealed. */
export const SHORT_PLAN: Plan = {
  method: "short",
  agenda: "short",
  chairContributes: "last",
  phases: [
    {
      id: "only",
      kind: "open",
      speakers: "everyone",
      parts: [
        { floor: "silence", lasts: 60_000 },
        { floor: "round", lasts: 60_000 },
      ],
      writes: [
        writing("said", "group", "atOnce", { limit: 99 }),
        writing("sealed", "sealed", "ownTurn", { limit: 99 }),
      ],
    },
  ],
};
