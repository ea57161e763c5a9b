import { Hono } from "hono";
import * as v from "valibot";
import type { GroupId, Instant } from "../core/ids.ts";
import { isClaimKey } from "../core/protocol/claim.ts";
import { Claims } from "./claims.ts";
import {
  answer,
  readJson,
  requireJson,
  requireOwnOrigin,
  requireSmallBody,
  roomOf,
  seatOf,
  type Door,
  type DoorContext,
} from "./door.ts";
import { claimAccount } from "./ids.ts";
import { rememberedAs } from "./remembered.ts";
import { deskRequest } from "./seat-desk.ts";

const claimSchema = v.strictObject({ claim: v.pipe(v.string(), v.check(isClaimKey)) });

/** How somebody without an account becomes a member of a group: by a key that their own browser has made. */
export function claimRoutes(now: () => Instant): Hono<Door> {
  const routes = new Hono<Door>();
  routes.post("/api/claims", requireOwnOrigin, requireJson, requireSmallBody(), (c) =>
    claimSeat(c, now()),
  );
  return routes;
}

/** The same key twice is the same member, so that it can be sent again. */
async function claimSeat(c: DoorContext, now: Instant): Promise<Response> {
  const request = v.safeParse(claimSchema, await readJson(c));
  if (!request.success) return answer(c, "bodyMalformed");
  const seat = await seatOf(c, now);
  if (!seat.ok) return answer(c, seat.reason);
  const { idSecret } = c.var.secrets;
  const account = await claimAccount(idSecret, request.output.claim);
  const joined = await roomOf(seat.value, c.env).fetch(deskRequest("claim", seat.value, account));
  if (joined.ok) await new Claims(c.env.CODES, idSecret).keep(account);
  return joined;
}

/** What is known of whoever shows this key: nothing, where no group knows it any more. */
export async function knownBy(
  c: DoorContext,
  key: string,
): Promise<{ readonly claim?: string; readonly groups?: readonly GroupId[] }> {
  const claim = await new Claims(c.env.CODES, c.var.secrets.idSecret).find(key);
  if (claim === undefined) return {};
  const groups = await rememberedAs(claim, c.env).groups();
  return groups.length === 0 ? {} : { claim, groups };
}
