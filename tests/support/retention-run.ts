import type { CommandId, Instant, PersonId } from "../../core/ids.ts";
import type { Keep } from "../../core/session/command.ts";
import { evolve } from "../../core/session/evolve.ts";
import { NEW_SESSION } from "../../core/session/gather.ts";
import type { Session } from "../../core/session/session.ts";
import { canariesIn } from "./canary.ts";
import { Dice } from "./dice.ts";
import { Evening } from "./evening.ts";
import { START, type HeldEvening } from "./held-evening.ts";
import type { PlatformObject } from "./objects.ts";
import { Party, type Guest } from "./party.ts";
import { canariesOfGroups, openedLog, readableIn } from "./storages.ts";

/** One evening as the test draws it; the seed decides the details. */
export interface RetentionPlan {
  readonly seed: number;
  readonly method: string;
  /** How far a session of this method has come, in parts of the whole; without it people only begin to gather. */
  readonly before: number | undefined;
  readonly keep: Keep | undefined;
  /** By its leader, by everybody going away, or for another session of the same people. */
  readonly end: "close" | "away" | "another";
  /** How the alarm of the erasure comes, once it is due. */
  readonly alarm: "inTime" | "late" | "twice" | "lost";
  /** After how many more writes an object dies instead of writing. */
  readonly deaths: readonly number[];
}

const HOUR = 60 * 60_000;
const KEPT: Readonly<Record<Keep, number>> = { end: 0, day: 24 * HOUR, week: 7 * 24 * HOUR };
/** Longer than anything of a session may be there. */
const LONG_AFTER: number = (36 + 2 * 7 * 24) * HOUR;

/** Plays an evening to long after its end, and looks into every storage on the way. */
export class RetentionRun {
  /** Whatever ought not to be. */
  readonly faults: string[] = [];
  readonly count = { deaths: 0, late: 0, codes: 0, grouped: 0, dumps: 0, kept: 0 };
  readonly #evening = new Evening();
  readonly #dice: Dice;
  readonly #plan: RetentionPlan;
  readonly #setTime: (at: Instant) => void;
  readonly #codes: string[] = [];
  readonly #deaths: number[];
  readonly #party: Party;
  #mayStay: ReadonlySet<string> = new Set();

  constructor(plan: RetentionPlan, setTime: (at: Instant) => void) {
    this.#plan = plan;
    this.#dice = new Dice(plan.seed);
    this.#setTime = setTime;
    this.#deaths = [...plan.deaths];
    this.#party = new Party(this.#evening, this.#dice, 3, setTime);
    this.#evening.world.weather = { strikes: () => this.#strikes() };
  }

  async play(held: HeldEvening): Promise<void> {
    const { before, method, keep } = this.#plan;
    this.#setTime(START);
    if (before === undefined) await this.#party.gather(method, keep);
    else {
      await held.wakeIn(this.#evening, this.#party, { before, keep });
      await this.#party.round(0.4);
    }
    this.#dump("during the session");
    await this.#end();
    this.#dump("after the goodbye");
    await this.#passes();
    await this.#comeLate();
    await this.#passTo(Date.now() + LONG_AFTER);
    this.#lookForTraces();
    this.#evening.world.close();
  }

  get #meeting(): PlatformObject {
    return this.#evening.meeting;
  }

  #strikes(): boolean {
    const [next] = this.#deaths;
    if (next === undefined) return false;
    this.#deaths[0] = next - 1;
    if (next > 0) return false;
    this.#deaths.shift();
    this.count.deaths += 1;
    return true;
  }

  async #end(): Promise<void> {
    const { end } = this.#plan;
    if (end !== "away") await this.#close();
    if (this.#isOver) await this.#afterGoodbye();
    else await this.#goAway();
    if (!this.#isOver) this.faults.push("not closed");
    this.#mayStay = canariesThatStay(this.#logged());
    if (end === "another") await this.#beginAnother();
  }

  /** Closed, or with nothing to keep erased at once. */
  get #isOver(): boolean {
    const [record] = this.#rows("session");
    const isClosed = this.#rows("events").some(({ shell }) => String(shell).includes('"closed"'));
    return isClosed || record?.erased !== 0;
  }

  async #close(): Promise<void> {
    for (let tries = 0; tries < 6 && !this.#isOver; tries += 1)
      for (const guest of this.#party.guests.toReversed())
        if (!this.#isOver) await this.#party.asks(guest, "close");
  }

  async #goAway(): Promise<void> {
    for (const guest of this.#party.guests) await this.#party.leaves(guest);
    // An object that died meanwhile learns by its next alarm that it is alone, and waits two hours from then on.
    await this.#passTo(Date.now() + 5 * HOUR);
  }

  async #afterGoodbye(): Promise<void> {
    const [party, dice] = [this.#party, this.#dice];
    for (const guest of party.guests) {
      if (dice.chance(0.2)) await party.asks(guest, "strikeLine");
      await party.asks(guest, "approveMinutes");
    }
    for (const guest of party.guests) {
      await party.asks(guest, "answerRelease");
      if (guest.uid !== undefined && dice.chance(0.25)) await this.#joinsGroup(guest.uid);
    }
    for (const guest of party.guests) {
      if (dice.chance(0.7)) await this.#takesAlong(guest);
      if (dice.chance(0.5)) await party.leaves(guest);
    }
  }

  async #joinsGroup(uid: string): Promise<void> {
    const pass = await this.#evening.pass(uid).catch(() => undefined);
    if (pass === undefined) return;
    const answer = await this.#evening.status("/api/groups", { method: "POST", pass });
    if (answer === 204) this.count.grouped += 1;
  }

  async #takesAlong({ person }: Guest): Promise<void> {
    if (person === undefined) return;
    const pass = await this.#evening.returnPass(person);
    const body = { what: this.#dice.pick(["step", "minutes"]) };
    const answer = await this.#evening
      .asks("/api/takeaway", { method: "POST", pass, body })
      .catch(() => undefined);
    if (answer?.status !== 200) return;
    const given: { readonly code: string } = await answer.json();
    this.#codes.push(given.code);
    this.count.codes += 1;
  }

  async #beginAnother(): Promise<void> {
    for (let tries = 0; tries < 6 && this.#rows("events").length > 0; tries += 1) {
      for (const guest of this.#party.guests) await this.#party.asks(guest, "beginAnother");
      await this.#evening.world.rest();
    }
  }

  /** Until what was written is due to be gone, and then the alarm comes or does not. */
  async #passes(): Promise<void> {
    const session = this.#logged();
    if (session.status !== "closed") return;
    const due = session.closedAt + KEPT[this.#plan.keep ?? "day"];
    if (due - 1 > Date.now()) {
      await this.#passTo(due - 1);
      if (this.#logged().status !== "closed") this.faults.push("gone before it was due");
      this.count.kept += 1;
    }
    const { alarm } = this.#plan;
    if (alarm === "inTime" || alarm === "twice") return await this.#passTo(due + 10_000);
    this.#setTime(Math.max(due, Date.now()) + 1 + this.#dice.below(24 * HOUR));
    if (alarm === "lost") this.#meeting.disk.alarm = undefined;
    if (this.#dice.chance(0.5)) this.#meeting.sleep();
  }

  /** Runs what the platform has to run until then, now and then once more than needed. */
  async #passTo(until: Instant): Promise<void> {
    const { world } = this.#evening;
    for (let next = world.nextAlarm(); next !== undefined; next = world.nextAlarm()) {
      const [object, at] = next;
      if (at > until) break;
      this.#setTime(Math.max(at, Date.now()));
      await object.ring();
      if (this.#plan.alarm === "twice") await object.ring();
    }
    this.#setTime(Math.max(until, Date.now()));
  }

  /** Everybody tries what they could ask before. */
  async #comeLate(): Promise<void> {
    const gone = this.#rows("session")[0]?.erased === 2 ? 409 : 410;
    for (const guest of this.#party.guests) await this.#isTold(guest, gone);
    const { person } = this.#dice.pick(this.#party.guests);
    if (person !== undefined) await this.#comesLate(person, gone);
    this.#isErased(gone);
    this.#deaths.length = 0;
    const before = this.#meeting.disk.writes;
    await this.#meeting.ring();
    if (person !== undefined) await this.#comesLate(person, gone);
    if (this.#meeting.disk.writes !== before) this.faults.push("written after the erasure");
    for (const code of this.#codes) {
      const status = await this.#evening.status("/api/taken", { method: "POST", body: { code } });
      if (status !== 404) this.faults.push(`a code opens ${status}`);
    }
  }

  /** A line that is open still is told as soon as its panel says anything. */
  async #isTold(guest: Guest, gone: number): Promise<void> {
    const { panel } = guest;
    guest.panel = undefined;
    if (panel?.view === undefined) return;
    await panel.ask(this.#dice.hex(32) as CommandId, { type: "acceptAgreements" });
    if (panel.closedWith === 1006) return;
    if (panel.closedWith !== 4000 + gone) this.faults.push(`an open line: ${panel.closedWith}`);
    this.count.late += 1;
  }

  async #comesLate(person: PersonId, gone: number): Promise<void> {
    const pass = await this.#evening.returnPass(person);
    const panel = await this.#evening.opens(pass);
    // The room died before it answered.
    if (panel === undefined) return this.#comesLate(person, gone);
    if (panel.closedWith !== 4000 + gone || panel.hasSeen)
      this.faults.push(`a late panel: ${panel.closedWith}`);
    const [path, ask] = this.#dice.pick([
      ["/api/words", { method: "DELETE", pass }],
      ["/api/method", { pass }],
      ["/api/code", { method: "POST", pass }],
      ["/api/takeaway", { method: "POST", pass, body: { what: "minutes" } }],
    ] as const);
    const status = await this.#evening.status(path, ask);
    if (status !== gone) this.faults.push(`${path} answers ${status}`);
    this.count.late += 2;
  }

  #isErased(gone: number): void {
    const [record] = this.#rows("session");
    const rows = [this.#rows("events"), this.#rows("takeaways")].flat();
    if (rows.length > 0) this.faults.push(`${rows.length} rows are left`);
    if (record?.number !== 1 || record.erased !== (gone === 410 ? 1 : 2))
      this.faults.push(`the record says ${JSON.stringify(record)}`);
    const keys = this.#evening.keys.names().filter((name) => !name.startsWith("group:"));
    if (keys.length > 0) this.faults.push(`keys are left: ${keys.length}`);
    this.#dump("after the erasure");
  }

  /** Names and next steps that a group was given are its own, and sealed. */
  #lookForTraces(): void {
    this.#dump("long after");
    for (const canary of canariesOfGroups(this.#evening.world))
      if (!this.#mayStay.has(canary)) this.faults.push(`a group keeps ${canary}`);
    const people = [...(this.#evening.world.spaces.PEOPLE?.values() ?? [])];
    const rooms = people.flatMap(({ disk }) => disk.rows().rooms ?? []);
    if (rooms.length > 0) this.faults.push("a person's record knows of the room");
  }

  #dump(when: string): void {
    this.count.dumps += 1;
    const found = readableIn(this.#evening.world);
    this.faults.push(...found.map((place) => `${when}: ${place}`));
  }

  #rows(table: string): readonly Readonly<Record<string, unknown>>[] {
    return this.#meeting.disk.rows()[table] ?? [];
  }

  #logged(): Session {
    const { keys, meeting } = this.#evening;
    const [name] = keys.names().filter((one) => one.endsWith(":1"));
    const entries = name === undefined ? [] : openedLog(meeting, keys, name);
    return entries.flatMap(({ events }) => events).reduce<Session>(evolve, NEW_SESSION);
  }
}

/** Of a closed session: the names of those who made or joined a group, and the next steps to which a yes was said. */
function canariesThatStay(session: Session): ReadonlySet<string> {
  if (session.status !== "closed") return new Set();
  const { group, kept, people } = session;
  const names = (group?.joined ?? []).map((person) => people[person]?.name);
  return canariesIn(JSON.stringify([names, kept?.steps, group?.reports]));
}
