import { Hono } from "hono";
import * as v from "valibot";
import type { Instant } from "../core/ids.ts";
import { LARGEST_METHOD } from "../core/methods/own-method.ts";
import { PROTOCOL_VERSION } from "../core/protocol/version.ts";
import { admit, admittedRequest } from "./admission.ts";
import {
  answer,
  requireJson,
  requireOwnOrigin,
  requireSecrets,
  requireSmallBody,
  requireUpgrade,
  type Door,
  type DoorContext,
} from "./door.ts";
import type { Secrets } from "./env.ts";
import { securityHeaders } from "./headers.ts";
import { roomName, seatKey } from "./ids.ts";
import type { Outside } from "./installation.ts";
import { namespaceIn } from "./jurisdiction.ts";
import { methodRequest } from "./method-desk.ts";
import { pageRoutes } from "./pages/page-routes.ts";
import { rememberedAs } from "./remembered.ts";
import { makeEntryPass, readPass } from "./pass.ts";
import { openContext, type ZoomContext } from "./zoom-context.ts";
import { zoomRoutes } from "./zoom-routes.ts";

const passRequestSchema = v.strictObject({ context: v.string() });

export function createApp(now: () => Instant, outside: Outside): Hono<Door> {
  const app = new Hono<Door>();
  app.use(securityHeaders);
  app.use("/api/*", requireSecrets);
  app.route("/", pageRoutes());
  app.route("/", zoomRoutes(now, outside));
  app.get("/api/health", (c) => c.json({ ok: true, protocol: PROTOCOL_VERSION }));
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
  app.notFound((c) => answer(c, "notFound"));
  app.onError((_, c) => answer(c, "internal"));
  return app;
}

async function givePass(c: DoorContext, now: Instant): Promise<Response> {
  const request = v.safeParse(passRequestSchema, await readJson(c));
  if (!request.success) return answer(c, "bodyMalformed");
  const { secrets } = c.var;
  const { zoomClientId: clientId, zoomClientSecret: clientSecret } = secrets;
  const opened = await openContext(request.output.context, { clientSecret, clientId, now });
  if (!opened.ok) return answer(c, opened.reason);
  const facts = await factsOf(opened.value, secrets);
  // Before there can be a word of this person: it must be found again when the account is to be forgotten.
  if (facts.seat !== undefined) await rememberedAs(facts.seat, c.env).comesInto(facts.room);
  return c.json({ pass: await makeEntryPass(facts, secrets.passSecret, now) });
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
  const meetings = namespaceIn(c.env.JURISDICTION ?? "", c.env.MEETINGS);
  return meetings.getByName(admitted.value.room).fetch(admittedRequest(admitted.value));
}

/** The group's own method, for whoever has a seat: brought with a body, else read. */
async function askForMethod(c: DoorContext, now: Instant, posted?: string): Promise<Response> {
  const [, pass] = /^Bearer (\S+)$/u.exec(c.req.header("Authorization") ?? "") ?? [];
  if (pass === undefined) return answer(c, "passMissing");
  const read = await readPass(pass, c.var.secrets.passSecret, now);
  if (!read.ok) return answer(c, read.reason);
  if (read.value.typ !== "return") return answer(c, "passMissing");
  const { typ: _return, ...seat } = read.value;
  const meetings = namespaceIn(c.env.JURISDICTION ?? "", c.env.MEETINGS);
  return meetings.getByName(seat.room).fetch(methodRequest(seat, posted));
}

async function readJson(c: DoorContext): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    return undefined;
  }
}
