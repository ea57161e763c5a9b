import type { Duration } from "../../core/ids.ts";
import type { Surroundings } from "./surroundings.ts";

const FIRST_DELAY: Duration = 200;
const LONGEST_DELAY: Duration = 8_000;

/** How often a return pass may be refused while the door answers: a deploy refuses once. */
const REFUSALS_OF_A_PASS = 2;

const KEY = "intervision.pass";

/** What a link remembers from one attempt to the next: its return pass, and how long to wait. */
export class Reentry {
  readonly #around: Pick<Surroundings, "storage" | "random">;
  #attempts = 0;
  #refusals = 0;
  #hasGoneBack = false;

  constructor(around: Pick<Surroundings, "storage" | "random">) {
    this.#around = around;
  }

  get pass(): string | undefined {
    return this.#around.storage.getItem(KEY) ?? undefined;
  }

  keep(pass: string): void {
    this.#around.storage.setItem(KEY, pass);
  }

  forget(): void {
    this.#around.storage.removeItem(KEY);
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
}
