import type { Instant, PersonId } from "../../core/ids.ts";
import type { ClientMessage, Goodbye, ServerMessage } from "../../core/protocol/message.ts";
import type { SessionEvent } from "../../core/session/event.ts";
import type { SessionView } from "../../core/session/view.ts";
import type { Entry, EventLog } from "../../worker/entry.ts";
import type { Carried, Connection } from "../../worker/connection.ts";
import { Room } from "../../worker/room.ts";
import { viewFor } from "../../worker/frames.ts";
import { ticket } from "./people.ts";

/** A panel that keeps what it is told. */
export class HostilePanel implements Connection {
  carried: Carried;
  isOpen = true;
  readonly told: ServerMessage[] = [];

  constructor(carried: Carried) {
    this.carried = carried;
  }

  carry(next: Carried): void {
    this.carried = next;
  }

  send(message: ServerMessage): void {
    this.told.push(message);
  }

  sayGoodbye(reason: Goodbye): void {
    this.send({ type: "goodbye", reason });
    this.isOpen = false;
  }
}

/** What one frame came to. */
export interface Outcome {
  readonly answers: readonly ServerMessage[];
  /** What the others were told of it. */
  readonly heard: readonly ServerMessage[];
  readonly stateChanged: boolean;
}

/** The real room, a log in memory, one panel for each person and one for somebody without a seat. */
export class HostileRoom implements EventLog {
  readonly room: Room;
  readonly #entries: Entry[];
  readonly #panels: HostilePanel[];
  at: Instant;

  constructor(
    before: readonly SessionEvent[],
    people: readonly PersonId[],
    stranger: PersonId,
    at: Instant,
  ) {
    this.at = at;
    this.#entries = [{ at, events: before }];
    this.#panels = [
      ...people.map((person) => new HostilePanel({ person })),
      new HostilePanel({ person: stranger, ticket: ticket(9_000) }),
    ];
    this.room = new Room({
      log: this,
      connections: () => this.#panels.filter(({ isOpen }) => isOpen),
      now: () => this.at,
      seated: () => undefined,
      proveHost: () => undefined,
      bringAlong: () => undefined,
    });
    for (const panel of this.#panels) this.room.connect(panel);
  }

  get size(): EventLog["size"] {
    return { entries: this.#entries.length, bytes: 0 };
  }

  read(): readonly Entry[] {
    return [...this.#entries];
  }

  append(entry: Entry): void {
    this.#entries.push(entry);
  }

  transaction<Value>(work: () => Value): Value {
    return work();
  }

  viewOf(number: number): SessionView {
    return viewFor(this.room.session, this.#panel(number).carried);
  }

  say(number: number, message: ClientMessage): readonly ServerMessage[] {
    return this.receive(number, JSON.stringify(message)).answers;
  }

  /** A second later this panel sends this frame; one that was sent away comes back first. */
  receive(number: number, frame: unknown): Outcome {
    this.at += 1_000;
    const panel = this.#back(number);
    const others = this.#panels.filter((one) => one !== panel);
    for (const one of this.#panels) one.told.length = 0;
    const before = this.#state();
    this.room.receive(panel, frame);
    return {
      answers: [...panel.told],
      heard: others.flatMap(({ told }) => told),
      stateChanged: this.#state() !== before,
    };
  }

  #state(): string {
    return JSON.stringify([this.#entries.length, this.room.session]);
  }

  #back(number: number): HostilePanel {
    const panel = this.#panel(number);
    if (panel.isOpen) return panel;
    this.room.disconnect(panel);
    const again = new HostilePanel(panel.carried);
    this.#panels[number] = again;
    this.room.connect(again);
    return again;
  }

  #panel(number: number): HostilePanel {
    const panel = this.#panels[number];
    if (panel === undefined) throw new Error(`no panel ${number}`);
    return panel;
  }
}
