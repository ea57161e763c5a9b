import type { CommandId, Instant, PersonId } from "../../core/ids.ts";
import type { ClientMessage, Goodbye, ServerMessage } from "../../core/protocol/message.ts";
import type { Command } from "../../core/session/command.ts";
import type { Plan } from "../../core/methods/plan.ts";
import type { Entry, EventLog } from "../../worker/entry.ts";
import type { Carried, Connection } from "../../worker/connection.ts";
import { Room } from "../../worker/room.ts";
import { commandId, nameOf } from "./people.ts";
import { START } from "./scene.ts";

/** The room's end of a line, which remembers what was said. */
export class BenchPanel implements Connection {
  carried: Carried;
  goodbye: Goodbye | undefined;
  #heard: ServerMessage[] = [];

  constructor(carried: Carried) {
    this.carried = carried;
  }

  carry(next: Carried): void {
    this.carried = next;
  }

  send(message: ServerMessage): void {
    this.#heard.push(message);
  }

  sayGoodbye(reason: Goodbye): void {
    this.goodbye = reason;
  }

  /** What came since this was asked last. */
  news(): readonly ServerMessage[] {
    const news = this.#heard;
    this.#heard = [];
    return news;
  }
}

/** What proves a host on this bench; a real one is sealed by Zoom and signed by the door. */
export const HOST_PASS = "the pass of a host";

/** The real room, with its log, its lines and its clock in the hands of a test. */
export class RoomBench implements EventLog {
  readonly entries: Entry[] = [];
  readonly room: Room;
  /** Who got a seat and is due a return pass, in that order. */
  readonly dues: Connection[] = [];
  size = { entries: 0, bytes: 0 };
  at: Instant = START;
  isBroken = false;
  #panels: readonly BenchPanel[] = [];
  #commands = 0;

  constructor(plan: Plan) {
    this.entries.push({ at: START, events: [{ type: "planChosen", plan }] });
    this.room = new Room({
      log: this,
      connections: () => this.#panels,
      now: () => this.at,
      seated: (connection) => this.dues.push(connection),
      proveHost: (connection, pass) => this.room.hostProven(connection, pass === HOST_PASS),
      bringAlong: () => undefined,
    });
  }

  /** A line opens; the ticket is of somebody who has no seat yet. */
  connect(person: PersonId, ticket?: string): BenchPanel {
    const panel = new BenchPanel(ticket === undefined ? { person } : { person, ticket });
    this.#panels = [...this.#panels, panel];
    this.room.connect(panel);
    if (panel.goodbye !== undefined) this.disconnect(panel);
    return panel;
  }

  disconnect(panel: BenchPanel): void {
    this.#panels = this.#panels.filter((other) => other !== panel);
    this.room.disconnect(panel);
  }

  /** Somebody comes through the door and joins. */
  join(person: PersonId, ticket: string): BenchPanel {
    const panel = this.connect(person, ticket);
    this.ask(panel, { type: "join", name: nameOf(person) });
    return panel;
  }

  /** Asks under an id of its own, unless one is given; says the id. */
  ask(panel: BenchPanel, command: Command, again?: CommandId): CommandId {
    this.#commands += 1;
    const id = again ?? commandId(this.#commands);
    this.send(panel, { type: "command", id, command });
    return id;
  }

  send(panel: BenchPanel, message: ClientMessage): void {
    // As much later as a person needs between two taps.
    this.at += 500;
    this.room.receive(panel, JSON.stringify(message));
  }

  read(): readonly Entry[] {
    return this.entries;
  }

  append(entry: Entry): void {
    if (this.isBroken) throw new Error("the disk is full");
    this.entries.push(entry);
  }

  transaction<Value>(work: () => Value): Value {
    return work();
  }
}
