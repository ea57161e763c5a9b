import type { Instant } from "../../../core/ids.ts";
import type { MuteOutcome } from "../../../core/session/mute-list.ts";
import {
  isListening,
  leftOn,
  ownStep,
  talkAfter,
  talkAt,
  type OwnMemory,
  type OwnMicrophone,
  type Talk,
} from "../../../core/session/own-microphone.ts";
import type { SessionView } from "../../../core/session/view.ts";
import type { Telling } from "../../link/own-report.ts";

interface Surroundings {
  now(): Instant;
  /** Turns the own microphone off, and nothing else. */
  mute(): Promise<MuteOutcome>;
  tell(what: Telling): void;
}

export interface QuietState {
  /** When the own microphone goes off. */
  readonly mutesAt?: Instant;
  /** This person is heard, and more than a word, where they listen. */
  readonly isTalking: boolean;
}

/** What a panel does about its own person's microphone while they listen: mutes after a notice, and never unmutes. */
export class OwnQuiet {
  readonly #around: Surroundings;
  readonly #listeners = new Set<() => void>();
  #view: SessionView | undefined;
  #own: OwnMicrophone = { mayBeSet: false, isLeftAlone: false };
  #memory: OwnMemory = {};
  #talk: Talk | undefined;
  #isTold = false;
  #state: QuietState = { isTalking: false };

  constructor(around: Surroundings) {
    this.#around = around;
  }

  readonly state = (): QuietState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What is known now; a microphone that goes on was turned on by its person, for nobody else can. */
  know(view: SessionView, own: OwnMicrophone): void {
    const wasOff = this.#own.on === false;
    const hadFloor = this.#view !== undefined && !isListening(this.#view);
    this.#view = view;
    this.#own = own;
    if (wasOff && own.on === true && isListening(view)) this.#memory = leftOn(view);
    // What was said with the floor is no talk of a listener's.
    if (hadFloor && this.#talk !== undefined)
      this.#talk = talkAfter(undefined, this.#talk.paused === undefined, this.#around.now());
    this.tick();
  }

  heard(talks: boolean): void {
    this.#talk = talkAfter(this.#talk, talks, this.#around.now());
    this.tick();
  }

  /** By this person's own tap. */
  readonly leaveOn = (): void => {
    if (this.#view === undefined) return;
    this.#memory = leftOn(this.#view);
    this.tick();
  };

  readonly tick = (): void => {
    if (this.#view === undefined) return;
    const at = this.#around.now();
    const step = ownStep(this.#view, this.#memory, this.#own, at);
    if (step.type === "mute") void this.#mute(step.number);
    if (step.type === "answer") this.#answer(step.number, step.outcome);
    const how = isListening(this.#view) ? talkAt(this.#talk, at) : "none";
    this.#tellOf(how === "long");
    this.#change({
      isTalking: how !== "none",
      ...(step.type === "notice" ? { mutesAt: step.until } : {}),
    });
  };

  async #mute(number: number): Promise<void> {
    this.#memory = { ...this.#memory, answered: number };
    const outcome = await this.#around.mute();
    // Meanwhile this person may have said no.
    if (this.#memory.answered === number)
      this.#around.tell({ type: "muteAnswer", number, outcome });
  }

  #answer(number: number, outcome: MuteOutcome): void {
    this.#memory = { ...this.#memory, answered: number };
    this.#around.tell({ type: "muteAnswer", number, outcome });
  }

  #tellOf(on: boolean): void {
    if (on === this.#isTold) return;
    this.#isTold = on;
    this.#around.tell({ type: "talking", on });
  }

  #change(state: QuietState): void {
    if (state.isTalking === this.#state.isTalking && state.mutesAt === this.#state.mutesAt) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
