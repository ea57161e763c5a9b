import { expect, test } from "vitest";
import { PROTOCOL_VERSION } from "../../core/protocol/version.ts";
import type { DoorEnv } from "../../worker/env.ts";
import { API_HEADERS } from "../../worker/headers.ts";
import { roomName } from "../../worker/ids.ts";
import { readPass } from "../../worker/pass.ts";
import { openContext } from "../../worker/zoom-context.ts";
import { sealContext, type ContextFields } from "../../client/simulator/sealed-context.ts";
import {
  CLIENT_ID,
  CLIENT_SECRET,
  CONTEXT,
  doorEnv,
  ID_SECRET,
  NOW,
  PASS_SECRET,
  sealed,
  Shelf,
  WatchedMeetings,
  WatchedPeople,
} from "../support/door.ts";
import {
  askForPass,
  askToConnect,
  get,
  outcome,
  passIn,
  room,
  seat,
  send,
} from "../support/routes.ts";

test.each<[string, Partial<DoorEnv>]>([
  ["no client id", { ZOOM_CLIENT_ID: "" }],
  ["no client secret", { ZOOM_CLIENT_SECRET: "" }],
  ["a client secret of 15 characters", { ZOOM_CLIENT_SECRET: "123456789012345" }],
  ["a pass secret of 15 characters", { PASS_SECRET: "123456789012345" }],
  ["an id secret of 15 characters", { ID_SECRET: "123456789012345" }],
  ["a jurisdiction nobody knows", { JURISDICTION: "europe" }],
])("[D8] the Worker answers 503 to everything: %s", async (_, changes) => {
  const meetings = new WatchedMeetings();
  const env = doorEnv({ ...changes, MEETINGS: meetings });
  const refused = [503, { error: "notConfigured" }];
  expect(await outcome(get("/api/health", env))).toEqual(refused);
  expect(await outcome(get("/api/nothing", env))).toEqual(refused);
  expect(await outcome(askForPass({ env, body: "{}" }))).toEqual(refused);
  expect(await outcome(askToConnect({ env }))).toEqual(refused);
  expect(meetings.asked).toEqual([]);
});

test("[D8] a Worker with nothing set at all answers 503", async () => {
  const response = await get("/api/health", {
    MEETINGS: new WatchedMeetings(),
    PEOPLE: new WatchedPeople(),
    GROUPS: new WatchedPeople(),
    CODES: new Shelf(),
    CODE_TRIES: { limit: () => Promise.resolve({ success: true }) },
    BEGINNINGS: { limit: () => Promise.resolve({ success: true }) },
  });
  expect(response.status).toBe(503);
});

test.each([
  ["health", () => get("/api/health"), 200],
  ["a pass refused", () => askForPass({ body: "{}" }), 400],
  ["an upgrade refused", () => askToConnect({ headers: { Origin: undefined } }), 403],
  ["not found", () => get("/api/nothing"), 404],
  ["not configured", () => get("/api/health", doorEnv({ ID_SECRET: "" })), 503],
  ["broken", () => askToConnect({ env: doorEnv({ MEETINGS: new BrokenMeetings() }) }), 500],
])("[D9] every answer has the security headers and is not stored: %s", async (_, ask, status) => {
  const response = await ask();
  expect(response.status).toBe(status);
  expect(Object.fromEntries(response.headers)).toMatchObject(
    Object.fromEntries(
      Object.entries(API_HEADERS).map(([name, value]) => [name.toLowerCase(), value]),
    ),
  );
});

test("[D4] health names the protocol", async () => {
  expect(await outcome(get("/api/health"))).toEqual([
    200,
    { ok: true, protocol: PROTOCOL_VERSION },
  ]);
});

test.each([
  ["GET", "/api/nothing"],
  ["GET", "/api/pass"],
  ["POST", "/api/meeting"],
  ["GET", "/api/"],
  ["GET", "/elsewhere"],
])("[D10] an unknown route is 404: %s %s", async (method, path) => {
  expect(await outcome(send(method, path, {}))).toEqual([404, { error: "notFound" }]);
});

test("[D10] an answer says nothing of what broke", async () => {
  const env = doorEnv({ MEETINGS: new BrokenMeetings() });
  expect(await outcome(askToConnect({ env }))).toEqual([500, { error: "internal" }]);
});

test("[D2] POST /api/pass changes a context for a pass that carries its facts", async () => {
  const context = await sealed();
  const checks = { clientSecret: CLIENT_SECRET, clientId: CLIENT_ID, now: NOW };
  const opened = await openContext(context, checks);
  const response = await askForPass({ body: JSON.stringify({ context }) });
  const pass = await passIn(response);
  expect(response.status).toBe(200);
  expect(await readPass(pass, PASS_SECRET, NOW)).toEqual({
    ok: true,
    value: { typ: "entry", room, seat, ticket: opened.ok && opened.value.hash, host: true },
  });
});

test.each<[string, ContextFields, object]>([
  ["a co-host", { attendrole: "co-host" }, { host: true }],
  ["a participant", { attendrole: "participant" }, { host: false }],
  [
    "a breakout room",
    { bmid: "room 2" },
    { room: await roomName(ID_SECRET, "mid/of+a meeting==", "room 2") },
  ],
])("[D2] [D6] POST /api/pass knows %s", async (_, changes, facts) => {
  const response = await askForPass({ body: JSON.stringify({ context: await sealed(changes) }) });
  const pass = await passIn(response);
  expect(await readPass(pass, PASS_SECRET, NOW)).toMatchObject({ value: facts });
});

test.each<[string, ContextFields, readonly string[]]>([
  ["with an account", {}, [`${seat} /rooms ${room}`]],
  ["a guest", { uid: undefined }, []],
])(
  "[D17] before a pass is given, the room is on the record of the account: %s",
  async (_, changes, told) => {
    const people = new WatchedPeople();
    const body = JSON.stringify({ context: await sealed(changes) });
    const response = await askForPass({ body, env: doorEnv({ PEOPLE: people }) });
    expect([response.status, people.told]).toEqual([200, told]);
  },
);

test("[D17] no pass is given while the record cannot be written", async () => {
  const people = new WatchedPeople();
  people.isBroken = true;
  const body = JSON.stringify({ context: await sealed() });
  const response = askForPass({ body, env: doorEnv({ PEOPLE: people }) });
  expect(await outcome(response)).toEqual([500, { error: "internal" }]);
});

test("[D5] POST /api/pass gives a guest a pass without a seat", async () => {
  const response = await askForPass({
    body: JSON.stringify({ context: await sealed({ uid: undefined }) }),
  });
  const pass = await passIn(response);
  const read = await readPass(pass, PASS_SECRET, NOW);
  expect(read.ok && Object.keys(read.value).toSorted()).toEqual(["host", "room", "ticket", "typ"]);
});

test.each([
  ["forged", await sealContext(CONTEXT, "a secret of somebody else"), 401, "contextForged"],
  ["expired", await sealed({ exp: NOW }), 401, "contextExpired"],
  ["for another app", await sealed({ aud: "another-client" }), 403, "contextAudience"],
  ["of the main window", await sealed({ typ: "panel" }), 403, "contextType"],
  ["cut short", (await sealed()).slice(0, 200), 400, "contextMalformed"],
  ["of 4097 characters", "A".repeat(4097), 400, "contextMalformed"],
])("[D1] [D10] POST /api/pass refuses a context that is %s", async (_, context, status, error) => {
  expect(await outcome(askForPass({ body: JSON.stringify({ context }) }))).toEqual([
    status,
    { error },
  ]);
});

test.each([
  ["no JSON", "{"],
  ["nothing", ""],
  ["a list", "[]"],
  ["no context", "{}"],
  ["a number for a context", '{"context":1}'],
  ["a key too many", '{"context":"AAAA","room":"mine"}'],
  ["7,000 lists in each other", "[".repeat(3_500) + "]".repeat(3_500)],
])("[D10] POST /api/pass refuses a body of %s", async (_, body) => {
  expect(await outcome(askForPass({ body }))).toEqual([400, { error: "bodyMalformed" }]);
});

test("[D10] POST /api/pass refuses a body of more than 8 KiB, with or without its length announced", async () => {
  const body = JSON.stringify({ context: "A".repeat(8_200) });
  const refused = [413, { error: "bodyTooLarge" }];
  expect(await outcome(askForPass({ body }))).toEqual(refused);
  const headers = { "Content-Length": `${body.length}` };
  expect(await outcome(askForPass({ body, headers }))).toEqual(refused);
});

test.each([undefined, "text/plain", "application/x-www-form-urlencoded", "application/json-seq"])(
  "[D10] POST /api/pass refuses the content type %s",
  async (type) => {
    const ask = askForPass({ body: "{}", headers: { "Content-Type": type } });
    expect(await outcome(ask)).toEqual([415, { error: "bodyType" }]);
  },
);

test("[D2] POST /api/pass takes JSON with its character set named", async () => {
  const headers = { "Content-Type": "Application/JSON; charset=utf-8" };
  const body = JSON.stringify({ context: await sealed() });
  expect((await askForPass({ body, headers })).status).toBe(200);
});

class BrokenMeetings extends WatchedMeetings {
  override getByName(): never {
    throw new Error("a detail nobody outside should read");
  }
}
