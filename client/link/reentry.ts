import type { Duration } from "../../core/ids.ts";
import type { Surroundings } from "./surroundings.ts";

const FIRST_DELAY: Duration = 200;
const LONGEST_DELAY: Duration = 8_000;

/** How often a return pass may be refused while the door answers: a deploy refuses once. */
const REFUSALS_OF_A_PASS = 2;

const PASS = "intervision.pass";
const WAS = "intervision.was";
const LAST = "intervision.last";

/** What a link remembers from one attempt to the next: its return passes, and how long to wait. */
export class Reentry {
  readonly #around: Pick<Surroundings, "storage" | "lasting" | "random">;
  #attempts = 0;
  #refusals = 0;
  #hasGoneBack = false;

  constructor(around: Pick<Surroundings, "storage" | "lasting" | "random">) {
    this.#around = around;
    // Zoom opens a new page for every meeting: a page that knows no pass may be one in which a session goes on.
    const last = around.lasting.getItem(LAST);
    if (this.pass === undefined && this.#was === undefined && last !== null) this.#keepWas(last);
  }

  get pass(): string | undefined {
    return this.#around.storage.getItem(PASS) ?? undefined;
  }

  /** What to show beside a pass: the seat in a session that may go on in this room, or has gone there. */
  beside(pass: string): readonly string[] {
    const was = this.#was;
    return was === undefined || was === pass ? [pass] : [pass, was];
  }

  keep(pass: string): void {
    this.#around.storage.setItem(PASS, pass);
    this.#around.lasting.setItem(LAST, pass);
  }

  forget(): void {
    this.#around.storage.removeItem(PASS);
  }

  /** Left for another room of the meeting: there is a way back, and nothing is brought along. */
  shelve(): void {
    const { pass } = this;
    const room = pass === undefined ? undefined : roomOf(pass);
    if (pass !== undefined && room !== undefined) this.#around.storage.setItem(shelf(room), pass);
    this.forgetAll();
  }

  /** The return pass that was shelved for the room of this entry pass, or else this one. */
  backInto(entry: string): string {
    const place = shelf(roomOf(entry) ?? "");
    const pass = this.#around.storage.getItem(place);
    if (pass === null) return entry;
    // Once: where it opens nothing any more, the door is asked again.
    this.#around.storage.removeItem(place);
    this.keep(pass);
    return pass;
  }

  /** The session of this pass goes on in another room, where the pass says whose seat is whose. */
  moved(): void {
    const { pass } = this;
    if (pass !== undefined) this.#keepWas(pass);
    this.forget();
  }

  /** There is nothing to come back to, here or elsewhere. */
  forgetAll(): void {
    this.forget();
    this.#around.storage.removeItem(WAS);
    this.#around.lasting.removeItem(LAST);
  }

  /** The line has held: whatever went wrong before is over. */
  forgive(): void {
    this.#attempts = 0;
    this.#refusals = 0;
    this.#hasGoneBack = false;
  }

  /** Full jitter, so that eight panels do not come back in the same instant. */
  nextDelay(): Duration {
    const longest = Math.min(FIRST_DELAY * 2 ** this.#attempts, LONGEST_DELAY);
    this.#attempts += 1;
    return this.#around.random() * longest;
  }

  /** The upgrade was refused; says whether the pass is to blame and was dropped. */
  refused(): boolean {
    if (this.pass === undefined) return false;
    this.#refusals += 1;
    if (this.#refusals < REFUSALS_OF_A_PASS) return false;
    this.#refusals = 0;
    this.forget();
    return true;
  }

  /** Whether to go to the door at once: the first time only, after that it waits its turn. */
  mayGoBackAtOnce(): boolean {
    const may = !this.#hasGoneBack;
    this.#hasGoneBack = true;
    return may;
  }

  get #was(): string | undefined {
    return this.#around.storage.getItem(WAS) ?? undefined;
  }

  #keepWas(pass: string): void {
    this.#around.storage.setItem(WAS, pass);
  }
}

function shelf(room: string): string {
  return `${PASS}.${room}`;
}

/** The room that a pass opens, which it says in the clear; undefined where it is no pass of ours. */
export function roomOf(pass: string): string | undefined {
  try {
    const payload = (pass.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const { room } = JSON.parse(atob(payload)) as { readonly room?: unknown };
    return typeof room === "string" ? room : undefined;
  } catch {
    return undefined;
  }
}
