import { describe, expect, test } from "vitest";
import { CLOSE_CODES } from "../../core/protocol/message.ts";
import type { Command } from "../../core/session/command.ts";
import type { SessionView } from "../../core/session/view.ts";
import { settled } from "../support/hand-clock.ts";
import { cutBench, DOOR_VIEW, LinkBench, SEATED_VIEW } from "../support/link-bench.ts";

const PASS = "intervision.pass";
const MINUTE = 60_000;

const pause: Command = { type: "pause" };

const ASKED: SessionView = { ...SEATED_VIEW, question: "How?" };

describe("coming back", () => {
  test("a lost line comes back with the return pass, and the view stays until then", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    bench.socket.send({ type: "welcome", session: 1, pass: "kept" });
    bench.socket.cut();
    expect(bench.state).toMatchObject({ line: "down", view: SEATED_VIEW, seated: true });
    await bench.pass(200);
    expect(bench.socket.pass).toBe("kept");
    await bench.admit(ASKED);
    expect(bench.state).toMatchObject({ line: "live", view: ASKED });
  });

  test("waiting grows from 0.2 to 8 seconds, with full jitter", async () => {
    const bench = new LinkBench();
    bench.stored.set(PASS, "kept");
    bench.door.health = 0;
    await bench.open();
    const waits: number[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const from = bench.clock.now;
      const tried = bench.sockets.length;
      bench.socket.refuse();
      await settled();
      for (let waited = 0; bench.sockets.length === tried && waited < 80; waited += 1)
        await bench.pass(100);
      waits.push(bench.clock.now - from);
    }
    expect(waits).toEqual([200, 400, 800, 1600, 3200, 6400, 8000, 8000]);
    bench.chance = 0;
    bench.socket.refuse();
    await bench.pass(0);
    expect(bench.sockets).toHaveLength(10);
  });

  test("a line that held makes the next loss a first one again", async () => {
    const bench = await cutBench();
    for (const held of [0, 0, 8_000]) {
      await bench.pass(8_000);
      await bench.admit();
      await bench.pass(held);
      bench.socket.cut();
    }
    await bench.pass(199);
    expect(bench.sockets).toHaveLength(4);
    await bench.pass(1);
    expect(bench.sockets).toHaveLength(5);
  });

  test("a return pass that is refused twice while the door answers is dropped for a fresh context", async () => {
    const bench = new LinkBench();
    bench.stored.set(PASS, "stale");
    await bench.open();
    bench.socket.refuse();
    await bench.pass(200);
    expect(bench.socket.pass).toBe("stale");
    bench.socket.refuse();
    await settled();
    expect(bench.requests).toEqual(["/api/health", "/api/health", "/api/pass"]);
    expect(bench.stored.has(PASS)).toBe(false);
    await bench.admit(DOOR_VIEW);
    expect(bench.state.line).toBe("live");
    expect(bench.states.every(({ goodbye }) => goodbye === undefined)).toBe(true);
  });

  test("a refused entry pass is no reason to hurry", async () => {
    const bench = new LinkBench();
    await bench.open();
    bench.socket.refuse();
    await settled();
    expect(bench.state).toMatchObject({ line: "connecting", goodbye: "refused" });
    expect(bench.sockets).toHaveLength(1);
    await bench.pass(200);
    expect(bench.socket.pass).toBe("entry-3");
  });

  test("a return pass outlives a door that is down", async () => {
    const bench = new LinkBench();
    bench.stored.set(PASS, "kept");
    bench.door.health = 0;
    await bench.open();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      bench.socket.refuse();
      await bench.pass(8_000);
    }
    expect(bench.socket.pass).toBe("kept");
  });

  test.each(["ticketUsed", "otherSession"] as const)(
    "after %s a fresh context is shown at once, but only once",
    async (reason) => {
      const bench = new LinkBench();
      bench.stored.set(PASS, "stale");
      await bench.open();
      bench.socket.accept();
      bench.socket.send({ type: "goodbye", reason });
      bench.socket.cut(CLOSE_CODES[reason]);
      await settled();
      expect(bench.stored.has(PASS)).toBe(false);
      expect(bench.socket.pass).toBe("entry-1");
      bench.socket.accept();
      bench.socket.cut(CLOSE_CODES[reason]);
      await settled();
      expect(bench.sockets).toHaveLength(2);
      expect(bench.state).toMatchObject({ line: "connecting", goodbye: reason });
      await bench.pass(200);
      expect(bench.sockets).toHaveLength(3);
    },
  );

  test("a goodbye ends the line at once, however long the socket takes to close", async () => {
    const bench = new LinkBench();
    bench.stored.set(PASS, "stale");
    await bench.open();
    bench.socket.accept();
    bench.socket.send({ type: "goodbye", reason: "ticketUsed" });
    await settled();
    expect(bench.socket.pass).toBe("entry-1");
    bench.sockets[0]?.cut(CLOSE_CODES.ticketUsed);
    await settled();
    expect(bench.sockets).toHaveLength(2);
  });

  test.each([
    ["by the goodbye", { type: "goodbye", reason: "ended" } as const, 1005],
    ["by the close code alone", undefined, CLOSE_CODES.ended],
  ])("a session that is over ends the line, known %s", async (_how, goodbye, code) => {
    const bench = new LinkBench();
    bench.stored.set(PASS, "kept");
    await bench.openAdmitted();
    const answer = bench.link.ask(pause);
    if (goodbye !== undefined) bench.socket.send(goodbye);
    bench.socket.cut(code);
    await bench.pass(MINUTE);
    expect(bench.state).toMatchObject({ line: "ended", goodbye: "ended", waiting: [] });
    expect(await answer).toEqual({ ok: false, reason: "offline" });
    expect(bench.sockets).toHaveLength(1);
    expect(bench.stored.has(PASS)).toBe(false);
  });

  test.each(["tooManyConnections", "breaches"] as const)(
    "after %s it says so and tries again in time",
    async (reason) => {
      const bench = new LinkBench();
      await bench.openAdmitted();
      bench.socket.cut(CLOSE_CODES[reason]);
      expect(bench.state).toMatchObject({ line: "down", goodbye: reason });
      await bench.pass(200);
      expect(bench.sockets).toHaveLength(2);
    },
  );

  test("coming into view ends a rest", async () => {
    const bench = await cutBench();
    bench.becomeVisible();
    await settled();
    expect(bench.sockets).toHaveLength(2);
  });
});

describe("noticing that nobody answers", () => {
  test("after 25 silent seconds it pings, and a pong is enough", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    const before = bench.socket.received.length;
    await bench.pass(24_999);
    expect(bench.socket.received).toHaveLength(before);
    await bench.pass(1);
    expect(bench.socket.received.slice(before)).toEqual(["ping"]);
    await bench.pass(10 * MINUTE);
    expect(bench.state.line).toBe("live");
  });

  test("it pings while others talk too, so that the room knows that this panel is there", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    for (let frame = 0; frame < 10; frame += 1) {
      await bench.pass(20_000);
      bench.socket.send({ type: "presence", people: {} });
    }
    expect(bench.socket.received.filter((frame) => frame === "ping")).toHaveLength(8);
  });

  test("a ping without an answer for 8 seconds is a lost line", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    bench.socket.weather.frames = 1;
    await bench.pass(25_000 + 7_999);
    expect(bench.state.line).toBe("live");
    await bench.pass(1);
    expect(bench.state.line).toBe("down");
    expect(bench.socket.isOpen).toBe(false);
    await bench.pass(200);
    expect(bench.sockets).toHaveLength(2);
  });

  test("an upgrade that nobody answers is given up after 8 seconds", async () => {
    const bench = new LinkBench();
    await bench.open();
    await bench.pass(8_200);
    expect(bench.sockets).toHaveLength(2);
  });

  test("a room that accepts and then says nothing is given up too", async () => {
    const bench = new LinkBench();
    await bench.open();
    bench.socket.accept();
    await bench.pass(8_200);
    expect(bench.sockets).toHaveLength(2);
  });

  test("a panel that comes into view asks at once whether its line is alive", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    bench.socket.weather.frames = 0;
    bench.becomeVisible();
    await bench.pass(8_000);
    expect(bench.state.line).toBe("down");
  });
});

describe("time", () => {
  test.each([-6_000, 0, 6_000])(
    "with a device %i ms off, the panel's time is the server's",
    async (skew) => {
      const bench = new LinkBench();
      bench.skew = skew;
      await bench.openAdmitted();
      expect(bench.link.now()).toBe(bench.clock.now);
      bench.socket.weather.delay = 150;
      await bench.pass(150);
      for (let trip = 0; trip < 8; trip += 1) {
        const sent = bench.socket.all("clock").at(-1)?.sent ?? 0;
        bench.socket.send({ type: "clock", sent, now: bench.clock.now });
        await bench.pass(300);
      }
      expect(bench.socket.all("clock")).toHaveLength(8);
      expect(Math.abs(bench.link.now() - bench.clock.now)).toBeLessThanOrEqual(75);
    },
  );

  test("it is measured again in view when what is known is older than 15 minutes", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    for (let trip = 0; trip < 8; trip += 1) {
      const sent = bench.socket.all("clock").at(-1)?.sent ?? 0;
      bench.socket.send({ type: "clock", sent, now: bench.clock.now });
    }
    await bench.pass(15 * MINUTE);
    bench.becomeVisible();
    expect(bench.socket.all("clock")).toHaveLength(8);
    await bench.pass(1);
    bench.becomeVisible();
    expect(bench.socket.all("clock")).toHaveLength(9);
  });
});
