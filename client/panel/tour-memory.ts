const CLOSED = "intervision.tour";

type Kept = Pick<Storage, "getItem" | "setItem">;

/** Whether this browser's person has put the tour away; where nothing can be kept, only until the page ends. */
export class TourMemory {
  readonly #kept: Kept | undefined;
  readonly #listeners = new Set<() => void>();
  #isClosed: boolean;

  constructor(kept: Kept | undefined) {
    this.#kept = kept;
    this.#isClosed = read(kept);
  }

  readonly isClosed = (): boolean => this.#isClosed;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly close = (): void => {
    this.#isClosed = true;
    try {
      this.#kept?.setItem(CLOSED, "closed");
    } catch {
      // Full, or forbidden: this page knows.
    }
    for (const listener of this.#listeners) listener();
  };
}

function read(kept: Kept | undefined): boolean {
  try {
    return kept?.getItem(CLOSED) === "closed";
  } catch {
    return false;
  }
}

/** A browser that forbids storage throws when it is merely named. */
export function browserTourMemory(): TourMemory {
  try {
    return new TourMemory(localStorage);
  } catch {
    return new TourMemory(undefined);
  }
}
