import type { Duration, Instant } from "../../../core/ids.ts";
import {
  CASE_CARD_FIELDS,
  type CaseCard,
  type CaseCardField,
} from "../../../core/session/case-card.ts";

const KEY = "intervision.caseCard";

/** A card that nobody has touched for so long is of a case that was told, or is none any more. */
export const FORGOTTEN_AFTER: Duration = 30 * 24 * 60 * 60_000;

type Kept = Pick<Storage, "getItem" | "setItem" | "removeItem">;

interface KeptCard {
  readonly touched: Instant;
  readonly card: CaseCard;
}

/** The case card of this device's person: prepared before a meeting or in it, and never sent as it stands. */
export class CaseCardMemory {
  readonly #kept: Kept | undefined;
  readonly #now: () => Instant;
  readonly #listeners = new Set<() => void>();
  #card: CaseCard;

  constructor(kept: Kept | undefined, now: () => Instant) {
    this.#kept = kept;
    this.#now = now;
    this.#card = read(kept, now());
    if (Object.keys(this.#card).length === 0) this.#forget();
  }

  readonly card = (): CaseCard => this.#card;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  fill(field: CaseCardField, text: string): void {
    const { [field]: _before, ...others } = this.#card;
    this.#card = text === "" ? others : { ...others, [field]: text };
    this.#keep({ touched: this.#now(), card: this.#card });
    this.#tell();
  }

  readonly clear = (): void => {
    this.#card = {};
    this.#forget();
    this.#tell();
  };

  #keep(card: KeptCard): void {
    try {
      this.#kept?.setItem(KEY, JSON.stringify(card));
    } catch {
      // Full, or forbidden: this page knows.
    }
  }

  #forget(): void {
    try {
      this.#kept?.removeItem(KEY);
    } catch {
      // Forbidden: then nothing was kept.
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** What another page wrote is taken field by field. */
function read(kept: Kept | undefined, now: Instant): CaseCard {
  try {
    const { touched, card } = JSON.parse(kept?.getItem(KEY) ?? "null") as KeptCard;
    if (now - touched > FORGOTTEN_AFTER) return {};
    const fields = Object.entries(card).filter(
      ([field, text]) => field in CASE_CARD_FIELDS && typeof text === "string",
    );
    return Object.fromEntries(fields);
  } catch {
    return {};
  }
}
