import {
  ROLES,
  type CueRole,
  type PhaseKind,
  type Reveal,
  type Visibility,
  type WritingForm,
} from "./method.ts";
import { LONGEST_PHASE } from "./own-agenda.ts";
import { PHASE_FLOORS } from "./plan.ts";
import { either, list, name, object, oneOf, record, text, whole, type Shape } from "./shape.ts";

export const KINDS: Readonly<Record<PhaseKind, true>> = {
  open: true,
  choose: true,
  present: true,
  clarify: true,
  deepen: true,
  imagine: true,
  advise: true,
  decide: true,
  share: true,
  close: true,
};

/** How each form is filled in: with words, or by a tap that leaves no text. */
export const FORMS: Readonly<Record<WritingForm, "written" | "tapped">> = {
  text: "written",
  question: "written",
  pitch: "written",
  step: "written",
  card: "written",
  tick: "tapped",
  role: "tapped",
  mark: "tapped",
  choice: "tapped",
  scale: "tapped",
};

/** What may open a text of each level; a private text is only ever brought by its author's voice. */
export const REVEALS: Readonly<Record<Visibility, readonly Reveal[]>> = {
  group: ["atOnce", "ownTurn"],
  sealed: ["ownTurn", "oneEachTurn", "partEnd", "phaseEnd", "chairOpens", "caseGiverOpens"],
  own: ["ownTurn", "authorBrings", "caseGiverOpens"],
  private: ["authorBrings"],
};

/** Who may read each form: what is counted is sealed, and what the panel draws for all is the group's. */
export const LEVELS: Readonly<Record<WritingForm, readonly Visibility[]>> = {
  text: ["group", "sealed", "own", "private"],
  question: ["group"],
  pitch: ["group"],
  step: ["group"],
  card: ["sealed"],
  tick: ["group"],
  role: ["group"],
  mark: ["group", "sealed", "own"],
  choice: ["group", "own"],
  scale: ["group", "own"],
};

const CUE_ROLES: readonly CueRole[] = [...ROLES, "member"];

const MOST_PHASES = 20;
const MOST_AGENDAS = 8;
const MOST_WRITINGS = 8;
const MOST_CHOICES = 12;
const MOST_SUBJECTS = 4;
const LONGEST_LINE = 300;
const LONGEST_LABEL = 60;

const line = text(LONGEST_LINE);
const label = text(LONGEST_LABEL);
const lines = list(line, { from: 0, to: 12 });

const sources = object({ seed: lines, public: lines, own: lines });

const writing = object(
  {
    slot: name,
    by: either(oneOf(["everyone"]), list(oneOf(CUE_ROLES), { from: 1, to: CUE_ROLES.length })),
    form: oneOf(Object.keys(FORMS)),
    visibility: oneOf(Object.keys(REVEALS)),
    reveal: oneOf([...new Set(Object.values(REVEALS).flat())]),
    limit: whole({ from: 0, to: 2_000 }),
  },
  {
    fromPart: whole({ from: 0, to: 1 }),
    about: list(name, { from: 1, to: MOST_SUBJECTS }),
    most: whole({ from: 1, to: 10 }),
    opensIn: name,
    locks: oneOf([true]),
    choices: list(name, { from: 2, to: MOST_CHOICES }),
  },
);

const phase = object(
  {
    id: name,
    kind: oneOf(Object.keys(KINDS)),
    floor: oneOf(PHASE_FLOORS),
    speakers: oneOf(["everyone", "members"]),
    writes: list(writing, { from: 0, to: MOST_WRITINGS }),
    sources,
  },
  {
    turnSeconds: whole({ from: 5, to: 600 }),
    needsNextSteps: oneOf([true]),
    repeats: oneOf([true]),
  },
);

function minutes(from: number): Shape {
  return record(whole({ from: 1, to: LONGEST_PHASE }), { from, to: MOST_PHASES });
}

const agenda = object(
  { minutes: minutes(1), quiet: minutes(0), reserve: minutes(0) },
  // Written by the author, so that a slip of the pen is noticed.
  { total: whole({ from: 1, to: MOST_PHASES * LONGEST_PHASE }) },
);

const cues = Object.fromEntries(CUE_ROLES.map((role) => [role, line]));

const partText = object({ what: label }, { opens: line, cues: object({}, cues) });

const choiceTexts = record(object({ label, text: line }), { from: 2, to: MOST_CHOICES });

const phaseText = object(
  {
    name: label,
    purpose: line,
    opens: line,
    closes: line,
    cues: object(cues),
    endsWhen: line,
    drift: list(object({ sign: line, say: line }), { from: 0, to: 8 }),
    parts: list(partText, { from: 1, to: 2 }),
    writes: record(line, { from: 0, to: MOST_WRITINGS }),
  },
  { choices: record(choiceTexts, { from: 1, to: MOST_WRITINGS }) },
);

const methodText = object(
  {
    name: label,
    summary: line,
    chooseWhen: line,
    safety: line,
    notes: lines,
    phases: record(phaseText, { from: 1, to: MOST_PHASES }),
  },
  { aliases: list(label, { from: 1, to: 6 }) },
);

/** A method together with its words. */
export const methodShape: Shape = object(
  {
    id: name,
    phases: list(phase, { from: 1, to: MOST_PHASES }),
    agendas: record(agenda, { from: 1, to: MOST_AGENDAS }),
    defaultAgenda: name,
    flexPhase: name,
    chairContributes: oneOf(["last", "none", "yes"]),
    fit: object({
      size: list(whole({ from: 3, to: 10 }), { from: 2, to: 2 }),
      experience: oneOf(["any", "some"]),
      pace: oneOf(["fast", "quick", "medium", "slow"]),
    }),
    sources,
    text: methodText,
  },
  { needsTrust: oneOf([true]), basedOn: label },
);
