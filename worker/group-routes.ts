import { Hono } from "hono";
import * as v from "valibot";
import { RHYTHMS } from "../core/group/group.ts";
import type { GroupId, Instant, MemberId } from "../core/ids.ts";
import type { GroupPage } from "../core/group/page.ts";
import {
  answer,
  requireJson,
  requireOwnOrigin,
  requireSmallBody,
  type Door,
  type DoorContext,
} from "./door.ts";
import { groupDesk } from "./group-desk.ts";
import { JOIN_GROUP } from "./group-paths.ts";
import { memberId, seatKey } from "./ids.ts";
import { namespaceIn } from "./jurisdiction.ts";
import { readPass } from "./pass.ts";
import { rememberedAs } from "./remembered.ts";
import { openAccount } from "./zoom-context.ts";

const datesSchema = v.strictObject({
  rhythm: v.exactOptional(v.picklist(Object.keys(RHYTHMS) as (keyof typeof RHYTHMS)[])),
  next: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
});

/** A signed-in person, as an entry pass of now says, or where there is no meeting the context itself. */
interface Account {
  readonly seat: string;
  readonly room?: string;
}

/** What people do with their groups outside of any session: all of it as an account, by a pass of now. */
export function groupRoutes(now: () => Instant): Hono<Door> {
  const routes = new Hono<Door>();
  const withAccount =
    (then: (c: DoorContext, account: Account) => Promise<Response>) => async (c: DoorContext) => {
      const account = await accountOf(c, now());
      return account === undefined ? answer(c, "noAccount") : await then(c, account);
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
  return routes;
}

async function accountOf(c: DoorContext, now: Instant): Promise<Account | undefined> {
  const header = c.req.header("Authorization") ?? "";
  const [, scheme, shown] = /^(Bearer|Context) (\S+)$/u.exec(header) ?? [];
  if (shown === undefined) return undefined;
  return scheme === "Context" ? accountOutside(c, shown, now) : accountInMeeting(c, shown, now);
}

async function accountOutside(
  c: DoorContext,
  context: string,
  now: Instant,
): Promise<Account | undefined> {
  const { zoomClientId: clientId, zoomClientSecret: clientSecret, idSecret } = c.var.secrets;
  const opened = await openAccount(context, { clientSecret, clientId, now });
  return opened.ok ? { seat: await seatKey(idSecret, opened.value) } : undefined;
}

async function accountInMeeting(
  c: DoorContext,
  pass: string,
  now: Instant,
): Promise<Account | undefined> {
  const read = await readPass(pass, c.var.secrets.passSecret, now);
  if (!read.ok || read.value.typ !== "entry" || read.value.seat === undefined) return undefined;
  return { seat: read.value.seat, room: read.value.room };
}

async function listGroups(c: DoorContext, { seat }: Account): Promise<Response> {
  const groups = await rememberedAs(seat, c.env).groups();
  const pages = await Promise.all(groups.map((group) => pageFor(c, group, seat)));
  return c.json({ groups: pages.filter((page) => page !== null) });
}

async function pageFor(c: DoorContext, group: GroupId, seat: string): Promise<GroupPage | null> {
  return await groupDesk(group, c.env).read(await memberOf(c, group, seat));
}

/** The room knows which group its session is of. */
async function joinGroup(c: DoorContext, { seat, room }: Account): Promise<Response> {
  if (room === undefined) return answer(c, "noAccount");
  const meetings = namespaceIn(c.env.JURISDICTION ?? "", c.env.MEETINGS);
  const request = new Request(`https://meeting${JOIN_GROUP}`, { method: "POST", body: seat });
  return await meetings.getByName(room).fetch(request);
}

async function setDates(c: DoorContext, { seat }: Account): Promise<Response> {
  const dates = v.safeParse(datesSchema, await c.req.json().catch(() => undefined));
  if (!dates.success) return answer(c, "bodyMalformed");
  const group = groupIn(c);
  const page = await groupDesk(group, c.env).date(await memberOf(c, group, seat), dates.output);
  return page === null ? answer(c, "notFound") : c.json(page);
}

/** The group first: as long as it has anything of this person, their record knows of it. */
async function leaveGroup(c: DoorContext, { seat }: Account): Promise<Response> {
  const group = groupIn(c);
  await groupDesk(group, c.env).leave(await memberOf(c, group, seat));
  await rememberedAs(seat, c.env).leaves(group);
  return c.body(null, 204);
}

function groupIn(c: DoorContext): GroupId {
  return (c.req.param("group") ?? "") as GroupId;
}

function memberOf(c: DoorContext, group: GroupId, seat: string): Promise<MemberId> {
  return memberId(c.var.secrets.idSecret, group, seat);
}
