import type { DraftBook, KeptDrafts } from "./draft-book.ts";
import type { Typed } from "./seated.ts";

/** What only this page has: text on its way to the room, and text that never goes there. */
interface Kept {
  readonly drafts: KeptDrafts;
  readonly pad?: string;
  readonly question?: string;
}

export interface PageText {
  readonly drafts: DraftBook;
  readonly typed: Typed;
}

type PageStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Keeps what is typed under a key, for the page that takes its place. */
export function keepPage({ drafts, typed }: PageText, storage: PageStorage, key: string): void {
  const [pad, question] = [typed.pad.text(), typed.question.text()];
  const kept: Kept = {
    drafts: drafts.kept(),
    ...(pad === undefined ? {} : { pad }),
    ...(question === undefined ? {} : { question }),
  };
  storage.setItem(key, JSON.stringify(kept));
}

/** Takes it back, and off the storage. */
export function takePageBack({ drafts, typed }: PageText, storage: PageStorage, key: string): void {
  const text = storage.getItem(key);
  if (text === null) return;
  storage.removeItem(key);
  // Written by the page that was here before, in the same way.
  const held = JSON.parse(text) as Kept;
  drafts.takeBack(held.drafts);
  typed.pad.type(held.pad);
  typed.question.type(held.question);
}
