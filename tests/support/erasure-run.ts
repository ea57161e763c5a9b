import { createHmac } from "node:crypto";
import type { PersonId } from "../../core/ids.ts";
import type { SessionEvent } from "../../core/session/event.ts";
import { evolve } from "../../core/session/evolve.ts";
import { NEW_SESSION } from "../../core/session/gather.ts";
import type { Session } from "../../core/session/session.ts";
import { split, type Entry } from "../../worker/entry.ts";
import { canariesIn } from "./canary.ts";
import { Dice } from "./dice.ts";
import { CLIENT_ID } from "./door.ts";
import { Evening, WEBHOOK_SECRET } from "./evening.ts";
import { Party, type Guest } from "./party.ts";
import { START, type HeldEvening } from "./held-evening.ts";
import { canariesOfGroups, openedLog } from "./storages.ts";

/** A session that has come so far, and one of its people whose words are to be erased. */
export interface ErasurePlan {
  readonly seed: number;
  readonly method: string;
  readonly before: number;
  readonly who: number;
  readonly isClosed: boolean;
}

/** Erases the words of one person by their own request, and then by their removing the app. */
export class ErasureRun {
  /** Whatever ought not to be. */
  readonly faults: string[] = [];
  readonly count = { erased: 0, codes: 0, closed: 0, members: 0 };
  readonly #evening = new Evening();
  readonly #dice: Dice;
  readonly #plan: ErasurePlan;
  readonly #party: Party;
  readonly #codes: string[] = [];

  constructor(plan: ErasurePlan, setTime: (at: number) => void) {
    this.#plan = plan;
    this.#dice = new Dice(plan.seed);
    this.#party = new Party(this.#evening, this.#dice, 3, setTime);
    setTime(START);
  }

  async play(held: HeldEvening): Promise<void> {
    await held.wakeIn(this.#evening, this.#party, { before: this.#plan.before });
    await this.#party.round(0.5);
    if (this.#plan.isClosed) await this.#close();
    const guest = this.#party.guests[this.#plan.who];
    if (guest?.person === undefined) throw new Error("somebody has no seat");
    for (const one of this.#party.guests) await this.#takesAlong(one);
    await this.#erases(guest, guest.person);
    await this.#removesTheApp(guest, guest.person);
    this.#evening.world.close();
  }

  async #close(): Promise<void> {
    const party = this.#party;
    for (const guest of party.guests.toReversed()) await party.asks(guest, "close");
    for (const guest of party.guests) await party.asks(guest, "approveMinutes");
    for (const guest of party.guests) await party.asks(guest, "answerRelease");
    for (const { uid } of party.guests) {
      if (uid === undefined || this.#dice.chance(0.5)) continue;
      const pass = await this.#evening.pass(uid);
      const status = await this.#evening.status("/api/groups", { method: "POST", pass });
      if (status === 204) this.count.members += 1;
    }
    if (this.#session.status === "closed") this.count.closed += 1;
  }

  async #takesAlong({ person }: Guest): Promise<void> {
    if (person === undefined) return;
    const pass = await this.#evening.returnPass(person);
    for (const what of ["step", "minutes"]) {
      const ask = { method: "POST", pass, body: { what } } as const;
      const answer = await this.#evening.asks("/api/takeaway", ask);
      if (answer.status !== 200) continue;
      const given: { readonly code: string } = await answer.json();
      this.#codes.push(given.code);
      this.count.codes += 1;
    }
  }

  /** By the pass of the own seat: all but the name, which they go on by. */
  async #erases({ uid }: Guest, person: PersonId): Promise<void> {
    const before = this.#entries;
    const own = wordsOf(before, person);
    const pass = await this.#evening.returnPass(person);
    const status = await this.#evening.status("/api/words", { method: "DELETE", pass });
    if (status !== 204) this.faults.push(`/api/words answers ${status}`);
    this.count.erased += own.size;
    this.#compare(before, { person, words: own });
    await this.#lookEverywhere(own);
    // Before the account can be forgotten it must have come through the door.
    if (uid !== undefined) await this.#evening.pass(uid);
  }

  async #removesTheApp({ uid }: Guest, person: PersonId): Promise<void> {
    if (uid === undefined) return;
    const before = this.#entries;
    const { people } = this.#session;
    const name = people[person]?.name ?? "";
    const body = JSON.stringify({
      event: "app_deauthorized",
      payload: { user_id: uid, client_id: CLIENT_ID },
    });
    const timestamp = String(Math.floor(Date.now() / 1000));
    const mac = createHmac("sha256", WEBHOOK_SECRET).update(`v0:${timestamp}:${body}`);
    const headers = {
      "x-zm-request-timestamp": timestamp,
      "x-zm-signature": `v0=${mac.digest("hex")}`,
    };
    const status = await this.#evening.status("/api/zoom/event", { method: "POST", body, headers });
    if (status !== 204) this.faults.push(`Zoom's event is answered ${status}`);
    const own = new Set([name, ...wordsOf(before, person)]);
    this.#compare(before, { person, words: own });
    await this.#lookEverywhere(own);
    const inGroups = canariesOfGroups(this.#evening.world);
    for (const word of own) if (inGroups.has(word)) this.faults.push(`a group keeps ${word}`);
  }

  /** What happened is the same; and so is the session, but for what this person wrote. */
  #compare(before: readonly Entry[], { person, words }: Own): void {
    const after = this.#entries;
    if (JSON.stringify(shells(after)) !== JSON.stringify(shells(before)))
      this.faults.push("the log tells something else");
    if (hasAny(JSON.stringify([after, fold(after)]), words)) this.faults.push("the log has them");
    // What a note-taker made of somebody's line goes with either's words: that is held elsewhere [S21].
    if (before.some((entry) => isOfBoth(entry, person))) return;
    const [was, is] = [fold(before), fold(after)].map((one) => without(one, { person, words }));
    if (JSON.stringify(was) !== JSON.stringify(is)) this.faults.push("another session");
    const [kept, left] = [before, after].map((entries) => canariesIn(JSON.stringify(entries)));
    for (const word of kept ?? [])
      if (!words.has(word) && left?.has(word) !== true) this.faults.push("another's word is gone");
  }

  async #lookEverywhere(words: ReadonlySet<string>): Promise<void> {
    for (const { panel } of this.#party.guests)
      if (hasAny(JSON.stringify(panel?.view ?? {}), words)) this.faults.push("a panel shows them");
    for (const code of this.#codes.splice(0)) {
      const answer = await this.#evening.asks("/api/taken", { method: "POST", body: { code } });
      if (hasAny(await answer.text(), words)) this.faults.push("they are taken along");
    }
    this.#evening.meeting.sleep();
    for (const guest of this.#party.guests)
      if (!(await this.#party.isShown(guest))) this.faults.push("a panel does not come back");
  }

  get #entries(): readonly Entry[] {
    const { keys, meeting } = this.#evening;
    const [name = ""] = keys.names().filter((one) => one.endsWith(":1"));
    return openedLog(meeting, keys, name);
  }

  get #session(): Session {
    return fold(this.#entries);
  }
}

function fold(entries: readonly Entry[]): Session {
  return entries.flatMap(({ events }) => events).reduce<Session>(evolve, NEW_SESSION);
}

/** What a person has asked to be written; a name on paper is another person's, and a group's memory the group's. */
function wordsOf(entries: readonly Entry[], person: PersonId): ReadonlySet<string> {
  const own = entries.filter(({ by }) => by === person).flatMap(({ events }) => events);
  return canariesIn(JSON.stringify(own.filter(isWritten)));
}

/** Somebody has changed a line of another's, and this person is one of the two. */
function isOfBoth({ by, events }: Entry, person: PersonId): boolean {
  return events.some(
    (event) => "author" in event && event.author !== by && [by, event.author].includes(person),
  );
}

function isWritten({ type }: SessionEvent): boolean {
  return type !== "joined" && type !== "knocked" && type !== "groupRecalled";
}

function hasAny(text: string, words: ReadonlySet<string>): boolean {
  return [...words].some((word) => word !== "" && text.includes(word));
}

/** What happened, without a word that anybody wrote. */
function shells(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) => split(entry).shell);
}

interface Own {
  readonly person: PersonId;
  readonly words: ReadonlySet<string>;
}

/** The same with nothing where one of these words stood; a line of minutes or a step that says nothing is none. */
function without(value: unknown, own: Own): unknown {
  if (typeof value === "string") return hasAny(value, own.words) ? "" : value;
  if (Array.isArray(value))
    return value.map((one) => without(one, own)).filter((one) => !isEmptyText(one));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(silenced(value, own))
    // How many cards there are of each follows from the cards.
    .filter(([name]) => name !== "evaluation")
    .map(([name, one]) => [name, without(one, own)] as const)
    .filter(([name, one]) => !isEmptyText(one) && !isNothing(name, one));
  return Object.fromEntries(entries);
}

/** A choice is no word that could be looked for. */
function silenced(value: object, { person }: Own): object {
  return "author" in value && value.author === person ? { ...value, text: "" } : value;
}

function isEmptyText(value: unknown): boolean {
  return typeof value === "object" && value !== null && "text" in value && value.text === "";
}

/** Minutes without a line are none, and neither is a list of steps without a step. */
function isNothing(name: string, value: unknown): boolean {
  if (name === "steps") return Array.isArray(value) && value.length === 0;
  if (name !== "minutes" || typeof value !== "object" || value === null) return false;
  return "lines" in value && Object.keys(value.lines as object).length === 0;
}
