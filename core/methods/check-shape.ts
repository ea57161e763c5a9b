import { flawInText } from "./plain-text.ts";
import {
  inside,
  problem,
  type Bounds,
  type Problem,
  type ProblemCode,
  type Shape,
  type Shapes,
} from "./shape.ts";

type Of<Kind extends Shape["kind"]> = Extract<Shape, { readonly kind: Kind }>;

/** Told one by one, so that whoever asks may stop: a stranger's file can have any number of them. */
type Problems = Iterable<Problem, void, void>;

/** Checks one value; any keys and types it does not expect are problems. */
export function problemsOf(shape: Shape, value: unknown, at: string): Problems {
  switch (shape.kind) {
    case "object":
      return ofObject(shape, value, at);
    case "record":
      return ofRecord(shape, value, at);
    case "list":
      return ofList(shape, value, at);
    case "text":
      return ofText(shape, value, at);
    case "whole":
      return ofWhole(shape, value, at);
    case "oneOf":
      return ofChoice(shape, value, at);
    case "either":
      return fits(shape.first, value) ? [] : problemsOf(shape.second, value, at);
    case "name":
      return typeof value === "string" ? ofName(value, at) : wrongType(at, "a text");
  }
}

function fits(shape: Shape, value: unknown): boolean {
  return firstFew(problemsOf(shape, value, ""), 1).length === 0;
}

/** No more than so many of them. */
export function firstFew(problems: Problems, most: number): readonly Problem[] {
  const few: Problem[] = [];
  for (const one of problems) {
    if (few.length === most) break;
    few.push(one);
  }
  return few;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function* ofObject({ required, optional }: Of<"object">, value: unknown, at: string): Problems {
  if (!isRecord(value)) return yield* wrongType(at, "an object");
  for (const key of Object.keys(required)) {
    if (!Object.hasOwn(value, key)) yield* problem(inside(at, key), "missing", "add it");
  }
  for (const [key, one] of Object.entries(value)) {
    const place = inside(at, key);
    const shape = ownShape(required, key) ?? ownShape(optional, key);
    if (shape === undefined) yield* problem(place, "unknownKey", "take it out");
    else yield* problemsOf(shape, one, place);
  }
}

function ownShape(shapes: Shapes, key: string): Shape | undefined {
  return Object.hasOwn(shapes, key) ? shapes[key] : undefined;
}

function* ofRecord({ of, ...bounds }: Of<"record">, value: unknown, at: string): Problems {
  if (!isRecord(value)) return yield* wrongType(at, "an object");
  const entries = Object.entries(value);
  if (!isWithin(entries.length, bounds)) return yield* outOfRange(at, bounds, "entries");
  for (const [key, one] of entries) {
    yield* ofName(key, inside(at, key));
    yield* problemsOf(of, one, inside(at, key));
  }
}

function* ofList({ of, ...bounds }: Of<"list">, value: unknown, at: string): Problems {
  if (!Array.isArray(value)) return yield* wrongType(at, "a list");
  const all: readonly unknown[] = value;
  if (!isWithin(all.length, bounds)) return yield* outOfRange(at, bounds, "entries");
  for (const [index, one] of all.entries()) yield* problemsOf(of, one, inside(at, index));
}

function ofText({ longest }: Of<"text">, value: unknown, at: string): Problems {
  if (typeof value !== "string") return wrongType(at, "a text");
  if (value.trim() === "" || value.length > longest)
    return outOfRange(at, { from: 1, to: longest }, "characters");
  const flaw = flawInText(value);
  return flaw === undefined ? [] : problem(at, flaw, FLAWS[flaw]);
}

const FLAWS = {
  hidden: "write it on one line, without hidden characters",
  markup: "write it in plain words, without markup or links",
} as const satisfies Partial<Record<ProblemCode, string>>;

function ofWhole(bounds: Of<"whole">, value: unknown, at: string): Problems {
  if (typeof value !== "number") return wrongType(at, "a number");
  const isFitting = Number.isInteger(value) && isWithin(value, bounds);
  return isFitting ? [] : outOfRange(at, bounds, "as a whole number");
}

function ofChoice({ values }: Of<"oneOf">, value: unknown, at: string): Problems {
  if (values.some((one) => one === value)) return [];
  return problem(at, "notAllowed", `choose one of: ${values.join(", ")}`);
}

/** A name that a method gives to something of its own. */
export const NAME = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;

function ofName(value: string, at: string): Problems {
  // Names become keys of records, where every object already answers to `constructor` and the like.
  if (NAME.test(value) && !(value in Object.prototype)) return [];
  return problem(at, "badName", "use 1 to 40 letters, digits and hyphens, no word of JavaScript's");
}

function isWithin(count: number, { from, to }: Bounds): boolean {
  return count >= from && count <= to;
}

function wrongType(at: string, wanted: string): Problems {
  return problem(at, "wrongType", `give ${wanted}`);
}

function outOfRange(at: string, { from, to }: Bounds, of: string): Problems {
  return problem(at, "outOfRange", `give ${from} to ${to} ${of}`);
}
