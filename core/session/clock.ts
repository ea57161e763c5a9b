import type { Duration, Instant } from "../ids.ts";
import { MINUTE, type Plan } from "../methods/plan.ts";
import type { Clock, Stage } from "./session.ts";

/** The chair's time to read the opening line before the clock starts by itself. */
const OPENING = 20_000;

/** The least time a part gets when the chair steps back into it. */
const RETURNING = MINUTE;

export function waitingClock(at: Instant, lasts: Duration, turn?: Duration): Clock {
  return clockFrom(at + OPENING, lasts, turn);
}

export function returningClock(at: Instant, unspent: Duration, turn?: Duration): Clock {
  return clockFrom(at + OPENING, Math.max(unspent, RETURNING), turn);
}

function clockFrom(startsAt: Instant, left: Duration, turnLeft?: Duration): Clock {
  const turn = turnLeft === undefined ? {} : { turnEndsAt: startsAt + turnLeft };
  return { state: "running", startsAt, endsAt: startsAt + left, ...turn };
}

/** What is left of the part; negative when over time. A clock that waits has all of it. */
export function timeLeft(clock: Clock, at: Instant): Duration {
  return clock.state === "paused" ? clock.left : clock.endsAt - Math.max(at, clock.startsAt);
}

/** What is left of the turn; undefined where nobody has one. */
export function turnTimeLeft(clock: Clock, at: Instant): Duration | undefined {
  if (clock.state === "paused") return clock.turnLeft;
  return clock.turnEndsAt === undefined
    ? undefined
    : clock.turnEndsAt - Math.max(at, clock.startsAt);
}

/** Whether the chair is still reading the opening line. */
export function isWaiting(clock: Clock, at: Instant): boolean {
  return clock.state === "running" && at < clock.startsAt;
}

export function begun(clock: Clock, at: Instant): Clock {
  return clockFrom(at, timeLeft(clock, at), turnTimeLeft(clock, at));
}

export function paused(clock: Clock, at: Instant): Clock {
  const turnLeft = turnTimeLeft(clock, at);
  return {
    state: "paused",
    left: timeLeft(clock, at),
    ...(turnLeft === undefined ? {} : { turnLeft }),
  };
}

/** More time from now on: a part that is over gets the minutes in full. */
export function extended(clock: Clock, at: Instant, more: Duration): Clock {
  if (clock.state === "paused") return { ...clock, left: Math.max(clock.left, 0) + more };
  return { ...clock, endsAt: Math.max(clock.endsAt, clock.startsAt, at) + more };
}

/** The same clock with a fresh turn, or with none. */
export function withTurn(clock: Clock, at: Instant, turn?: Duration): Clock {
  if (clock.state === "paused") {
    return { state: "paused", left: clock.left, ...(turn === undefined ? {} : { turnLeft: turn }) };
  }
  const { startsAt, endsAt } = clock;
  return {
    state: "running",
    startsAt,
    endsAt,
    ...(turn === undefined ? {} : { turnEndsAt: Math.max(at, startsAt) + turn }),
  };
}

/** When the session would end if all that is still to come took its time, and the part that is on no more than it has. */
export function expectedEnd(
  { phases }: Pick<Plan, "phases">,
  { phase, part, clock }: Pick<Stage, "phase" | "part" | "clock">,
  at: Instant,
): Instant {
  const toCome = phases
    .slice(phase)
    .flatMap(({ parts }, place) => parts.slice(place === 0 ? part + 1 : 0))
    .reduce((sum, { lasts }) => sum + lasts, 0);
  const from = clock.state === "running" ? Math.max(at, clock.startsAt) : at;
  return from + Math.max(timeLeft(clock, at), 0) + toCome;
}
