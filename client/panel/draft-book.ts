import type { Duration, NoteId } from "../../core/ids.ts";
import type { Command } from "../../core/session/command.ts";
import type { Answer } from "../link/session-link.ts";
import type { Timers } from "../timers.ts";
import type { Trouble } from "../text/reasons.ts";

/** Text that somebody is writing, and how much of it the room has. */
export interface Draft {
  readonly slot: string;
  readonly text: string;
  /** What the room has; empty while it has nothing. */
  readonly saved: string;
  readonly isOpen: boolean;
  readonly isSaving: boolean;
  /** Why the last attempt to save it failed. */
  readonly trouble?: Trouble;
}

export type Drafts = Readonly<Record<NoteId, Draft>>;

/** All drafts, and the session they are for. */
export interface KeptDrafts {
  readonly session?: number;
  /** The number of the case that is on. */
  readonly case?: number;
  readonly drafts: Drafts;
}

/** A note that the room has. */
export interface KnownText {
  readonly note: NoteId;
  readonly text: string;
}

interface Surroundings {
  readonly timers: Timers;
  readonly newNoteId: () => NoteId;
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
      Object.fromEntries(all.map(([note, draft]) => [note, { ...draft, isSaving: false }])),
    );
  }

  /** Opens the field of a note that the room has, or of a new one. */
  open(slot: string, existing?: KnownText): NoteId {
    const note = existing?.note ?? this.#around.newNoteId();
    const saved = existing?.text ?? "";
    const fresh: Draft = { slot, text: saved, saved, isOpen: true, isSaving: false };
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

  #notes(): readonly NoteId[] {
    return Object.keys(this.#drafts) as NoteId[];
  }

  async #save(note: NoteId): Promise<void> {
    const draft = this.#drafts[note];
    if (draft === undefined || draft.isSaving || isSaved(draft)) return;
    const { text } = draft;
    this.#change(note, { isSaving: true });
    const answer = await this.#around.ask(commandFor(note, draft));
    const outcome = answer.ok ? { saved: text.trimEnd() } : { trouble: answer.reason };
    this.#change(note, { isSaving: false, ...outcome });
    this.#afterwards(note, answer);
  }

  #afterwards(note: NoteId, answer: Answer): void {
    const draft = this.#drafts[note];
    if (draft === undefined) return;
    if (answer.ok && !isSaved(draft)) this.#saveIn(SAVE_AFTER, note);
    // The view has come before the answer: what the room has is drawn from there.
    this.#forgetIfDone(note);
    if (!answer.ok && PASSING.includes(answer.reason)) this.#saveIn(TRY_AGAIN_AFTER, note);
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

/** The first line of a card may be empty, so what stands before the text counts. */
export function isSaved({ text, saved }: Draft): boolean {
  return text.trimEnd() === saved.trimEnd();
}

/** A note that was emptied is taken back, so that nothing is revealed that its author has deleted. */
function commandFor(note: NoteId, { slot, text, saved }: Draft): Command {
  if (saved === "") return { type: "writeNote", note, slot, text };
  return text.trim() === "" ? { type: "withdrawNote", note } : { type: "editNote", note, text };
}
