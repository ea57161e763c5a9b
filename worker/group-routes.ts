import { Hono } from "hono";
import * as v from "valibot";
import { ATTENDANCE_OPEN_FOR } from "../core/group/attendance.ts";
import { RHYTHMS } from "../core/group/group.ts";
import type { GroupId, Instant, MemberId } from "../core/ids.ts";
import type { GroupPage } from "../core/group/page.ts";
import { isTakeawayCode, type TakeawayCode } from "../core/protocol/takeaway.ts";
import { knownBy } from "./claim-routes.ts";
import {
  answer,
  isTooMuch,
  readJson,
  requireJson,
  requireOwnOrigin,
  requireSmallBody,
  type Door,
  type DoorContext,
} from "./door.ts";
import { groupDesk, type GroupDesk } from "./group-desk.ts";
import { JOIN_GROUP } from "./group-paths.ts";
import { attendanceKey, memberId, seatKey } from "./ids.ts";
import { namespaceIn } from "./jurisdiction.ts";
import { readPass } from "./pass.ts";
import { rememberedAs } from "./remembered.ts";
import { newTakeawayCode } from "./takeaways.ts";
import { openAccount } from "./zoom-context.ts";

const instant = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const datesSchema = v.strictObject({
  rhythm: v.exactOptional(v.picklist(Object.keys(RHYTHMS) as (keyof typeof RHYTHMS)[])),
  next: v.exactOptional(instant),
  skip: v.exactOptional(v.strictObject({ at: instant, yes: v.boolean() })),
});

const namedSchema = v.strictObject({ named: v.boolean() });
const codeSchema = v.strictObject({ code: v.pipe(v.string(), v.check(isTakeawayCode)) });

const ATTENDANCE = "/api/groups/:group/attendance";

/**
 * A signed-in person, as an entry pass of now says, or where there is no meeting the context itself; or whoever has a key
 * in place of an account.
 */
interface Account {
  readonly account: string;
  /** Where whoever is signed in has a seat by that. */
  readonly room?: string;
}

/** What people do with their groups outside of any session: all of it as an account, by a pass of now. */
export function groupRoutes(now: () => Instant): Hono<Door> {
  const routes = new Hono<Door>();
  const withAccount =
    (then: (c: DoorContext, account: Account) => Promise<Response>) => async (c: DoorContext) => {
      const account = await accountOf(c, now());
      return typeof account === "string" ? answer(c, account) : await then(c, account);
    };
  routes.get("/api/groups", withAccount(listGroups));
  routes.post("/api/groups", requireOwnOrigin, withAccount(joinGroup));
  routes.put(
    "/api/groups/:group",
    requireOwnOrigin,
    requireJson,
    requireSmallBody(),
    withAccount(setDates),
  );
  routes.delete("/api/groups/:group", requireOwnOrigin, withAccount(leaveGroup));
  routes.post(ATTENDANCE, requireOwnOrigin, withAccount(shareAttendance));
  routes.put(
    ATTENDANCE,
    requireOwnOrigin,
    requireJson,
    requireSmallBody(),
    withAccount(nameInAttendance),
  );
  routes.delete(ATTENDANCE, requireOwnOrigin, withAccount(withdrawAttendance));
  routes.post("/api/attendance", requireOwnOrigin, requireJson, requireSmallBody(), attend);
  return routes;
}

type NoAccount = "noAccount" | "claimUnknown" | "tooManyCodes";

async function accountOf(c: DoorContext, now: Instant): Promise<Account | NoAccount> {
  const header = c.req.header("Authorization") ?? "";
  const [, scheme, shown] = /^(Bearer|Context|Claim) (\S+)$/u.exec(header) ?? [];
  if (shown === undefined) return "noAccount";
  if (scheme === "Claim") return accountByKey(c, shown);
  return scheme === "Context" ? accountOutside(c, shown, now) : accountInMeeting(c, shown, now);
}

async function accountOutside(
  c: DoorContext,
  context: string,
  now: Instant,
): Promise<Account | NoAccount> {
  const { zoomClientId: clientId, zoomClientSecret: clientSecret, idSecret } = c.var.secrets;
  const opened = await openAccount(context, { clientSecret, clientId, now });
  return opened.ok ? { account: await seatKey(idSecret, opened.value) } : "noAccount";
}

async function accountInMeeting(
  c: DoorContext,
  pass: string,
  now: Instant,
): Promise<Account | NoAccount> {
  const read = await readPass(pass, c.var.secrets.passSecret, now);
  if (!read.ok || read.value.typ !== "entry") return "noAccount";
  const { seat, claim, room } = read.value;
  if (seat !== undefined) return { account: seat, room };
  return claim === undefined ? "noAccount" : { account: claim };
}

/** Right or wrong, each try counts. */
async function accountByKey(c: DoorContext, key: string): Promise<Account | NoAccount> {
  if (await isTooMuch(c, c.env.CODE_TRIES)) return "tooManyCodes";
  const { claim } = await knownBy(c, key);
  return claim === undefined ? "claimUnknown" : { account: claim };
}

async function listGroups(c: DoorContext, { account }: Account): Promise<Response> {
  const groups = await rememberedAs(account, c.env).groups();
  const pages = await Promise.all(groups.map((group) => pageFor(c, group, account)));
  return c.json({ groups: pages.filter((page) => page !== null) });
}

async function pageFor(c: DoorContext, group: GroupId, account: string): Promise<GroupPage | null> {
  return await groupDesk(group, c.env).read(await memberOf(c, group, account));
}

/** The room knows which group its session is of. */
async function joinGroup(c: DoorContext, { account, room }: Account): Promise<Response> {
  if (room === undefined) return answer(c, "noAccount");
  const meetings = namespaceIn(c.env.JURISDICTION ?? "", c.env.MEETINGS);
  const request = new Request(`https://meeting${JOIN_GROUP}`, { method: "POST", body: account });
  return await meetings.getByName(room).fetch(request);
}

async function setDates(c: DoorContext, { account }: Account): Promise<Response> {
  const dates = v.safeParse(datesSchema, await readJson(c));
  if (!dates.success) return answer(c, "bodyMalformed");
  return changeGroup(c, account, (desk, member) => desk.date(member, dates.output));
}

async function nameInAttendance(c: DoorContext, { account }: Account): Promise<Response> {
  const asked = v.safeParse(namedSchema, await readJson(c));
  if (!asked.success) return answer(c, "bodyMalformed");
  return changeGroup(c, account, (desk, member) => desk.name(member, asked.output.named));
}

function withdrawAttendance(c: DoorContext, { account }: Account): Promise<Response> {
  return changeGroup(c, account, (desk, member) => desk.withdraw(member));
}

type Change = (desk: GroupDesk, member: MemberId) => Promise<GroupPage | null>;

async function changeGroup(c: DoorContext, account: string, change: Change): Promise<Response> {
  const group = groupIn(c);
  const page = await change(groupDesk(group, c.env), await memberOf(c, group, account));
  return page === null ? answer(c, "notFound") : c.json(page);
}

/** The code is told once, to whoever asked for it. */
async function shareAttendance(c: DoorContext, { account }: Account): Promise<Response> {
  const group = groupIn(c);
  const code = newTakeawayCode();
  const key = await attendanceKey(c.var.secrets.idSecret, code);
  const member = await memberOf(c, group, account);
  if ((await groupDesk(group, c.env).share(member, key)) === null) return answer(c, "notFound");
  await c.env.CODES.put(key, group, { expirationTtl: ATTENDANCE_OPEN_FOR / 1000 });
  return c.json({ code } satisfies TakeawayCode);
}

/** The shelf only shows the way: the group looks whether the link still counts. */
async function attend(c: DoorContext): Promise<Response> {
  if (await isTooMuch(c, c.env.CODE_TRIES)) return answer(c, "tooManyCodes");
  const asked = v.safeParse(codeSchema, await readJson(c));
  if (!asked.success) return answer(c, "codeUnknown");
  const key = await attendanceKey(c.var.secrets.idSecret, asked.output.code);
  const group = await c.env.CODES.get(key);
  const attendance = group === null ? null : await groupDesk(group as GroupId, c.env).attend(key);
  return attendance === null ? answer(c, "codeUnknown") : c.json(attendance);
}

/** The group first: as long as it has anything of this person, their record knows of it. */
async function leaveGroup(c: DoorContext, { account }: Account): Promise<Response> {
  const group = groupIn(c);
  await groupDesk(group, c.env).leave(await memberOf(c, group, account));
  await rememberedAs(account, c.env).leaves(group);
  return c.body(null, 204);
}

function groupIn(c: DoorContext): GroupId {
  return (c.req.param("group") ?? "") as GroupId;
}

function memberOf(c: DoorContext, group: GroupId, account: string): Promise<MemberId> {
  return memberId(c.var.secrets.idSecret, group, account);
}
