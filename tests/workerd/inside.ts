import { env } from "cloudflare:workers";
import { listDurableObjectIds, reset, runInDurableObject } from "cloudflare:test";
import type { Instant } from "../../core/ids.ts";
import { evolve } from "../../core/session/evolve.ts";
import { NEW_SESSION } from "../../core/session/gather.ts";
import type { Session } from "../../core/session/session.ts";
import { freezeClock } from "../../worker/clock.ts";
import type { Entry } from "../../worker/entry.ts";
import { SqlEventLog } from "../../worker/event-log.ts";
import { sealWith } from "../../worker/seal.ts";
import { spellingsIn } from "../support/canary.ts";
import { meetingObject } from "./meeting-panel.ts";

export const START: Instant = 1_795_000_000_000;

type Row = Record<string, SqlStorageValue>;

/** After each test: an empty world in which time runs. */
export async function clean(): Promise<void> {
  freezeClock(undefined);
  await reset();
}

/** Time stands still at this instant, and the object has done what was due by then. */
export async function clockAt(at: Instant): Promise<void> {
  freezeClock(at);
  await runInDurableObject(await meetingObject(), (object) => object.alarm());
}

/** Every row of every table of the meeting's object. */
export async function storedRows(
  meeting?: string,
): Promise<Readonly<Record<string, readonly Row[]>>> {
  return await rowsIn(await meetingObject(meeting));
}

async function rowsIn(
  object: DurableObjectStub,
): Promise<Readonly<Record<string, readonly Row[]>>> {
  return await runInDurableObject(object, (_, { storage: { sql } }) => {
    const tables = sql
      .exec<{ name: string }>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '_cf_*' ORDER BY name",
      )
      .toArray();
    return Object.fromEntries(
      tables.map(({ name }) => [name, sql.exec(`SELECT * FROM "${name}"`).toArray()]),
    );
  });
}

/** The log of the session that is on, with what people wrote. */
export async function logged(): Promise<readonly Entry[]> {
  return await openedLog();
}

/** The log of the newest session of this meeting whose key is there. */
export async function openedLog(meeting?: string): Promise<readonly Entry[]> {
  const object = await meetingObject(meeting);
  const keyName = (await keyNames()).findLast((name) =>
    name.startsWith(`${object.id.toString()}:`),
  );
  const key = await env.SESSION_KEYS.get(keyName ?? "", "arrayBuffer");
  if (key === null) throw new Error("no key");
  return runInDurableObject(object, (_, { storage }) =>
    new SqlEventLog(storage, sealWith(new Uint8Array(key))).read(),
  );
}

/** The session that the stored log makes. */
export async function loggedSession(): Promise<Session> {
  const entries = await logged();
  return entries.flatMap(({ events }) => events).reduce<Session>(evolve, NEW_SESSION);
}

export async function keyNames(): Promise<readonly string[]> {
  const { keys } = await env.SESSION_KEYS.list();
  return keys.map(({ name }) => name);
}

/** All that any object, room, person or group, and any shelf keeps, and how a canary stands there. */
export async function canariesKept(): Promise<readonly string[]> {
  const kept = [...(await Promise.all(NAMESPACES.map(rowsOfAll))).flat(), ...(await onShelves())];
  return kept.flatMap((value) => spellingsIn(value));
}

const NAMESPACES = ["MEETINGS", "PEOPLE", "GROUPS"] as const;

type Value = string | Uint8Array;

async function rowsOfAll(namespace: (typeof NAMESPACES)[number]): Promise<readonly Value[]> {
  const objects: DurableObjectNamespace = env[namespace];
  const ids = await listDurableObjectIds(objects);
  const rows = await Promise.all(ids.map((id) => rowsIn(objects.get(id))));
  return rows.flatMap((tables) => Object.values(tables).flat()).flatMap(valuesOf);
}

function valuesOf(row: Row): readonly Value[] {
  return Object.values(row).map((value) =>
    value instanceof ArrayBuffer ? new Uint8Array(value) : String(value),
  );
}

async function onShelves(): Promise<readonly Value[]> {
  const shelves = [env.SESSION_KEYS, env.CODES as KVNamespace];
  const all = shelves.map(async (shelf) => {
    const names = (await shelf.list()).keys.map(({ name }) => name);
    const values = await Promise.all(names.map((name) => shelf.get(name, "arrayBuffer")));
    return [...names, ...values.flatMap((value) => (value ? [new Uint8Array(value)] : []))];
  });
  return (await Promise.all(all)).flat();
}

/** Each byte that is stored, read in every way in which a text might stand there. */
export async function readings(): Promise<string> {
  const rows = Object.values(await storedRows()).flat();
  const names = await keyNames();
  const keys = await Promise.all(names.map((name) => env.SESSION_KEYS.get(name, "arrayBuffer")));
  return [...rows.flatMap((row) => Object.values(row)), ...names, ...keys].flatMap(read).join("\n");
}

function read(value: unknown): readonly string[] {
  if (!(value instanceof ArrayBuffer)) return [String(value)];
  return ["utf-8", "utf-16le", "utf-16be"].map((coding) => new TextDecoder(coding).decode(value));
}
