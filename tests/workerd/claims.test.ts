import { env, exports } from "cloudflare:workers";
import { runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { GroupPage } from "../../core/group/page.ts";
import { freezeClock, now } from "../../worker/clock.ts";
import { claimAccount } from "../../worker/ids.ts";
import { clean, START } from "./inside.ts";
import { codeShownBy, tries } from "./by-code.ts";
import { contextOf, MEETING, MeetingPanel, ORIGIN } from "./meeting-panel.ts";

beforeEach(() => freezeClock(START));
afterEach(clean);

const DAY = 24 * 60 * 60_000;
const KEY = "0f".repeat(16);
const OTHER_KEY = "f0".repeat(16);
const NEXT = "next month's meeting";
const UNKNOWN = [404, { error: "claimUnknown" }];

const shelf = () => env.CODES as KVNamespace;

type Outcome = readonly [status: number, body: unknown];

async function asks(
  method: string,
  path: string,
  authorization: string,
  body?: unknown,
): Promise<Outcome> {
  const answer = await exports.default.fetch(`${ORIGIN}${path}`, {
    method,
    headers: {
      Origin: ORIGIN,
      "Content-Type": "application/json",
      Authorization: authorization,
      "CF-Connecting-IP": crypto.randomUUID(),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return [answer.status, text === "" ? undefined : JSON.parse(text)];
}

function claims({ pass }: MeetingPanel, claim: unknown = KEY): Promise<Outcome> {
  return asks("POST", "/api/claims", `Bearer ${pass}`, { claim });
}

async function pages(key = KEY): Promise<readonly GroupPage[]> {
  const [, body] = await asks("GET", "/api/groups", `Claim ${key}`);
  return (body as { readonly groups?: readonly GroupPage[] }).groups ?? [];
}

/** Zoom says nothing of who a guest is. */
async function passOfGuest(claim?: string, meeting = MEETING): Promise<string> {
  const context = await contextOf("", { uid: undefined, mid: meeting });
  const [, body] = await asks("POST", "/api/pass", "", {
    context,
    ...(claim === undefined ? {} : { claim }),
  });
  return (body as { readonly pass: string }).pass;
}

async function guest(claim?: string, meeting?: string): Promise<MeetingPanel> {
  return await seatedWith(await passOfGuest(claim, meeting), "Gast");
}

async function seatedWith(pass: string, name: string): Promise<MeetingPanel> {
  const panel = await MeetingPanel.open(pass);
  expect(await panel.ask({ type: "join", name })).toBe("accepted");
  await panel.until(() => panel.panel.pass !== undefined);
  return panel;
}

type Evening = Readonly<Record<"ann" | "ben" | "gast", MeetingPanel>>;

async function gathered(claim?: string, meeting = MEETING): Promise<Evening> {
  const sit = (name: string) =>
    MeetingPanel.seated(name, contextOf(`uid of ${name}`, { mid: meeting }));
  const [ann, ben] = [await sit("Ann"), await sit("Ben")];
  const gast = await guest(claim, meeting);
  for (const panel of [ann, ben, gast]) await panel.hearAll();
  return { ann, ben, gast };
}

async function held(evening: Evening): Promise<Evening> {
  const { ann } = evening;
  await ann.ask({ type: "start" });
  await ann.hearAll();
  await ann.ask({ type: "close", from: ann.view.stage?.step ?? 0 });
  for (const panel of Object.values(evening)) await panel.hearAll();
  return evening;
}

test("[G18] a guest makes the group or joins it by a key of their own, and sent again it is the same member", async () => {
  const { gast, ann } = await held(await gathered());
  expect(await claims(gast)).toEqual([204, undefined]);
  expect(await claims(gast)).toEqual([204, undefined]);
  await gast.hearAll();
  expect(gast.view.remembered).toEqual({ members: 1, mine: true });
  await ann.hearAll();
  expect(ann.view.remembered).toEqual({ members: 1 });
  const [page, ...others] = await pages();
  expect(others).toEqual([]);
  expect(page).toMatchObject({
    members: [{ name: "Gast", you: true }],
    held: [{ present: ["Gast"], guests: 2 }],
  });
});

test("[G18] nobody is two members of a group, and nobody joins by what is no key", async () => {
  const { gast } = await held(await gathered());
  for (const claim of ["", "0f", KEY.toUpperCase(), `${KEY} `, 7])
    expect(await claims(gast, claim)).toEqual([400, { error: "bodyMalformed" }]);
  expect((await claims(gast))[0]).toBe(204);
  expect(await claims(gast, OTHER_KEY)).toEqual([403, { error: "alreadyDone" }]);
  expect(await pages(OTHER_KEY)).toEqual([]);
  expect((await pages())[0]?.members).toHaveLength(1);
});

test("[G18] while the session runs nobody joins, and a pass that opens no seat joins nobody", async () => {
  const { gast } = await gathered();
  expect(await claims(gast)).toEqual([403, { error: "wrongStatus" }]);
  expect(
    await asks("POST", "/api/claims", `Bearer ${await passOfGuest()}`, { claim: KEY }),
  ).toEqual([401, { error: "passMissing" }]);
  expect(await pages()).toEqual([]);
});

test("[G18] what is kept tells no key", async () => {
  const { gast } = await held(await gathered());
  await claims(gast);
  const { keys } = await shelf().list();
  const kept = await Promise.all(keys.map(({ name }) => shelf().get(name)));
  expect(JSON.stringify([keys, kept])).not.toContain(KEY);
  expect(keys.map(({ name }) => name)).toContain(await claimAccount(env.ID_SECRET ?? "", KEY));
});

test("[G19] in the next session the guest is a member like the others: rota, attendance, dates", async () => {
  const first = await held(await gathered());
  await claims(first.gast);
  const byAnn = await asks("POST", "/api/groups", `Bearer ${await passOf("Ann")}`);
  expect(byAnn[0]).toBe(204);
  freezeClock(now() + 28 * DAY);
  const again = await gathered(KEY, NEXT);
  await again.gast.until(() => again.gast.view.group !== undefined);
  expect(again.gast.view.group).toMatchObject({
    mine: true,
    names: ["Gast", "Ann"],
    rota: { chair: { asked: again.gast.view.you } },
  });
  await again.gast.ask({ type: "takeRole", role: "chair" });
  await again.gast.ask({ type: "start" });
  await again.gast.hearAll();
  await again.gast.ask({ type: "close", from: again.gast.view.stage?.step ?? 0 });
  for (const panel of Object.values(again)) await panel.hearAll();
  const [page] = await pages();
  expect(page?.held.map(({ roles }) => roles)).toEqual([
    [{ role: "chair", name: "Gast" }],
    [{ role: "chair", name: "Ann" }],
  ]);
  expect(page?.held[0]?.present).toEqual(["Ann", "Gast"]);
});

async function passOf(name: string): Promise<string> {
  const [, body] = await asks("POST", "/api/pass", "", {
    context: await contextOf(`uid of ${name}`),
  });
  return (body as { readonly pass: string }).pass;
}

test("[G19] whoever comes by a code shows the key beside it, and has no seat by that", async () => {
  const first = await held(await gathered());
  await claims(first.gast);
  freezeClock(now() + 28 * DAY);
  const { ann } = await gathered(undefined, NEXT);
  const code = await codeShownBy(ann);
  const seats: string[] = [];
  for (const name of ["Gast", "Gast again"]) {
    const [, body] = await asks("POST", "/api/pass", "", { code, claim: KEY });
    const panel = await seatedWith((body as { readonly pass: string }).pass, name);
    await panel.hearAll();
    seats.push(panel.view.you);
  }
  expect(new Set(seats).size).toBe(2);
});

test("[G19] a stranger's key is refused, and whoever shows it comes in all the same", async () => {
  expect(await asks("GET", "/api/groups", `Claim ${KEY}`)).toEqual(UNKNOWN);
  expect(await asks("GET", "/api/groups", "Claim none")).toEqual(UNKNOWN);
  const gast = await guest(OTHER_KEY);
  await gast.hearAll();
  expect(gast.view.people[gast.view.you]).toMatchObject({ name: "Gast" });
  const code = await codeShownBy(gast);
  expect((await tries(code))[0]).toBe(200);
  expect((await asks("POST", "/api/pass", "", { code, claim: "no key" }))[0]).toBe(200);
});

test("[G3, G19] a guest who leaves is erased, and their key opens nothing from then on", async () => {
  const { gast } = await held(await gathered());
  await claims(gast);
  await asks("POST", "/api/groups", `Bearer ${await passOf("Ann")}`);
  const [page] = await pages();
  const path = `/api/groups/${page?.id ?? ""}`;
  expect((await asks("DELETE", path, `Claim ${KEY}`))[0]).toBe(204);
  for (const method of ["GET", "DELETE"])
    expect(await asks(method, method === "GET" ? "/api/groups" : path, `Claim ${KEY}`)).toEqual(
      UNKNOWN,
    );
  expect(await asks("PUT", path, `Claim ${KEY}`, { rhythm: "twoWeekly" })).toEqual(UNKNOWN);
  const [, left] = await asks("GET", "/api/groups", `Bearer ${await passOf("Ann")}`);
  expect(JSON.stringify(left)).not.toContain("Gast");
  expect(left).toMatchObject({ groups: [{ members: [{ name: "Ann" }], held: [{ guests: 2 }] }] });
});

test("[G20] whose key nobody has shown for 400 days has left, and each showing counts anew", async () => {
  const { gast } = await held(await gathered());
  await claims(gast);
  const record = env.PEOPLE.getByName(await claimAccount(env.ID_SECRET ?? "", KEY));
  const dueAt = () => runInDurableObject(record, (_, { storage }) => storage.getAlarm());
  expect(await dueAt()).toBe(START + 400 * DAY);
  freezeClock(now() + 30 * DAY);
  expect(await pages()).toHaveLength(1);
  expect(await dueAt()).toBe(START + 430 * DAY);
  const { keys } = await shelf().list();
  expect(Math.min(...keys.map(({ expiration }) => expiration ?? 0))).toBeGreaterThan(
    (Date.now() + 399 * DAY) / 1000,
  );
  await runInDurableObject(record, (object) => object.alarm());
  expect(await asks("GET", "/api/groups", `Claim ${KEY}`)).toEqual(UNKNOWN);
});

test("[D19, G19] keys are tried as often from one address as codes", async () => {
  const address = crypto.randomUUID();
  const tried = await Promise.all(
    Array.from({ length: 30 }, () =>
      exports.default.fetch(`${ORIGIN}/api/groups`, {
        headers: { Authorization: `Claim ${KEY}`, "CF-Connecting-IP": address },
      }),
    ),
  );
  expect(tried.filter(({ status }) => status === 404)).toHaveLength(20);
  expect(tried.filter(({ status }) => status === 429)).toHaveLength(10);
});
