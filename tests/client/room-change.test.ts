import { expect, test } from "vitest";
import { DraftBook } from "../../client/panel/draft-book.ts";
import { followRooms } from "../../client/panel/room-change.ts";
import { TypedText } from "../../client/panel/typed-text.ts";
import { settled } from "../support/hand-clock.ts";
import { LinkBench, storageOf } from "../support/link-bench.ts";
import { noteId } from "../support/people.ts";

/** A pass as far as a panel can read one. */
function passTo(room: string, mark: string): string {
  return `head.${btoa(JSON.stringify({ room }))}.${mark}`;
}

interface Page {
  readonly bench: LinkBench;
  readonly drafts: DraftBook;
  readonly pad: TypedText;
  /** The meeting says that it has moved this person. */
  readonly moved: () => Promise<void>;
  reloads: number;
}

/** A page of one tab, at whose door the meeting has this person in the room. */
async function load(tab: Map<string, string>, room: string): Promise<Page> {
  const bench = new LinkBench();
  for (const [key, value] of tab) bench.stored.set(key, value);
  bench.passOf = (request) => passTo(room, String(request));
  await bench.open();
  const { link } = bench;
  const drafts = new DraftBook({
    timers: bench.clock,
    newNoteId: () => noteId(1),
    known: () => undefined,
    ask: (command) => link.ask(command),
  });
  const pad = new TypedText();
  const listeners: (() => void)[] = [];
  const page: Page = {
    bench,
    drafts,
    pad,
    reloads: 0,
    moved: async () => {
      for (const tell of listeners) tell();
      await settled();
    },
  };
  followRooms({
    link,
    drafts,
    typed: { pad, question: new TypedText(), own: new TypedText() },
    platform: {
      onRoomChange: (listener) => {
        listeners.push(listener);
        return () => undefined;
      },
    },
    timers: bench.clock,
    storage: storageOf(bench.stored),
    reload: () => (page.reloads += 1),
  });
  return page;
}

async function seatedIn(page: Page, room: string): Promise<void> {
  await page.bench.admit();
  page.bench.socket.send({ type: "welcome", session: 1, pass: passTo(room, "return") });
  await settled();
}

test("[W8] whoever is moved gets a new page for the new room, with nothing of the old one", async () => {
  const page = await load(new Map(), "a");
  await seatedIn(page, "a");
  page.pad.type("only here");
  page.drafts.open("views");
  page.drafts.type(noteId(1), "Typed in room a");
  page.bench.passOf = (request) => passTo("b", String(request));
  await page.moved();
  expect(page.reloads).toBe(1);
  const there = await load(page.bench.stored, "b");
  await seatedIn(there, "b");
  expect([there.pad.text(), there.drafts.state()]).toEqual([undefined, {}]);
  expect(there.bench.socket.protocols.join()).not.toContain(passTo("a", "return"));

  there.bench.passOf = (request) => passTo("a", String(request));
  await there.moved();
  const back = await load(there.bench.stored, "a");
  expect(back.bench.socket.pass).toBe(passTo("a", "return"));
  await seatedIn(back, "a");
  expect(back.pad.text()).toBe("only here");
});

test("[W8] a word of the meeting that moves nobody changes nothing, and a room that is known late is found", async () => {
  const page = await load(new Map(), "a");
  await seatedIn(page, "a");
  await page.moved();
  await page.bench.pass(3_000);
  expect(page.reloads).toBe(0);
  page.bench.passOf = (request) => passTo("b", String(request));
  await page.bench.pass(3_000);
  expect(page.reloads).toBe(1);
});

test("[W8] where the door is out of reach it is asked again, and then no more", async () => {
  const page = await load(new Map(), "a");
  await seatedIn(page, "a");
  page.bench.door.pass = 0;
  const before = page.bench.requests.length;
  await page.moved();
  for (let round = 0; round < 10; round += 1) await page.bench.pass(3_000);
  expect(page.bench.requests.slice(before).filter((path) => path === "/api/pass")).toHaveLength(5);
  expect(page.reloads).toBe(0);
});

test("whoever comes from where there was no meeting keeps what they may bring along", async () => {
  const page = await load(new Map(), "a");
  let calls: readonly string[] = [];
  const note = (call: string) => () => {
    calls = [...calls, call];
  };
  const listeners: (() => void)[] = [];
  followRooms({
    link: {
      subscribe: () => () => undefined,
      state: () => page.bench.state,
      room: () => undefined,
      findRoom: () => Promise.resolve("a"),
      leaveRoom: note("leaves"),
    },
    drafts: page.drafts,
    typed: { pad: page.pad, question: new TypedText(), own: new TypedText() },
    platform: {
      onRoomChange: (listener) => {
        listeners.push(listener);
        return () => undefined;
      },
    },
    timers: page.bench.clock,
    storage: storageOf(page.bench.stored),
    reload: note("reloads"),
  });
  for (const tell of listeners) tell();
  await settled();
  expect(calls).toEqual(["reloads"]);
});
