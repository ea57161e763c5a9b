import { expect, test } from "vitest";
import { cueText, openingLine, type PhaseText } from "../../core/methods/method-text.ts";
import type { CueRole, Phase } from "../../core/methods/method.ts";
import { planSession, turnOf } from "../../core/methods/plan.ts";
import { sixSteps } from "../../core/methods/six-steps.ts";
import { sixSteps as words } from "../../core/methods/text/en/six-steps.ts";

// Written by hand from practice.md 2.2.
const PHASES = [
  "arrive",
  "followup",
  "choose",
  "introduce",
  "questions",
  "brainstorm",
  "recommend",
  "feedback",
  "evaluate",
];

test.each([
  ["30", 30, [0, 0, 0, 3, 8, 8, 6, 5, 0], 0],
  ["45", 45, [3, 2, 4, 3, 9, 9, 6, 5, 4], 1],
  ["90", 90, [6, 5, 12, 3, 18, 18, 12, 10, 6], 1],
] as const)("[M1] the %s agenda of six-steps has %i minutes", (id, total, minutes, reserve) => {
  const named = PHASES.map((phase, index) => [phase, minutes[index]] as const);
  expect(sixSteps.agendas[id]).toEqual({
    minutes: Object.fromEntries(named.filter(([, one]) => one !== 0)),
    quiet: {},
    reserve: reserve === 0 ? {} : { arrive: reserve },
  });
  expect(minutes.reduce((sum: number, one) => sum + one, 0)).toBe(total);
});

test("[M13] six-steps is quick and for five to eight, its chair adds content in turn, questions take spare minutes", () => {
  expect(Object.keys(sixSteps.agendas).toSorted()).toEqual(["30", "45", "90"]);
  expect(sixSteps.phases.map(({ id }) => id)).toEqual(PHASES);
  expect(sixSteps).toMatchObject({
    id: "six-steps",
    defaultAgenda: "45",
    flexPhase: "questions",
    chairContributes: "yes",
    fit: { size: [5, 8], experience: "any", pace: "quick" },
  });
});

test.each<readonly [string, Omit<Phase, "id" | "writes" | "sources">]>([
  ["introduce", { kind: "present", floor: "solo", speakers: "everyone" }],
  ["questions", { kind: "clarify", floor: "pairRound", speakers: "members", turnSeconds: 60 }],
  ["brainstorm", { kind: "advise", floor: "groupWithoutCaseGiver", speakers: "members" }],
  ["recommend", { kind: "advise", floor: "round", speakers: "members", turnSeconds: 120 }],
  ["feedback", { kind: "decide", floor: "solo", speakers: "everyone" }],
])("%s has the floor, speakers and turns of its source", (id, expected) => {
  const found = sixSteps.phases.find((one) => one.id === id);
  const { writes: _writes, sources: _sources, ...rest } = found ?? {};
  expect(rest).toEqual({ id, ...expected });
});

test("[M8] six-steps asks for these texts, from these people, opened so", () => {
  const rows = sixSteps.phases.flatMap(({ id, writes }) =>
    writes.map((one) => {
      const by = one.by === "everyone" ? one.by : one.by.join("+");
      const about = one.about === undefined ? "" : ` about ${one.about.join("+")}`;
      return `${id} ${one.slot} ${one.form} by ${by}${about}: ${one.visibility} ${one.reveal}, ${one.limit}`;
    }),
  );
  expect(rows).toEqual([
    "arrive agreements tick by everyone: group atOnce, 0",
    "arrive checkIn text by everyone: group atOnce, 60",
    "followup result text by everyone: group atOnce, 200",
    "choose pitch pitch by everyone: group atOnce, 300",
    "choose preference mark by everyone about pitch: sealed chairOpens, 0",
    "choose roles role by everyone: group atOnce, 0",
    "introduce question question by caseGiver: group atOnce, 160",
    "introduce questionIdea text by member: own ownTurn, 300",
    "questions facts text by noteTaker: group atOnce, 300",
    "questions questionDraft text by member: own ownTurn, 300",
    "brainstorm ideas text by member: group atOnce, 300",
    "brainstorm listening text by caseGiver: own authorBrings, 600",
    "recommend recommendation text by member: sealed ownTurn, 600",
    "recommend recommendationList text by noteTaker: group atOnce, 600",
    "feedback choices choice by caseGiver about recommendation+recommendationList: group atOnce, 0",
    "feedback step step by caseGiver+noteTaker: group atOnce, 300",
    "evaluate evaluation card by everyone: sealed phaseEnd, 300",
    "evaluate learned text by everyone: own authorBrings, 600",
  ]);
});

test.each([
  [
    "30",
    true,
    ["introduce solo 3", "questions pairRound 8", "brainstorm groupWithoutCaseGiver 8"],
    ["recommend round 6", "feedback solo 5"],
  ],
  [
    "45",
    true,
    ["arrive round 3", "choose round 4", "introduce solo 3", "questions pairRound 11"],
    ["brainstorm groupWithoutCaseGiver 9", "recommend round 6", "feedback solo 5"],
    ["evaluate round 4"],
  ],
  [
    "45",
    false,
    ["arrive round 3", "followup round 2", "choose round 4", "introduce solo 3"],
    ["questions pairRound 9", "brainstorm groupWithoutCaseGiver 9", "recommend round 6"],
    ["feedback solo 5", "evaluate round 4"],
  ],
  [
    "90",
    true,
    ["arrive round 6", "choose round 12", "introduce solo 3", "questions pairRound 23"],
    ["brainstorm groupWithoutCaseGiver 18", "recommend round 12", "feedback solo 10"],
    ["evaluate round 6"],
  ],
] as const)(
  "[M2] [M3] [M4] %s minutes are these parts, in minutes (first session: %s)",
  (id, withoutNextSteps, ...parts) => {
    const { phases } = planSession(sixSteps, id, { withoutNextSteps });
    const planned = phases.flatMap((phase) =>
      phase.parts.map(({ floor, lasts }) => `${phase.id} ${floor} ${lasts / 60_000}`),
    );
    expect(planned).toEqual(parts.flat());
  },
);

test.each([
  ["30", { questions: 60, recommend: 90 }],
  ["45", { arrive: 24, followup: 24, choose: 30, questions: 60, recommend: 90, evaluate: 30 }],
  ["90", { arrive: 30, followup: 60, choose: 30, questions: 60, recommend: 120, evaluate: 30 }],
])("[M6] in %s minutes five people have turns of these seconds", (id, seconds) => {
  const { phases } = planSession(sixSteps, id, { withoutNextSteps: false });
  const turns = phases.flatMap((phase) => {
    const [part] = phase.parts;
    const speakers = phase.speakers === "everyone" ? 5 : 4;
    if (part === undefined || !part.floor.toLowerCase().endsWith("round")) return [];
    return [[phase.id, turnOf(part, speakers, phase.longestTurn) / 1_000]];
  });
  expect(Object.fromEntries(turns)).toEqual(seconds);
});

test.each([
  ["arrive", "Arrive and agree", "One sentence each"],
  ["followup", "Look back", "What the last steps brought"],
  ["choose", "Bring, choose, cast", "Offers, then one choice"],
  ["introduce", "Introduce the issue", "The case giver tells"],
  ["questions", "Question round", "Questions only, one at a time"],
  ["brainstorm", "Brainstorm", "Thinking aloud, the case giver listens"],
  ["recommend", "Recommendations", "One or two recommendations each"],
  ["feedback", "Feedback", "What works, what does not"],
  ["evaluate", "Evaluate", "What we learned, one sentence each"],
])("%s is called %s on the panel and is all one part: %s", (id, name, what) => {
  expect(textOf(id).name).toBe(name);
  expect(textOf(id).parts.map((part) => part.what)).toEqual([what]);
});

function textOf(id: string): PhaseText {
  const found = words.phases[id];
  if (found === undefined) throw new Error(`no words for ${id}`);
  return found;
}

test.each([
  [
    "introduce",
    "You have three minutes. What is going on now, and what is your question?",
    "Thank you. The question we work on is this.",
  ],
  [
    "questions",
    "Questions only, to get the whole picture. No ideas yet.",
    "Do we have the full picture? Then we go and think about it.",
  ],
  [
    "brainstorm",
    "Think aloud with each other. The case giver listens, microphone off. What angles are there? What would happen if?",
    "We have several angles. Now each of us makes it concrete.",
  ],
  [
    "recommend",
    "One or two recommendations each, concrete enough to do. Two minutes at most.",
    "This is the list. The floor goes to the case giver.",
  ],
  [
    "feedback",
    "What could work for you, what not, and what will you remember of this session?",
    "Your choices are noted. And your first step is this.",
  ],
])("[M9] the chair opens and closes %s with its lines", (id, opens, closes) => {
  expect(openingLine(textOf(id), 0)).toBe(opens);
  expect(textOf(id).closes).toBe(closes);
});

test.each<readonly [string, CueRole, string]>([
  ["introduce", "chair", "Stop kindly at three minutes."],
  ["introduce", "member", "Listen without a word."],
  ["questions", "chair", "Check the corners: people, facts, feelings, history, tries."],
  ["questions", "noteTaker", "Keep the fact list in view of everyone."],
  ["questions", "caseGiver", "Answer what you know. Say so when you do not."],
  ["brainstorm", "caseGiver", "Listen only. Note what touches you."],
  ["brainstorm", "member", "Add angles, build on ideas, test them: what would happen then?"],
  ["recommend", "timekeeper", "Two minutes per person at most."],
  ["recommend", "member", "Say what you would do, how and when."],
  ["feedback", "caseGiver", "Be honest about what will not work. End with one step."],
  ["feedback", "noteTaker", "Write the step in the case giver's words; read it back."],
  ["feedback", "timekeeper", "Keep one minute for the step."],
])("[M9] [F11] in %s the %s reads their own cue", (id, role, cue) => {
  expect(cueText(textOf(id), 0, role)).toBe(cue);
});
