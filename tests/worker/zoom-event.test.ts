import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import fc from "fast-check";
import type { DoorEnv } from "../../worker/env.ts";
import { seatKey } from "../../worker/ids.ts";
import { CLIENT_ID, doorEnv, ID_SECRET, NOW, WatchedPeople } from "../support/door.ts";
import { outcome, send } from "../support/routes.ts";

const SECRET = "a secret token of the tests";
const SECONDS = Math.floor(NOW / 1000);

interface Event {
  readonly body?: string;
  readonly timestamp?: string;
  readonly signature?: string;
  readonly env?: Partial<DoorEnv>;
}

const VALIDATION = JSON.stringify({
  event: "endpoint.url_validation",
  payload: { plainToken: "qgg8vlvZRS6UYooatFL8Aw" },
});

const DEAUTHORISED = JSON.stringify({
  event: "app_deauthorized",
  payload: { user_id: "uid-of-ann", client_id: CLIENT_ID, deauthorization_time: "2026-11-26" },
});

/** By Node's own HMAC, which shares nothing with ours. */
function signatureOf(body: string, timestamp = String(SECONDS), secret = SECRET): string {
  return `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`;
}

function tell({ body = DEAUTHORISED, timestamp = String(SECONDS), env, ...event }: Event = {}) {
  const { signature = signatureOf(body, timestamp) } = event;
  return send("POST", "/api/zoom/event", {
    body,
    env: doorEnv({ ZOOM_WEBHOOK_SECRET: SECRET, ...env }),
    headers: { "x-zm-request-timestamp": timestamp, "x-zm-signature": signature },
  });
}

test("[D12] the address is proved with the token's HMAC under the secret token", async () => {
  const encryptedToken = createHmac("sha256", SECRET)
    .update("qgg8vlvZRS6UYooatFL8Aw")
    .digest("hex");
  expect(await outcome(tell({ body: VALIDATION }))).toEqual([
    200,
    { plainToken: "qgg8vlvZRS6UYooatFL8Aw", encryptedToken },
  ]);
});

test("[D17] when somebody has removed the app, the record of that account is told to forget", async () => {
  const people = new WatchedPeople();
  const response = await tell({ env: { PEOPLE: people } });
  expect([response.status, await response.text()]).toEqual([204, ""]);
  expect(people.told).toEqual([`${await seatKey(ID_SECRET, "uid-of-ann")} /forget`]);
});

test("[D17] what could not be forgotten is an error, so that Zoom tells again", async () => {
  const people = new WatchedPeople();
  people.isBroken = true;
  expect(await outcome(tell({ env: { PEOPLE: people } }))).toEqual([500, { error: "internal" }]);
});

test.each<[string, string]>([
  ["somebody has removed another app", DEAUTHORISED.replace(CLIENT_ID, "another-app")],
  ["an event that is nothing to us", JSON.stringify({ event: "meeting.started", payload: {} })],
])("[D11] a signed event is answered without a word: %s", async (_, body) => {
  const people = new WatchedPeople();
  const response = await tell({ body, env: { PEOPLE: people } });
  expect([response.status, await response.text(), people.told]).toEqual([204, "", []]);
});

test.each<[string, Event, number, string]>([
  ["no signature", { signature: "" }, 401, "eventForged"],
  [
    "another secret",
    { signature: signatureOf(DEAUTHORISED, String(SECONDS), "guessed") },
    401,
    "eventForged",
  ],
  [
    "another scheme",
    { signature: signatureOf(DEAUTHORISED).replace("v0=", "v1=") },
    401,
    "eventForged",
  ],
  ["in capitals", { signature: signatureOf(DEAUTHORISED).toUpperCase() }, 401, "eventForged"],
  ["signed for another body", { signature: signatureOf(VALIDATION) }, 401, "eventForged"],
  [
    "signed for another time",
    { signature: signatureOf(DEAUTHORISED, String(SECONDS - 1)) },
    401,
    "eventForged",
  ],
  ["replayed after five minutes", { timestamp: String(SECONDS - 301) }, 401, "eventStale"],
  ["from five minutes ahead", { timestamp: String(SECONDS + 301) }, 401, "eventStale"],
  ["at no time", { timestamp: "now" }, 401, "eventStale"],
  ["no JSON", { body: "{" }, 400, "eventMalformed"],
  ["no event", { body: "{}" }, 400, "eventMalformed"],
  [
    "a removal of nobody",
    { body: JSON.stringify({ event: "app_deauthorized", payload: {} }) },
    400,
    "eventMalformed",
  ],
  [
    "a validation of nothing",
    { body: JSON.stringify({ event: "endpoint.url_validation" }) },
    400,
    "eventMalformed",
  ],
  [
    "more than eight kilobytes",
    { body: JSON.stringify({ event: "x", more: "y".repeat(9_000) }) },
    413,
    "bodyTooLarge",
  ],
  [
    "to a deployment without a secret token",
    { env: { ZOOM_WEBHOOK_SECRET: "" } },
    503,
    "notConfigured",
  ],
])("[D11] an event is refused: %s", async (_, event, status, error) => {
  const people = new WatchedPeople();
  const answered = await outcome(tell({ ...event, env: { PEOPLE: people, ...event.env } }));
  expect([...answered, people.told]).toEqual([status, { error }, []]);
});

test("[D11] an event without its headers is refused", async () => {
  const env = doorEnv({ ZOOM_WEBHOOK_SECRET: SECRET });
  expect(await outcome(send("POST", "/api/zoom/event", { body: DEAUTHORISED, env }))).toEqual([
    401,
    { error: "eventUnsigned" },
  ]);
});

test("[D11] a change of any one byte of an event is refused", async () => {
  const bytes = new TextEncoder().encode(DEAUTHORISED);
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 127 }),
      async (place, change) => {
        const changed = bytes.map((byte, at) => (at === place ? (byte ^ change) & 0x7f : byte));
        const body = new TextDecoder().decode(changed);
        const response = await tell({ body, signature: signatureOf(DEAUTHORISED) });
        expect(response.status).toBe(401);
      },
    ),
  );
});
