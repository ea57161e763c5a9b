import type { CommandId, Instant, PersonId } from "../../core/ids.ts";
import type { ClientMessage, ServerMessage } from "../../core/protocol/message.ts";
import type { Command } from "../../core/session/command.ts";
import type { Running } from "../../core/session/session.ts";
import type { Entry, EventLog } from "../../worker/entry.ts";
import type { Carried, Connection } from "../../worker/connection.ts";
import { Room } from "../../worker/room.ts";

const utf8 = new TextEncoder();

/** A panel that counts the bytes it is sent. */
class MeteredPanel implements Connection {
  carried: Carried;
  bytes = 0;

  constructor(carried: Carried) {
    this.carried = carried;
  }

  carry(next: Carried): void {
    this.carried = next;
  }

  send(message: ServerMessage): void {
    if (message.type === "refused" || message.type === "error")
      throw new Error(JSON.stringify(message));
    this.bytes += utf8.encode(JSON.stringify(message)).length;
  }

  sayGoodbye(reason: string): void {
    throw new Error(`sent away: ${reason}`);
  }
}

/** Counts the rows that Durable Object storage bills: one for each insert with an INTEGER key. */
class MeteredLog implements EventLog {
  readonly #entries: Entry[] = [];

  get size(): EventLog["size"] {
    return { entries: this.#entries.length, bytes: 0 };
  }

  read(): readonly Entry[] {
    return this.#entries;
  }

  append(entry: Entry): void {
    this.#entries.push(entry);
  }

  transaction<Value>(work: () => Value): Value {
    return work();
  }
}

/** What somebody did and when, so that it can be done again in another room. */
export interface Deed {
  readonly at: Instant;
  readonly name: string;
  readonly does: "enter" | "reconnect" | ClientMessage;
}

/** The real room with a virtual clock, counting what an operator pays for and what a panel receives. */
export class MeteredRoom {
  readonly log = new MeteredLog();
  readonly room: Room;
  readonly deeds: Deed[] = [];
  frames = 0;
  connects = 0;
  at: Instant = 0;
  readonly #panels = new Map<string, MeteredPanel>();
  readonly #received = new Map<string, number>();
  #commands = 0;

  constructor() {
    this.room = new Room({
      log: this.log,
      connections: () => [...this.#panels.values()],
      now: () => this.at,
      seated: () => undefined,
      proveHost: () => undefined,
      bringAlong: () => undefined,
    });
  }

  get session(): Running {
    if (this.room.session.status !== "running")
      throw new Error(`session is ${this.room.session.status}`);
    return this.room.session;
  }

  /** The most bytes that any panel was sent. */
  get bytesPerPanel(): number {
    for (const name of this.#panels.keys()) this.#settle(name);
    return Math.max(...this.#received.values());
  }

  enter(name: string): PersonId {
    const person = idFor(name, 32) as PersonId;
    this.#note(name, "enter");
    this.#connect(name, { person, ticket: idFor(name, 64) });
    this.ask(name, { type: "join", name });
    return person;
  }

  /** The line drops and is back a second later, with the return pass. */
  reconnect(name: string): void {
    const panel = this.#panelOf(name);
    this.#settle(name);
    this.#panels.delete(name);
    this.room.disconnect(panel);
    this.at += 1_000;
    this.#note(name, "reconnect");
    this.#connect(name, panel.carried);
  }

  ask(name: string, command: Command): void {
    this.#commands += 1;
    const id = this.#commands.toString(16).padStart(32, "0") as CommandId;
    this.#say(name, { type: "command", id, command });
    // A person needs at least this long between two taps; it also keeps the panel within its rate.
    this.at += 500;
  }

  microphone(name: string, on: boolean): void {
    this.#say(name, { type: "microphone", on });
  }

  #say(name: string, message: ClientMessage): void {
    this.#note(name, message);
    this.#send(name, message);
  }

  #note(name: string, does: Deed["does"]): void {
    this.deeds.push({ at: this.at, name, does });
  }

  #connect(name: string, carried: Carried): void {
    const panel = new MeteredPanel(carried);
    this.#panels.set(name, panel);
    this.connects += 1;
    this.room.connect(panel);
    for (let trip = 0; trip < 8; trip += 1) this.#send(name, { type: "clock", sent: this.at });
  }

  #send(name: string, message: ClientMessage): void {
    this.frames += 1;
    this.room.receive(this.#panelOf(name), JSON.stringify(message));
  }

  #settle(name: string): void {
    const panel = this.#panelOf(name);
    this.#received.set(name, (this.#received.get(name) ?? 0) + panel.bytes);
    panel.bytes = 0;
  }

  #panelOf(name: string): MeteredPanel {
    const panel = this.#panels.get(name);
    if (panel === undefined) throw new Error(`${name} has no panel`);
    return panel;
  }
}

/** As many hex characters as ids of this kind have, different for each name. */
function idFor(name: string, length: number): string {
  const characters = Array.from(utf8.encode(name), (byte) => byte.toString(16).padStart(2, "0"));
  return characters.join("").padEnd(length, "0");
}
