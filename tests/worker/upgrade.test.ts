import { expect, test } from "vitest";
import { ADMISSION_HEADER } from "../../worker/admission.ts";
import { personId } from "../../worker/ids.ts";
import { makeEntryPass, makeReturnPass } from "../../worker/pass.ts";
import { doorEnv, ID_SECRET, NOW, PASS_SECRET, WatchedMeetings } from "../support/door.ts";
import {
  askForPass,
  askToConnect,
  entryPass,
  outcome,
  room,
  seat,
  ticket,
} from "../support/routes.ts";

test.each([
  undefined,
  "null",
  "",
  "https://elsewhere.example",
  "http://intervision.example",
  "https://intervision.example:8443",
  "https://intervision.example.elsewhere.example",
  "https://sub.intervision.example",
  "https://intervision.example/",
])("[D4] the origin must be the panel's own, for passes and connections: %s", async (Origin) => {
  const meetings = new WatchedMeetings();
  const ask = { headers: { Origin }, env: doorEnv({ MEETINGS: meetings }) };
  const refused = [403, { error: "originRefused" }];
  expect(await outcome(askForPass({ ...ask, body: "{}" }))).toEqual(refused);
  expect(await outcome(askToConnect(ask))).toEqual(refused);
  expect(meetings.asked).toEqual([]);
});

test("[D4] GET /api/meeting hands an entry to the room of its pass, and nothing else of the request", async () => {
  const meetings = new WatchedMeetings();
  const headers = { [ADMISSION_HEADER]: '{"room":"mine"}', Cookie: "a=b", "X-Other": "1" };
  const response = await askToConnect({ headers, env: doorEnv({ MEETINGS: meetings }) });
  expect(response.status).toBe(101);
  expect(meetings.asked).toEqual([room]);
  expect(meetings.admissions()).toEqual([
    { typ: "entry", room, seat, ticket, host: true, protocol: 1 },
  ]);
  expect(meetings.requests.map((request) => [...request.headers.keys()].toSorted())).toEqual([
    ["upgrade", ADMISSION_HEADER],
  ]);
});

test("[D4] GET /api/meeting hands a return to the room of its pass", async () => {
  const meetings = new WatchedMeetings();
  const person = await personId(ID_SECRET, room, 4, seat);
  const pass = await makeReturnPass({ room, session: 4, person }, PASS_SECRET, NOW);
  const headers = { "Sec-WebSocket-Protocol": `pass.${pass},intervision.1` };
  await askToConnect({ headers, env: doorEnv({ MEETINGS: meetings }) });
  expect(meetings.asked).toEqual([room]);
  expect(meetings.admissions()).toEqual([{ typ: "return", room, session: 4, person, protocol: 1 }]);
});

test("[D6] GET /api/meeting goes to the jurisdiction of the deployment", async () => {
  const meetings = new WatchedMeetings();
  await askToConnect({ env: doorEnv({ MEETINGS: meetings, JURISDICTION: "eu" }) });
  expect(meetings.asked).toEqual(["jurisdiction eu", room]);
});

test.each([undefined, "h2c"])(
  "[D4] GET /api/meeting upgrades to sockets only, not to %s",
  async (Upgrade) => {
    expect(await outcome(askToConnect({ headers: { Upgrade } }))).toEqual([
      426,
      { error: "upgradeRequired" },
    ]);
  },
);

const forged = await makeEntryPass({ room, ticket, host: true }, "a secret of somebody else", NOW);
const stale = await makeEntryPass({ room, ticket, host: true }, PASS_SECRET, NOW - 900_000);

test.each([
  ["nothing", undefined, "protocolUnsupported"],
  ["a pass alone", `pass.${entryPass}`, "protocolUnsupported"],
  ["a protocol nobody serves", `intervision.0, pass.${entryPass}`, "protocolUnsupported"],
  [
    "a protocol that only begins like ours",
    `intervision.10, pass.${entryPass}`,
    "protocolUnsupported",
  ],
  ["the protocol twice", `intervision.1, intervision.1, pass.${entryPass}`, "protocolUnsupported"],
  ["the protocol alone", "intervision.1", "passMissing"],
  ["two passes", `intervision.1, pass.${entryPass}, pass.${entryPass}`, "passMissing"],
  ["an empty pass", "intervision.1, pass.", "passMalformed"],
  ["a context for a pass", `intervision.1, pass.${"A".repeat(300)}`, "passMalformed"],
  ["a forged pass", `intervision.1, pass.${forged}`, "passForged"],
  ["a stale pass", `intervision.1, pass.${stale}`, "passExpired"],
])("[D4] GET /api/meeting refuses %s before any object is touched", async (_, offered, error) => {
  const meetings = new WatchedMeetings();
  const headers = { "Sec-WebSocket-Protocol": offered };
  const ask = askToConnect({ headers, env: doorEnv({ MEETINGS: meetings }) });
  expect(await outcome(ask)).toEqual([401, { error }]);
  expect(meetings.asked).toEqual([]);
});
