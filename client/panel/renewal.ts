import type { SessionLink } from "../link/session-link.ts";
import { keepPage, takePageBack, type PageText } from "./kept-page.ts";

const RENEWED = "intervision.renewed";
const KEPT = "intervision.kept";

interface Surroundings extends PageText {
  readonly link: SessionLink;
  /** Undefined where nothing outlives a reload: then the page stays as it is. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined;
  reload(): void;
}

/** Loads a page anew that is older than its room, once for each protocol, and takes back what was typed. */
export function renewWhenOutdated(around: Surroundings): void {
  // Unsent text lies in the storage for no longer than a reload lasts.
  if (around.storage !== undefined) takePageBack(around, around.storage, KEPT);
  around.link.subscribe(() => renewIfDue(around));
}

/** Not before everything that was asked is answered: nobody would ask it again. */
function renewIfDue(around: Surroundings): void {
  const { line, newer, waiting } = around.link.state();
  const { storage } = around;
  if (storage === undefined || newer === undefined) return;
  if (line !== "live" || waiting.length > 0 || storage.getItem(RENEWED) === String(newer)) return;
  storage.setItem(RENEWED, String(newer));
  keepPage(around, storage, KEPT);
  around.reload();
}
