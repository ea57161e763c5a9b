import type { Context, Next } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Instant } from "../core/ids.ts";
import { ok, refuse, type Result } from "../core/result.ts";
import type { AdmissionRefusal } from "./admission.ts";
import { readSecrets, type DoorEnv, type Secrets } from "./env.ts";
import type { InstallationRefusal } from "./installation.ts";
import { namespaceIn, type MeetingStub } from "./jurisdiction.ts";
import { readPass, type HeldSeat, type PassRefusal } from "./pass.ts";
import type { DoorRefusal } from "./zoom-context.ts";
import type { EventRefusal } from "./zoom-event.ts";

/** What every route has at hand. */
export interface Door {
  readonly Bindings: DoorEnv;
  readonly Variables: { readonly secrets: Secrets; readonly language: string };
}

export type DoorContext = Context<Door>;
type Answer = Promise<Response | void>;

const LARGEST_BODY = 8 * 1024;

const STATUS_OF = {
  contextMalformed: 400,
  contextForged: 401,
  contextExpired: 401,
  contextAudience: 403,
  contextType: 403,
  noAccount: 403,
  codeUnknown: 404,
  claimUnknown: 404,
  tooManyCodes: 429,
  browserSessionsOff: 403,
  tooManyBegun: 429,
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
  eventUnsigned: 401,
  eventForged: 401,
  eventStale: 401,
  eventMalformed: 400,
  stateForged: 400,
  stateExpired: 400,
  codeMissing: 400,
  installationDeclined: 400,
  installationFailed: 502,
  notConfigured: 503,
  notFound: 404,
  internal: 500,
} as const satisfies Record<
  DoorRefusal | AdmissionRefusal | EventRefusal | InstallationRefusal,
  ContentfulStatusCode
> &
  Record<string, ContentfulStatusCode>;

/** What the door says no with. */
export type DoorError = keyof typeof STATUS_OF;

/** The whole body is `{"error": code}`. */
export function answer(c: Context, error: DoorError): Response {
  return c.json({ error }, STATUS_OF[error]);
}

export function statusOf(error: DoorError): (typeof STATUS_OF)[DoorError] {
  return STATUS_OF[error];
}

export async function requireSecrets(c: DoorContext, next: Next): Answer {
  const secrets = readSecrets(c.env);
  if (secrets === undefined) return answer(c, "notConfigured");
  c.set("secrets", secrets);
  await next();
}

export async function requireOwnOrigin(c: DoorContext, next: Next): Answer {
  if (c.req.header("Origin") !== new URL(c.req.url).origin) return answer(c, "originRefused");
  await next();
}

export async function requireUpgrade(c: DoorContext, next: Next): Answer {
  if (c.req.header("Upgrade")?.toLowerCase() !== "websocket") return answer(c, "upgradeRequired");
  await next();
}

export async function requireJson(c: DoorContext, next: Next): Answer {
  const [mediaType = ""] = (c.req.header("Content-Type") ?? "").split(";");
  if (mediaType.trim().toLowerCase() !== "application/json") return answer(c, "bodyType");
  await next();
}

/** Whose return pass a request carries. */
export async function seatOf(
  c: DoorContext,
  now: Instant,
): Promise<Result<HeldSeat, PassRefusal | "passMissing">> {
  const [, pass] = /^Bearer (\S+)$/u.exec(c.req.header("Authorization") ?? "") ?? [];
  if (pass === undefined) return refuse("passMissing");
  const read = await readPass(pass, c.var.secrets.passSecret, now);
  if (!read.ok) return read;
  if (read.value.typ !== "return") return refuse("passMissing");
  const { typ: _return, ...seat } = read.value;
  return ok(seat);
}

export function roomOf({ room }: { readonly room: string }, env: DoorEnv): MeetingStub {
  return namespaceIn(env.JURISDICTION ?? "", env.MEETINGS).getByName(room);
}

export async function readJson(c: DoorContext): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    return undefined;
  }
}

/** Whether this address has tried enough. */
export async function isTooMuch(c: DoorContext, allowed: RateLimit): Promise<boolean> {
  const { success } = await allowed.limit({ key: c.req.header("CF-Connecting-IP") ?? "" });
  return !success;
}

export function requireSmallBody(maxSize = LARGEST_BODY): ReturnType<typeof bodyLimit> {
  return bodyLimit({ maxSize, onError: (c) => answer(c, "bodyTooLarge") });
}
