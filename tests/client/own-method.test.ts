import { expect, test } from "vitest";
import { copyOf } from "../../client/panel/own/method-copy.ts";
import { ownMethod, planText } from "../../client/panel/words.ts";
import type { LinkState, SessionLink } from "../../client/link/session-link.ts";
import { loadMethodText } from "../../client/text/languages.ts";
import { METHODS } from "../../core/methods/catalogue.ts";
import { readMethod } from "../../core/methods/read-method.ts";
import { settled } from "../support/hand-clock.ts";
import { LinkBench, SEATED_VIEW } from "../support/link-bench.ts";

const OWN = { method: "own-1", phases: [] };
const OURS = { method: "six-steps", phases: [] };

/** A link to a room that keeps this method, and how often it was asked for it. */
function linkTo(session: number, id: string) {
  const asked: number[] = [];
  const state: LinkState = {
    line: "live",
    session,
    seated: true,
    mayBring: false,
    hasMoved: false,
    indicates: false,
    view: { ...SEATED_VIEW, ownMethod: "own-1" },
    presence: {},
    waiting: [],
  };
  const link: Pick<SessionLink, "state" | "ownMethod"> = {
    state: () => state,
    ownMethod: () => {
      asked.push(session);
      return Promise.resolve(Response.json({ id, text: { name: `of session ${session}` } }));
    },
  };
  return { link, asked };
}

test("[S18] a panel asks for the words of an own method once in each session", async () => {
  const first = linkTo(1, "own-1");
  expect(planText(OWN, first.link)).toBe(planText(OWN, first.link));
  expect((await planText(OWN, first.link)).name).toBe("of session 1");
  expect((await ownMethod("own-1", first.link)).text.name).toBe("of session 1");
  expect(first.asked).toEqual([1]);
  const second = linkTo(2, "own-1");
  expect((await planText(OWN, second.link)).name).toBe("of session 2");
});

test("[S18] the words of our methods are asked of nobody", async () => {
  const { link, asked } = linkTo(3, "own-1");
  expect(await planText(OURS, link)).toBe(await planText(OURS, link));
  expect(asked).toEqual([]);
});

test.each(Object.keys(METHODS))(
  "[M7] a copy of %s is a method that says what it came from and what its minutes add up to",
  async (id) => {
    const method = METHODS[id];
    if (method === undefined) throw new Error("no such method");
    const read = readMethod(copyOf(method, await loadMethodText(id)));
    expect(read).toMatchObject({ ok: true, value: { id: `our-${id}`, basedOn: id } });
    if (read.ok) expect(Object.values(read.value.agendas).every(({ total }) => total)).toBe(true);
  },
);

test("[S18] a panel that has just sat down waits for its pass before it asks for a method", async () => {
  const bench = new LinkBench();
  await bench.openAdmitted();
  void bench.link.ownMethod();
  await settled();
  expect(bench.requests).not.toContain("/api/method");
  bench.socket.send({ type: "welcome", session: 1, pass: "a pass" });
  await settled();
  expect(bench.requests).toContain("/api/method");
  bench.link.stop();
});
