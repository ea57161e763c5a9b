import { Hono } from "hono";
import * as v from "valibot";
import { RHYTHMS } from "../core/group/group.ts";
import type { GroupId, Instant, MemberId } from "../core/ids.ts";
import type { GroupPage } from "../core/group/page.ts";
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
  const group = groupIn(c);
  const page = await groupDesk(group, c.env).date(await memberOf(c, group, account), dates.output);
  return page === null ? answer(c, "notFound") : c.json(page);
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
