import { readFileSync } from "node:fs";
import type { ProblemCode } from "../../core/methods/shape.ts";

/** A method file of a group, written from docs/method-format.md alone. */
export const NIGHT_CIRCLE = readFileSync("tests/browser/night-circle.json", "utf8");

export type Path = readonly (string | number)[];
type Json = Record<string | number, unknown>;

/** The night circle with one value in place of another; undefined takes it out. */
export function changed(path: Path, value: unknown): string {
  const method = JSON.parse(NIGHT_CIRCLE) as Json;
  let holder = method;
  for (const key of path.slice(0, -1)) holder = holder[key] as Json;
  const last = path.at(-1) ?? "";
  if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true });
  return JSON.stringify(method);
}

export interface Broken {
  readonly what: string;
  readonly path: Path;
  readonly value: unknown;
  /** Where the problem is told, and which one. */
  readonly at: string;
  readonly code: ProblemCode;
}

export function broken(
  what: string,
  path: Path,
  value: unknown,
  code: ProblemCode,
  at: string = placeOf(path),
): Broken {
  return { what, path, value, code, at };
}

function placeOf(path: Path): string {
  return path.reduce<string>((at, key) => {
    if (typeof key === "number") return `${at}[${key}]`;
    if (!/^[A-Za-z]\w*$/u.test(key)) return `${at}["${key}"]`;
    return at === "" ? key : `${at}.${key}`;
  }, "");
}
