import type { MethodText } from "./method-text.ts";
import type { Method } from "./method.ts";

/** A method that brings its own words, as a group writes and posts it. */
export interface OwnMethod extends Method {
  /** The id or name of the method that it was made from. */
  readonly basedOn?: string;
  readonly text: MethodText;
}

/** Most bytes of a group's own method. */
export const LARGEST_METHOD = 65_536;

const OWN = "own-";

/** What a session calls its own methods, whatever their files say: no built-in method is called so. */
export function ownMethodId(number: number): string {
  return `${OWN}${number}`;
}

export function isOwnMethod(id: string): boolean {
  return id.startsWith(OWN);
}
