import { expect, test } from "vitest";
import { DraftBook } from "../../client/panel/draft-book.ts";
import { renewWhenOutdated } from "../../client/panel/renewal.ts";
import { TypedText } from "../../client/panel/typed-text.ts";
import { PROTOCOL_VERSION } from "../../core/protocol/version.ts";
import { settled } from "../support/hand-clock.ts";
import { LinkBench, SEATED_VIEW, storageOf } from "../support/link-bench.ts";
import { commandId, noteId } from "../support/people.ts";

const NEWER = PROTOCOL_VERSION + 1;

/** A page of a tab: what it holds, and how often it asked to be loaded anew. */
interface Page {
  readonly bench: LinkBench;
  readonly drafts: DraftBook;
  readonly typed: { readonly pad: TypedText; readonly question: TypedText };
  reloads: number;
}

async function load(tab: Map<string, string> | undefined): Promise<Page> {
  const bench = new LinkBench();
  await bench.open();
  const { link } = bench;
  const drafts = new DraftBook({
    timers: bench.clock,
    newNoteId: () => noteId(1),
    known: () => undefined,
    ask: (command) => link.ask(command),
  });
  const typed = { pad: new TypedText(), question: new TypedText(), own: new TypedText() };
  const page: Page = { bench, drafts, typed, reloads: 0 };
  const storage = tab === undefined ? undefined : storageOf(tab);
  renewWhenOutdated({ link, drafts, typed, storage, reload: () => (page.reloads += 1) });
  return page;
}

async function admit({ bench }: Page, protocol: number | undefined): Promise<void> {
  bench.socket.accept();
  const spoken = protocol === undefined ? {} : { protocol };
  bench.socket.send({ type: "welcome", session: 1, ...spoken }, bench.whole(SEATED_VIEW));
  await settled();
}

test("[W7] a panel that is older than its room is loaded anew, once", async () => {
  const tab = new Map<string, string>();
  const page = await load(tab);
  await admit(page, NEWER);
  page.bench.link.reportMicrophone({ on: true });
  page.bench.socket.send(page.bench.whole({ ...SEATED_VIEW, question: "How?" }));
  expect(page.reloads).toBe(1);
  const still = await load(tab);
  await admit(still, NEWER);
  expect(still.reloads).toBe(0);
  const later = await load(tab);
  await admit(later, NEWER + 1);
  expect(later.reloads).toBe(1);
});

test.each([
  ["of the same age", PROTOCOL_VERSION],
  ["that is older", PROTOCOL_VERSION - 1],
  ["of before rooms said so", undefined],
])("[W7] a panel stays as it is in a room %s", async (_, protocol) => {
  const page = await load(new Map());
  await admit(page, protocol);
  expect(page.bench.state.line).toBe("live");
  expect(page.reloads).toBe(0);
});

test("[W7] it waits until everything that was asked is answered", async () => {
  const page = await load(new Map());
  await admit(page, undefined);
  void page.bench.link.ask({ type: "pause" });
  const [sent] = page.bench.socket.all("command");
  page.bench.socket.cut();
  await page.bench.pass(200);
  await admit(page, NEWER);
  expect(page.reloads).toBe(0);
  page.bench.socket.send({ type: "accepted", id: sent?.id ?? commandId(0) });
  expect(page.reloads).toBe(1);
});

test("[W7] what was typed is there again afterwards, and nowhere else", async () => {
  const tab = new Map<string, string>();
  const page = await load(tab);
  page.drafts.enter(1);
  page.drafts.open("said");
  page.drafts.type(noteId(1), "Half a sen");
  page.typed.pad.type("For me alone");
  page.typed.question.type("How do I");
  await admit(page, NEWER);
  const next = await load(tab);
  expect(next.drafts.state()).toEqual({
    [noteId(1)]: {
      slot: "said",
      text: "Half a sen",
      saved: "",
      revision: 0,
      isOpen: true,
      isSaving: false,
    },
  });
  expect([next.typed.pad.text(), next.typed.question.text()]).toEqual(["For me alone", "How do I"]);
  expect(JSON.stringify([...tab])).not.toContain("For me alone");
  await admit(next, NEWER);
  next.drafts.saveAll();
  expect(next.bench.socket.all("command").map(({ command }) => command)).toEqual([
    { type: "writeNote", note: noteId(1), slot: "said", text: "Half a sen" },
  ]);
});

test("[W7] what was typed for one session does not get into another", async () => {
  const tab = new Map<string, string>();
  const page = await load(tab);
  page.drafts.enter(1);
  page.drafts.open("said");
  page.drafts.type(noteId(1), "Half a sen");
  await admit(page, NEWER);
  const next = await load(tab);
  expect(next.drafts.enter(2)).toBe(true);
  expect(next.drafts.state()).toEqual({});
});

test("[W7] [A4] what was typed for one case does not get into the next, also over a reload", async () => {
  const tab = new Map<string, string>();
  const page = await load(tab);
  expect(page.drafts.enter(1)).toBe(false);
  expect(page.drafts.enter(1, 1)).toBe(false);
  page.drafts.open("said");
  page.drafts.type(noteId(1), "Half a sen");
  await admit(page, NEWER);
  const next = await load(tab);
  expect(next.drafts.enter(1)).toBe(false);
  expect(next.drafts.enter(1, 1)).toBe(false);
  expect(Object.keys(next.drafts.state())).toEqual([noteId(1)]);
  expect(next.drafts.enter(1, 2)).toBe(true);
  expect(next.drafts.state()).toEqual({});
});

test("[W7] a page that may store nothing is not loaded anew: it would lose what was typed", async () => {
  const page = await load(undefined);
  await admit(page, NEWER);
  expect(page.reloads).toBe(0);
});
