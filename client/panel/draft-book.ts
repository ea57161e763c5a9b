import type { Duration, NoteId } from "../../core/ids.ts";
import type { Command } from "../../core/session/command.ts";
import type { NoteView } from "../../core/session/view.ts";
import type { Answer } from "../link/session-link.ts";
import type { Trouble } from "../text/reasons.ts";
import type { Timers } from "../timers.ts";
import {
  afterSaving,
  commandFor,
  isOvertaken,
  isSaved,
  withArrived,
  type Draft,
  type Drafts,
  type KnownText,
} from "./draft.ts";

/** All drafts, and the session they are for. */
export interface KeptDrafts {
  readonly session?: number;
  /** The number of the case that is on. */
  readonly case?: number;
  readonly drafts: Drafts;
}

interface Surroundings {
  readonly timers: Timers;
  readonly newNoteId: () => NoteId;
  /** A note as the room has it; undefined where there is none. */
  known(note: NoteId): NoteView | undefined;
  ask(command: Command): Promise<Answer>;
}

const SAVE_AFTER: Duration = 1_500;
const TRY_AGAIN_AFTER: Duration = 4_000;

/** Troubles that pass by themselves. */
const PASSING: readonly Trouble[] = ["tooFast", "notSaved"];

/** Everything this panel is writing; it is kept here, whatever happens to line, phase or card, until the room has it. */
export class DraftBook {
  readonly #around: Surroundings;
  readonly #listeners = new Set<() => void>();
  readonly #callOffs = new Map<NoteId, () => void>();
  #drafts: Drafts = {};
  #session: number | undefined;
  #case: number | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  readonly state = (): Drafts => this.#drafts;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Text of another session, or of another case, goes nowhere; says whether there was another before. */
  enter(session: number | undefined, number = this.#case): boolean {
    const before = { session: this.#session, case: this.#case };
    if (session === undefined || (session === before.session && number === before.case))
      return false;
    this.#session = session;
    this.#case = number;
    const isFirst = session === before.session && before.case === undefined;
    if (before.session === undefined || isFirst) return false;
    for (const note of this.#notes()) this.discard(note);
    return true;
  }

  kept(): KeptDrafts {
    const [session, number] = [this.#session, this.#case];
    return {
      drafts: this.#drafts,
      ...(session === undefined ? {} : { session }),
      ...(number === undefined ? {} : { case: number }),
    };
  }

  /** After a reload: nothing is on its way any more. */
  takeBack({ session, case: number, drafts }: KeptDrafts): void {
    this.#session = session;
    this.#case = number;
    const all = Object.entries(drafts) as [NoteId, Draft][];
    this.#replace(
      Object.fromEntries(
        // One that an older panel kept says nothing of what it was made from.
        all.map(([note, draft]) => [
          note,
          { ...draft, revision: draft.revision ?? 0, isSaving: false },
        ]),
      ),
    );
  }

  /** Opens the field of a note that the room has, or of a new one. */
  open(slot: string, existing?: KnownText): NoteId {
    const note = existing?.note ?? this.#around.newNoteId();
    const saved = existing?.text ?? "";
    const { revision = 0 } = existing ?? {};
    const fresh: Draft = { slot, text: saved, saved, revision, isOpen: true, isSaving: false };
    this.#set(note, { ...fresh, ...this.#drafts[note], isOpen: true });
    return note;
  }

  /** What is chosen with one tap goes at once, and waits here while the line is down. */
  choose(slot: string, text: string, existing?: KnownText): void {
    const note = this.open(slot, existing);
    this.type(note, text);
    this.fold(note);
  }

  type(note: NoteId, text: string): void {
    this.#change(note, { text });
    this.#saveIn(SAVE_AFTER, note);
  }

  /** The field is left or folded: what is in it goes now. */
  leave(note: NoteId): void {
    this.#callOff(note);
    void this.#save(note);
  }

  fold(note: NoteId): void {
    // Somebody else's line is not taken back by emptying it.
    if (this.#isEmptied(note)) return this.discard(note);
    this.#change(note, { isOpen: false });
    this.leave(note);
    this.#forgetIfDone(note);
  }

  /** Gives up text that the room will not take any more. */
  discard(note: NoteId): void {
    this.#callOff(note);
    const { [note]: _gone, ...rest } = this.#drafts;
    this.#replace(rest);
  }

  /** The line is back: everything that is not saved yet goes. */
  saveAll(): void {
    for (const note of this.#notes()) this.leave(note);
  }

  /** The panel may be closed without another word: what somebody has changed meanwhile goes too. */
  putAway(): void {
    for (const note of this.#notes()) this.keepBoth(note);
  }

  /** Sends what was typed although somebody was faster: the room keeps both. */
  keepBoth(note: NoteId): void {
    this.#callOff(note);
    void this.#save(note, true);
  }

  /** Gives up what was typed for what stands there now. */
  takeTheirs(note: NoteId): void {
    const known = this.#around.known(note);
    if (known === undefined) return;
    this.#callOff(note);
    this.#change(note, { text: known.text, saved: known.text, revision: known.revision ?? 0 });
  }

  #notes(): readonly NoteId[] {
    return Object.keys(this.#drafts) as NoteId[];
  }

  async #save(note: NoteId, evenOvertaken = false): Promise<void> {
    const draft = this.#toSend(note, evenOvertaken);
    if (draft === undefined) return;
    const { text } = draft;
    const aside = draft.saved === "" ? note : (draft.aside ?? this.#around.newNoteId());
    const command = commandFor(note, draft, aside);
    const kept = command.type === "editNote" ? { aside } : {};
    this.#change(note, { isSaving: true, sent: text, ...kept });
    const answer = await this.#around.ask(command);
    this.#change(note, { isSaving: false, ...(answer.ok ? {} : { trouble: answer.reason }) });
    this.#afterwards(note, command, answer);
  }

  /** Undefined where nothing is to be sent, or where an open field waits for a word of its person's. */
  #toSend(note: NoteId, evenOvertaken: boolean): Draft | undefined {
    const draft = this.#settled(note);
    if (draft === undefined || draft.isSaving || isSaved(draft)) return undefined;
    if (this.#isEmptied(note)) return undefined;
    const isHeld = draft.isOpen && isOvertaken(draft, this.#around.known(note));
    return isHeld && !evenOvertaken ? undefined : draft;
  }

  /** What is there of a draft once what the room has by now is taken in. */
  #settled(note: NoteId): Draft | undefined {
    const draft = this.#drafts[note];
    if (draft === undefined || draft.isSaving) return draft;
    const arrived = withArrived(draft, this.#around.known(note));
    if (arrived !== draft) this.#set(note, arrived);
    return arrived;
  }

  #isEmptied(note: NoteId): boolean {
    const known = this.#around.known(note);
    const isOthers = known !== undefined && known.mine === undefined;
    return isOthers && this.#drafts[note]?.text.trim() === "";
  }

  #afterwards(sent: NoteId, command: Command, answer: Answer): void {
    const note = answer.ok ? this.#savedAs(sent, command) : sent;
    const draft = this.#drafts[note];
    if (draft === undefined) return;
    if (answer.ok && !isSaved(draft)) this.#saveIn(SAVE_AFTER, note);
    // The view has come before the answer: what the room has is drawn from there.
    this.#forgetIfDone(note);
    if (!answer.ok && PASSING.includes(answer.reason)) this.#saveIn(TRY_AGAIN_AFTER, note);
  }

  /** The note that has this draft from now on: another one, where somebody was faster. */
  #savedAs(note: NoteId, command: Command): NoteId {
    const draft = this.#drafts[note];
    if (draft === undefined) return note;
    const saved = afterSaving(draft, command, draft.sent ?? draft.text);
    const { aside, ...beside } = saved;
    if (aside === undefined || this.#around.known(aside) === undefined) this.#set(note, saved);
    else {
      this.discard(note);
      this.#set(aside, { ...beside, revision: 0 });
      return aside;
    }
    return note;
  }

  #forgetIfDone(note: NoteId): void {
    const draft = this.#drafts[note];
    if (draft !== undefined && !draft.isOpen && !draft.isSaving && isSaved(draft))
      this.discard(note);
  }

  #saveIn(delay: Duration, note: NoteId): void {
    this.#callOff(note);
    this.#callOffs.set(
      note,
      this.#around.timers.after(delay, () => void this.#save(note)),
    );
  }

  #callOff(note: NoteId): void {
    this.#callOffs.get(note)?.();
    this.#callOffs.delete(note);
  }

  /** Whatever changes, the last trouble is over unless it is said again. */
  #change(note: NoteId, changes: Partial<Draft>): void {
    const draft = this.#drafts[note];
    if (draft === undefined) return;
    const { trouble: _over, ...rest } = draft;
    this.#set(note, { ...rest, ...changes });
  }

  #set(note: NoteId, draft: Draft): void {
    this.#replace({ ...this.#drafts, [note]: draft });
  }

  #replace(drafts: Drafts): void {
    this.#drafts = drafts;
    for (const listener of this.#listeners) listener();
  }
}
