import type { CommandId, Instant, PersonId } from "../../core/ids.ts";
import type { ClientMessage, ServerMessage } from "../../core/protocol/message.ts";
import { isOpen, type Ask } from "../../core/session/ask.ts";
import type { Command } from "../../core/session/command.ts";
import { evolve } from "../../core/session/evolve.ts";
import { NEW_SESSION } from "../../core/session/gather.ts";
import type { Session } from "../../core/session/session.ts";
import type { SessionView } from "../../core/session/view.ts";
import type { Entry, EventLog } from "../../worker/entry.ts";
import { Room } from "../../worker/room.ts";
import { commandFor, pickAsk } from "./any-command.ts";
import { Dice } from "./dice.ts";
import { Line } from "./failing-line.ts";
import { TestPanel } from "./test-panel.ts";
import { Witness } from "./witness.ts";

/** What happens next, to one of the panels; `number` decides the details. */
export interface Step {
  readonly what:
    | ("do" | "ask" | "stray" | "again" | "unheard" | "up" | "down" | "arrive" | "line")
    | ("sleep" | "crash" | "time" | "alarm");
  readonly panel: number;
  readonly number: number;
}

interface Seat {
  readonly person: PersonId;
  readonly panel: TestPanel;
  line: Line | undefined;
}

const LEAPS = [500, 5_000, 16_000, 61_000, 95_000, -20_000, -300_000] as const;

/** The real room, a log that keeps what was committed, and panels on lines that may fail at any time. */
export class RoomWorld implements EventLog {
  readonly disk: Entry[];
  readonly seats: Seat[];
  readonly witness: Witness;
  at: Instant;
  /** Commands that arrived when they had been written before. */
  repeated = 0;
  restarts = 0;
  #room: Room;
  #commands = 0;

  /** One panel for each person named; a person may be named twice. */
  constructor(people: readonly PersonId[], before: readonly Entry[]) {
    this.disk = [...before];
    this.at = before.at(-1)?.at ?? 0;
    this.witness = new Witness(before);
    this.seats = people.map((person) => ({ person, panel: new TestPanel(), line: undefined }));
    for (const { person, panel } of this.seats) {
      if (before.some(({ by }) => by === person)) panel.pass = "pass";
    }
    this.#room = this.#start();
  }

  get session(): Session {
    return this.#room.session;
  }

  /** What the log alone says. */
  get logged(): Session {
    return this.disk.flatMap(({ events }) => events).reduce<Session>(evolve, NEW_SESSION);
  }

  get size(): EventLog["size"] {
    return { entries: this.disk.length, bytes: 0 };
  }

  read(): readonly Entry[] {
    return [...this.disk];
  }

  append(entry: Entry): void {
    this.witness.writes(this.#room.session, entry);
    // What is read back has been on a disk.
    this.disk.push(JSON.parse(JSON.stringify(entry)) as Entry);
  }

  transaction<Value>(work: () => Value): Value {
    return work();
  }

  take({ what, panel, number }: Step): void {
    const seat = this.seats[panel % this.seats.length];
    if (seat === undefined) throw new Error("a world without panels");
    // Other throws for each command: the witness tells texts apart, so no two may be alike.
    const dice = new Dice(number * 256 + this.#commands);
    this.at += 100;
    if (what === "sleep" || what === "crash") return this.#restart(what, dice);
    if (what === "alarm") return this.#room.alarm();
    if (what === "time") {
      this.at = Math.max(this.at + dice.pick(LEAPS), 0);
      return;
    }
    if (seat.line === undefined) return this.#connect(seat, dice);
    this.#use(seat, seat.line, what, dice);
  }

  /** Every line is up again, every frame arrives, nobody waits for an answer. */
  settle(): void {
    for (let round = 0; this.seats.some((seat) => !isSettled(seat)); round += 1) {
      if (round > 100) throw new Error("the panels do not come to rest");
      for (const seat of this.seats) {
        this.at += 1_000;
        if (seat.line === undefined) this.#connect(seat, new Dice(this.at + round));
        else this.#arrive(seat, seat.line);
      }
    }
  }

  /** Somebody new opens a panel and joins. */
  joins(person: PersonId, name: string): void {
    const seat: Seat = { person, panel: new TestPanel(), line: undefined };
    this.seats.push(seat);
    this.settle();
    this.ask(seat, { type: "join", name }, new Dice(this.at));
    this.settle();
  }

  /** Everybody whose view offers it says yes to somebody at the door. */
  allAdmit(person: PersonId): void {
    for (const seat of this.seats) {
      if (seat.panel.view?.may[`admit:${person}`] === undefined) continue;
      this.ask(seat, { type: "admit", person }, new Dice(this.at));
      this.settle();
    }
  }

  /** A command of this panel, until it is answered. */
  ask(seat: Seat, command: Command, dice: Dice): void {
    this.#commands += 1;
    const id = `${this.#commands.toString(16).padStart(8, "0")}${dice.hex(24)}` as CommandId;
    this.witness.asks(seat.person, id, command);
    seat.line?.up.push(JSON.stringify(seat.panel.ask(id, command)));
  }

  #start(): Room {
    return new Room({
      log: this,
      connections: () => this.seats.flatMap(({ line }) => (line?.isOpen === true ? [line] : [])),
      now: () => this.at,
      seated: (connection) => connection.send({ type: "welcome", session: 1, pass: "pass" }),
      proveHost: () => undefined,
      bringAlong: () => undefined,
    });
  }

  #use(seat: Seat, line: Line, what: Step["what"], dice: Dice): void {
    switch (what) {
      case "ask":
        return this.#askAnything(seat, seat.panel.view, dice);
      case "do":
        this.#askAnything(seat, seat.panel.view, dice);
        return this.#arrive(seat, line);
      case "unheard":
        this.#askAnything(seat, seat.panel.view, dice);
        return this.#loseTheAnswer(seat, line);
      case "stray":
        return this.#askAnything(seat, dice.pick(this.seats).panel.view, dice);
      case "again":
        return this.#again(seat, line);
      case "up":
        return this.#deliverUp(seat, line, 1 + dice.below(3));
      case "down":
        return this.#deliverDown(seat, line, 1 + dice.below(3));
      case "line":
        return this.#drop(seat, line, dice);
      default:
        return this.#arrive(seat, line);
    }
  }

  /** Something this view offers; a stray asks for what another's view offers, in its time or not. */
  #askAnything(seat: Seat, view: SessionView | undefined, dice: Dice): void {
    if (view === undefined || seat.panel.view === undefined || seat.panel.waiting > 2) return;
    const asks = (Object.keys(view.may) as Ask[]).filter(
      (ask) => ask !== "choosePlan" && ask !== "close" && isOpen(view.may[ask], this.at),
    );
    if (asks.length > 0) this.ask(seat, commandFor(pickAsk(asks, dice), view, dice), dice);
  }

  /** An impatient panel: what is not answered is sent once more on the same line. */
  #again({ panel }: Seat, line: Line): void {
    line.up.push(...panel.resend().map((message) => JSON.stringify(message)));
  }

  /** All that was asked reaches the room, and the line fails before any answer is back. */
  #loseTheAnswer(seat: Seat, line: Line): void {
    this.#deliverUp(seat, line);
    line.down.length = 0;
    if (seat.line !== undefined) this.#drop(seat, line, undefined);
  }

  #connect(seat: Seat, dice: Dice): void {
    const { person, panel } = seat;
    const carried = panel.pass === undefined ? { person, ticket: dice.hex(64) } : { person };
    const line = new Line(carried, (to, frame) =>
      this.witness.sends(this.#room.session, to, frame),
    );
    seat.line = line;
    panel.lost();
    this.#room.connect(line);
  }

  #deliverUp(seat: Seat, line: Line, most = Infinity): void {
    for (let left = most; left > 0 && line.isOpen && line.up.length > 0; left -= 1) {
      const frame = line.up.shift() ?? "";
      if (this.witness.hasSeenWritten(frame)) this.repeated += 1;
      this.#room.receive(line, frame);
    }
    if (!line.isOpen) this.#drop(seat, line, undefined);
  }

  #deliverDown({ panel }: Seat, line: Line, most = Infinity): void {
    for (let left = most; left > 0 && line.down.length > 0; left -= 1) {
      line.up.push(...heard(panel, line.down.shift() ?? ""));
    }
  }

  #arrive(seat: Seat, line: Line): void {
    this.#deliverDown(seat, line);
    this.#deliverUp(seat, line);
    if (seat.line !== undefined) this.#deliverDown(seat, line);
  }

  /** Of what was under way to the panel some arrives, of what was under way to the room nothing. */
  #cut(seat: Seat, dice: Dice | undefined): void {
    if (seat.line !== undefined) this.#deliverDown(seat, seat.line, dice?.below(4));
    seat.line = undefined;
  }

  #drop(seat: Seat, line: Line, dice: Dice | undefined): void {
    this.#cut(seat, dice);
    this.#room.disconnect(line);
  }

  /** Memory is gone; after a crash the lines are too, and no room was told of it. */
  #restart(what: "sleep" | "crash", dice: Dice): void {
    if (what === "crash") for (const seat of this.seats) this.#cut(seat, dice);
    this.restarts += 1;
    this.#room = this.#start();
  }
}

function isSettled({ line, panel }: Seat): boolean {
  return line !== undefined && line.up.length + line.down.length + panel.waiting === 0;
}

/** What a panel says to a frame: a patch that does not fit asks for the view, a first view sends again. */
function heard(panel: TestPanel, frame: string): readonly string[] {
  const { misfits, view } = panel;
  panel.hear(JSON.parse(frame) as ServerMessage);
  const messages: readonly ClientMessage[] = [
    ...(panel.misfits > misfits ? [{ type: "view" } as const] : []),
    ...(view === undefined && panel.view !== undefined ? panel.resend() : []),
  ];
  return messages.map((message) => JSON.stringify(message));
}
