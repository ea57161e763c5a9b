import type { Instant } from "../core/ids.ts";

/** The seam by which tests freeze and move time; the production build has only `Date.now`. */
let frozenAt: Instant | undefined;

export function now(): Instant {
  return import.meta.env.DEV && frozenAt !== undefined ? frozenAt : Date.now();
}

export function freezeClock(at: Instant | undefined): void {
  if (import.meta.env.DEV) frozenAt = at;
}

/** While time is frozen nothing may be left to the alarms of the platform. */
export function isClockFrozen(): boolean {
  return import.meta.env.DEV && frozenAt !== undefined;
}

const objects = new Set<string>();

/** Remembers an object by its id, so that a test can run what is due there. */
export function noteObject(id: string): void {
  if (import.meta.env.DEV) objects.add(id);
}

export function notedObjects(): readonly string[] {
  return [...objects];
}
