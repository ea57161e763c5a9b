import { i18n } from "@lingui/core";
import type { Duration, Instant, NoteId } from "../../core/ids.ts";
import { cueText } from "../../core/methods/method-text.ts";
import { MINUTE, type PlannedPart } from "../../core/methods/plan.ts";
import { timeLeft } from "../../core/session/clock.ts";
import type { SessionView } from "../../core/session/view.ts";
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
  | "place"
  | "yourTurn"
  | "youAreNext"
  | "revealed"
  | "paused"
  | "resumed"
  | "halfTime"
  | "twoMinutes"
  | "oneMinute"
  | "timeIsUp";

/** Less often than this nobody minds. */
const APART: Duration = 30_000;

type Mark = readonly [what: Announcement, left: Duration];

/** Whether it is said so soon after the last: what can be read later waits for nobody's ear. */
export function isWorthSaying(what: Announcement, sinceLast: Duration): boolean {
  return what !== "revealed" || sinceLast >= APART;
}

/** The most pressing of what has changed from one moment to the next. */
export function announcement(before: Moment, after: Moment): Announcement | undefined {
  if (before.line === "live" && after.line === "down") return "lineDown";
  if (after.view.status === "closed" && before.view.status !== "closed") return "closed";
  const change = moved(before, after) ?? turned(before, after) ?? clockChanged(before, after);
  if (change !== undefined) return change;
  return before.line === "down" && after.line === "live" ? "lineBack" : undefined;
}

function moved({ view: before }: Moment, { view: after }: Moment): Announcement | undefined {
  if (after.stage === undefined) return undefined;
  const isSame =
    before.stage?.phase === after.stage.phase && before.stage.part === after.stage.part;
  return isSame ? undefined : "place";
}

function turned({ view: before }: Moment, { view: after }: Moment): Announcement | undefined {
  if (after.stage?.sign === "yourTurn" && before.stage?.sign !== "yourTurn") return "yourTurn";
  if (isRevealed(before, after)) return "revealed";
  return isNext(after) && !isNext(before) ? "youAreNext" : undefined;
}

function isNext({ stage, you }: SessionView): boolean {
  return stage?.round?.coming[0] === you;
}

/** Something stands before the group that was sealed or its author's own. */
function isRevealed(before: SessionView, after: SessionView): boolean {
  const slots = (after.plan?.phases ?? []).flatMap(({ writes }) => writes);
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
  youAreNext: /*i18n*/ "announce.youAreNext",
  revealed: /*i18n*/ "announce.revealed",
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
