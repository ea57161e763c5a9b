import * as v from "valibot";
import type { Instant } from "../core/ids.ts";
import { ok, refuse, type Result } from "../core/result.ts";
import { fromBase64, toHex } from "./bytes.ts";

/** What Zoom says of one person in one meeting, once the seal and the claims have been checked. */
export interface ZoomContext {
  readonly mid: string;
  readonly bmid?: string;
  readonly pid?: string;
  /** Missing for guests. */
  readonly uid?: string;
  readonly attendrole: AttendRole;
  /** The same for every way to write these bytes as base64, so it can count as one ticket. */
  readonly hash: string;
}

type AttendRole = "host" | "coHost" | "participant";

export type DoorRefusal =
  | "contextMalformed"
  | "contextForged"
  | "contextExpired"
  | "contextAudience"
  | "contextType";

interface ContextChecks {
  readonly clientSecret: string;
  readonly clientId: string;
  readonly now: Instant;
}

interface SealedParts {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly aad: Uint8Array<ArrayBuffer>;
  readonly ciphertextAndTag: Uint8Array<ArrayBuffer>;
  readonly tag: Uint8Array<ArrayBuffer>;
}

const LONGEST_CONTEXT = 4096;
const TAG_BYTES = 16;
const CLOCK_LEEWAY = 60_000;

const envelopeSchema = v.object({
  typ: v.string(),
  exp: v.pipe(v.number(), v.finite()),
  ts: v.pipe(v.number(), v.finite()),
  aud: v.optional(v.unknown()),
  iss: v.optional(v.unknown()),
});

const claimsSchema = v.object({
  mid: v.pipe(v.string(), v.nonEmpty()),
  bmid: v.nullish(v.string()),
  pid: v.nullish(v.string()),
  uid: v.nullish(v.string()),
  attendrole: v.nullish(v.string()),
});

const accountSchema = v.object({ uid: v.pipe(v.string(), v.nonEmpty()) });

/** Where Zoom has opened the panel. */
type ContextType = "meeting" | "panel";

type Envelope = v.InferOutput<typeof envelopeSchema>;

/** Opens what `getAppContext` gave the panel in a meeting. */
export async function openContext(
  text: string,
  checks: ContextChecks,
): Promise<Result<ZoomContext, DoorRefusal>> {
  const opened = await openSealed(text, checks, "meeting");
  return opened.ok ? readClaims(opened.value.claims, opened.value.hash) : opened;
}

/** The same where there is no meeting, as in Zoom's main window: the account that asks. */
export async function openAccount(
  text: string,
  checks: ContextChecks,
): Promise<Result<string, DoorRefusal>> {
  const opened = await openSealed(text, checks, "panel");
  if (!opened.ok) return opened;
  const account = v.safeParse(accountSchema, opened.value.claims);
  return account.success ? ok(account.output.uid) : refuse("contextMalformed");
}

interface Opened {
  readonly claims: unknown;
  readonly hash: string;
}

async function openSealed(
  text: string,
  checks: ContextChecks,
  typ: ContextType,
): Promise<Result<Opened, DoorRefusal>> {
  const parts = text.length <= LONGEST_CONTEXT ? splitSealed(fromBase64(text)) : undefined;
  if (parts === undefined) return refuse("contextMalformed");
  const plain = await unseal(parts, checks.clientSecret);
  if (plain === undefined) return refuse("contextForged");
  const claims = parseJson(plain);
  const envelope = v.safeParse(envelopeSchema, claims);
  if (!envelope.success) return refuse("contextMalformed");
  const objection = objectionTo(envelope.output, checks, typ);
  return objection === undefined ? ok({ claims, hash: await hashOf(parts) }) : refuse(objection);
}

/** iv length u8, iv, aad length u16, aad, ciphertext length i32, ciphertext, tag: to the last byte. */
function splitSealed(bytes: Uint8Array<ArrayBuffer> | undefined): SealedParts | undefined {
  if (bytes === undefined || bytes.length === 0) return undefined;
  const numbers = new DataView(bytes.buffer);
  const ivEnd = 1 + numbers.getUint8(0);
  if (ivEnd < 1 + 12 || ivEnd > 1 + 16 || bytes.length < ivEnd + 2) return undefined;
  const aadStart = ivEnd + 2;
  const aadEnd = aadStart + numbers.getUint16(ivEnd, true);
  if (bytes.length < aadEnd + 4) return undefined;
  const ciphertextStart = aadEnd + 4;
  const ciphertextEnd = ciphertextStart + numbers.getInt32(aadEnd, true);
  // WebCrypto alone would take ciphertext and tag at any split, and so open a context whose length was changed.
  if (ciphertextEnd < ciphertextStart || bytes.length !== ciphertextEnd + TAG_BYTES)
    return undefined;
  return {
    iv: bytes.subarray(1, ivEnd),
    aad: bytes.subarray(aadStart, aadEnd),
    ciphertextAndTag: bytes.subarray(ciphertextStart),
    tag: bytes.subarray(ciphertextEnd),
  };
}

async function unseal(parts: SealedParts, secret: string): Promise<ArrayBuffer | undefined> {
  const keyBytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret));
  const key = await crypto.subtle.importKey("raw", keyBytes, "AES-GCM", false, ["decrypt"]);
  const { iv, aad, ciphertextAndTag } = parts;
  try {
    return await crypto.subtle.decrypt(
      { name: "AES-GCM", iv, additionalData: aad, tagLength: TAG_BYTES * 8 },
      key,
      ciphertextAndTag,
    );
  } catch {
    return undefined;
  }
}

function parseJson(plain: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(plain));
  } catch {
    return undefined;
  }
}

function readClaims(value: unknown, hash: string): Result<ZoomContext, DoorRefusal> {
  const claims = v.safeParse(claimsSchema, value);
  if (!claims.success) return refuse("contextMalformed");
  const { mid, bmid, pid, uid, attendrole } = claims.output;
  return ok({
    mid,
    // An empty uid would put all guests on one seat.
    ...(bmid ? { bmid } : {}),
    ...(pid ? { pid } : {}),
    ...(uid ? { uid } : {}),
    attendrole: roleOf(attendrole ?? ""),
    hash,
  });
}

function objectionTo(
  envelope: Envelope,
  checks: ContextChecks,
  typ: ContextType,
): DoorRefusal | undefined {
  if (envelope.iss !== undefined && envelope.iss !== "marketplace.zoom.us") return "contextForged";
  if (envelope.aud !== checks.clientId) return "contextAudience";
  if (envelope.exp <= checks.now) return "contextExpired";
  if (envelope.ts > checks.now + CLOCK_LEEWAY) return "contextExpired";
  return envelope.typ === typ ? undefined : "contextType";
}

/** Zoom writes the same role differently from one source to the next. */
function roleOf(attendrole: string): AttendRole {
  switch (attendrole.toLowerCase().replace(/[^a-z]/g, "")) {
    case "host":
      return "host";
    case "cohost":
      return "coHost";
    default:
      return "participant";
  }
}

async function hashOf({ iv, tag }: SealedParts): Promise<string> {
  return toHex(await crypto.subtle.digest("SHA-256", new Uint8Array([...iv, ...tag])));
}
