import { i18n } from "@lingui/core";
import type { Duration, Instant, NoteId, PersonId } from "../../core/ids.ts";
import { cueText } from "../../core/methods/method-text.ts";
import { MINUTE, type PlannedPart } from "../../core/methods/plan.ts";
import { timeLeft } from "../../core/session/clock.ts";
import type { ObserverView, SessionView } from "../../core/session/view.ts";
import type { LinkState } from "../link/session-link.ts";
import type { OnStage } from "./seated.ts";

/** What a panel knows at one moment. */
export interface Moment {
  readonly line: LinkState["line"];
  readonly at: Instant;
  readonly view: SessionView;
}

/** What is said to somebody who does not look: one thing at a time, and never each second. */
export type Announcement =
  | "lineDown"
  | "lineBack"
  | "closed"
  | "turnedAway"
  | "shortPause"
  | "knock"
  | "hand"
  | "observer"
  | "place"
  | "yourTurn"
  | "youAreNext"
  | "revealed"
  | "bothKept"
  | "paused"
  | "resumed"
  | "halfTime"
  | "twoMinutes"
  | "oneMinute"
  | "timeIsUp";

/** Less often than this nobody minds. */
const APART: Duration = 30_000;

type Mark = readonly [what: Announcement, left: Duration];

/** What nobody may miss, however soon it comes after something else. */
const AT_ONCE: readonly Announcement[] = [
  ...(["lineDown", "closed", "turnedAway", "shortPause", "place", "yourTurn", "bothKept"] as const),
];

/** Whether it is said so soon after the last. */
export function isWorthSaying(what: Announcement, sinceLast: Duration): boolean {
  return AT_ONCE.includes(what) || sinceLast >= APART;
}

/** What is still worth saying later, and until when; everything else is lost when it is not said at once. */
const LATER: Readonly<Partial<Record<Announcement, (now: Moment) => boolean>>> = {
  lineBack: ({ line }) => line === "live",
  knock: ({ view }) => waitingAt(view).length > 0,
  hand: ({ view }) => handsFor(view).length > 0,
  observer: ({ view }) => observersToAnswer(view).length > 0,
  revealed: ({ view }) => view.stage !== undefined,
  youAreNext: ({ view }) => isNext(view),
  paused: ({ view }) => view.shortPause === undefined && view.stage?.clock.state === "paused",
  resumed: ({ view }) => view.stage?.clock.state === "running",
  timeIsUp: ({ view, at }) => view.stage !== undefined && timeLeft(view.stage.clock, at) <= 0,
};

/** Whether something that had to wait is still so. */
export function isStillSo(what: Announcement, now: Moment): boolean {
  return LATER[what]?.(now) ?? false;
}

type Change = (before: Moment, after: Moment) => Announcement | undefined;

/** The most pressing first. */
const CHANGES: readonly Change[] = [lost, moved, halted, turned, asked, clockChanged, found];

/** The most pressing of what has changed from one moment to the next. */
export function announcement(before: Moment, after: Moment): Announcement | undefined {
  for (const change of CHANGES) {
    const what = change(before, after);
    if (what !== undefined) return what;
  }
  return undefined;
}

function lost(before: Moment, after: Moment): Announcement | undefined {
  if (before.line === "live" && after.line === "down") return "lineDown";
  return after.view.status === "closed" && before.view.status !== "closed" ? "closed" : undefined;
}

function found(before: Moment, after: Moment): Announcement | undefined {
  return before.line === "down" && after.line === "live" ? "lineBack" : undefined;
}

function moved({ view: before }: Moment, { view: after }: Moment): Announcement | undefined {
  if (after.stage === undefined) return undefined;
  const isSame =
    before.stage?.phase === after.stage.phase && before.stage.part === after.stage.part;
  return isSame ? undefined : "place";
}

function halted({ view: before }: Moment, { view: after }: Moment): Announcement | undefined {
  if (after.atDoor === "turnedAway" && before.atDoor !== "turnedAway") return "turnedAway";
  return after.shortPause !== undefined && before.shortPause === undefined
    ? "shortPause"
    : undefined;
}

/** Somebody waits for an answer of this person's. */
function asked({ view: before }: Moment, { view: after }: Moment): Announcement | undefined {
  if (hasNew(waitingAt(before), waitingAt(after))) return "knock";
  if (hasNew(handsFor(before), handsFor(after))) return "hand";
  return hasNew(observersToAnswer(before), observersToAnswer(after)) ? "observer" : undefined;
}

function hasNew(before: readonly string[], after: readonly string[]): boolean {
  return after.some((one) => !before.includes(one));
}

function waitingAt({ door = {} }: SessionView): readonly string[] {
  return Object.keys(door).filter((person) => door[person as PersonId]?.turnedAway === undefined);
}

function observersToAnswer({ observers = {}, you }: SessionView): readonly string[] {
  const all = Object.entries(observers) as [PersonId, ObserverView][];
  return all.filter(([id, { mine }]) => id !== you && mine === undefined).map(([id]) => id);
}

/** Other people's hands, which the leader alone is told of. */
function handsFor({ hands = [], you }: SessionView): readonly string[] {
  return hands.filter((person) => person !== you);
}

function turned({ view: before }: Moment, { view: after }: Moment): Announcement | undefined {
  if (after.stage?.sign === "yourTurn" && before.stage?.sign !== "yourTurn") return "yourTurn";
  if (hasNew(besideOthers(before), besideOthers(after))) return "bothKept";
  if (isRevealed(before, after)) return "revealed";
  return isNext(after) && !isNext(before) ? "youAreNext" : undefined;
}

/** What this person and another have changed at the same time. */
function besideOthers({ notes }: SessionView): readonly string[] {
  return (Object.keys(notes) as NoteId[]).filter((id) => notes[id]?.beside !== undefined);
}

function isNext({ stage, you }: SessionView): boolean {
  return stage?.round?.coming[0] === you;
}

/** Something stands before the group that was sealed or its author's own, or is counted now. */
function isRevealed(before: SessionView, after: SessionView): boolean {
  const slots = (after.plan?.phases ?? []).flatMap(({ writes }) => writes);
  if (hasNew(Object.keys(before.counts ?? {}), Object.keys(after.counts ?? {}))) return true;
  return (Object.keys(after.notes) as NoteId[]).some((id) => {
    const [now, was] = [after.notes[id], before.notes[id]];
    const writing = slots.find(({ slot }) => slot === now?.slot);
    return (
      now?.visibility === "group" && was?.visibility !== "group" && writing?.visibility !== "group"
    );
  });
}

function clockChanged(before: Moment, after: Moment): Announcement | undefined {
  const [was, now] = [before.view.stage?.clock, after.view.stage?.clock];
  if (was === undefined || now === undefined) return undefined;
  if (was.state !== now.state) return now.state === "paused" ? "paused" : "resumed";
  const part = partOf(after);
  if (part === undefined) return undefined;
  const [leftBefore, leftNow] = [timeLeft(was, before.at), timeLeft(now, after.at)];
  return marksOf(part).find(([, mark]) => leftBefore > mark && leftNow <= mark)?.[0];
}

/** The marks of a part's time, the last first, each only where the one before is well over. */
function marksOf({ lasts }: PlannedPart): readonly Mark[] {
  const fixed: readonly Mark[] = [
    ["timeIsUp", 0],
    ...(lasts > 2 * MINUTE ? [["oneMinute", MINUTE] as const] : []),
    ...(lasts > 4 * MINUTE ? [["twoMinutes", 2 * MINUTE] as const] : []),
  ];
  const latest = Math.max(...fixed.map(([, left]) => left));
  return lasts / 2 - latest < APART ? fixed : [...fixed, ["halfTime", lasts / 2]];
}

function partOf({ view: { plan, stage } }: Moment): PlannedPart | undefined {
  return stage === undefined ? undefined : plan?.phases[stage.phase]?.parts[stage.part];
}

const SENTENCES: Readonly<Record<Exclude<Announcement, "place" | "yourTurn">, string>> = {
  lineDown: /*i18n*/ "line.down",
  lineBack: /*i18n*/ "line.back",
  closed: /*i18n*/ "closed.title",
  turnedAway: /*i18n*/ "door.turnedAway",
  shortPause: /*i18n*/ "stop.announce",
  knock: /*i18n*/ "door.announce",
  hand: /*i18n*/ "hand.announce",
  observer: /*i18n*/ "observe.announce",
  youAreNext: /*i18n*/ "announce.youAreNext",
  revealed: /*i18n*/ "announce.revealed",
  bothKept: /*i18n*/ "note.bothKept",
  paused: /*i18n*/ "announce.paused",
  resumed: /*i18n*/ "announce.resumed",
  halfTime: /*i18n*/ "announce.halfTime",
  twoMinutes: /*i18n*/ "announce.twoMinutes",
  oneMinute: /*i18n*/ "announce.oneMinute",
  timeIsUp: /*i18n*/ "announce.timeIsUp",
};

/** Undefined where there is no stage to speak of. */
export function announcementText(what: Announcement, on: OnStage | undefined): string | undefined {
  if (what !== "place" && what !== "yourTurn") return i18n._(SENTENCES[what]);
  if (on === undefined) return undefined;
  const values = { phase: on.text.name, cue: cueText(on.text, on.stage.part, on.stage.cue) };
  if (on.stage.sign === "yourTurn") return i18n._("announce.yourTurn", values);
  return i18n._("announce.place", values);
}
