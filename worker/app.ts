import { Hono, type Context, type Next } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import * as v from "valibot";
import type { Instant } from "../core/ids.ts";
import { LARGEST_METHOD } from "../core/methods/own-method.ts";
import { PROTOCOL_VERSION } from "../core/protocol/version.ts";
import { admit, admittedRequest, type AdmissionRefusal } from "./admission.ts";
import { readSecrets, type DoorEnv, type Secrets } from "./env.ts";
import { securityHeaders } from "./headers.ts";
import { roomName, seatKey } from "./ids.ts";
import { namespaceIn } from "./jurisdiction.ts";
import { methodRequest } from "./method-desk.ts";
import { makeEntryPass, readPass } from "./pass.ts";
import { openContext, type DoorRefusal, type ZoomContext } from "./zoom-context.ts";

export interface Door {
  readonly Bindings: DoorEnv;
  readonly Variables: { readonly secrets: Secrets };
}

type DoorContext = Context<Door>;
type Answer = Promise<Response | void>;

const LARGEST_BODY = 8 * 1024;

const STATUS_OF = {
  contextMalformed: 400,
  contextForged: 401,
  contextExpired: 401,
  contextAudience: 403,
  contextType: 403,
  bodyMalformed: 400,
  bodyTooLarge: 413,
  bodyType: 415,
  originRefused: 403,
  upgradeRequired: 426,
  protocolUnsupported: 401,
  passMissing: 401,
  passMalformed: 401,
  passForged: 401,
  passExpired: 401,
  notConfigured: 503,
  notFound: 404,
  internal: 500,
} as const satisfies Record<DoorRefusal | AdmissionRefusal, ContentfulStatusCode> &
  Record<string, ContentfulStatusCode>;

/** What the door says no with: the whole body is `{"error": code}`. */
type DoorError = keyof typeof STATUS_OF;

const passRequestSchema = v.strictObject({ context: v.string() });

export function createApp(now: () => Instant): Hono<Door> {
  const app = new Hono<Door>();
  app.use(securityHeaders);
  app.use("/api/*", requireSecrets);
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
  return c.json({ pass: await entryPassFor(opened.value, secrets, now) });
}

async function entryPassFor(
  { mid, bmid, uid, attendrole, hash }: ZoomContext,
  { idSecret, passSecret }: Secrets,
  now: Instant,
): Promise<string> {
  const facts = {
    room: await roomName(idSecret, mid, bmid),
    ...(uid === undefined ? {} : { seat: await seatKey(idSecret, uid) }),
    ticket: hash,
    host: attendrole !== "participant",
  };
  return makeEntryPass(facts, passSecret, now);
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

async function requireSecrets(c: DoorContext, next: Next): Answer {
  const secrets = readSecrets(c.env);
  if (secrets === undefined) return answer(c, "notConfigured");
  c.set("secrets", secrets);
  await next();
}

async function requireOwnOrigin(c: DoorContext, next: Next): Answer {
  if (c.req.header("Origin") !== new URL(c.req.url).origin) return answer(c, "originRefused");
  await next();
}

async function requireUpgrade(c: DoorContext, next: Next): Answer {
  if (c.req.header("Upgrade")?.toLowerCase() !== "websocket") return answer(c, "upgradeRequired");
  await next();
}

async function requireJson(c: DoorContext, next: Next): Answer {
  const [mediaType = ""] = (c.req.header("Content-Type") ?? "").split(";");
  if (mediaType.trim().toLowerCase() !== "application/json") return answer(c, "bodyType");
  await next();
}

function requireSmallBody(maxSize = LARGEST_BODY): ReturnType<typeof bodyLimit> {
  return bodyLimit({ maxSize, onError: (c) => answer(c, "bodyTooLarge") });
}

async function readJson(c: DoorContext): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    return undefined;
  }
}

function answer(c: Context, error: DoorError): Response {
  return c.json({ error }, STATUS_OF[error]);
}
