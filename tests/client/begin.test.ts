import { expect, test } from "vitest";
import { beginSession, maySessionBegin } from "../../client/link/begin.ts";

function answering(body: object, status = 200): () => Promise<Response> {
  return () => Promise.resolve(Response.json(body, { status }));
}

const broken = (): Promise<Response> => Promise.reject(new TypeError("the network is down"));
const portal = (): Promise<Response> => Promise.resolve(new Response("<p>Log in first</p>"));

test.each([
  ["where the door says so", answering({ ok: true, protocol: 2, browserSessions: true }), true],
  ["not where it says nothing of it", answering({ ok: true, protocol: 2 }), false],
  ["not without secrets", answering({ error: "notConfigured" }, 503), false],
  ["not where nobody answers", broken, false],
  ["not where something else answers", portal, false],
])("a session is offered %s", async (_, fetch, may) => {
  expect(await maySessionBegin(fetch)).toBe(may);
});

test.each([
  ["the code of its room", answering({ code: "ABCD2345" }), { ok: true, value: "ABCD2345" }],
  ["a no", answering({}, 403), { ok: false, reason: "browserSessionsOff" }],
  ["too many", answering({}, 429), { ok: false, reason: "tooManyBegun" }],
  ["a door that broke", answering({}, 500), { ok: false, reason: "unreachable" }],
  ["nobody", broken, { ok: false, reason: "unreachable" }],
  ["something else", portal, { ok: false, reason: "unreachable" }],
])("to a beginning the answer is %s", async (_, fetch, outcome) => {
  expect(await beginSession(fetch)).toEqual(outcome);
});
