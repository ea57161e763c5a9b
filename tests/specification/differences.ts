import type { Meant } from "../support/facts.ts";

/** The slots of the specification's texts, in its order, where ours are more or fewer. */
export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  "gossip introduce": ["question"],
  "incident reveal": ["outcome", "lessons"],
  "solution-focused step": ["step"],
  "socratic moment": ["question"],
  "brainstorm question": ["question"],
};

/** Where the case giver's words are typed by whoever takes notes, too. */
const TYPED_BY_ANOTHER: readonly string[] = [
  "chair-eight decide: step",
  "six-steps feedback: step",
  "four-phases reflect: step",
  "empathic reflective: coreSentence",
  "empathic creativity: step",
  "gossip return: kept",
  "gossip action: step",
  "incident tell: moment",
  "incident reveal: lessons",
  "incident action: step",
  "solution-focused hope: hope",
  "solution-focused step: step",
  "socratic claim: claim",
  "socratic insight: rewritten",
  "socratic action: step",
  "brainstorm action: step",
  "online action: step",
];

const typed: readonly Meant[] = TYPED_BY_ANOTHER.map((at) => ({
  at,
  theirs: "caseGiver: group atOnce",
  ours: "caseGiver+noteTaker: group atOnce",
  why: "the case giver speaks, and whoever takes notes may type it (practice.md 1.2)",
}));

/** Ten minutes to try the form with a sample case. */
const rehearsal: readonly Meant[] = Object.entries({
  total: "10",
  "minutes of arrive": "1",
  "minutes of inventory": "1",
  "minutes of state": "2",
  "minutes of explore": "2",
  "minutes of judge": "2",
  "minutes of decide": "1",
  "minutes of evaluate8": "1",
  "quiet of state": "1",
  "quiet of explore": "1",
  "quiet of judge": "1",
}).map(([what, ours]) => ({
  at: `chair-eight rehearsal: ${what}`,
  theirs: "nothing",
  ours,
  why: "a rehearsal is no session of the specification: it only teaches the form",
}));

const ONE_QUESTION =
  "the pinned question is a form of its own; what the specification names beside it";

const MARKS =
  "marks stay with the case giver until the case giver opens them, in every method alike";

/** Every difference between our methods and the specification, and why it is meant; any other is a fault. */
export const MEANT = {
  agendas: rehearsal,
  method: [
    {
      at: "balint: trust",
      theirs: "false",
      ours: "true",
      why: "the specification asks for trust in its safety and in the method chooser (practice.md 4.6)",
    },
  ],
  phase: [
    {
      at: "chair-eight judge: name",
      theirs: "Judge and advise",
      ours: "How I see it, what I advise",
      why: "a phase may have a title kinder than its source (panel.md, words)",
    },
    {
      at: "six-steps introduce: turn",
      theirs: "180",
      ours: "none",
      why: "only a round has turns: the three minutes are those of the phase",
    },
    {
      at: "six-steps recommend: sources",
      theirs:
        '[["002 and 003: list of concrete, feasible recommendations, within two minutes"],[],["read as two minutes per person; see conflicts"]]',
      ours: '[["002 and 003: list of concrete, feasible recommendations, within two minutes"],[],["read as two minutes per person"]]',
      why: "the conflicts it points to stand in practice.md and not in a method",
    },
    {
      at: "brainstorm build: floor",
      theirs: "open",
      ours: "groupWithoutCaseGiver",
      why: "an open floor on which the case giver only listens is this floor",
    },
    ...["solution-focused works", "solution-focused possible", "brainstorm round"].map((phase) => ({
      at: `${phase}: repeats`,
      theirs: "false",
      ours: "true",
      why: "by its own words it ends after two rounds or when everyone passes, so it is gone around again",
    })),
    {
      at: "online present: turn",
      theirs: "180",
      ours: "none",
      why: "only a round has turns: the phase has the minutes, and its words say three",
    },
  ],
  text: [
    ...typed,
    {
      at: "four-phases clarify: reworded",
      theirs: "caseGiver: group phaseEnd",
      ours: "caseGiver: sealed phaseEnd",
      why: "what opens at the end of a phase is read by nobody before, which is what sealed means",
    },
    {
      at: "gossip introduce: limits",
      theirs: "nothing",
      ours: "caseGiver+noteTaker: group atOnce",
      why: `${ONE_QUESTION}, the limits, is a text`,
    },
    {
      at: "incident reveal: outcome",
      theirs: "caseGiver: group caseGiverOpens",
      ours: "nothing",
      why: "it is the sealed text of Tell, which is opened here and not written again",
    },
    {
      at: "solution-focused possible: marks",
      theirs: "caseGiver: own authorBrings",
      ours: "caseGiver: own caseGiverOpens",
      why: MARKS,
    },
    {
      at: "solution-focused step: scaleWished",
      theirs: "nothing",
      ours: "caseGiver: group atOnce",
      why: "the number on the action card is a form of its own, the one before it stands in Clarify what works",
    },
    {
      at: "socratic moment: moment",
      theirs: "nothing",
      ours: "caseGiver+noteTaker: group atOnce",
      why: `${ONE_QUESTION}, the moment, is a text`,
    },
    {
      at: "balint meaning: watchPoint",
      theirs: "caseGiver: group authorBrings",
      ours: "caseGiver: own authorBrings",
      why: "what its author may bring or keep is the author's own until then",
    },
    {
      at: "brainstorm question: tried",
      theirs: "nothing",
      ours: "caseGiver+noteTaker: group atOnce",
      why: `${ONE_QUESTION}, what was tried, is a text`,
    },
    {
      at: "brainstorm round: idea",
      theirs: "everyone: group ownTurn",
      ours: "member: group ownTurn",
      why: "it is written on one's own turn, and the case giver, who only listens, has none",
    },
    {
      at: "online round: marks",
      theirs: "caseGiver: own authorBrings",
      ours: "caseGiver: own caseGiverOpens",
      why: MARKS,
    },
  ],
  floor: [
    {
      at: "four-phases reflect: one at a time",
      theirs: "false",
      ours: "true",
      why: "its second part is a round, by the specification's own name of the floor",
    },
    {
      at: "gossip gossip: speaks",
      theirs: "timekeeper noteTaker member",
      ours: "chair timekeeper noteTaker member",
      why: "the chair leads the talk and adds nothing of their own; the floor cannot tell these apart",
    },
    {
      at: "balint sitback: speaks",
      theirs: "timekeeper noteTaker member",
      ours: "chair timekeeper noteTaker member",
      why: "the chair leads the talk and adds nothing of their own; the floor cannot tell these apart",
    },
  ],
} satisfies Readonly<Record<string, readonly Meant[]>>;
