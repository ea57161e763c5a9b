import { expect, test } from "vitest";
import { Codes } from "../../worker/codes.ts";
import { newTabRoom } from "../../worker/ids.ts";
import { makeReturnPass, readPass } from "../../worker/pass.ts";
import type { DoorEnv } from "../../worker/env.ts";
import { ann } from "../support/people.ts";
import { doorEnv, ID_SECRET, NOW, PASS_SECRET, Shelf, WatchedMeetings } from "../support/door.ts";
import { askForPass, get, outcome, passIn, send } from "../support/routes.ts";

const ORIGIN = "https://intervision.example";
const ON = { BROWSER_SESSIONS: "yes" };

function begin(env: DoorEnv, headers: Readonly<Record<string, string>> = { Origin: ORIGIN }) {
  return send("POST", "/api/begin", { env, headers });
}

async function codeIn(response: Response): Promise<string> {
  const { code } = await response.json<{ readonly code: string }>();
  return code;
}

/** Somebody with a seat in this session asks for the code. */
async function showsCode(room: string, session: number, env: DoorEnv) {
  const pass = await makeReturnPass({ room, session, person: ann }, PASS_SECRET, NOW);
  const headers = { Origin: ORIGIN, Authorization: `Bearer ${pass}` };
  return outcome(send("POST", "/api/code", { env, headers }));
}

test.each([undefined, "", "no", "true", "YES", " yes"])(
  "[D20] set to %j nothing begins in a browser, nothing is stored, and the door does not offer it",
  async (BROWSER_SESSIONS) => {
    const CODES = new Shelf();
    const set = BROWSER_SESSIONS === undefined ? {} : { BROWSER_SESSIONS };
    const env = doorEnv({ CODES, ...set });
    expect(await outcome(begin(env))).toEqual([403, { error: "browserSessionsOff" }]);
    expect(await outcome(get("/api/health", env))).toEqual([200, { ok: true, protocol: 2 }]);
    expect(CODES.kept.size).toBe(0);
  },
);

test("[D20] where it is allowed the door offers it, and each time it is another room that nobody can guess", async () => {
  const env = doorEnv(ON);
  expect(await outcome(get("/api/health", env))).toMatchObject([200, { browserSessions: true }]);
  const rooms: unknown[] = [];
  for (let time = 0; time < 3; time += 1) {
    const code = await codeIn(await begin(env));
    const pass = await passIn(await askForPass({ body: JSON.stringify({ code }), env }));
    const read = await readPass(pass, PASS_SECRET, NOW);
    const room = expect.stringMatching(/^tab-[0-9a-f]{64}$/u) as string;
    const ticket = expect.stringMatching(/^[0-9a-f]{64}$/u) as string;
    // No account, no host, and no one session: it may begin one.
    expect(read).toEqual({ ok: true, value: { typ: "entry", room, ticket, host: false } });
    rooms.push(read.ok && read.value.room);
  }
  expect(new Set(rooms).size).toBe(3);
});

test("[D20] whoever has a seat there shows the code of the room, in each of its sessions", async () => {
  const MEETINGS = new WatchedMeetings();
  MEETINGS.answers = () => new Response(null, { status: 204 });
  const env = doorEnv({ ...ON, MEETINGS });
  const room = newTabRoom();
  const shown = [await showsCode(room, 1, env), await showsCode(room, 2, env)];
  const code = await new Codes(new Shelf(), ID_SECRET).open({ room });
  expect(shown).toEqual([
    [200, { code, stays: true }],
    [200, { code, stays: true }],
  ]);
});

test("[D20] where it is no longer allowed, no code opens such a room, and none is shown", async () => {
  const CODES = new Shelf();
  const code = await codeIn(await begin(doorEnv({ ...ON, CODES })));
  const byCode = askForPass({ body: JSON.stringify({ code }), env: doorEnv({ CODES }) });
  expect(await outcome(byCode)).toEqual([404, { error: "codeUnknown" }]);
  const shown = await showsCode(newTabRoom(), 1, doorEnv({ CODES }));
  expect(shown).toEqual([403, { error: "browserSessionsOff" }]);
});

test("[D20] no other site begins one", async () => {
  const refused = [403, { error: "originRefused" }];
  expect(await outcome(begin(doorEnv(ON), { Origin: "https://other.example" }))).toEqual(refused);
  expect(await outcome(begin(doorEnv(ON), {}))).toEqual(refused);
});

test("[D21] beginnings are counted by address, and beyond the limit nothing is stored", async () => {
  const keys: string[] = [];
  const CODES = new Shelf();
  const limit = ({ key }: { readonly key: string }) => {
    keys.push(key);
    return Promise.resolve({ success: false });
  };
  const env = doorEnv({ ...ON, CODES, BEGINNINGS: { limit } });
  const headers = { Origin: ORIGIN, "CF-Connecting-IP": "192.0.2.7" };
  expect(await outcome(begin(env, headers))).toEqual([429, { error: "tooManyBegun" }]);
  expect([keys, CODES.kept.size]).toEqual([["192.0.2.7"], 0]);
});
