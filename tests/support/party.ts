import type { CommandId, Instant, PersonId } from "../../core/ids.ts";
import { METHODS } from "../../core/methods/catalogue.ts";
import type { Command, Keep } from "../../core/session/command.ts";
import { anyCommand, commandFor } from "./any-command.ts";
import { canariesIn } from "./canary.ts";
import type { Dice } from "./dice.ts";
import type { Evening, EveningPanel } from "./evening.ts";
import { changed } from "./night-circle.ts";

/** What would end the evening otherwise than planned. */
const NOT_NOW = [
  ...(["choosePlan", "chooseKeep", "leave", "close"] as const),
  ...(["removePerson", "discard", "beginAnother", "stop"] as const),
];

/** Every method that is built in, and one that a group brings along. */
export const EVERY_METHOD: readonly string[] = [...Object.keys(METHODS), "own"];

export interface Guest {
  /** Missing for a guest of Zoom's. */
  readonly uid: string | undefined;
  panel: EveningPanel | undefined;
  person: PersonId | undefined;
}

/** The people of one evening: each says what their view offers, and every word they write is a canary. */
export class Party {
  readonly guests: readonly Guest[];
  /** How many canaries were accepted. */
  written = 0;
  readonly #evening: Evening;
  readonly #dice: Dice;
  readonly setTime: (at: Instant) => void;

  constructor(evening: Evening, dice: Dice, people: number, setTime: (at: Instant) => void) {
    this.#evening = evening;
    this.#dice = dice;
    this.setTime = setTime;
    this.guests = Array.from({ length: people }, (_, place) => ({
      uid: place === 2 ? undefined : `canary uid ${place}`,
      panel: undefined,
      person: undefined,
    }));
  }

  async gather(method: string, keep?: Keep): Promise<void> {
    for (const guest of this.guests) await this.#comes(guest);
    const [first] = this.guests;
    const agenda = METHODS[method]?.defaultAgenda;
    if (agenda === undefined) await this.#bringMethod(first);
    else await this.say(first, { type: "choosePlan", method, agenda });
    await this.asks(first, "addPaperSeat");
    if (keep !== undefined) await this.#until(first, { type: "chooseKeep", keep });
  }

  async begin(): Promise<void> {
    const [first, second, third] = this.guests;
    await this.say(second, { type: "takeRole", role: "caseGiver" });
    await this.say(third, { type: "takeRole", role: "chair" });
    await this.#until(first, { type: "start" });
  }

  /** Everybody writes or does something, and they move on; false where there is nothing to move on to. */
  async round(eagerness: number): Promise<boolean> {
    for (const guest of this.guests) {
      if (this.#dice.chance(eagerness))
        await this.asks(guest, "writeNote", "setQuestion", "editNote", "parkNote");
      if (this.#dice.chance(eagerness / 5)) await this.#anything(guest);
      await this.asks(guest, "confirmStep");
    }
    for (const guest of this.guests)
      if ((await this.asks(guest, "endPart")) || (await this.asks(guest, "next"))) return true;
    return false;
  }

  /** Any command of these kinds that the view offers. */
  async asks(guest: Guest | undefined, ...types: readonly string[]): Promise<boolean> {
    const view = (await this.#isBack(guest))?.view;
    const asks = Object.keys(view?.may ?? {}).filter((ask) => types.includes(kindOf(ask)));
    if (view === undefined || asks.length === 0) return false;
    const ask = this.#dice.pick(asks) as Parameters<typeof commandFor>[0];
    return await this.say(guest, withCanaries(commandFor(ask, view, this.#dice)));
  }

  async say(guest: Guest | undefined, command: Command): Promise<boolean> {
    const panel = (await this.#isBack(guest)) ?? guest?.panel;
    if (panel === undefined) return false;
    this.setTime(Date.now() + 1_000);
    const isAccepted = await panel.ask(this.#dice.hex(32) as CommandId, command);
    if (isAccepted) this.written += canariesIn(JSON.stringify(command)).size;
    return isAccepted;
  }

  /** Whether this person's panel has something to show, on a new line if need be. */
  async isShown(guest: Guest): Promise<boolean> {
    return (await this.#isBack(guest))?.view !== undefined;
  }

  async leaves(guest: Guest): Promise<void> {
    await guest.panel?.close();
    guest.panel = undefined;
  }

  /** Comes with a fresh context and sits down, however often the room dies. */
  async #comes(guest: Guest): Promise<void> {
    for (let tries = 0; guest.person === undefined && tries < 5; tries += 1) {
      const pass = await this.#evening.pass(guest.uid).catch(() => undefined);
      guest.panel = pass === undefined ? undefined : await this.#evening.opens(pass);
      await this.say(guest, { type: "join", name: this.#canary() });
      const view = guest.panel?.view;
      const { you } = view ?? {};
      if (you !== undefined && view?.people[you] !== undefined) guest.person = you;
    }
  }

  /** On a new line, where the old one was cut. */
  async #isBack(guest: Guest | undefined): Promise<EveningPanel | undefined> {
    if (guest?.person === undefined) return undefined;
    if (guest.panel?.view === undefined)
      guest.panel = await this.#evening.opens(await this.#evening.returnPass(guest.person));
    return guest.panel;
  }

  async #until(guest: Guest | undefined, command: Command): Promise<void> {
    for (let tries = 0; tries < 4; tries += 1) if (await this.say(guest, command)) return;
  }

  async #bringMethod(guest: Guest | undefined): Promise<void> {
    if (guest?.person === undefined) return;
    const pass = await this.#evening.returnPass(guest.person);
    const body = changed(["text", "name"], this.#canary());
    const status = await this.#evening.status("/api/method", { method: "PUT", pass, body });
    if (status === 200) this.written += 1;
  }

  async #anything(guest: Guest): Promise<void> {
    const view = (await this.#isBack(guest))?.view;
    const command = view && anyCommand(view, Date.now(), this.#dice, NOT_NOW);
    if (command !== undefined) await this.say(guest, withCanaries(command));
  }

  #canary(): string {
    return `canary ${this.#dice.hex(12)}`;
  }
}

function kindOf(ask: string): string {
  return ask.split(":")[0] ?? "";
}

function withCanaries(command: Command): Command {
  const text = JSON.stringify(command).replaceAll(/(?:text|Name) (?=[0-9a-f]{8})/gu, "canary ");
  return JSON.parse(text) as Command;
}
