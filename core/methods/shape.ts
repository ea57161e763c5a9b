import { withHiddenSeen } from "./plain-text.ts";

/** What is wrong with a value of unknown origin, where it stands and how to mend it. */
export interface Problem {
  /** The place as one would write it in code: `phases[2].writes[0].limit`; empty for the whole. */
  readonly at: string;
  readonly code: ProblemCode;
  readonly mend: string;
}

export type ProblemCode =
  | "tooLarge"
  | "notJson"
  | "missing"
  | "unknownKey"
  | "wrongType"
  | "notAllowed"
  | "badName"
  | "outOfRange"
  | "hidden"
  | "markup"
  | "repeated"
  | "unknownName"
  | "doesNotFit"
  | "doesNotAddUp"
  | "nobodyActs"
  | "noFloor";

/** What a value must look like, as data: the checker reads it, and the published schema is made from it. */
export type Shape =
  | { readonly kind: "object"; readonly required: Shapes; readonly optional: Shapes }
  /** An object whose keys are names of the author's choice. */
  | ({ readonly kind: "record"; readonly of: Shape } & Bounds)
  | ({ readonly kind: "list"; readonly of: Shape } & Bounds)
  | { readonly kind: "text"; readonly longest: number }
  | ({ readonly kind: "whole" } & Bounds)
  | { readonly kind: "oneOf"; readonly values: readonly (string | boolean)[] }
  /** What is wrong is told by the second. */
  | { readonly kind: "either"; readonly first: Shape; readonly second: Shape }
  | { readonly kind: "name" };

export type Shapes = Readonly<Record<string, Shape>>;

export interface Bounds {
  readonly from: number;
  readonly to: number;
}

export function object(required: Shapes, optional: Shapes = {}): Shape {
  return { kind: "object", required, optional };
}

export function record(of: Shape, bounds: Bounds): Shape {
  return { kind: "record", of, ...bounds };
}

export function list(of: Shape, bounds: Bounds): Shape {
  return { kind: "list", of, ...bounds };
}

export function text(longest: number): Shape {
  return { kind: "text", longest };
}

export function whole(bounds: Bounds): Shape {
  return { kind: "whole", ...bounds };
}

export function oneOf(values: readonly (string | boolean)[]): Shape {
  return { kind: "oneOf", values };
}

export function either(first: Shape, second: Shape): Shape {
  return { kind: "either", first, second };
}

export const name: Shape = { kind: "name" };

export function problem(at: string, code: ProblemCode, mend: string): readonly [Problem] {
  return [{ at, code, mend }];
}

/** The problem, unless the condition holds. */
export function unless(
  holds: boolean,
  at: string,
  code: ProblemCode,
  mend: string,
): readonly Problem[] {
  return holds ? [] : problem(at, code, mend);
}

/** A name that stands twice in a list of places and names. */
export function repeats(named: readonly (readonly [string, string])[]): readonly Problem[] {
  const names = named.map(([, one]) => one);
  return named
    .filter(([, one], index) => names.indexOf(one) < index)
    .flatMap(([at]) => problem(at, "repeated", "give it a name of its own"));
}

const IDENTIFIER = /^[A-Za-z][A-Za-z0-9]{0,39}$/;
const LONGEST_KEY = 40;

/** The place of a key or an index inside another place. */
export function inside(at: string, key: string | number): string {
  if (typeof key === "number") return `${at}[${key}]`;
  if (!IDENTIFIER.test(key))
    return `${at}[${withHiddenSeen(JSON.stringify(key.slice(0, LONGEST_KEY)))}]`;
  return at === "" ? key : `${at}.${key}`;
}
