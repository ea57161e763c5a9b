import type { Instant } from "../ids.ts";

/** The next session of a group and those after it, as a link tells them: no name and no word, so nobody need keep it. */
export interface NextSession {
  /** Of the series, always the same. */
  readonly id: string;
  readonly start: Instant;
  readonly minutes: number;
  /** Weeks from one to the next. */
  readonly every: number;
  readonly skipped: readonly Instant[];
}

const NEXT = /^next-([0-9a-f]{32})-(\d{1,15})-(\d{1,3})-([24])((?:-\d{1,15}){0,12})$/u;

/** All of it stands after the `#`, which is sent to nobody. */
export function nextSessionLink(
  { id, start, minutes, every, skipped }: NextSession,
  { origin }: { readonly origin: string },
): string {
  return `${origin}/taken#${["next", id, start, minutes, every, ...skipped].join("-")}`;
}

/** Undefined for what is no such link. */
export function readNext(shown: string): NextSession | undefined {
  const [, id, start, minutes, every, skipped = ""] = NEXT.exec(shown) ?? [];
  if (id === undefined) return undefined;
  const next = {
    id,
    start: Number(start),
    minutes: Number(minutes),
    every: Number(every),
    skipped: skipped.split("-").slice(1).map(Number),
  };
  const isDated = [next.start, ...next.skipped].every((at) => at <= LATEST);
  return isDated && next.minutes > 0 ? next : undefined;
}

/** The last instant of which there is a date. */
const LATEST: Instant = 8.64e15;
