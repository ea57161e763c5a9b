import { expect, test } from "vitest";
import { LinkBench } from "../support/link-bench.ts";

const MINUTE = 60_000;

test("a link that was stopped asks nothing and comes back by nothing", async () => {
  const bench = new LinkBench();
  await bench.openAdmitted();
  const answer = bench.link.ask({ type: "pause" });
  bench.link.stop();
  bench.becomeVisible();
  await bench.pass(10 * MINUTE);
  expect(await answer).toEqual({ ok: false, reason: "offline" });
  expect(bench.state.line).toBe("ended");
  expect(bench.sockets).toHaveLength(1);
});

test("a link that is stopped while it asks for a pass does not use the pass", async () => {
  const bench = new LinkBench();
  const opening = bench.open();
  bench.link.stop();
  await opening;
  await bench.pass(10 * MINUTE);
  expect(bench.requests).toEqual(["/api/pass"]);
  expect(bench.sockets).toEqual([]);
});

test("a link that is stopped while it asks why it was refused does not come back", async () => {
  const bench = new LinkBench();
  await bench.open();
  bench.socket.refuse();
  bench.link.stop();
  await bench.pass(10 * MINUTE);
  expect(bench.sockets).toHaveLength(1);
  expect(bench.state).toMatchObject({ line: "ended", waiting: [] });
});
