import type { Goodbye, ServerMessage } from "../../core/protocol/message.ts";
import type { Carried, Connection } from "../../worker/connection.ts";
import type { Entry, EventLog } from "../../worker/entry.ts";

export class Crash extends Error {}

/** Everything that outlasts a crash happens through here, so that a crash can follow each of it. */
export class Effects {
  happened = 0;
  hasCrashed = false;
  readonly #crashAfter: number;

  constructor(crashAfter: number) {
    this.#crashAfter = crashAfter;
  }

  do(effect: () => void): void {
    if (this.hasCrashed) throw new Crash();
    effect();
    this.happened += 1;
    this.hasCrashed = this.happened === this.#crashAfter;
    if (this.hasCrashed) throw new Crash();
  }
}

/** A log of which a crash leaves what was committed. */
export class DurableLog implements EventLog {
  readonly #disk: Entry[];
  readonly #effects: Effects;
  #open: Entry[] | undefined;

  constructor(disk: Entry[], effects: Effects) {
    this.#disk = disk;
    this.#effects = effects;
  }

  get size(): EventLog["size"] {
    return { entries: this.#disk.length, bytes: 0 };
  }

  read(): readonly Entry[] {
    return [...this.#disk];
  }

  append(entry: Entry): void {
    this.#effects.do(() => (this.#open ?? this.#disk).push(entry));
  }

  transaction<Value>(work: () => Value): Value {
    const written: Entry[] = [];
    this.#open = written;
    try {
      const value = work();
      if (written.length > 0) this.#effects.do(() => this.#disk.push(...written));
      return value;
    } finally {
      this.#open = undefined;
    }
  }
}

/** A line with frames under way in both directions; the room's end of it is a connection. */
export class TestLine implements Connection {
  carried: Carried;
  readonly up: string[] = [];
  readonly down: string[] = [];
  isOpen = true;
  readonly #effects: Effects;

  constructor(carried: Carried, effects: Effects) {
    this.carried = carried;
    this.#effects = effects;
  }

  carry(next: Carried): void {
    this.carried = next;
  }

  send(message: ServerMessage): void {
    this.#effects.do(() => this.down.push(JSON.stringify(message)));
  }

  sayGoodbye(reason: Goodbye): void {
    this.send({ type: "goodbye", reason });
    this.isOpen = false;
  }
}
