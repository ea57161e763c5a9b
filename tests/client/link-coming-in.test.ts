import { describe, expect, test } from "vitest";
import { settled } from "../support/hand-clock.ts";
import { PROTOCOL_VERSION, subprotocol } from "../../core/protocol/version.ts";
import { DOOR_VIEW, LinkBench, NO_EVIDENCE, SEATED_VIEW, YOU } from "../support/link-bench.ts";

const PASS = "intervision.pass";

describe("coming in", () => {
  test("a panel without a return pass shows a fresh context and comes with the pass it gets", async () => {
    const bench = new LinkBench();
    await bench.open();
    expect(bench.state).toEqual({
      line: "connecting",
      seated: false,
      mayBring: false,
      hasMoved: false,
      indicates: false,
      presence: {},
      waiting: [],
    });
    expect(bench.requests).toEqual(["/api/pass"]);
    expect(bench.socket.protocols).toEqual([subprotocol(PROTOCOL_VERSION), "pass.entry-1"]);
  });

  test("a panel with a return pass comes with that and shows nothing", async () => {
    const bench = new LinkBench();
    bench.stored.set(PASS, "kept");
    await bench.open();
    expect(bench.requests).toEqual([]);
    expect(bench.socket.protocols).toEqual([subprotocol(PROTOCOL_VERSION), "pass.kept"]);
  });

  test("before a seat there is a view of the door, and asking to join is the panel's", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted(DOOR_VIEW);
    expect(bench.state).toMatchObject({ line: "live", session: 1, seated: false, view: DOOR_VIEW });
    expect(bench.socket.all("command")).toEqual([]);
  });

  test("joining brings a return pass that is kept, and the whole view", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted(DOOR_VIEW);
    const answer = bench.link.ask({ type: "join", name: "Ann" });
    const [sent] = bench.socket.all("command");
    if (sent === undefined) throw new Error("nothing was sent");
    bench.socket.send(
      { type: "accepted", id: sent.id },
      bench.whole(SEATED_VIEW),
      { type: "presence", people: { [YOU]: { microphone: true } } },
      { type: "welcome", session: 1, pass: "a return pass" },
    );
    expect(await answer).toEqual({ ok: true });
    expect(bench.state).toMatchObject({ seated: true, presence: { [YOU]: { microphone: true } } });
    expect(bench.stored.get(PASS)).toBe("a return pass");
  });

  test("who said goodbye has no seat, although the others still see the name", async () => {
    const bench = new LinkBench();
    const left = {
      ...SEATED_VIEW,
      people: { [YOU]: { name: "Ann", seat: 0, left: true as const } },
    };
    await bench.openAdmitted(left);
    expect(bench.state.seated).toBe(false);
  });

  test("a platform that has no evidence ends it", async () => {
    const bench = new LinkBench();
    bench.evidence = NO_EVIDENCE;
    await bench.open();
    expect(bench.state).toMatchObject({ line: "ended", goodbye: "refused" });
    expect(bench.sockets).toEqual([]);
  });

  test.each([
    ["is not configured", 503, "notConfigured"],
    ["refuses", 401, "refused"],
    ["breaks", 500, undefined],
    ["is not reached", 0, undefined],
  ])("when the door %s, it is asked again later", async (_what, status, goodbye) => {
    const bench = new LinkBench();
    bench.door.pass = status;
    await bench.open();
    expect(bench.state.line).toBe("connecting");
    expect(bench.state.goodbye).toBe(goodbye);
    bench.door.pass = 200;
    await bench.pass(200);
    await bench.admit();
    expect(bench.state.line).toBe("live");
    expect(bench.state.goodbye).toBeUndefined();
  });

  test("a context that could not be had is asked for again", async () => {
    const bench = new LinkBench();
    bench.evidence = { ok: false, reason: "failed" };
    await bench.open();
    expect(bench.state).toMatchObject({ line: "connecting", goodbye: "refused" });
    bench.evidence = { ok: true, value: { context: "a sealed context" } };
    await bench.pass(200);
    await bench.admit();
    expect(bench.state.line).toBe("live");
  });
});

describe("a code", () => {
  test.each([
    [404, "codeUnknown"],
    [429, "tooManyCodes"],
  ] as const)(
    "that the door answers with %d is not tried again by itself",
    async (status, goodbye) => {
      const bench = new LinkBench();
      bench.evidence = { ok: true, value: { code: "ABCD2345" } };
      bench.door.pass = status;
      await bench.open();
      expect(bench.state).toMatchObject({ line: "ended", goodbye });
      await bench.pass(60_000);
      expect(bench.requests).toEqual(["/api/pass"]);
    },
  );

  test("of the session is asked for with the own seat's pass", async () => {
    const bench = new LinkBench();
    await bench.openAdmitted();
    void bench.link.code();
    await settled();
    expect(bench.requests).not.toContain("/api/code");
    bench.socket.send({ type: "welcome", session: 1, pass: "a pass" });
    await settled();
    expect(bench.requests).toContain("/api/code");
    void bench.link.takeaway("step");
    await settled();
    expect(bench.requests.at(-1)).toBe("/api/takeaway");
    bench.link.stop();
  });
});
