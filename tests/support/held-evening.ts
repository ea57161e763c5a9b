import type { Instant, PersonId } from "../../core/ids.ts";
import type { Keep } from "../../core/session/command.ts";
import type { Entry } from "../../worker/entry.ts";
import { Dice } from "./dice.ts";
import { Evening } from "./evening.ts";
import { Party } from "./party.ts";
import { openedLog } from "./storages.ts";

export const START: Instant = 1_795_000_000_000;

/** A whole session that was held once, from which others go on. */
export class HeldEvening {
  readonly #entries: readonly Entry[];
  readonly #people: readonly PersonId[];

  private constructor(entries: readonly Entry[], people: readonly PersonId[]) {
    this.#entries = entries;
    this.#people = people;
  }

  /** Three people and one on paper, and what they write by this method from its first part to its last. */
  static async hold(method: string, setTime: (at: Instant) => void): Promise<HeldEvening> {
    setTime(START);
    const evening = new Evening();
    const party = new Party(evening, new Dice(1), 3, setTime);
    await party.gather(method);
    await party.begin();
    while (await party.round(1));
    const entries = openedLog(evening.meeting, evening.keys, evening.keys.names()[0] ?? "");
    evening.world.close();
    return new HeldEvening(
      entries,
      party.guests.flatMap(({ person }) => person ?? []),
    );
  }

  /** The object of a meeting finds on its disk so much of it, from its start on. */
  async wakeIn(
    evening: Evening,
    party: Party,
    { before, keep }: { readonly before: number; readonly keep?: Keep | undefined },
  ): Promise<void> {
    const begun = this.#entries.findIndex(({ events }) =>
      events.some(({ type }) => type === "started"),
    );
    const length = begun + 1 + Math.floor(before * (this.#entries.length - begun));
    const chosen: readonly Entry[] =
      keep === undefined ? [] : [{ at: START, events: [{ type: "keepChosen", keep }] }];
    const found = [
      ...this.#entries.slice(0, begun),
      ...chosen,
      ...this.#entries.slice(begun, length),
    ];
    party.setTime(found.at(-1)?.at ?? START);
    await evening.find(found);
    for (const [place, guest] of party.guests.entries()) guest.person = this.#people[place];
  }
}
