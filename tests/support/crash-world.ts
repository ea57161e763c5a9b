import type { CommandId, Instant, PersonId } from "../../core/ids.ts";
import type { ClientMessage, ServerMessage } from "../../core/protocol/message.ts";
import type { Entry } from "../../worker/entry.ts";
import type { Room } from "../../worker/room.ts";
import { anyCommand } from "./any-command.ts";
import { Crash, DurableLog, Effects, TestLine } from "./crash-effects.ts";
import type { Dice } from "./dice.ts";
import { TestPanel } from "./test-panel.ts";

/** In rounds of letting everything arrive; a handful is enough. */
const LONGEST_WAIT = 100;

interface Member {
  readonly person: PersonId;
  readonly panel: TestPanel;
  line: TestLine | undefined;
}

/** What a world is made of: a room, what its log already holds, and when it crashes. */
export interface CrashPlan {
  readonly room: typeof Room;
  readonly dice: Dice;
  readonly people: readonly PersonId[];
  readonly before: readonly Entry[];
  /** How many effects there are before the crash; 0 for none at all. */
  readonly crashAfter: number;
}

/** The real room between panels and a log, crashing once and starting again from what the log holds. */
export class CrashWorld {
  readonly disk: Entry[];
  readonly members: readonly Member[];
  crashes = 0;
  /** Commands that were in the log before they were asked for again. */
  repeated = 0;
  readonly #plan: CrashPlan;
  #effects: Effects;
  #room: Room;
  #at: Instant;

  constructor(plan: CrashPlan) {
    this.#plan = plan;
    this.disk = [...plan.before];
    this.#at = plan.before.at(-1)?.at ?? 0;
    this.members = plan.people.map((person) => ({
      person,
      panel: new TestPanel(),
      line: undefined,
    }));
    this.#effects = new Effects(plan.crashAfter);
    this.#room = this.#start();
  }

  get effects(): number {
    return this.#effects.happened;
  }

  /** Runs so many steps at random, then lets everything arrive. */
  run(steps: number): void {
    for (let step = 0; step < steps; step += 1) this.#survive(() => this.#step());
    for (let round = 0; this.members.some((member) => !this.#isSettled(member)); round += 1) {
      if (round === LONGEST_WAIT) throw new Error("the panels and the room do not come to rest");
      for (const member of this.members) this.#survive(() => this.#settle(member));
    }
  }

  #start(): Room {
    const room = this.#plan.room;
    const log = new DurableLog(this.disk, this.#effects);
    return new room({
      log,
      connections: () => this.members.flatMap(({ line }) => (line?.isOpen ? [line] : [])),
      now: () => this.#at,
      seated: (connection) => connection.send({ type: "welcome", session: 1, pass: "pass" }),
      proveHost: () => undefined,
      bringAlong: () => undefined,
    });
  }

  /** Memory and lines are gone; of what was under way to a panel, some arrives. */
  #survive(work: () => void): void {
    try {
      work();
    } catch (fault) {
      if (!(fault instanceof Crash)) throw fault;
      for (const member of this.members) this.#cut(member);
      this.#room = this.#restart();
    }
  }

  #restart(): Room {
    this.crashes += 1;
    this.#effects = new Effects(0);
    const stored = this.disk.map(({ command }) => command);
    this.repeated += this.members
      .flatMap(({ panel }) => panel.resend())
      .filter((message) => message.type === "command" && stored.includes(message.id)).length;
    return this.#start();
  }

  #step(): void {
    const { dice } = this.#plan;
    const member = dice.pick(this.members);
    const { line } = member;
    const throwOf = dice.below(20);
    if (line === undefined) return this.#connect(member);
    if (throwOf < 7) return this.#ask(member, line);
    if (throwOf < 12) return this.#deliverUp(member, line);
    if (throwOf < 17) return this.#deliverDown(member, line);
    if (throwOf === 17) return this.#drop(member, line);
    this.#at += dice.pick([0, 200, 3_000, 16_000]);
    if (throwOf === 18) this.#room.alarm();
  }

  #connect(member: Member): void {
    const { person, panel } = member;
    const ticket = this.#plan.dice.hex(64);
    const hasPass = panel.pass !== undefined || this.#hadSeatBefore(person);
    const line = new TestLine(hasPass ? { person } : { person, ticket }, this.#effects);
    member.line = line;
    panel.lost();
    this.#room.connect(line);
  }

  #hadSeatBefore(person: PersonId): boolean {
    return this.#plan.before.some(({ by }) => by === person);
  }

  #ask({ panel }: Member, line: TestLine): void {
    const { dice } = this.#plan;
    if (panel.view === undefined || panel.waiting > 2) return;
    const command = anyCommand(panel.view, this.#at, dice, [
      ...(["choosePlan", "leave", "close", "removePerson", "discard"] as const),
    ]);
    if (command === undefined) return;
    this.#at += 10;
    line.up.push(JSON.stringify(panel.ask(dice.hex(32) as CommandId, command)));
  }

  #deliverUp(member: Member, line: TestLine): void {
    const frame = line.up.shift();
    if (frame === undefined) return;
    this.#room.receive(line, frame);
    if (!line.isOpen) this.#drop(member, line);
  }

  /** A panel that sees where it is sends again what it has not seen answered. */
  #deliverDown({ panel }: Member, line: TestLine): void {
    const frame = line.down.shift();
    if (frame === undefined) return;
    const isBack = panel.view === undefined;
    panel.hear(JSON.parse(frame) as ServerMessage);
    if (isBack && panel.view !== undefined) {
      line.up.push(...panel.resend().map((message: ClientMessage) => JSON.stringify(message)));
    }
  }

  #drop(member: Member, line: TestLine): void {
    this.#cut(member);
    this.#room.disconnect(line);
  }

  #cut(member: Member): void {
    const { line } = member;
    if (line === undefined) return;
    for (let left = this.#plan.dice.below(4); left > 0; left -= 1) this.#deliverDown(member, line);
    member.line = undefined;
  }

  #isSettled({ line, panel }: Member): boolean {
    return line !== undefined && line.up.length + line.down.length + panel.waiting === 0;
  }

  #settle(member: Member): void {
    const { line, panel } = member;
    if (line === undefined) return this.#connect(member);
    if (!line.isOpen) return this.#drop(member, line);
    while (line.isOpen && line.down.length > 0) this.#deliverDown(member, line);
    while (line.isOpen && line.up.length > 0) this.#deliverUp(member, line);
    this.#at += 1_000;
    if (line.isOpen && panel.waiting === 0) this.#joinIfOffered(panel, line);
  }

  #joinIfOffered(panel: TestPanel, line: TestLine): void {
    if (panel.view?.may.join === undefined) return;
    const id = this.#plan.dice.hex(32) as CommandId;
    line.up.push(JSON.stringify(panel.ask(id, { type: "join", name: "Dora" })));
  }
}
