import { describe, expect, test } from "vitest";
import type { Command } from "../../core/session/command.ts";
import type { SessionView } from "../../core/session/view.ts";
import { cutBench, DOOR_VIEW, LinkBench, OTHER, SEATED_VIEW, YOU } from "../support/link-bench.ts";

const setQuestion: Command = { type: "setQuestion", text: "How?" };
const pause: Command = { type: "pause" };

const ASKED: SessionView = { ...SEATED_VIEW, question: "How?" };

describe("views", () => {
  test("a patch that fits is applied", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    bench.socket.send(bench.patch(SEATED_VIEW, ASKED));
    expect(bench.state.view).toEqual(ASKED);
    expect(bench.socket.all("view")).toEqual([]);
  });

  test("a patch that does not fit is dropped, and the whole view asked for once", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    const stranger = bench.patch(ASKED, { ...ASKED, question: "Why?" });
    bench.socket.send(stranger, stranger, bench.patch(SEATED_VIEW, ASKED));
    expect(bench.state.view).toEqual(SEATED_VIEW);
    expect(bench.socket.all("view")).toHaveLength(1);
    bench.socket.send(bench.whole(ASKED), bench.patch(ASKED, SEATED_VIEW));
    expect(bench.state.view).toEqual(SEATED_VIEW);
    bench.socket.send(stranger);
    expect(bench.socket.all("view")).toHaveLength(2);
  });

  test("presence is merged, and begins empty on every connection", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    bench.socket.send({ type: "presence", people: { [YOU]: {}, [OTHER]: { microphone: true } } });
    bench.socket.send({ type: "presence", people: { [OTHER]: { microphone: null }, [YOU]: null } });
    expect(bench.state.presence).toEqual({ [OTHER]: {} });
    bench.socket.cut();
    await bench.pass(200);
    await bench.admit();
    expect(bench.state.presence).toEqual({});
  });

  test("what is no message of ours changes nothing", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    const before = bench.state;
    bench.socket.sendText("<html>");
    bench.socket.sendText('{"type":"news"}');
    expect(bench.state).toBe(before);
  });

  test("the state is the same object until something changes", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    const before = bench.state;
    await bench.pass(20_000);
    bench.socket.sendText("pong");
    expect(bench.state).toBe(before);
  });
});

describe("asking", () => {
  test("a command waits until it is answered, and the answer says why not", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    const answers = [bench.link.ask(setQuestion), bench.link.ask(pause), bench.link.ask(pause)];
    expect(bench.state.waiting).toEqual(["setQuestion", "pause", "pause"]);
    const [first, second, third] = bench.socket.all("command");
    if (!first || !second || !third) throw new Error("three were asked");
    expect(new Set([first.id, second.id, third.id]).size).toBe(3);
    bench.socket.send(
      { type: "refused", id: second.id, reason: "notLeader" },
      { type: "accepted", id: first.id },
      { type: "error", id: third.id, code: "notSaved" },
      { type: "error", code: "malformed" },
    );
    expect(await Promise.all(answers)).toEqual([
      { ok: true },
      { ok: false, reason: "notLeader" },
      { ok: false, reason: "notSaved" },
    ]);
    expect(bench.state.waiting).toEqual([]);
  });

  test("what was not answered is sent again under the same ids, in order, before anything new", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    const answers = [bench.link.ask(setQuestion), bench.link.ask(pause)];
    const sent = bench.socket.all("command");
    bench.socket.cut();
    await bench.pass(200);
    bench.socket.accept();
    expect(bench.socket.messages()).toEqual([]);
    const stop = bench.link.subscribe(() => {
      if (bench.state.line !== "live") return;
      stop();
      void bench.link.ask({ type: "resume" });
    });
    await bench.admit();
    expect(bench.socket.all("command").slice(0, 2)).toEqual(sent);
    expect(bench.socket.all("command")[2]?.command).toEqual({ type: "resume" });
    for (const { id } of sent) bench.socket.send({ type: "accepted", id });
    expect(await Promise.all(answers)).toEqual([{ ok: true }, { ok: true }]);
  });

  test("nothing is asked while the line is down", async () => {
    const bench = await cutBench();
    expect(bench.state.line).toBe("down");
    expect(await bench.link.ask(pause)).toEqual({ ok: false, reason: "offline" });
    await bench.pass(200);
    await bench.admit();
    expect(bench.socket.all("command")).toEqual([]);
  });

  test("what was asked in one session is not asked in the next", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    const answer = bench.link.ask(setQuestion);
    bench.socket.cut();
    await bench.pass(200);
    await bench.admit(DOOR_VIEW, 2);
    expect(await answer).toEqual({ ok: false, reason: "offline" });
    expect(bench.socket.all("command")).toEqual([]);
    expect(bench.state).toMatchObject({ session: 2, waiting: [] });
  });

  test("the microphone is reported once, and again on a new connection", async () => {
    const bench = new LinkBench();
    await bench.open();
    bench.link.reportMicrophone({ on: true });
    await bench.admit();
    bench.link.reportMicrophone({ on: true });
    bench.link.reportMicrophone({ on: false });
    expect(bench.socket.all("microphone").map(({ on }) => on)).toEqual([true, false]);
    bench.socket.cut();
    bench.link.reportMicrophone({ on: true });
    await bench.pass(200);
    await bench.admit();
    expect(bench.socket.all("microphone").map(({ on }) => on)).toEqual([true]);
  });

  test("a host proves it by a context of now, on every new connection, and takes it back", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    bench.link.reportHost(true);
    await bench.pass(0);
    expect(bench.socket.all("hostRights").map(({ pass }) => pass)).toEqual(["entry-2"]);
    bench.socket.cut();
    await bench.pass(200);
    await bench.admit();
    await bench.pass(0);
    bench.link.reportHost(false);
    expect(bench.socket.all("hostRights").map(({ pass }) => pass)).toEqual(["entry-4", undefined]);
  });

  test("a host without a pass claims nothing", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    bench.door.pass = 401;
    bench.link.reportHost(true);
    await bench.pass(0);
    expect(bench.socket.all("hostRights")).toEqual([]);
  });

  test("how a wish went is said once, and again on a new connection", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    const answer = { type: "muteAnswer", number: 1, outcome: "declined" } as const;
    bench.link.tell(answer);
    bench.link.tell({ ...answer });
    expect(bench.socket.all("muteAnswer")).toEqual([answer]);
    bench.socket.cut();
    await bench.pass(200);
    await bench.admit();
    expect(bench.socket.all("muteAnswer")).toEqual([answer]);
  });

  test("news of the listeners are forgotten with the line, and so is nothing else", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    const list = { type: "muteOthers", number: 1, mute: [], off: [], spare: [] } as const;
    bench.socket.send({ type: "listeners", talking: [OTHER] }, list);
    expect(bench.state).toMatchObject({ listeners: { talking: [OTHER] }, muteList: list });
    bench.socket.cut();
    await bench.pass(200);
    await bench.admit();
    expect(bench.state.listeners).toEqual({ type: "listeners", talking: [] });
  });
});
