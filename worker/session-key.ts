import type { Duration } from "../core/ids.ts";
import type { Keep } from "../core/session/command.ts";
import { newSealKey } from "./seal.ts";

const HOUR: Duration = 60 * 60_000;

/** A running session ends within this time: two hours after the last panel has gone, and no meeting is longer. */
const LONGEST_SESSION: Duration = 36 * HOUR;

/**
 * The key of a session's texts, kept in Workers KV and not beside them: the database has a history of 30 days,
 * which holds nothing readable once the key is deleted or has expired.
 */
export class SessionKeys {
  readonly #namespace: KVNamespace;
  readonly #retention: Duration;

  constructor(namespace: KVNamespace, retention: Duration) {
    this.#namespace = namespace;
    this.#retention = retention;
  }

  /** How long after its making a key has expired. */
  get lasts(): Duration {
    return LONGEST_SESSION + this.#retention;
  }

  async create(name: string): Promise<Uint8Array> {
    const key = newSealKey();
    const expirationTtl = this.lasts / 1000;
    await this.#namespace.put(name, key, { expirationTtl });
    return key;
  }

  /** For what is kept until somebody erases it. */
  async createLasting(name: string): Promise<Uint8Array> {
    const key = newSealKey();
    await this.#namespace.put(name, key);
    return key;
  }

  /** Undefined when it was deleted or has expired. */
  async load(name: string): Promise<Uint8Array | undefined> {
    const key = await this.#namespace.get(name, "arrayBuffer");
    return key === null ? undefined : new Uint8Array(key);
  }

  async destroy(name: string): Promise<void> {
    await this.#namespace.delete(name);
  }
}

/** How long a group can wish a closed session to be kept, in hours. */
const KEPT: Readonly<Record<Keep, number>> = { end: 0, day: 24, week: 7 * 24 };

/** The longest that any group may keep a closed session: the operator's setting in hours, seven days at most. */
export function retentionOf(hours: string | undefined): Duration {
  // Number("") is 0: a setting left empty would erase at once.
  const wanted = hours?.trim() ? Number(hours) : KEPT.week;
  // A setting that is none must not keep longer than a group that has no wish.
  const kept = Number.isFinite(wanted) && wanted >= 0 ? Math.min(wanted, KEPT.week) : KEPT.day;
  return kept * HOUR;
}

/** How long this one is kept: as the group wished, a day where it had no wish, never longer than the operator allows. */
export function keptFor(keep: Keep | undefined, longest: Duration): Duration {
  return Math.min(KEPT[keep ?? "day"] * HOUR, longest);
}

/** How long anything of a session can be there at all, from the moment in which somebody comes into it. */
export function longestStay(hours: string | undefined): Duration {
  return LONGEST_SESSION + retentionOf(hours);
}
