import { Hono } from "hono";
import * as v from "valibot";
import type { Instant } from "../core/ids.ts";
import type { Claim } from "../core/protocol/claim.ts";
import { LARGEST_METHOD } from "../core/methods/own-method.ts";
import { tidyCode, type CodeAnswer } from "../core/protocol/code.ts";
import type { Health } from "../core/protocol/health.ts";
import { isTakeawayCode, type TakeawayCode } from "../core/protocol/takeaway.ts";
import { PROTOCOL_VERSION } from "../core/protocol/version.ts";
import { admit, admittedRequest } from "./admission.ts";
import { claimRoutes, knownBy } from "./claim-routes.ts";
import { Codes, invitationOf, type Invitation } from "./codes.ts";
import {
  answer,
  isTooMuch,
  readJson,
  requireJson,
  requireOwnOrigin,
  requireSecrets,
  requireSmallBody,
  requireUpgrade,
  roomOf,
  seatOf,
  type Door,
  type DoorContext,
} from "./door.ts";
import { maySessionsBeginInTabs, type DoorEnv, type Secrets } from "./env.ts";
import { groupRoutes } from "./group-routes.ts";
import { securityHeaders } from "./headers.ts";
import { newTabRoom, newTicket, roomName, seatKey, takeawayKey } from "./ids.ts";
import type { Outside } from "./installation.ts";
import { pageRoutes } from "./pages/page-routes.ts";
import { rememberedAs } from "./remembered.ts";
import { makeEntryPass } from "./pass.ts";
import { deskRequest } from "./seat-desk.ts";
import { newTakeawayCode, TAKE, TakeawayShelf, type Takeaway } from "./takeaways.ts";
import { openContext, type ZoomContext } from "./zoom-context.ts";
import { zoomRoutes } from "./zoom-routes.ts";

const passRequestSchema = v.union([
  v.strictObject({ context: v.string(), claim: v.exactOptional(v.string()) }),
  v.strictObject({ code: v.string(), claim: v.exactOptional(v.string()) }),
]);

const takeawaySchema = v.strictObject({ what: v.picklist(["minutes", "step"]) });
const codeSchema = v.strictObject({ code: v.string() });

export function createApp(now: () => Instant, outside: Outside): Hono<Door> {
  const app = new Hono<Door>();
  app.use(securityHeaders);
  app.use("/api/*", requireSecrets);
  app.route("/", pageRoutes());
  app.route("/", zoomRoutes(now, outside));
  app.get("/api/health", (c) => c.json(healthOf(c.env)));
  app.post("/api/pass", requireOwnOrigin, requireJson, requireSmallBody(), (c) =>
    givePass(c, now()),
  );
  app.get("/api/meeting", requireUpgrade, requireOwnOrigin, (c) => openMeeting(c, now()));
  app.put(
    "/api/method",
    requireOwnOrigin,
    requireJson,
    requireSmallBody(LARGEST_METHOD),
    async (c) => askForMethod(c, now(), await c.req.text()),
  );
  // A browser names no origin when it reads; another site cannot show the pass.
  app.get("/api/method", (c) => askForMethod(c, now()));
  app.post("/api/code", requireOwnOrigin, (c) => askForCode(c, now()));
  app.delete("/api/words", requireOwnOrigin, (c) => eraseWords(c, now()));
  app.post("/api/begin", requireOwnOrigin, beginInTab);
  app.route("/", groupRoutes(now));
  app.route("/", claimRoutes(now));
  app.post("/api/takeaway", requireOwnOrigin, requireJson, requireSmallBody(), (c) =>
    askForTakeaway(c, now()),
  );
  app.post("/api/taken", requireOwnOrigin, requireJson, requireSmallBody(), take);
  app.notFound((c) => answer(c, "notFound"));
  app.onError((_, c) => answer(c, "internal"));
  return app;
}

function healthOf(env: DoorEnv): Health {
  const common = { ok: true, protocol: PROTOCOL_VERSION } as const;
  return maySessionsBeginInTabs(env) ? { ...common, browserSessions: true } : common;
}

async function givePass(c: DoorContext, now: Instant): Promise<Response> {
  const request = v.safeParse(passRequestSchema, await readJson(c));
  if (!request.success) return answer(c, "bodyMalformed");
  return "code" in request.output
    ? passByCode(c, request.output, now)
    : passByContext(c, request.output, now);
}

type Shown<Evidence extends "context" | "code"> = Readonly<Record<Evidence, string>> &
  Partial<Claim>;

async function passByContext(
  c: DoorContext,
  { context, claim }: Shown<"context">,
  now: Instant,
): Promise<Response> {
  const { secrets } = c.var;
  const { zoomClientId: clientId, zoomClientSecret: clientSecret } = secrets;
  const opened = await openContext(context, { clientSecret, clientId, now });
  if (!opened.ok) return answer(c, opened.reason);
  const facts = await factsOf(opened.value, secrets);
  // Before there can be a word of this person: it must be found again when the account is to be forgotten.
  const { seat, room } = facts;
  if (seat === undefined) return giveGuest(c, facts, claim, now);
  const groups = await rememberedAs(seat, c.env).comesInto(room);
  const known = groups.length === 0 ? facts : { ...facts, groups };
  return c.json({ pass: await makeEntryPass(known, secrets.passSecret, now) });
}

/** Right or wrong, each try counts: else whoever has tried enough would learn by the answer which one is right. */
async function passByCode(
  c: DoorContext,
  { code: typed, claim }: Shown<"code">,
  now: Instant,
): Promise<Response> {
  if (await isTooMuch(c, c.env.CODE_TRIES)) return answer(c, "tooManyCodes");
  const code = tidyCode(typed);
  const { idSecret } = c.var.secrets;
  const found = code === undefined ? undefined : await new Codes(c.env.CODES, idSecret).find(code);
  if (found === undefined || !isOpen(found, c.env)) return answer(c, "codeUnknown");
  return giveGuest(c, { ...found, ticket: newTicket(), host: false }, claim, now);
}

/** For whoever has no account: as somebody their groups know, where they show a key that a group knows. */
async function giveGuest(
  c: DoorContext,
  facts: Parameters<typeof makeEntryPass>[0],
  key: string | undefined,
  now: Instant,
): Promise<Response> {
  const known = key === undefined ? {} : await knownBy(c, key);
  return c.json({
    pass: await makeEntryPass({ ...facts, ...known }, c.var.secrets.passSecret, now),
  });
}

/** Where the operator allows it no more, nobody comes into a room without a meeting; whoever has a seat there keeps it. */
function isOpen({ session }: Invitation, env: DoorEnv): boolean {
  return session !== undefined || maySessionsBeginInTabs(env);
}

/** A room without a meeting, by the code that is its only door. */
async function beginInTab(c: DoorContext): Promise<Response> {
  if (!maySessionsBeginInTabs(c.env)) return answer(c, "browserSessionsOff");
  // Nobody is known here, and each room is stored at the operator's expense: else one person could begin them without end.
  if (await isTooMuch(c, c.env.BEGINNINGS)) return answer(c, "tooManyBegun");
  return showCode(c, { room: newTabRoom() });
}

async function factsOf({ mid, bmid, uid, attendrole, hash }: ZoomContext, { idSecret }: Secrets) {
  return {
    room: await roomName(idSecret, mid, bmid),
    ...(uid === undefined ? {} : { seat: await seatKey(idSecret, uid) }),
    ticket: hash,
    host: attendrole !== "participant",
  };
}

async function openMeeting(c: DoorContext, now: Instant): Promise<Response> {
  const offered = c.req.header("Sec-WebSocket-Protocol") ?? "";
  const admitted = await admit(offered, c.var.secrets.passSecret, now);
  if (!admitted.ok) return answer(c, admitted.reason);
  return roomOf(admitted.value, c.env).fetch(admittedRequest(admitted.value));
}

/** The group's own method, for whoever has a seat: brought with a body, else read. */
async function askForMethod(c: DoorContext, now: Instant, posted?: string): Promise<Response> {
  const seat = await seatOf(c, now);
  if (!seat.ok) return answer(c, seat.reason);
  return roomOf(seat.value, c.env).fetch(deskRequest("method", seat.value, posted));
}

/** The code of the session in which somebody has a seat, if its room says that they may show it. */
async function askForCode(c: DoorContext, now: Instant): Promise<Response> {
  const seat = await seatOf(c, now);
  if (!seat.ok) return answer(c, seat.reason);
  const invitation = invitationOf(seat.value);
  if (!isOpen(invitation, c.env)) return answer(c, "browserSessionsOff");
  const mayInvite = await roomOf(seat.value, c.env).fetch(deskRequest("invite", seat.value));
  if (!mayInvite.ok) return mayInvite;
  return showCode(c, invitation);
}

async function showCode(c: DoorContext, invitation: Invitation): Promise<Response> {
  const code = await new Codes(c.env.CODES, c.var.secrets.idSecret).open(invitation);
  const stays = invitation.session === undefined ? { stays: true as const } : {};
  return c.json({ code, ...stays } satisfies CodeAnswer);
}

/** What this person wrote in the session in which they have a seat. */
async function eraseWords(c: DoorContext, now: Instant): Promise<Response> {
  const seat = await seatOf(c, now);
  if (!seat.ok) return answer(c, seat.reason);
  return roomOf(seat.value, c.env).fetch(deskRequest("words", seat.value));
}

/** A code for what the room lets this person take along. */
async function askForTakeaway(c: DoorContext, now: Instant): Promise<Response> {
  const request = v.safeParse(takeawaySchema, await readJson(c));
  if (!request.success) return answer(c, "bodyMalformed");
  const seat = await seatOf(c, now);
  if (!seat.ok) return answer(c, seat.reason);
  const code = newTakeawayCode();
  const key = await takeawayKey(c.var.secrets.idSecret, code);
  const asked = JSON.stringify({ ...request.output, key } satisfies Takeaway);
  const given = await roomOf(seat.value, c.env).fetch(deskRequest("takeaway", seat.value, asked));
  if (!given.ok) return given;
  await new TakeawayShelf(c.env.CODES).put(key, seat.value.room);
  return c.json({ code } satisfies TakeawayCode);
}

/** What a code is for; the room burns it. */
async function take(c: DoorContext): Promise<Response> {
  if (await isTooMuch(c, c.env.CODE_TRIES)) return answer(c, "tooManyCodes");
  const request = v.safeParse(codeSchema, await readJson(c));
  if (!request.success || !isTakeawayCode(request.output.code)) return answer(c, "codeUnknown");
  const key = await takeawayKey(c.var.secrets.idSecret, request.output.code);
  const room = await new TakeawayShelf(c.env.CODES).find(key);
  if (room === undefined) return answer(c, "codeUnknown");
  const shown = new Request(`https://meeting${TAKE}`, { method: "POST", body: key });
  return roomOf({ room }, c.env).fetch(shown);
}
