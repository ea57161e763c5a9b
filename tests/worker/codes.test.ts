import fc from "fast-check";
import { expect, test } from "vitest";
import { CODE_LENGTH, CODE_SIGNS, shownCode, tidyCode } from "../../core/protocol/code.ts";
import { mayInvite } from "../../core/session/inviting.ts";
import type { PersonId } from "../../core/ids.ts";
import { Codes } from "../../worker/codes.ts";
import { makeReturnPass, readPass } from "../../worker/pass.ts";
import { ann, ben } from "../support/people.ts";
import { doorEnv, ID_SECRET, NOW, PASS_SECRET, Shelf, WatchedMeetings } from "../support/door.ts";
import { askForPass, entryPass, outcome, passIn, room, send } from "../support/routes.ts";

const SESSION = { room, session: 3 };

test("[D18] a session has one code however often it is shown, and no other session has it", async () => {
  const codes = new Codes(new Shelf(), ID_SECRET);
  const code = await codes.open(SESSION);
  expect(tidyCode(code)).toBe(code);
  expect(await codes.open(SESSION)).toBe(code);
  expect(await codes.find(code)).toEqual(SESSION);
  const others = [
    await codes.open({ ...SESSION, session: 4 }),
    await codes.open({ ...SESSION, room: "0".repeat(64) }),
    await new Codes(new Shelf(), "another secret of the tests").open(SESSION),
  ];
  expect(new Set([code, ...others]).size).toBe(4);
});

test("[D19] what is kept tells no code, and a code that nobody showed leads nowhere", async () => {
  const shelf = new Shelf();
  const code = await new Codes(shelf, ID_SECRET).open(SESSION);
  expect(JSON.stringify([...shelf.kept])).not.toContain(code);
  expect(await new Codes(shelf, "another secret of the tests").find(code)).toBeUndefined();
  expect(await new Codes(new Shelf(), ID_SECRET).find(code)).toBeUndefined();
});

test("[D18] a code is read as it is spoken or typed, and nothing else is one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...CODE_SIGNS.split("")), {
        minLength: CODE_LENGTH,
        maxLength: CODE_LENGTH,
      }),
      (signs) => {
        const code = signs.join("");
        for (const typed of [shownCode(code), code.toLowerCase(), ` ${signs.join(" ")}\n`])
          expect(tidyCode(typed)).toBe(code);
      },
    ),
  );
  for (const other of ["", "ABCD-234", "ABCD-23456", "ABCD-2340", "ABCD-234I", "ABCD_2345"])
    expect(tidyCode(other)).toBeUndefined();
});

const LIMITED = { limit: () => Promise.resolve({ success: false }) };

async function byCode(code: string, changes: Parameters<typeof doorEnv>[0]) {
  return askForPass({ body: JSON.stringify({ code }), env: doorEnv(changes) });
}

test("[D18] a code is changed for a pass to its session alone, which proves nobody's account and no host", async () => {
  const CODES = new Shelf();
  const code = await new Codes(CODES, ID_SECRET).open(SESSION);
  const passes = [await byCode(shownCode(code), { CODES }), await byCode(code, { CODES })];
  const read = await Promise.all(
    passes.map(async (pass) => readPass(await passIn(pass), PASS_SECRET, NOW)),
  );
  const ticket = expect.stringMatching(/^[0-9a-f]{64}$/u) as string;
  const value = { typ: "entry", ...SESSION, host: false, ticket };
  expect(read).toEqual([
    { ok: true, value },
    { ok: true, value },
  ]);
  expect(new Set(read.map((one) => one.ok && "ticket" in one.value && one.value.ticket)).size).toBe(
    2,
  );
});

test("[D19] what is no code and a code that leads nowhere are the same answer, and whoever has tried enough learns nothing", async () => {
  const CODES = new Shelf();
  const code = await new Codes(CODES, ID_SECRET).open(SESSION);
  const unknown = [404, { error: "codeUnknown" }];
  expect(await outcome(byCode("ABCD-2345", { CODES }))).toEqual(unknown);
  expect(await outcome(byCode("", { CODES }))).toEqual(unknown);
  expect(await outcome(byCode("x".repeat(5_000), { CODES }))).toEqual(unknown);
  CODES.asked.length = 0;
  for (const tried of [code, "ABCD-2345"])
    expect(await outcome(byCode(tried, { CODES, CODE_TRIES: LIMITED }))).toEqual([
      429,
      { error: "tooManyCodes" },
    ]);
  expect(CODES.asked).toEqual([]);
});

test("[D19] tries are counted by address", async () => {
  const keys: string[] = [];
  const CODE_TRIES = {
    limit: ({ key }: { readonly key: string }) => {
      keys.push(key);
      return Promise.resolve({ success: true });
    },
  };
  const body = JSON.stringify({ code: "ABCD-2345" });
  const headers = { "CF-Connecting-IP": "192.0.2.7" };
  await askForPass({ body, headers, env: doorEnv({ CODE_TRIES }) });
  expect(keys).toEqual(["192.0.2.7"]);
});

function askForCode(bearer: string | undefined, env = doorEnv()) {
  const Authorization = bearer === undefined ? undefined : `Bearer ${bearer}`;
  const Origin = "https://intervision.example";
  return send("POST", "/api/code", { env, headers: { Origin, Authorization } });
}

test("[P14] only a return pass asks for the code, and the room's no is the answer", async () => {
  const seat = { room, session: 3, person: ann };
  const pass = await makeReturnPass(seat, PASS_SECRET, NOW);
  const missing = [401, { error: "passMissing" }];
  expect(await outcome(askForCode(undefined))).toEqual(missing);
  expect(await outcome(askForCode(entryPass))).toEqual(missing);
  expect(await outcome(askForCode(`${pass.slice(0, -4)}AAAA`))).toEqual([
    401,
    { error: "passForged" },
  ]);
  const MEETINGS = new WatchedMeetings();
  MEETINGS.answers = () => Response.json({ error: "notLeader" }, { status: 403 });
  const CODES = new Shelf();
  expect(await outcome(askForCode(pass, doorEnv({ MEETINGS, CODES })))).toEqual([
    403,
    { error: "notLeader" },
  ]);
  expect([MEETINGS.asked, MEETINGS.admissions(), CODES.kept.size]).toEqual([[room], [seat], 0]);
  MEETINGS.answers = () => new Response(null, { status: 204 });
  const [status, shown] = await outcome(askForCode(pass, doorEnv({ MEETINGS, CODES })));
  expect([status, shown]).toEqual([200, { code: expect.stringMatching(/^\w{8}$/u) as string }]);
});

test.each<readonly ["gathering" | "running" | "closed", PersonId | undefined, boolean]>([
  ["gathering", undefined, true],
  ["running", ann, true],
  ["running", ben, false],
  ["running", undefined, false],
  ["closed", ann, false],
])("[P14] while it is %s, led by %s, Ann may invite: %s", (status, leader, may) => {
  expect(mayInvite(status, leader, ann)).toBe(may);
});
