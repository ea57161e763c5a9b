import { expect, test } from "vitest";
import { takeawayKey } from "../../worker/ids.ts";
import { makeReturnPass } from "../../worker/pass.ts";
import { newTakeawayCode, TakeawayShelf } from "../../worker/takeaways.ts";
import { doorEnv, ID_SECRET, NOW, PASS_SECRET, Shelf, WatchedMeetings } from "../support/door.ts";
import { ann } from "../support/people.ts";
import { entryPass, outcome, room, send } from "../support/routes.ts";

const OWN = { Origin: "https://intervision.example", "Content-Type": "application/json" };
const pass = await makeReturnPass({ room, session: 3, person: ann }, PASS_SECRET, NOW);

function asks(bearer: string | undefined, env = doorEnv(), body: unknown = { what: "step" }) {
  const Authorization = bearer === undefined ? undefined : `Bearer ${bearer}`;
  return outcome(
    send("POST", "/api/takeaway", {
      env,
      headers: { ...OWN, Authorization },
      body: JSON.stringify(body),
    }),
  );
}

function shows(body: unknown, env = doorEnv(), headers: Readonly<Record<string, string>> = OWN) {
  return outcome(send("POST", "/api/taken", { env, headers, body: JSON.stringify(body) }));
}

test("[E2] only a return pass asks for a code, and the room's no is the answer", async () => {
  const CODES = new Shelf();
  const MEETINGS = new WatchedMeetings();
  MEETINGS.answers = () => Response.json({ error: "noOwnStep" }, { status: 403 });
  const env = doorEnv({ CODES, MEETINGS });
  for (const bearer of [undefined, entryPass])
    expect(await asks(bearer, env)).toEqual([401, { error: "passMissing" }]);
  for (const body of [{}, { what: "all" }, { what: "step", more: 1 }, "step"])
    expect(await asks(pass, env, body)).toEqual([400, { error: "bodyMalformed" }]);
  expect(await asks(pass, env)).toEqual([403, { error: "noOwnStep" }]);
  expect([MEETINGS.asked, CODES.kept.size]).toEqual([[room], 0]);
  MEETINGS.answers = () => new Response(null, { status: 204 });
  const first = await asks(pass, env);
  expect(first).toEqual([200, { code: expect.stringMatching(/^[0-9a-f]{32}$/u) as string }]);
  expect(await asks(pass, env)).not.toEqual(first);
});

test("[E4] room and shelf are told a keyed hash of the code, and never the code", async () => {
  const CODES = new Shelf();
  const MEETINGS = new WatchedMeetings();
  MEETINGS.answers = () => new Response(null, { status: 204 });
  const [, given] = await asks(pass, doorEnv({ CODES, MEETINGS }));
  const { code } = given as { readonly code: string };
  const key = await takeawayKey(ID_SECRET, code);
  const told = await Promise.all(MEETINGS.requests.map((request) => request.text()));
  expect(told.map((body): unknown => JSON.parse(body))).toEqual([{ what: "step", key }]);
  expect([...CODES.kept]).toEqual([[key, room]]);
  expect(key).not.toContain(code);
});

test("[E3] [E4] what is no code, leads nowhere or comes too often reaches no room", async () => {
  const CODES = new Shelf();
  const code = newTakeawayCode();
  await new TakeawayShelf(CODES).put(await takeawayKey(ID_SECRET, code), room);
  const MEETINGS = new WatchedMeetings();
  const env = doorEnv({ CODES, MEETINGS });
  const others = ["", code.toUpperCase(), code.slice(1), `${code} `, newTakeawayCode(), 7, null];
  for (const other of others)
    expect(await shows({ code: other }, env)).toEqual([404, { error: "codeUnknown" }]);
  const limited = { ...env, CODE_TRIES: { limit: () => Promise.resolve({ success: false }) } };
  expect(await shows({ code }, limited)).toEqual([429, { error: "tooManyCodes" }]);
  expect(await shows({ code }, env, { ...OWN, Origin: "https://attacker.example" })).toEqual([
    403,
    { error: "originRefused" },
  ]);
  expect(MEETINGS.asked).toEqual([]);
  MEETINGS.answers = () => Response.json({ what: "step", steps: [] });
  expect(await shows({ code }, env)).toEqual([200, { what: "step", steps: [] }]);
  expect(MEETINGS.asked).toEqual([room]);
});
