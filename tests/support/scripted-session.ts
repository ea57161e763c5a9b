import type { NoteId, PersonId } from "../../core/ids.ts";
import { timeLeft } from "../../core/session/clock.ts";
import { writeCard } from "../../core/session/card.ts";
import type { Command } from "../../core/session/command.ts";
import { leaderOf } from "../../core/session/people.ts";
import { obstacle } from "../../core/session/permissions.ts";
import { following, partAt, phaseAt, roundAt, writingsFor } from "../../core/session/stage.ts";
import { MeteredRoom } from "./metered-room.ts";

const GROUP = ["Ann", "Ben", "Cem", "Dora", "Eva", "Finn", "Gita", "Hugo"];

/** Of the length that people write in a minute. */
const TEXT =
  "You protect the project by protecting its scope: tell her what you will stop doing if this comes on top, and let her choose between the two before the week begins.";

/** What the note-taker catches of a round of questions. */
const LINES = 14;

const QUESTION = "How do I say no to my manager without losing the project?";

type MovingType = Extract<Command, { readonly from: number }>["type"];

/**
 * A group of eight through the 95-minute agenda of chair-eight, as people do it: everybody agrees, takes turns with
 * the microphone on, writes in every silence and corrects it twice, offers and marks cases, fills in its card, loses
 * the line once; the note-taker writes along; the chair begins, moves on, pauses and adds a minute where it runs late.
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
  /** What belongs to a phase, by its id. */
  readonly #doings: Readonly<Record<string, () => void>> = {
    inventory: () => this.#offer(),
    state: () => this.#ask({ type: "setQuestion", text: QUESTION }),
    decide: () => {
      this.#interrupt();
      this.#takeAStep();
    },
    evaluate8: () => this.#evaluate(),
  };
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
    if (obstacle(session) === "noCaseGiver") this.#choose();
    this.#doings[phaseAt(session).id]?.();
    const { floor } = partAt(session);
    if (floor === "silence") this.#write();
    if (floor === "pairRound") this.#writeAlong();
    if (roundAt(session) !== undefined) this.#round();
    this.#untilTimeIsUp();
  }

  #offer(): void {
    for (const name of ["Ben", "Dora", "Finn"]) {
      this.#note(
        name,
        "pitch",
        writeCard("pitch", { title: TEXT.slice(0, 40), wish: TEXT.slice(0, 80) }),
      );
    }
  }

  #choose(): void {
    const [about = ""] = this.#notesIn("pitch");
    for (const name of GROUP) this.#note(name, "preference", about);
    this.#ask({ type: "revealNotes", slot: "preference" });
    this.#room.ask("Ben", { type: "takeRole", role: "caseGiver" });
    this.#room.ask("Cem", { type: "takeRole", role: "chair" });
    this.#room.ask("Dora", { type: "takeRole", role: "timekeeper" });
    this.#room.ask("Eva", { type: "takeRole", role: "noteTaker" });
  }

  #interrupt(): void {
    this.#ask({ type: "pause" });
    this.#ask({ type: "resume" });
    this.#ask({ type: "extend", minutes: 1 });
    this.#room.ask("Ann", { type: "raiseHand" });
    this.#room.ask("Ben", { type: "stop" });
    this.#room.ask("Ben", { type: "answerStop", choice: "goOn" });
    for (const name of GROUP) this.#room.reconnect(name);
  }

  /** A choice on every piece of advice, and the step: typed by another, changed, and confirmed. */
  #takeAStep(): void {
    for (const about of this.#notesIn("views")) {
      this.#note("Ben", "choices", writeCard("choice", { about, choice: "keep" }));
    }
    const text = `${TEXT.slice(0, 60)}
${TEXT.slice(0, 80)}`;
    const note = this.#note("Eva", "step", text.slice(0, 30));
    this.#room.ask("Eva", { type: "editNote", note, text });
    this.#room.ask("Ben", { type: "confirmStep", note });
  }

  #evaluate(): void {
    for (const name of GROUP) this.#note(name, "evaluation", "safety\npresence");
    this.#ask({ type: "revealNotes", slot: "evaluation" });
  }

  #writeAlong(): void {
    for (let line = 0; line < LINES; line += 1)
      this.#note("Eva", "questionsAsked", TEXT.slice(0, 60));
  }

  #write(): void {
    for (const [person, name] of this.#people) {
      for (const { slot, limit } of writingsFor(this.#room.session, person)) {
        const text = TEXT.slice(0, limit);
        const third = text.length / 3;
        const note = this.#note(name, slot, text.slice(0, third));
        this.#room.ask(name, { type: "editNote", note, text: text.slice(0, third * 2) });
        this.#room.ask(name, { type: "editNote", note, text });
      }
    }
  }

  #note(name: string, slot: string, text: string): NoteId {
    this.#notes += 1;
    const note = this.#notes.toString(16).padStart(32, "0") as NoteId;
    this.#room.ask(name, { type: "writeNote", note, slot, text });
    return note;
  }

  #notesIn(slot: string): readonly string[] {
    const { session } = this.#room;
    const notes = session.status === "running" ? Object.entries(session.notes) : [];
    return notes.filter(([, note]) => note.slot === slot).map(([id]) => id);
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
