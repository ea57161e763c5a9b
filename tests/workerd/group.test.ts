import { env, exports } from "cloudflare:workers";
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { GroupPage } from "../../core/group/page.ts";
import type { GroupId } from "../../core/ids.ts";
import { freezeClock, now } from "../../worker/clock.ts";
import { groupOf, roomName, seatKey } from "../../worker/ids.ts";
import { rememberedAs } from "../../worker/remembered.ts";
import { clean, keyNames, START } from "./inside.ts";
import { contextOf, MEETING, MeetingPanel, ORIGIN, passFor } from "./meeting-panel.ts";

beforeEach(() => freezeClock(START));
afterEach(clean);

const DAY = 24 * 60 * 60_000;
const NEXT = "next month's meeting";

type Name = "Ann" | "Ben" | "Cem";
type Three = Readonly<Record<Name, MeetingPanel>>;

async function seated(meeting = MEETING): Promise<Three> {
  const sit = (name: Name) =>
    MeetingPanel.seated(name, contextOf(`uid of ${name}`, { mid: meeting }));
  const three = { Ann: await sit("Ann"), Ben: await sit("Ben"), Cem: await sit("Cem") };
  for (const panel of Object.values(three)) await panel.hearAll();
  return three;
}

/** Ann leads without a chair, and it is over at once. */
async function held(meeting?: string): Promise<Three> {
  const three = await seated(meeting);
  await three.Ann.ask({ type: "start" });
  await three.Ann.hearAll();
  await three.Ann.ask({ type: "close", from: three.Ann.view.stage?.step ?? 0 });
  for (const panel of Object.values(three)) await panel.hearAll();
  return three;
}

/** What somebody asks of the door about groups, with a pass of now. */
async function asks(
  uid: string,
  { method = "GET", path = "", body, meeting = MEETING }: Partial<Ask> = {},
): Promise<Response> {
  const pass = await passFor(await contextOf(uid, { mid: meeting }));
  return exports.default.fetch(`${ORIGIN}/api/groups${path}`, {
    method,
    headers: {
      Origin: ORIGIN,
      "Content-Type": "application/json",
      Authorization: `Bearer ${pass}`,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

interface Ask {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly meeting: string;
}

async function pages(name: Name): Promise<readonly GroupPage[]> {
  const answer = await asks(`uid of ${name}`);
  return (await answer.json<{ readonly groups: readonly GroupPage[] }>()).groups;
}

async function joins(name: Name, meeting?: string): Promise<number> {
  return (
    await asks(`uid of ${name}`, { method: "POST", ...(meeting === undefined ? {} : { meeting }) })
  ).status;
}

async function groupId(): Promise<GroupId> {
  const secret = env.ID_SECRET ?? "";
  return await groupOf(secret, await roomName(secret, MEETING, undefined), 1);
}

async function groupObject() {
  return env.GROUPS.getByName(await groupId());
}

async function rowsOfGroup(): Promise<readonly unknown[]> {
  return await runInDurableObject(await groupObject(), (_, { storage: { sql } }) =>
    sql.exec("SELECT * FROM document").toArray(),
  );
}

/** Done when the room has told the group what it knows. */
async function settled(three: Three): Promise<void> {
  for (const panel of Object.values(three)) await panel.hearAll();
}

test("[G13, G15] one tap makes the group of a session, another joins it, and each finds it from then on", async () => {
  const three = await held();
  expect(await pages("Ann")).toEqual([]);
  expect(await joins("Ann")).toBe(204);
  expect(await joins("Ben")).toBe(204);
  expect(await joins("Ben")).toBe(204);
  await settled(three);
  expect(three.Ann.view.remembered).toEqual({ members: 2, mine: true });
  expect(three.Cem.view.remembered).toEqual({ members: 2 });
  expect(await pages("Cem")).toEqual([]);
  const [page] = await pages("Ben");
  expect(page).toMatchObject({
    members: [{ name: "Ann" }, { name: "Ben", you: true }],
    rhythm: "monthly",
    next: START + 28 * DAY,
    held: [
      { at: START, present: ["Ann", "Ben"], guests: 1, roles: [{ role: "chair", name: "Ann" }] },
    ],
  });
});

test("[G11, G15] in their next meeting the room recalls the group, by what the door knows alone", async () => {
  const three = await held();
  for (const name of ["Ann", "Ben"] as const) await joins(name);
  await settled(three);
  freezeClock(now() + 28 * DAY);
  const again = await seated(NEXT);
  await again.Cem.until(() => again.Cem.view.group !== undefined);
  expect(again.Cem.view.group).toMatchObject({
    names: ["Ann", "Ben"],
    rota: { chair: { asked: again.Ben.view.you, last: "Ann" } },
  });
  expect(again.Cem.view.group).not.toHaveProperty("mine");
  await again.Ben.ask({ type: "takeRole", role: "chair" });
  await again.Ben.ask({ type: "start" });
  await again.Ben.hearAll();
  await again.Ben.ask({ type: "close", from: again.Ben.view.stage?.step ?? 0 });
  await settled(again);
  const [page] = await pages("Ann");
  expect(page?.held.map(({ roles }) => roles)).toEqual([
    [{ role: "chair", name: "Ben" }],
    [{ role: "chair", name: "Ann" }],
  ]);
});

test("[G15] a group is asleep and woken, and remembers; what it holds is sealed", async () => {
  await settled(await held());
  await joins("Ann");
  expect(await pages("Ann")).toHaveLength(1);
  await evictDurableObject(await groupObject());
  expect(await pages("Ann")).toHaveLength(1);
  const stored = JSON.stringify(await rowsOfGroup(), (_, value: unknown) =>
    value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
  );
  expect(stored).not.toContain("Ann");
  expect((await keyNames()).filter((name) => name.startsWith("group:"))).toHaveLength(1);
});

test("[G3] whoever leaves is gone, and with the last one the group and its key", async () => {
  await settled(await held());
  for (const name of ["Ann", "Ben"] as const) await joins(name);
  const path = `/${await groupId()}`;
  expect((await asks("uid of Ann", { method: "DELETE", path })).status).toBe(204);
  expect(await pages("Ann")).toEqual([]);
  const [page] = await pages("Ben");
  expect(JSON.stringify(page)).not.toContain("Ann");
  expect((await asks("uid of Ben", { method: "DELETE", path })).status).toBe(204);
  expect(await rowsOfGroup()).toEqual([]);
  expect((await keyNames()).filter((name) => name.startsWith("group:"))).toEqual([]);
});

test("[G3, G13] whoever has left stays gone when the group is told again of the session", async () => {
  const three = await held();
  await joins("Ann");
  await joins("Ben");
  await settled(three);
  const path = `/${await groupId()}`;
  expect((await asks("uid of Ann", { method: "DELETE", path })).status).toBe(204);
  expect(await joins("Cem")).toBe(204);
  await settled(three);
  const [page] = await pages("Cem");
  expect(page?.members.map(({ name }) => name)).toEqual(["Ben", "Cem"]);
  expect(JSON.stringify(page)).not.toContain("Ann");
});

test("[G3, D17] whoever removes the app leaves all their groups", async () => {
  await settled(await held());
  for (const name of ["Ann", "Ben"] as const) await joins(name);
  await rememberedAs(await seatKey(env.ID_SECRET ?? "", "uid of Ann"), env).forget();
  const [page] = await pages("Ben");
  expect(page?.members).toEqual([{ name: "Ben", you: true }]);
  expect(JSON.stringify(page)).not.toContain("Ann");
});

test("[G10, G15] a member sets rhythm and day for all, and nobody else does, or reads", async () => {
  await settled(await held());
  await joins("Ann");
  const path = `/${await groupId()}`;
  const set = (uid: string, body: unknown) => asks(uid, { method: "PUT", path, body });
  expect((await set("uid of Cem", { rhythm: "twoWeekly" })).status).toBe(404);
  expect((await set("uid of Ann", { rhythm: "daily" })).status).toBe(400);
  const page = await (await set("uid of Ann", { rhythm: "twoWeekly" })).json<GroupPage>();
  expect([page.rhythm, page.next]).toEqual(["twoWeekly", START + 14 * DAY]);
  const named = await (await set("uid of Ann", { next: START + 3 * DAY })).json<GroupPage>();
  expect(named.next).toBe(START + 3 * DAY);
});

test("[G13, G15] without an account, or a seat in the session, nobody joins; nor while it runs", async () => {
  const three = await seated();
  expect(await joins("Ann")).toBe(403);
  await three.Ann.ask({ type: "start" });
  await three.Ann.hearAll();
  await three.Ann.ask({ type: "close", from: three.Ann.view.stage?.step ?? 0 });
  expect((await asks("uid of a stranger", { method: "POST" })).status).toBe(403);
  expect((await asks("", { method: "POST" })).status).toBe(403);
  expect(await joins("Ann", "another meeting")).toBe(403);
  const bare = await exports.default.fetch(`${ORIGIN}/api/groups`);
  expect(bare.status).toBe(403);
});

test("[G15] a group that nobody has used for two years is erased", async () => {
  await settled(await held());
  await joins("Ann");
  await pages("Ann");
  await runInDurableObject(await groupObject(), (object) => object.alarm());
  expect(await pages("Ann")).toEqual([]);
  expect(await rowsOfGroup()).toEqual([]);
});

/** A context of Zoom's main window. */
async function outside(uid: string | undefined, changes = {}): Promise<string> {
  return await contextOf("", { typ: "panel", mid: undefined, uid, ...changes });
}

async function ask(context: string, method = "GET", path = ""): Promise<Response> {
  return await exports.default.fetch(`${ORIGIN}/api/groups${path}`, {
    method,
    headers: { Origin: ORIGIN, Authorization: `Context ${context}` },
  });
}

test("[G17] where there is no meeting, the groups are those of the account that Zoom's context names", async () => {
  await settled(await held());
  await joins("Ann");
  const read = await ask(await outside("uid of Ann"));
  expect(await read.json()).toMatchObject({ groups: [{ id: await groupId() }] });
  expect(await (await ask(await outside("uid of Ben"))).json()).toEqual({ groups: [] });
  const refused = [
    outside(undefined),
    outside(""),
    outside("uid of Ann", { exp: START }),
    outside("uid of Ann", { aud: "another app" }),
    contextOf("uid of Ann"),
  ];
  for (const context of refused) expect((await ask(await context)).status).toBe(403);
  expect((await ask(await outside("uid of Ann"), "POST")).status).toBe(403);
  expect((await ask(await outside("uid of Ann"), "DELETE", `/${await groupId()}`)).status).toBe(
    204,
  );
  expect(await pages("Ann")).toEqual([]);
});

async function attends(code: unknown, address: string = crypto.randomUUID()): Promise<Outcome> {
  const answer = await exports.default.fetch(`${ORIGIN}/api/attendance`, {
    method: "POST",
    headers: { Origin: ORIGIN, "Content-Type": "application/json", "CF-Connecting-IP": address },
    body: JSON.stringify({ code }),
  });
  return [answer.status, await answer.json()];
}

type Outcome = readonly [status: number, body: unknown];

const UNKNOWN = [404, { error: "codeUnknown" }];

/** Ann has joined, and gives the link. */
async function shared(): Promise<{ readonly path: string; readonly code: string }> {
  await settled(await held());
  for (const name of ["Ann", "Ben"] as const) await joins(name);
  const path = `/${await groupId()}/attendance`;
  const given = await asks("uid of Ann", { method: "POST", path });
  const { code } = await given.json<{ readonly code: string }>();
  return { path, code };
}

test("[G22, G23] by the link of a group somebody outside reads how often it met, and names by their own yes", async () => {
  const { path, code } = await shared();
  const session = { at: START, people: 3, names: [] as readonly string[] };
  const without = { rhythm: "monthly", size: 2, sessions: [session] };
  expect(await attends(code)).toEqual([200, without]);
  const says = (named: boolean) =>
    asks("uid of Ben", { method: "PUT", path, body: { named } }).then(({ status }) => status);
  expect(await says(true)).toBe(200);
  expect(await attends(code)).toEqual([
    200,
    { ...without, sessions: [{ ...session, names: ["Ben"] }] },
  ]);
  expect((await pages("Ben"))[0]?.shared).toEqual({ since: START, named: true });
  expect((await pages("Ann"))[0]?.shared).toEqual({ since: START });
  expect(await says(false)).toBe(200);
  expect(await attends(code)).toEqual([200, without]);
});

test("[G22] any member withdraws the link, a new one takes its place, and nobody outside gives one", async () => {
  const { path, code } = await shared();
  const [withdrawn, renewed, asked] = ["DELETE", "POST", "PUT"] as const;
  for (const method of [withdrawn, renewed, asked])
    expect((await asks("uid of Cem", { method, path, body: { named: true } })).status).toBe(404);
  expect((await asks("uid of Ann", { method: asked, path, body: { named: "Ben" } })).status).toBe(
    400,
  );
  expect((await attends(code))[0]).toBe(200);
  expect((await asks("uid of Ben", { method: withdrawn, path })).status).toBe(200);
  expect(await attends(code)).toEqual(UNKNOWN);
  const again = await asks("uid of Ben", { method: renewed, path });
  const other = await again.json<{ readonly code: string }>();
  expect(await attends(code)).toEqual(UNKNOWN);
  expect((await attends(other.code))[0]).toBe(200);
  freezeClock(now() + 400 * DAY);
  expect(await attends(other.code)).toEqual(UNKNOWN);
});

test("[G22] of the link its hash alone is kept, and codes are tried as often as others", async () => {
  const { code } = await shared();
  const shelf = env.CODES as KVNamespace;
  const { keys } = await shelf.list();
  const kept = await Promise.all(keys.map(({ name }) => shelf.get(name)));
  expect(JSON.stringify([keys, kept])).not.toContain(code);
  for (const other of ["", code.toUpperCase(), `${code} `, "0f".repeat(16), 7, null])
    expect(await attends(other)).toEqual(UNKNOWN);
  const address = crypto.randomUUID();
  const tried = await Promise.all(
    Array.from({ length: 30 }, () => attends("0f".repeat(16), address)),
  );
  expect(tried.filter(([status]) => status === 429)).toHaveLength(10);
});

test("[G3, G22] with the last member the link opens nothing", async () => {
  const { code } = await shared();
  const path = `/${await groupId()}`;
  for (const uid of ["uid of Ann", "uid of Ben"]) await asks(uid, { method: "DELETE", path });
  expect(await attends(code)).toEqual(UNKNOWN);
});

test("[G21] a member skips a date for all", async () => {
  await settled(await held());
  await joins("Ann");
  const path = `/${await groupId()}`;
  const skip = { at: START + 28 * DAY, yes: true };
  const page = await (
    await asks("uid of Ann", { method: "PUT", path, body: { skip } })
  ).json<GroupPage>();
  expect([page.next, page.coming[0]]).toEqual([
    START + 56 * DAY,
    { at: START + 28 * DAY, skipped: true },
  ]);
  for (const wrong of [{ at: "tomorrow", yes: true }, { at: 1 }, { at: -1, yes: true }])
    expect((await asks("uid of Ann", { method: "PUT", path, body: { skip: wrong } })).status).toBe(
      400,
    );
});
