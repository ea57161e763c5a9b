import type { Duration, Instant } from "../ids.ts";
import { partKey } from "../methods/plan.ts";
import { listenersOf, NOTICE, PANELS_ANSWER } from "./listeners.ts";
import type { MuteOutcome } from "./mute-list.ts";
import type { SessionView } from "./view.ts";

/** What a panel knows of its own person's microphone. */
export interface OwnMicrophone {
  readonly on?: boolean | undefined;
  readonly mayBeSet: boolean;
  /** Others speak through it, or its person wants no muting. */
  readonly isLeftAlone: boolean;
}

/** What a panel remembers of the wishes so far. */
export interface OwnMemory {
  /** The newest wish that needs nothing any more. */
  readonly answered?: number;
  /** The part in which this person said no, or turned the microphone on themselves. */
  readonly onIn?: string;
}

/** What follows from a wish on a panel now. */
export type OwnStep =
  | { readonly type: "nothing" }
  | { readonly type: "notice"; readonly until: Instant }
  | { readonly type: "mute"; readonly number: number }
  | { readonly type: "answer"; readonly number: number; readonly outcome: MuteOutcome };

const NOTHING: OwnStep = { type: "nothing" };

/** Whether this person listens only, as far as a view tells. */
export function isListening({ people, roles, leader, stage, you }: SessionView): boolean {
  if (stage === undefined) return false;
  return listenersOf({ people, roles, leader, speakers: stage.speakers }).includes(you);
}

/** Whether the wish of this part is for this person: they listened when it was made, and do now. */
function isMeant(view: SessionView): boolean {
  return isListening(view) && view.stage?.muting?.people.includes(view.you) === true;
}

/** A notice first, then the microphone goes off; not where this person said no, and not out of the blue later on. */
export function ownStep(
  view: SessionView,
  memory: OwnMemory,
  own: OwnMicrophone,
  at: Instant,
): OwnStep {
  const muting = view.stage?.muting;
  if (muting === undefined || memory.answered === muting.number) return NOTHING;
  if (own.isLeftAlone || !isMeant(view)) return NOTHING;
  const { number, at: askedAt } = muting;
  if (memory.onIn === partOf(view)) return { type: "answer", number, outcome: "declined" };
  return own.on === false ? NOTHING : toMute(number, askedAt + NOTICE, own, at);
}

function toMute(number: number, until: Instant, own: OwnMicrophone, at: Instant): OwnStep {
  if (at >= until + PANELS_ANSWER) return NOTHING;
  if (at < until) return { type: "notice", until };
  return own.mayBeSet
    ? { type: "mute", number }
    : { type: "answer", number, outcome: "unsupported" };
}

/** This person wants to be on: in this part no wish mutes them any more, and the newest is answered anew. */
export function leftOn(view: SessionView): OwnMemory {
  const part = partOf(view);
  return part === undefined ? {} : { onIn: part };
}

function partOf({ stage }: SessionView): string | undefined {
  return stage === undefined ? undefined : partKey(stage.phase, stage.part);
}

/** How long somebody talks before it is no short word of assent, and before the leader is told. */
export const SHORT_WORD: Duration = 2_000;
export const LONG_TALK: Duration = 10_000;

/** A pause for breath does not end a talk. */
const BREATH: Duration = 2_000;

export interface Talk {
  readonly since: Instant;
  readonly paused?: Instant;
}

/** The talk that is on once somebody was heard to begin or to stop. */
export function talkAfter(before: Talk | undefined, talks: boolean, at: Instant): Talk | undefined {
  const now = before === undefined || isOver(before, at) ? undefined : before;
  if (talks) return { since: now?.since ?? at };
  return now === undefined ? undefined : { paused: at, ...now };
}

/** How far a listener's talk has come. */
export function talkAt(talk: Talk | undefined, at: Instant): "none" | "gentle" | "long" {
  if (talk === undefined || isOver(talk, at)) return "none";
  const lasted = (talk.paused ?? at) - talk.since;
  if (lasted < SHORT_WORD) return "none";
  return lasted < LONG_TALK ? "gentle" : "long";
}

function isOver({ paused }: Talk, at: Instant): boolean {
  return paused !== undefined && at - paused >= BREATH;
}
