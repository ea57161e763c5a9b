import { sign, verify } from "hono/jwt";
import * as v from "valibot";
import type { GroupId, Instant, PersonId } from "../core/ids.ts";
import { ok, refuse, type Result } from "../core/result.ts";
import { MOST_GROUPS } from "./group-paths.ts";
import { hmacKey } from "./mac.ts";

/** Lets somebody with a fresh app context into a room, once. */
interface EntryPass {
  readonly typ: "entry";
  readonly room: string;
  /** Missing for guests, who have no account by which to find their seat again. */
  readonly seat?: string;
  /** By what their groups know somebody without an account; it opens no seat. */
  readonly claim?: string;
  /** The hash of the app context: a room admits one entry for each. */
  readonly ticket: string;
  /** Zoom host or co-host, which is not the chair. */
  readonly host: boolean;
  /** The one session that it opens, for whoever came by its code and not from the meeting; missing where there is no meeting. */
  readonly session?: number;
  /** Of which groups the account is a member. */
  readonly groups?: readonly GroupId[];
}

/** One person's seat in one session of one room. */
export interface HeldSeat {
  readonly room: string;
  readonly session: number;
  readonly person: PersonId;
}

/** Lets one person back into one session. */
interface ReturnPass extends HeldSeat {
  readonly typ: "return";
}

export type Pass = EntryPass | ReturnPass;

export type PassRefusal = "passMalformed" | "passForged" | "passExpired";

const ISSUER = "intervision";
const ALGORITHM = "HS256";
const ENTRY_SECONDS = 15 * 60;
const RETURN_SECONDS = 12 * 60 * 60;
const LONGEST_PASS = 1024;

// The last character of 32 bytes carries two spare bits: only the spelling with zeros counts.
const SHAPE = /^[\w-]+\.[\w-]+\.[\w-]{42}[AEIMQUYcgkosw048]$/;

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const roomName = v.pipe(v.string(), v.regex(/^(?:tab-)?[0-9a-f]{64}$/));
const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const common = { iss: v.literal(ISSUER), iat: wholeNumber, exp: wholeNumber, room: roomName };

const claimAccount = v.pipe(v.string(), v.regex(/^claim-[0-9a-f]{64}$/));

const group = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{32}$/),
  v.transform((text) => text as GroupId),
);

const entrySchema = v.strictObject({
  ...common,
  typ: v.literal("entry"),
  seat: v.exactOptional(hash),
  claim: v.exactOptional(claimAccount),
  ticket: hash,
  host: v.boolean(),
  session: v.exactOptional(wholeNumber),
  groups: v.exactOptional(v.pipe(v.array(group), v.maxLength(MOST_GROUPS))),
});

const returnSchema = v.strictObject({
  ...common,
  typ: v.literal("return"),
  session: wholeNumber,
  person: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{32}$/),
    v.transform((text) => text as PersonId),
  ),
});

const passSchema = v.variant("typ", [entrySchema, returnSchema]);

export function makeEntryPass(
  facts: Omit<EntryPass, "typ">,
  secret: string,
  now: Instant,
): Promise<string> {
  return makePass({ ...facts, typ: "entry" }, secret, now, ENTRY_SECONDS);
}

export function makeReturnPass(facts: HeldSeat, secret: string, now: Instant): Promise<string> {
  return makePass({ ...facts, typ: "return" }, secret, now, RETURN_SECONDS);
}

export async function readPass(
  token: string,
  secret: string,
  now: Instant,
): Promise<Result<Pass, PassRefusal>> {
  if (token.length > LONGEST_PASS || !SHAPE.test(token)) return refuse("passMalformed");
  const payload = await verifiedPayload(token, secret);
  if (payload === undefined) return refuse("passForged");
  const parsed = v.safeParse(passSchema, payload);
  if (!parsed.success) return refuse("passMalformed");
  const { iss: _iss, iat: _iat, exp, ...pass } = parsed.output;
  return exp * 1000 > now ? ok(pass) : refuse("passExpired");
}

/** Signature and algorithm only: times are judged by the caller's clock, the rest by the schema. */
async function verifiedPayload(token: string, secret: string): Promise<unknown> {
  const checks = { alg: ALGORITHM, exp: false, iat: false, nbf: false } as const;
  try {
    return await verify(token, await hmacKey(secret), checks);
  } catch {
    return undefined;
  }
}

async function makePass(
  pass: Pass,
  secret: string,
  now: Instant,
  seconds: number,
): Promise<string> {
  const iat = Math.floor(now / 1000);
  const payload = { ...pass, iss: ISSUER, iat, exp: iat + seconds };
  return await sign(payload, await hmacKey(secret), ALGORITHM);
}
