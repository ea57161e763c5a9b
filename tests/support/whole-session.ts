import type { NoteId, PersonId } from "../../core/ids.ts";
import type { Writing } from "../../core/methods/method.ts";
import { needsNoCaseGiver } from "../../core/methods/plan.ts";
import { writeCard } from "../../core/session/card.ts";
import type { Command } from "../../core/session/command.ts";
import { NEW_SESSION } from "../../core/session/gather.ts";
import type { Running } from "../../core/session/session.ts";
import {
  beginsWithTheCase,
  comingUp,
  following,
  phaseAt,
  roundAt,
  writingsFor,
} from "../../core/session/stage.ts";
import type { StageView } from "../../core/session/view.ts";
import { Ledger } from "./ledger.ts";
import { noteId, personId } from "./people.ts";
import { Scene, START } from "./scene.ts";

/** Ten seats; the second brings the case, the third leads. */
const SEATS: readonly PersonId[] = "abcdef9876".split("").map(personId);

/** A turn, or all of a part that has none, once everybody has done what they may. */
export interface Moment {
  readonly scene: Scene;
  /** The last before the leader leads on to another part. */
  readonly isPartOver: boolean;
  readonly people: readonly Onlooker[];
}

/** What one person is shown at a moment, beside what should be shown. */
interface Onlooker {
  readonly person: PersonId;
  readonly stage: StageView;
  /** Has written something at this moment. */
  readonly wrote: boolean;
  readonly notes: readonly NoteId[];
  readonly shouldSee: readonly NoteId[];
  /** Words that this person should not find and finds; looked for where a part is over. */
  readonly leaked: readonly string[];
}

export interface Held {
  readonly moments: readonly Moment[];
  /** After the goodbye. */
  readonly closed: Scene;
  readonly group: readonly PersonId[];
  /** All that anybody wrote. */
  readonly words: readonly string[];
}

interface Kind {
  readonly method: string;
  readonly agenda: string;
  readonly size: number;
}

const sessions = new Map<string, Held>();

/** A group of this size holds a whole session of a method, and everybody writes and opens all they may. */
export function heldSession({ method, agenda, size }: Kind): Held {
  const key = `${method} ${agenda} ${size}`;
  const known = sessions.get(key) ?? new WholeSession(size).hold(method, agenda);
  sessions.set(key, known);
  return known;
}

class WholeSession {
  readonly #group: readonly PersonId[];
  readonly #ledger = new Ledger();
  readonly #moments: Moment[] = [];
  readonly #wrote = new Set<PersonId>();
  #scene: Scene;
  #notes = 0;

  constructor(size: number) {
    this.#group = SEATS.slice(0, size);
    this.#scene = this.#group.reduce(
      (scene, person, number) => scene.joins(person, number),
      new Scene(NEW_SESSION, START),
    );
  }

  hold(method: string, agenda: string): Held {
    const [first] = this.#group;
    if (first === undefined) throw new Error("nobody is here");
    this.#do(first, { type: "choosePlan", method, agenda });
    const { session } = this.#scene;
    if (session.status === "gathering" && beginsWithTheCase(session.plan)) this.#cast();
    this.#do(first, "start");
    for (const person of this.#group) this.#do(person, { type: "acceptAgreements" });
    while (this.#part());
    this.#do(this.#scene.leader, "close");
    const { words } = this.#ledger;
    return { moments: this.#moments, closed: this.#scene, group: this.#group, words };
  }

  /** One part from its beginning to the move that leads on; false when nothing follows. */
  #part(): boolean {
    this.#do(this.#scene.leader, "begin");
    while (this.#moment());
    const place = following(this.#scene.running);
    if (place === undefined) return false;
    const { phase, part } = this.#scene.running.stage;
    const isCaseNext = this.#isAboutTheCase(place.phase) && !this.#isAboutTheCase(phase);
    if (isCaseNext && this.#scene.running.roles.caseGiver === undefined) this.#cast();
    if (isCaseNext) this.#confirmTrust();
    this.#do(this.#scene.leader, "next");
    this.#ledger.leave({ phase, part }, place.phase !== phase);
    if (isCaseNext) this.#ledger.beginCase(this.#scene.running.roles.caseGiver);
    return true;
  }

  /** A turn, or all of a part that has none; false when the part has no other. */
  #moment(): boolean {
    const current = roundAt(this.#scene.running)?.current;
    const phase = phaseAt(this.#scene.running).id;
    if (current !== undefined) this.#ledger.turn(phase, current);
    this.#wrote.clear();
    for (const person of this.#group) this.#writeAll(person, current === person);
    if (current !== undefined) this.#bringOwn(current, phase);
    const round = roundAt(this.#scene.running);
    if (round === undefined || comingUp(this.#scene.running, round).length === 0) this.#openAll();
    const before = this.#scene;
    if (current !== undefined) this.#do(current, "finishTurn");
    const isPartOver = roundAt(this.#scene.running)?.current === undefined;
    this.#remember(before, isPartOver);
    return !isPartOver;
  }

  #remember(scene: Scene, isPartOver: boolean): void {
    const people = this.#group.map((person): Onlooker => {
      const { notes, ...view } = scene.sees(person);
      if (view.stage === undefined) throw new Error("no session is on");
      const told = isPartOver ? JSON.stringify([notes, view]) : "";
      return {
        person,
        stage: view.stage,
        wrote: this.#wrote.has(person),
        notes: Object.keys(notes) as NoteId[],
        shouldSee: this.#ledger.seenBy(person),
        leaked: this.#ledger.hiddenFrom(person).filter((words) => told.includes(words)),
      };
    });
    this.#moments.push({ scene, isPartOver, people });
  }

  /** Everything this person may write here and has not written yet. */
  #writeAll(person: PersonId, isOnTurn: boolean): void {
    for (const writing of writingsFor(this.#scene.running, person)) {
      if (!this.#ledger.has(person, writing.slot)) this.#write(person, writing, isOnTurn);
    }
  }

  #write(author: PersonId, writing: Writing, isOnTurn: boolean): void {
    const { running } = this.#scene;
    this.#notes += 1;
    const note = noteId(this.#notes);
    const words = `words ${String(this.#notes).padStart(4, "0")}`;
    const text = filledIn(writing, words, running.notes);
    const command: Command = { type: "writeNote", note, slot: writing.slot, text };
    if (this.#scene.answer(author, command) !== "yes") return;
    this.#do(author, command);
    this.#wrote.add(author);
    const { phase, part } = running.stage;
    this.#ledger.write(
      {
        note,
        author,
        writing,
        words: text.includes(words) ? words : undefined,
        phase: phaseAt(running).id,
        at: { phase, part },
      },
      isOnTurn,
    );
  }

  #bringOwn(person: PersonId, phase: string): void {
    for (const note of this.#ledger.toBring(person, phase)) {
      this.#do(person, { type: "bringNote", note });
      this.#ledger.bring(note);
    }
  }

  /** What leader and case giver may open at once is opened, once nobody has a turn to come. */
  #openAll(): void {
    const { plan, roles } = this.#scene.running;
    const slots = plan.phases.flatMap(({ writes }) => writes.map(({ slot }) => slot));
    for (const person of new Set([this.#scene.leader, roles.caseGiver])) {
      if (person === undefined) continue;
      for (const slot of slots) this.#open(person, slot);
    }
  }

  #open(person: PersonId, slot: string): void {
    const command: Command = { type: "revealNotes", slot };
    if (this.#scene.answer(person, command) !== "yes") return;
    this.#do(person, command);
    this.#ledger.openSlot(slot);
  }

  /** Before the case begins each role is taken; in a group of three there is no note-taker. */
  #cast(): void {
    const [ann, ben, cem, dora = ann, eva] = this.#group;
    const taken = { caseGiver: ben, chair: cem, timekeeper: dora, noteTaker: eva } as const;
    for (const role of ["caseGiver", "chair", "timekeeper", "noteTaker"] as const) {
      const person = taken[role];
      if (person !== undefined) this.#do(person, { type: "takeRole", role });
    }
  }

  /** Where the plan needs trust, each says that there is. */
  #confirmTrust(): void {
    if (this.#scene.running.plan.needsTrust === undefined) return;
    for (const person of this.#group) this.#do(person, "confirmTrust");
  }

  #isAboutTheCase(phase: number): boolean {
    return !needsNoCaseGiver(phaseAt(this.#scene.running, phase).kind);
  }

  #do(person: PersonId, asked: Parameters<Scene["does"]>[1]): void {
    this.#scene = this.#scene.does(person, asked);
  }
}

/** What fits the form: with these words, or about the first thing there is to choose. */
function filledIn(writing: Writing, words: string, notes: Running["notes"]): string {
  const { form, choices: [first = "", second = ""] = [], about = [] } = writing;
  const [subject = ""] =
    Object.entries(notes).find(
      ([, { slot, visibility }]) => visibility === "group" && about.includes(slot),
    ) ?? [];
  switch (form) {
    case "pitch":
      return writeCard("pitch", { title: words });
    case "step":
      return writeCard("step", { when: words });
    case "mark":
      return writeCard("mark", { about: subject });
    case "choice":
      return writeCard("choice", { about: subject, choice: first });
    case "card":
      return writeCard("card", { well: first, care: second });
    case "scale":
      return "7";
    case "tick":
      return "yes";
    default:
      return words;
  }
}
