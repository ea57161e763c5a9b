/** What is wrong with a value of unknown origin, where it stands and how to mend it. */
export interface Problem {
  /** The place as one would write it in code: `phases[2].writes[0].limit`; empty for the whole. */
  readonly at: string;
  readonly code: ProblemCode;
  readonly mend: string;
}

export type ProblemCode =
  | "missing"
  | "unknownKey"
  | "wrongType"
  | "notAllowed"
  | "badName"
  | "outOfRange"
  | "repeated"
  | "unknownName"
  | "doesNotFit";

/** Checks one value; any keys and types it does not expect are problems. */
export type Shape = (value: unknown, at: string) => readonly Problem[];

type Shapes = Readonly<Record<string, Shape>>;

interface Bounds {
  readonly from: number;
  readonly to: number;
}

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
  if (!IDENTIFIER.test(key)) return `${at}[${JSON.stringify(key.slice(0, LONGEST_KEY))}]`;
  return at === "" ? key : `${at}.${key}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function object(required: Shapes, optional: Shapes = {}): Shape {
  const known: Shapes = { ...required, ...optional };
  return (value, at) => {
    if (!isRecord(value)) return problem(at, "wrongType", "give an object");
    const keys = Object.keys(value);
    const absent = Object.keys(required).filter((key) => !keys.includes(key));
    return [
      ...absent.flatMap((key) => problem(inside(at, key), "missing", "add it")),
      ...keys.flatMap((key) => checkKey(known, key, value[key], inside(at, key))),
    ];
  };
}

function checkKey(known: Shapes, key: string, value: unknown, at: string): readonly Problem[] {
  const shape = Object.hasOwn(known, key) ? known[key] : undefined;
  return shape === undefined ? problem(at, "unknownKey", "take it out") : shape(value, at);
}

/** An object whose keys are names of the author's choice. */
export function record(shape: Shape, { from, to }: Bounds): Shape {
  return (value, at) => {
    if (!isRecord(value)) return problem(at, "wrongType", "give an object");
    const entries = Object.entries(value);
    if (entries.length < from || entries.length > to)
      return outOfRange(at, { from, to }, "entries");
    return entries.flatMap(([key, one]) => [
      ...checkName(key, inside(at, key)),
      ...shape(one, inside(at, key)),
    ]);
  };
}

export function list(shape: Shape, { from, to }: Bounds): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return problem(at, "wrongType", "give a list");
    if (value.length < from || value.length > to) return outOfRange(at, { from, to }, "entries");
    return value.flatMap((one: unknown, index) => shape(one, inside(at, index)));
  };
}

// Control characters and halves of a character: they have no place in a line that is read aloud.
const UNREADABLE = /[\p{Cc}\p{Cs}]/u;

export function text(longest: number): Shape {
  return (value, at) => {
    if (typeof value !== "string") return problem(at, "wrongType", "give a text");
    if (value.trim() === "" || value.length > longest) {
      return outOfRange(at, { from: 1, to: longest }, "characters");
    }
    if (UNREADABLE.test(value)) {
      return problem(at, "notAllowed", "write it on one line, without control characters");
    }
    return [];
  };
}

export function whole(bounds: Bounds): Shape {
  return (value, at) => {
    if (typeof value !== "number") return problem(at, "wrongType", "give a number");
    const fits = Number.isInteger(value) && value >= bounds.from && value <= bounds.to;
    return fits ? [] : outOfRange(at, bounds, "as a whole number");
  };
}

export function oneOf(values: readonly (string | boolean)[]): Shape {
  return (value, at) =>
    values.some((one) => one === value)
      ? []
      : problem(at, "notAllowed", `choose one of: ${values.join(", ")}`);
}

/** Either shape fits; what is wrong is told by the second. */
export function either(first: Shape, second: Shape): Shape {
  return (value, at) => (first(value, at).length === 0 ? [] : second(value, at));
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;

export const name: Shape = (value, at) =>
  typeof value === "string" ? checkName(value, at) : problem(at, "wrongType", "give a text");

function checkName(value: string, at: string): readonly Problem[] {
  // Names become keys of records, where every object already answers to `constructor` and the like.
  if (NAME.test(value) && !(value in Object.prototype)) return [];
  return problem(at, "badName", "use 1 to 40 letters, digits and hyphens, no word of JavaScript's");
}

function outOfRange(at: string, { from, to }: Bounds, of: string): readonly Problem[] {
  return problem(at, "outOfRange", `give ${from} to ${to} ${of}`);
}
