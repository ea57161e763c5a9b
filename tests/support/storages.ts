import type { Entry } from "../../worker/entry.ts";
import { SqlEventLog } from "../../worker/event-log.ts";
import { sealWith } from "../../worker/seal.ts";
import { canariesIn, spellingsIn } from "./canary.ts";
import { LASTING, type Keys } from "./disk.ts";
import type { ObjectsWorld, PlatformObject } from "./objects.ts";

/** Every place in which something is kept, and how a canary stands there; none where nothing that was written can be read. */
export function readableIn(world: ObjectsWorld): readonly string[] {
  return placesIn(world).flatMap(([place, value]) =>
    spellingsIn(value).map((spelling) => `${place}: ${spelling}`),
  );
}

type Value = string | Uint8Array;

function placesIn(world: ObjectsWorld): readonly (readonly [string, Value])[] {
  const objects = Object.entries(world.spaces).flatMap(([space, all]) =>
    [...all].flatMap(([name, object]) =>
      [name, ...valuesOf(object)].map((value) => [space, value] as const),
    ),
  );
  const keys = Object.entries(world.keys).flatMap(([space, all]) =>
    [...all.kept].flatMap(([name, { value }]) => [[space, name] as const, [space, value] as const]),
  );
  return [...objects, ...keys];
}

/** Rows, and what the platform keeps with sockets while their object sleeps. */
function valuesOf({ disk, sockets }: PlatformObject): readonly Value[] {
  const rows = Object.values(disk.rows()).flat();
  return [
    ...rows.flatMap((row) => Object.values(row).map(asValue)),
    ...sockets.map(({ attachment }) => JSON.stringify(attachment)),
  ];
}

function asValue(value: unknown): Value {
  return value instanceof Uint8Array ? value : JSON.stringify(value);
}

/** The log as it is kept, opened with its key; nothing where either is gone. */
export function openedLog(object: PlatformObject, keys: Keys, name: string): readonly Entry[] {
  const key = keys.kept.get(name)?.value;
  if (!(key instanceof Uint8Array)) return [];
  return new SqlEventLog(object.disk.storageIn(LASTING) as never, sealWith(key)).read();
}

/** What can be read of all groups with all keys. */
export function canariesOfGroups({ spaces, keys }: ObjectsWorld): ReadonlySet<string> {
  const opened = [...(spaces.GROUPS ?? [])].map(([name, { disk }]) => {
    const [row] = disk.rows().document ?? [];
    const key = keys.SESSION_KEYS?.kept.get(`group:${name}`)?.value;
    if (!(row?.sealed instanceof Uint8Array) || !(key instanceof Uint8Array)) return "";
    return sealWith(key).open(row.sealed, "group") ?? "";
  });
  return canariesIn(opened.join("\n"));
}
