import type { SessionLink } from "../link/session-link.ts";
import type { DraftBook, KeptDrafts } from "./draft-book.ts";
import type { Typed } from "./seated.ts";

const RENEWED = "intervision.renewed";
const KEPT = "intervision.kept";

/** What only this page has: text on its way to the room, and text that never goes there. */
interface Kept {
  readonly drafts: KeptDrafts;
  readonly pad?: string;
  readonly question?: string;
}

interface Surroundings {
  readonly link: SessionLink;
  readonly drafts: DraftBook;
  readonly typed: Typed;
  /** Undefined where nothing outlives a reload: then the page stays as it is. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined;
  reload(): void;
}

/** Loads a page anew that is older than its room, once for each protocol, and takes back what was typed. */
export function renewWhenOutdated(around: Surroundings): void {
  takeBack(around);
  around.link.subscribe(() => renewIfDue(around));
}

/** Not before everything that was asked is answered: nobody would ask it again. */
function renewIfDue(around: Surroundings): void {
  const { line, newer, waiting } = around.link.state();
  const { storage } = around;
  if (storage === undefined || newer === undefined) return;
  if (line !== "live" || waiting.length > 0 || storage.getItem(RENEWED) === String(newer)) return;
  storage.setItem(RENEWED, String(newer));
  storage.setItem(KEPT, JSON.stringify(kept(around)));
  around.reload();
}

function kept({ drafts, typed }: Surroundings): Kept {
  const [pad, question] = [typed.pad.text(), typed.question.text()];
  return {
    drafts: drafts.kept(),
    ...(pad === undefined ? {} : { pad }),
    ...(question === undefined ? {} : { question }),
  };
}

/** Unsent text lies in the storage for no longer than a reload lasts. */
function takeBack({ storage, drafts, typed }: Surroundings): void {
  const text = storage?.getItem(KEPT) ?? null;
  if (text === null) return;
  storage?.removeItem(KEPT);
  // Written by the page that was here before, in the same way.
  const held = JSON.parse(text) as Kept;
  drafts.takeBack(held.drafts);
  typed.pad.type(held.pad);
  typed.question.type(held.question);
}
