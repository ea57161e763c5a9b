import { describe, expect, test } from "vitest";
import { CLOSE_CODES, type Goodbye } from "../../core/protocol/message.ts";
import { PROTOCOL_VERSION, subprotocol } from "../../core/protocol/version.ts";
import { settled } from "../support/hand-clock.ts";
import { DOOR_VIEW, LinkBench, SEATED_VIEW } from "../support/link-bench.ts";

const LAST = "intervision.last";
const PASS = "intervision.pass";

/** What the newest connection was opened with. */
function shown({ socket }: LinkBench): readonly string[] {
  const [protocol, ...passes] = socket.protocols;
  expect(protocol).toBe(subprotocol(PROTOCOL_VERSION));
  return passes;
}

/** A page that opens in a new meeting, while the device knows a pass of the meeting before. */
async function newMeeting(): Promise<LinkBench> {
  const bench = new LinkBench();
  bench.lasting.set(LAST, "of-before");
  await bench.open();
  return bench;
}

async function mayBring(bench: LinkBench): Promise<void> {
  bench.socket.accept();
  bench.socket.send({ type: "welcome", session: 1, mayBring: true }, bench.whole(SEATED_VIEW));
  await settled();
}

async function sentAway(bench: LinkBench, reason: Goodbye): Promise<void> {
  bench.socket.send({ type: "goodbye", reason });
  bench.socket.cut(CLOSE_CODES[reason]);
  await settled();
}

describe("a session that goes on in another meeting", () => {
  test("a new page shows a fresh context, and the seat of the meeting before beside it", async () => {
    const bench = await newMeeting();
    expect(bench.requests).toEqual(["/api/pass"]);
    expect(shown(bench)).toEqual(["pass.entry-1", "pass.of-before"]);
  });

  test("it still shows it after it has got a seat here", async () => {
    const bench = await newMeeting();
    await bench.admit();
    bench.socket.send({ type: "welcome", session: 1, pass: "of-here" });
    expect(bench.lasting.get(LAST)).toBe("of-here");
    bench.socket.cut();
    await bench.pass(200);
    expect(shown(bench)).toEqual(["pass.of-here", "pass.of-before"]);
  });

  test("a page that was loaded anew in its own meeting shows its own pass alone", async () => {
    const bench = new LinkBench();
    bench.lasting.set(LAST, "of-here");
    bench.stored.set(PASS, "of-here");
    await bench.open();
    expect(shown(bench)).toEqual(["pass.of-here"]);
  });

  test("who may bring it along says so, and is told when it is no longer theirs to bring", async () => {
    const bench = await newMeeting();
    await mayBring(bench);
    expect(bench.state.mayBring).toBe(true);
    bench.link.bringAlong();
    expect(bench.socket.all("bringAlong")).toHaveLength(1);
    bench.socket.send({ type: "welcome", session: 1 });
    expect(bench.state.mayBring).toBe(false);
  });

  test("nobody brings a session into a room where one runs", async () => {
    const bench = await newMeeting();
    await mayBring(bench);
    bench.socket.send(bench.whole({ ...SEATED_VIEW, status: "running" }));
    expect(bench.state.mayBring).toBe(false);
  });

  test("when another session takes the place of the one here, all come in anew with the same seat beside", async () => {
    const bench = await newMeeting();
    await mayBring(bench);
    bench.socket.send({ type: "welcome", session: 1, pass: "of-here", mayBring: true });
    await sentAway(bench, "otherSession");
    expect(shown(bench)).toEqual(["pass.entry-2", "pass.of-before"]);
  });

  test.each([
    ["said", async (bench: LinkBench) => sentAway(bench, "moved")],
    ["told by the close code alone", async (bench: LinkBench) => cutAs(bench, CLOSE_CODES.moved)],
  ])("a session that has moved, as is %s, is looked for with a fresh context", async (_, ends) => {
    const bench = new LinkBench();
    bench.stored.set(PASS, "of-before");
    await bench.openAdmitted();
    await ends(bench);
    expect(shown(bench)).toEqual(["pass.entry-1", "pass.of-before"]);
    expect(bench.stored.has(PASS)).toBe(false);
    await bench.admit(DOOR_VIEW, 2);
    expect(bench.state).toMatchObject({ line: "live", session: 2 });
    expect(bench.state.goodbye).toBeUndefined();
  });

  test("a goodbye counts at once, however long it takes to close the line", async () => {
    const bench = new LinkBench();
    bench.stored.set(PASS, "of-before");
    await bench.openAdmitted();
    bench.socket.send({ type: "goodbye", reason: "moved" });
    await settled();
    expect(shown(bench)).toEqual(["pass.entry-1", "pass.of-before"]);
  });

  test("whoever is left behind knows that the session has moved, until one begins where they are", async () => {
    const bench = new LinkBench();
    bench.stored.set(PASS, "of-before");
    await bench.openAdmitted();
    expect(bench.state.hasMoved).toBe(false);
    await sentAway(bench, "moved");
    await bench.admit(SEATED_VIEW, 2);
    expect(bench.state).toMatchObject({ line: "live", hasMoved: true });
    bench.socket.send(bench.whole({ ...SEATED_VIEW, status: "running" }));
    expect(bench.state.hasMoved).toBe(false);
  });

  test("whoever came by its code is told once that it has moved, and keeps the seat for the new code", async () => {
    const bench = new LinkBench();
    bench.stored.set(PASS, "of-before");
    await bench.openAdmitted();
    await sentAway(bench, "moved");
    expect(shown(bench)).toEqual(["pass.entry-1", "pass.of-before"]);
    bench.socket.accept();
    await sentAway(bench, "moved");
    await bench.pass(60_000);
    expect(bench.state).toMatchObject({ line: "ended", goodbye: "moved" });
    expect(bench.sockets).toHaveLength(2);
    await bench.open();
    expect(shown(bench)).toEqual(["pass.entry-2", "pass.of-before"]);
  });

  test("a session that is over leaves no pass behind", async () => {
    const bench = await newMeeting();
    await bench.admit();
    bench.socket.send({ type: "welcome", session: 1, pass: "of-here" });
    await sentAway(bench, "ended");
    expect([...bench.stored, ...bench.lasting]).toEqual([]);
  });
});

async function cutAs(bench: LinkBench, code: number): Promise<void> {
  bench.socket.cut(code);
  await settled();
}
