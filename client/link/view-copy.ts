import { apply, hashOf, type Patch } from "../../core/protocol/patch.ts";
import type { SessionView } from "../../core/session/view.ts";

/** The panel's copy of its view, patched as the room's changes. */
export class ViewCopy {
  #view: SessionView | undefined;
  #isAsking = false;

  get view(): SessionView | undefined {
    return this.#view;
  }

  replace(view: SessionView): void {
    this.#view = view;
    this.#isAsking = false;
  }

  /** Dropped when it is not for this view; then the whole view is to be asked for, once. */
  patch(base: string, patch: Patch): "applied" | "dropped" | "askForWhole" {
    if (this.#isAsking) return "dropped";
    if (this.#view === undefined || hashOf(this.#view) !== base) {
      this.#isAsking = true;
      return "askForWhole";
    }
    this.#view = apply(this.#view, patch);
    return "applied";
  }
}
