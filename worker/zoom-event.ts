import * as v from "valibot";
import type { Instant } from "../core/ids.ts";
import { ok, refuse, type Result } from "../core/result.ts";
import { isMacOf, macOf } from "./mac.ts";

/** What Zoom tells the app of itself, as far as the app does anything about it. */
export type ZoomEvent =
  | { readonly type: "validation"; readonly plainToken: string }
  /** Somebody has removed the app: what is kept of that account is due to be erased. */
  | { readonly type: "deauthorised"; readonly uid: string }
  /** Signed by Zoom, and nothing to us. */
  | { readonly type: "other" };

export type EventRefusal = "eventUnsigned" | "eventForged" | "eventStale" | "eventMalformed";

/** As it came: the signature is that of the raw bytes, not of any JSON made from them again. */
export interface SignedBody {
  readonly body: Uint8Array<ArrayBuffer>;
  /** `x-zm-request-timestamp`: seconds since 1970. */
  readonly timestamp: string | undefined;
  /** `x-zm-signature`: `v0=` and the HMAC-SHA256 of `v0:TIMESTAMP:BODY` in hex. */
  readonly signature: string | undefined;
}

interface EventChecks {
  /** The app's secret token, from its page of event subscriptions. */
  readonly secret: string;
  readonly clientId: string;
  readonly now: Instant;
}

const SCHEME = "v0=";

/** Zoom sends again after 5, 20 and 60 minutes, with a new timestamp each time. */
const LONGEST_WAY = 5 * 60_000;

const validationSchema = v.object({
  event: v.literal("endpoint.url_validation"),
  payload: v.object({ plainToken: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)) }),
});

const deauthorisedSchema = v.object({
  event: v.literal("app_deauthorized"),
  payload: v.object({
    user_id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
    client_id: v.string(),
  }),
});

const anyEventSchema = v.object({ event: v.string() });

/** Reads one call of Zoom's webhooks (Zoom's documentation: "Using webhooks", "App deauthorization"). */
export async function readEvent(
  signed: SignedBody,
  checks: EventChecks,
): Promise<Result<ZoomEvent, EventRefusal>> {
  const { body, timestamp, signature } = signed;
  if (timestamp === undefined || signature === undefined) return refuse("eventUnsigned");
  const message = Uint8Array.from([...encode(`v0:${timestamp}:`), ...body]);
  const mac = signature.startsWith(SCHEME) ? signature.slice(SCHEME.length) : "";
  if (!(await isMacOf(checks.secret, mac, message))) return refuse("eventForged");
  if (!(Math.abs(Number(timestamp) * 1000 - checks.now) <= LONGEST_WAY))
    return refuse("eventStale");
  return eventIn(parseJson(body), checks.clientId);
}

/** Proves to Zoom that whoever answers at this address has the app's secret token. */
export async function answerToValidation(plainToken: string, secret: string) {
  return { plainToken, encryptedToken: await macOf(secret, encode(plainToken)) };
}

function eventIn(value: unknown, clientId: string): Result<ZoomEvent, EventRefusal> {
  const validation = v.safeParse(validationSchema, value);
  if (validation.success)
    return ok({ type: "validation", plainToken: validation.output.payload.plainToken });
  const deauthorised = v.safeParse(deauthorisedSchema, value);
  if (deauthorised.success) {
    const { user_id: uid, client_id } = deauthorised.output.payload;
    return ok(client_id === clientId ? { type: "deauthorised", uid } : { type: "other" });
  }
  return v.is(anyEventSchema, value) && !isKnown(value.event)
    ? ok({ type: "other" })
    : refuse("eventMalformed");
}

function isKnown(event: string): boolean {
  return event === "endpoint.url_validation" || event === "app_deauthorized";
}

function parseJson(body: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body));
  } catch {
    return undefined;
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
