import type { NoteId, PersonId } from "../../core/ids.ts";
import { timeLeft } from "../../core/session/clock.ts";
import type { Command } from "../../core/session/command.ts";
import { leaderOf } from "../../core/session/people.ts";
import { obstacle } from "../../core/session/permissions.ts";
import { following, partAt, phaseAt, roundAt, writingsFor } from "../../core/session/stage.ts";
import { MeteredRoom } from "./metered-room.ts";

const GROUP = ["Ann", "Ben", "Cem", "Dora", "Eva", "Finn", "Gita", "Hugo"];

/** Of the length that people write in a minute. */
const TEXT =
  "You protect the project by protecting its scope: tell her what you will stop doing if this comes on top, and let her choose between the two before the week begins.";

type MovingType = Extract<Command, { readonly from: number }>["type"];

/**
 * A group of eight through the 95-minute agenda of chair-eight, as people do it: everybody agrees, takes turns with
 * the microphone on, writes in every silence and corrects it twice, loses the line once; the chair begins, moves on,
 * pauses once and adds a minute where it runs late.
 */
export function heldSession(): MeteredRoom {
  const room = new MeteredRoom();
  const people = new Map<PersonId, string>(GROUP.map((name) => [room.enter(name), name]));
  room.ask("Ann", { type: "choosePlan", method: "chair-eight", agenda: "source" });
  room.ask("Ann", { type: "start" });
  for (const name of GROUP) room.ask(name, { type: "acceptAgreements" });
  new Script(room, people).play();
  return room;
}

class Script {
  readonly #room: MeteredRoom;
  readonly #people: ReadonlyMap<PersonId, string>;
  #notes = 0;

  constructor(room: MeteredRoom, people: ReadonlyMap<PersonId, string>) {
    this.#room = room;
    this.#people = people;
  }

  play(): void {
    for (let moves = 0; moves < 500; moves += 1) {
      this.#move("begin");
      this.#part();
      if (following(this.#room.session) === undefined) return this.#move("close");
      this.#move("next");
    }
    throw new Error("the session did not end");
  }

  #part(): void {
    const { session } = this.#room;
    const { id } = phaseAt(session);
    if (obstacle(session) === "noCaseGiver") this.#choose();
    if (id === "state" && session.question === undefined) {
      this.#room.ask("Ben", {
        type: "setQuestion",
        text: "How do I say no to my manager without losing the project?",
      });
    }
    if (id === "decide") this.#interrupt();
    const { floor } = partAt(session);
    if (floor === "silence") this.#write();
    if (roundAt(session) !== undefined) this.#round();
    this.#untilTimeIsUp();
  }

  #choose(): void {
    this.#room.ask("Ben", { type: "takeRole", role: "caseGiver" });
    this.#room.ask("Cem", { type: "takeRole", role: "chair" });
    this.#room.ask("Dora", { type: "takeRole", role: "timekeeper" });
    this.#room.ask("Eva", { type: "takeRole", role: "noteTaker" });
  }

  #interrupt(): void {
    this.#ask({ type: "pause" });
    this.#ask({ type: "resume" });
    this.#ask({ type: "extend", minutes: 1 });
    for (const name of GROUP) this.#room.reconnect(name);
  }

  #write(): void {
    for (const [person, name] of this.#people) {
      for (const { slot, limit } of writingsFor(this.#room.session, person)) {
        this.#notes += 1;
        const note = this.#notes.toString(16).padStart(32, "0") as NoteId;
        const text = TEXT.slice(0, limit);
        this.#room.ask(name, {
          type: "writeNote",
          note,
          slot,
          text: text.slice(0, text.length / 3),
        });
        this.#room.ask(name, {
          type: "editNote",
          note,
          text: text.slice(0, (text.length / 3) * 2),
        });
        this.#room.ask(name, { type: "editNote", note, text });
      }
    }
  }

  #round(): void {
    for (
      let round = roundAt(this.#room.session);
      round?.current !== undefined;
      round = roundAt(this.#room.session)
    ) {
      const name = this.#nameOf(round.current);
      this.#room.microphone(name, true);
      this.#passTime(round.turn);
      this.#room.microphone(name, false);
      this.#room.ask(name, { type: "finishTurn", from: this.#room.session.stage.step });
    }
  }

  #untilTimeIsUp(): void {
    this.#passTime(Math.max(timeLeft(this.#room.session.stage.clock, this.#room.at), 0));
  }

  #passTime(lasts: number): void {
    this.#room.at += lasts;
  }

  #move(type: MovingType): void {
    this.#ask({ type, from: this.#room.session.stage.step });
  }

  #ask(command: Command): void {
    const leader = leaderOf(this.#room.session);
    if (leader === undefined) throw new Error("nobody leads");
    this.#room.ask(this.#nameOf(leader), command);
  }

  #nameOf(person: PersonId): string {
    const name = this.#people.get(person);
    if (name === undefined) throw new Error(`nobody is ${person}`);
    return name;
  }
}
