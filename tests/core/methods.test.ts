import { expect, test } from "vitest";
import { AGREEMENTS } from "../../core/methods/agreements.ts";
import { METHODS } from "../../core/methods/catalogue.ts";
import { chairEight } from "../../core/methods/chair-eight.ts";
import { action, arrive, choose, evaluate, followup } from "../../core/methods/frame.ts";
import { cueText, openingLine, type PhaseText } from "../../core/methods/method-text.ts";
import type { CueRole, Phase } from "../../core/methods/method.ts";
import { agreements } from "../../core/methods/text/en/agreements.ts";
import { chairEight as words } from "../../core/methods/text/en/chair-eight.ts";
import * as frameWords from "../../core/methods/text/en/frame.ts";

const PHASES = [
  "arrive",
  "followup",
  "inventory",
  "choose8",
  "state",
  "explore",
  "judge",
  "decide",
  "share",
  "evaluate8",
];

test("[M1] the catalogue knows every method by its own id", () => {
  expect(Object.keys(METHODS)).toEqual([
    "chair-eight",
    "six-steps",
    "four-phases",
    "empathic",
    "gossip",
    "incident",
    "solution-focused",
    "socratic",
    "balint",
    "brainstorm",
    "online",
  ]);
  for (const [id, method] of Object.entries(METHODS)) expect(method.id).toBe(id);
});

test.each([
  ["source", 95, [0, 0, 10, 10, 5, 20, 20, 10, 15, 5], [1, 1, 5], 0],
  ["45", 45, [3, 1, 3, 2, 4, 10, 9, 5, 5, 3], [1, 1, 3], 1],
  ["60", 60, [6, 0, 4, 3, 5, 12, 12, 6, 7, 5], [2, 1, 3], 1],
  ["90", 90, [4, 3, 6, 5, 6, 18, 19, 10, 13, 6], [1, 1, 5], 1],
] as const)(
  "[M1] the %s agenda of chair-eight has %i minutes",
  (id, total, minutes, quiet, reserve) => {
    const named = PHASES.map((phase, index) => [phase, minutes[index]] as const);
    expect(chairEight.agendas[id]).toEqual({
      minutes: Object.fromEntries(named.filter(([, one]) => one !== 0)),
      quiet: { state: quiet[0], explore: quiet[1], judge: quiet[2] },
      reserve: reserve === 0 ? {} : { arrive: reserve },
    });
    expect(minutes.reduce((sum: number, one) => sum + one, 0)).toBe(total);
  },
);

test("[M12] chair-eight is for five to eight people, its chair speaks last, Explore takes spare minutes", () => {
  expect(Object.keys(chairEight.agendas).toSorted()).toEqual([
    "45",
    "60",
    "90",
    "rehearsal",
    "source",
  ]);
  expect(chairEight.phases.map(({ id }) => id)).toEqual(PHASES);
  expect(chairEight).toMatchObject({
    defaultAgenda: "45",
    flexPhase: "explore",
    chairContributes: "last",
    fit: { size: [5, 8], experience: "any", pace: "medium" },
  });
});

test.each<readonly [Phase, Partial<Phase>]>([
  [arrive, { kind: "open", floor: "round", speakers: "everyone", turnSeconds: 30 }],
  [followup, { kind: "open", floor: "round", turnSeconds: 60, needsNextSteps: true }],
  [choose, { kind: "choose", floor: "round", speakers: "everyone", turnSeconds: 30 }],
  [action, { kind: "decide", floor: "solo", speakers: "everyone" }],
  [evaluate, { kind: "close", floor: "round", speakers: "everyone", turnSeconds: 30 }],
  [phaseOf("inventory"), { kind: "choose", floor: "round", speakers: "everyone", turnSeconds: 60 }],
  [phaseOf("choose8"), { kind: "choose", floor: "open", speakers: "everyone" }],
  [phaseOf("state"), { kind: "present", floor: "soloThenSilence", speakers: "everyone" }],
  [phaseOf("explore"), { kind: "clarify", floor: "silentThenPairRound", speakers: "members" }],
  [phaseOf("judge"), { kind: "advise", floor: "silentThenRound", speakers: "members" }],
  [phaseOf("decide"), { kind: "decide", floor: "solo", speakers: "everyone" }],
  [phaseOf("share"), { kind: "share", floor: "round", speakers: "members", turnSeconds: 90 }],
  [phaseOf("evaluate8"), { kind: "close", floor: "round", speakers: "everyone", turnSeconds: 20 }],
])("[M13] $0.id has the floor, speakers and turns of its source", (found, expected) => {
  expect(found).toMatchObject(expected);
});

function phaseOf(id: string): Phase {
  const found = chairEight.phases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`chair-eight has no phase ${id}`);
  return found;
}

test("[M8] chair-eight asks for these texts, from these people, opened so", () => {
  const rows = chairEight.phases.flatMap(({ id, writes }) =>
    writes.map((one) => {
      const by = one.by === "everyone" ? one.by : one.by.join("+");
      return `${id} ${one.slot} ${one.form} by ${by} from ${one.fromPart ?? 0}: ${one.visibility} ${one.reveal}, ${one.limit}`;
    }),
  );
  expect(rows).toEqual([
    "arrive agreements tick by everyone from 0: group atOnce, 0",
    "arrive checkIn text by everyone from 0: group atOnce, 60",
    "followup result text by everyone from 0: group atOnce, 200",
    "inventory pitch pitch by everyone from 0: group atOnce, 300",
    "choose8 preference mark by everyone from 0: sealed chairOpens, 0",
    "choose8 roles role by everyone from 0: group atOnce, 0",
    "state associations text by member from 1: own authorBrings, 600",
    "state question question by caseGiver from 0: group atOnce, 160",
    "explore questionDraft text by member from 0: own ownTurn, 300",
    "explore questionsAsked text by noteTaker from 1: group atOnce, 300",
    "judge views text by member from 0: sealed ownTurn, 600",
    "judge marks mark by caseGiver from 1: own caseGiverOpens, 0",
    "judge viewsNoted text by noteTaker from 1: group atOnce, 600",
    "decide choices choice by caseGiver from 0: group atOnce, 0",
    "decide step step by caseGiver+noteTaker from 0: group atOnce, 300",
    "share experience text by member from 0: own authorBrings, 600",
    "evaluate8 evaluation card by everyone from 0: sealed phaseEnd, 300",
  ]);
});

test.each([
  ["arrive", "Arrive and agree", ["One sentence each"]],
  ["followup", "Look back", ["What the last steps brought"]],
  ["inventory", "Inventory", ["Offers, a few sentences each"]],
  ["choose8", "Choose", ["Choosing together"]],
  ["state", "State and associate", ["The case giver tells", "Everybody writes"]],
  ["explore", "Explore", ["A quiet minute for your question", "Clarifying questions, no advice"]],
  ["judge", "How I see it, what I advise", ["Writing first", "One by one"]],
  ["decide", "Decide", ["What it brings"]],
  ["share", "Share", ["From our own work"]],
  ["evaluate8", "Evaluate", ["How we worked"]],
])("[M9] %s is called %s on the panel and goes through %j", (id, name, parts) => {
  expect(textOf(id).name).toBe(name);
  expect(textOf(id).parts.map(({ what }) => what)).toEqual(parts);
});

function textOf(id: string): PhaseText {
  const found = words.phases[id];
  if (found === undefined) throw new Error(`no words for ${id}`);
  return found;
}

test.each([
  [
    "arrive",
    0,
    "Welcome. One sentence each: what helps you to speak freely today, are you alone, is anything recording? Then we read our agreements and each of us taps to accept.",
  ],
  [
    "inventory",
    0,
    "Who has a case, dilemma or situation linked to the skill you are working on? A few sentences each, no questions yet.",
  ],
  ["choose8", 0, "Which case do we want to learn from today, and who will chair it?"],
  ["state", 0, "Give us the facts and your question. The rest of us listen; nothing to write yet."],
  ["state", 1, "Now a quiet minute: what do you think, what do you feel? Paper is fine."],
  [
    "explore",
    0,
    "One quiet minute: which question would help you to understand? Then clarifying questions only, one at a time, in turn. Answer briefly; you may decline a question.",
  ],
  [
    "explore",
    1,
    "Clarifying questions only, one at a time, in turn. Answer briefly; you may decline a question.",
  ],
  [
    "judge",
    0,
    "First write: how do you see it and what would you advise? Then we hear everyone; the case giver only listens.",
  ],
  ["judge", 1, "Now we hear everyone, one by one. The case giver only listens."],
  ["decide", 0, "What do these views bring you? What do you take, leave or try?"],
  ["share", 0, "Now about ourselves: where do you know this from, what did you feel and do then?"],
  [
    "evaluate8",
    0,
    "How did we work together? Pick one condition that went well and one that needs care.",
  ],
])("[M9] the chair opens %s, part %i, with its line", (id, part, line) => {
  expect(openingLine(textOf(id), part)).toBe(line);
});

test.each<readonly [string, number, CueRole, string]>([
  [
    "arrive",
    0,
    "chair",
    "Start the round, read the agreements aloud, wait until every tick is in.",
  ],
  ["arrive", 0, "member", "One sentence, then tap to accept the agreements."],
  ["choose8", 0, "caseGiver", "Say yes only if you want to. You may set limits now."],
  ["state", 0, "caseGiver", "Facts first, short, then end with your question."],
  ["state", 0, "member", "Look and listen, nothing to write yet."],
  ["state", 1, "member", "Write what you think and feel. Paper is fine."],
  ["explore", 0, "member", "Think up one question that would help you to understand."],
  ["explore", 1, "member", "Ask one open question, then listen. Write the next one meanwhile."],
  ["explore", 1, "caseGiver", "Short answers. You need not defend anything."],
  ["explore", 1, "noteTaker", "Collect the questions, not the answers."],
  ["judge", 0, "chair", "Hold the silence first."],
  ["judge", 1, "chair", "Start the round with the quietest voice."],
  ["judge", 0, "member", "Write how you see it and one piece of advice."],
  ["judge", 1, "member", "Each in turn: how you see it and one piece of advice."],
  ["judge", 1, "timekeeper", "Equal time per person."],
  ["judge", 1, "caseGiver", "Microphone off. Listen, mark what touches you."],
  ["decide", 0, "caseGiver", "Go through the list: take, keep, leave. Then one step."],
  ["decide", 0, "member", "Silent. No more persuading."],
  ["share", 0, "timekeeper", "Equal time per person."],
  ["evaluate8", 0, "member", "Card first, then one sentence."],
])("[M9] in %s, part %i, the %s reads their own cue", (id, part, role, cue) => {
  expect(cueText(textOf(id), part, role)).toBe(cue);
});

test("[M9] every phase of the frame has words for its slots and its one part", () => {
  const frame = { arrive, followup, choose, action, evaluate };
  expect(Object.keys(frameWords).toSorted()).toEqual(Object.keys(frame).toSorted());
  for (const [id, { writes }] of Object.entries(frame)) {
    const text = frameWords[id as keyof typeof frame];
    expect(Object.keys(text.writes)).toEqual(writes.map(({ slot }) => slot));
    expect(text.parts).toHaveLength(1);
  }
});

test("[M10] eleven agreements are read in this order, each with a label and a sentence", () => {
  expect(AGREEMENTS.map((id) => [agreements[id].label, agreements[id].text])).toEqual([
    ["Confidentiality", "What is said here stays with us."],
    ["Equality", "Every voice weighs the same, whatever the job title."],
    ["Questions first", "First understand, then advise."],
    ["No judgement", "Talk about what was done and when, never about what someone is like."],
    ["One case", "One case and one learning question."],
    ["Owner decides", "The case giver draws the limits and picks the actions."],
    ["Process over opinions", "We look for insight and choice, not for who is right."],
    ["Time and focus", "Whoever keeps time may break in."],
    ["Concrete feedback", "Say what you saw, what it did, what else could work."],
    ["End with action", "We finish with one small step and look back at it next time."],
    ["Brief evaluation", "Two minutes on how it went: one thing to keep, one to change."],
  ]);
});
