/** Plain JSON without null, as views are; arrays are replaced whole. */
export type Json = boolean | number | string | readonly Json[] | JsonRecord;

export interface JsonRecord {
  readonly [key: string]: Json;
}

/** A merge patch (RFC 7396): null removes a key. */
export interface Patch {
  readonly [key: string]: Json | Patch | null;
}

/** The patch that makes `after` of `before`; undefined when they are the same. Both must be plain JSON without null. */
export function diff(before: object, after: object): Patch | undefined {
  return diffRecords(before as JsonRecord, after as JsonRecord);
}

function diffRecords(before: JsonRecord, after: JsonRecord): Patch | undefined {
  const removed = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const changed = Object.entries(after).flatMap(([key, value]) =>
    change(key, ownValue(before, key), value),
  );
  const entries = [...removed.map((key) => [key, null] as const), ...changed];
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function change(
  key: string,
  before: Json | undefined,
  after: Json,
): readonly (readonly [string, Json | Patch])[] {
  if (before === after) return [];
  if (isRecord(before) && isRecord(after)) {
    const inside = diffRecords(before, after);
    return inside === undefined ? [] : [[key, inside]];
  }
  if (before !== undefined && canonical(before) === canonical(after)) return [];
  return [[key, after]];
}

/** What a patch makes of a value. */
export function apply<Value extends object>(before: Value, patch: Patch): Value {
  return applyRecord(before as JsonRecord, patch) as Value;
}

function applyRecord(before: JsonRecord, patch: Patch): JsonRecord {
  const kept = Object.entries(before).filter(([key]) => !Object.hasOwn(patch, key));
  const set = Object.entries(patch).flatMap(([key, value]): [string, Json][] =>
    value === null ? [] : [[key, merged(ownValue(before, key), value)]],
  );
  return Object.fromEntries([...kept, ...set]);
}

function merged(before: Json | undefined, value: Json | Patch): Json {
  return isRecord(value) ? applyRecord(isRecord(before) ? before : {}, value) : (value as Json);
}

/** Keys may be anything a person's id or slot can be, `__proto__` included. */
function ownValue(record: JsonRecord, key: string): Json | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isRecord(value: Json | Patch | undefined): value is JsonRecord {
  return typeof value === "object" && !Array.isArray(value);
}

/** JSON with sorted keys: the same text for the same value. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonical(item)).join(",")}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? "")}`);
  return `{${members.join(",")}}`;
}

/** A short name for a value, so that a panel notices a patch that is not for its view; no protection against forgery. */
export function hashOf(value: object): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  const text = canonical(value as JsonRecord);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul((other ^ code) + one, 0x85ebca6b) ^ (other >>> 13);
  }
  return hex(one) + hex(other);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
