import type { NoteId } from "../../core/ids.ts";
import { REHEARSAL } from "../../core/methods/plan.ts";
import { isOpen, type Ask } from "../../core/session/ask.ts";
import { isWaiting } from "../../core/session/clock.ts";
import type { Command } from "../../core/session/command.ts";
import { isPresent } from "../../core/session/people.ts";
import type { NoteView, SessionView, StageView } from "../../core/session/view.ts";
import { QUESTION, SAID, WRITTEN } from "./rehearsal-lines.ts";

/** What an actor goes by besides the own view. */
export interface Moment {
  readonly at: number;
  /** How long the session has been in this step, in milliseconds. */
  readonly since: number;
  /** Whom this actor plays: the lines are numbered so. */
  readonly part: number;
  /** How many people the play waits for. */
  readonly people: number;
  readonly newNote: () => NoteId;
}

/** Long enough to read what was said, short enough for a session in two minutes. */
const READING = 3_500;
const SPEAKING = 2_500;

const ROLES = [undefined, "caseGiver", "chair", "timekeeper", "noteTaker"] as const;

/** One person of a rehearsal that plays by itself; undefined while there is nothing to do but to listen. */
export function nextAct(view: SessionView, moment: Moment): Command | undefined {
  if (view.status === "gathering") return gathering(view, moment);
  const { stage } = view;
  if (stage === undefined) return undefined;
  return ownPart(view, moment) ?? ownTurn(view, stage, moment) ?? leading(view, stage, moment);
}

function phaseId({ plan, stage }: SessionView): string {
  return plan?.phases[stage?.phase ?? -1]?.id ?? "";
}

/** What this person says now; empty while they listen. */
export function saying(view: SessionView, part: number): string {
  const { stage, you } = view;
  const isHeard = stage?.round === undefined || stage.round.current === you;
  return isHeard && stage?.speakers.includes(you) === true ? lineOf(view, part) : "";
}

function lineOf(view: SessionView, part: number): string {
  return SAID[phaseId(view)]?.[part] ?? "";
}

function gathering(view: SessionView, { part, people, at }: Moment): Command | undefined {
  const here = Object.values(view.people).filter(isPresent).length;
  if (part !== 0 || here < people) return undefined;
  if (view.plan?.agenda !== REHEARSAL) {
    return { type: "choosePlan", method: "chair-eight", agenda: REHEARSAL };
  }
  return isOpen(view.may.start, at) ? { type: "start" } : undefined;
}

/** Agreements, roles, and everything there is to write. */
function ownPart(view: SessionView, moment: Moment): Command | undefined {
  if (view.may.acceptAgreements !== undefined) return { type: "acceptAgreements" };
  return takesRole(view, moment) ?? writes(view, moment) ?? answersForCase(view);
}

function takesRole(view: SessionView, { part }: Moment): Command | undefined {
  const role = ROLES[part];
  if (role === undefined || phaseId(view) !== "inventory") return undefined;
  if (view.may[`takeRole:${role}`] === undefined) return undefined;
  // The chair follows the case, as in a group that chooses together.
  if (role !== "caseGiver" && view.roles.caseGiver === undefined) return undefined;
  return { type: "takeRole", role };
}

function writes(view: SessionView, { part, newNote }: Moment): Command | undefined {
  const slots = asksAbout(view, "writeNote").filter((slot) => !hasWritten(view, slot));
  for (const slot of slots) {
    const text = slot === "views" ? lineOf(view, part) : WRITTEN[slot]?.[part];
    if (text) return { type: "writeNote", note: newNote(), slot, text };
  }
  return choosesFromViews(view, newNote);
}

/** The case giver keeps what the others advised. */
function choosesFromViews(view: SessionView, newNote: () => NoteId): Command | undefined {
  if (view.may["writeNote:choices"] === undefined) return undefined;
  const chosen = notesIn(view, "choices").map(([, { text }]) => text.split("\n")[0]);
  const next = notesIn(view, "views").find(([id]) => !chosen.includes(id));
  if (next === undefined) return undefined;
  const text = `${next[0]}\n${chosen.length === 1 ? "take" : "keep"}`;
  return { type: "writeNote", note: newNote(), slot: "choices", text };
}

function answersForCase(view: SessionView): Command | undefined {
  if (view.roles.caseGiver !== view.you) return undefined;
  if (phaseId(view) === "state" && view.question === undefined)
    return { type: "setQuestion", text: QUESTION };
  const [step] = asksAbout(view, "confirmStep");
  return step === undefined ? undefined : { type: "confirmStep", note: step as NoteId };
}

function ownTurn(view: SessionView, stage: StageView, { since, at }: Moment): Command | undefined {
  if (stage.round?.current !== view.you || view.leader === view.you) return undefined;
  if (since < SPEAKING || isWaiting(stage.clock, at)) return undefined;
  if (!isOpen(view.may.finishTurn, at)) return undefined;
  return { type: "finishTurn", from: stage.step };
}

/** Whoever leads lets the others finish, then moves on. */
function leading(view: SessionView, stage: StageView, moment: Moment): Command | undefined {
  const { at, since } = moment;
  if (view.leader !== view.you) return undefined;
  const from = stage.step;
  if (isOpen(view.may.begin, at)) return since < SPEAKING ? undefined : { type: "begin", from };
  const speaks = stage.round?.current;
  if (since < READING || (speaks !== undefined && speaks !== view.you)) return undefined;
  if (isOpen(view.may.next, at)) return { type: "next", from };
  return stage.ahead === "end" ? closing(view, from, at) : undefined;
}

/** The cards open while all are still here, and then it is over. */
function closing({ may }: SessionView, from: number, at: number): Command | undefined {
  const slot = "evaluation";
  if (isOpen(may[`revealNotes:${slot}`], at)) return { type: "revealNotes", slot };
  return isOpen(may.close, at) ? { type: "close", from } : undefined;
}

/** The slots or notes that this person may do this with now. */
function asksAbout(view: SessionView, type: "writeNote" | "confirmStep"): readonly string[] {
  return (Object.keys(view.may) as Ask[])
    .filter((ask) => ask.startsWith(`${type}:`))
    .map((ask) => ask.slice(type.length + 1));
}

function hasWritten(view: SessionView, slot: string): boolean {
  return notesIn(view, slot).some(
    ([, { mine, text }]) => mine === true || (slot === "step" && text !== ""),
  );
}

function notesIn(view: SessionView, slot: string): readonly (readonly [string, NoteView])[] {
  return Object.entries(view.notes).filter(([, note]) => note.slot === slot);
}
