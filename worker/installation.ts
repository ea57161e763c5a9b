import * as v from "valibot";
import type { Instant } from "../core/ids.ts";
import { ok, refuse, type Result } from "../core/result.ts";
import type { Secrets } from "./env.ts";
import { isMacOf, macOf } from "./mac.ts";

/** The Worker's way to other hosts: `fetch`, or what a test puts in its place. */
export type Outside = (url: string, init: RequestInit) => Promise<Response>;

export type InstallationRefusal =
  | "stateForged"
  | "stateExpired"
  | "codeMissing"
  | "installationDeclined"
  | "installationFailed";

/** What Zoom's redirect carries, each missing where Zoom did not send it. */
export interface Redirect {
  readonly code?: string | undefined;
  /** Missing where the installation began on Zoom's own pages. */
  readonly state?: string | undefined;
  readonly error?: string | undefined;
}

interface Installing {
  readonly secrets: Secrets;
  /** The address that Zoom redirects to: the same in both steps and in the app's settings. */
  readonly redirectUri: string;
  readonly now: Instant;
}

const AUTHORISE = "https://zoom.us/oauth/authorize";
const TOKEN = "https://zoom.us/oauth/token";
const DEEP_LINK = "https://api.zoom.us/v2/zoomapp/deeplink";

const STATE_LIFE = 10 * 60_000;
const LONGEST_ANSWER = 10_000;

const tokenSchema = v.object({ access_token: v.pipe(v.string(), v.nonEmpty()) });
const deepLinkSchema = v.object({ deeplink: v.string() });

/**
 * Where an installation begins (OAuth 2.0 with PKCE, RFC 7636). Nothing is remembered meanwhile: the state is
 * signed, and the verifier is made from it again.
 */
export async function authorisationUrl({ secrets, redirectUri, now }: Installing): Promise<string> {
  const issued = `${now}.${crypto.randomUUID()}`;
  const state = `${issued}.${await macOf(secrets.passSecret, messageOf(`state ${issued}`))}`;
  const challenge = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(await verifierOf(secrets, state)),
  );
  const query = new URLSearchParams({
    response_type: "code",
    client_id: secrets.zoomClientId,
    redirect_uri: redirectUri,
    state,
    code_challenge: base64Url(challenge),
    code_challenge_method: "S256",
  });
  return `${AUTHORISE}?${query.toString()}`;
}

/**
 * Finishes an installation: the address that opens the app in the Zoom client, undefined where Zoom gives none.
 * The tokens are used for that one question and thrown away: nothing else of Zoom's interface is needed.
 */
export async function install(
  redirect: Redirect,
  installing: Installing,
  outside: Outside,
): Promise<Result<string | undefined, InstallationRefusal>> {
  if (redirect.error !== undefined) return refuse("installationDeclined");
  if (!redirect.code) return refuse("codeMissing");
  const objection = await objectionTo(redirect.state, installing);
  if (objection !== undefined) return refuse(objection);
  const request = await tokenRequest(redirect.code, redirect.state, installing);
  const token = v.safeParse(tokenSchema, await ask(outside, TOKEN, request));
  if (!token.success) return refuse("installationFailed");
  return ok(await deepLink(token.output.access_token, outside));
}

/** Without a state there is nothing to verify: the code was asked for on Zoom's own pages, without a challenge. */
async function objectionTo(
  state: string | undefined,
  { secrets, now }: Installing,
): Promise<InstallationRefusal | undefined> {
  if (state === undefined) return undefined;
  const [at = "", nonce = "", signature = "", ...more] = state.split(".");
  const isOurs = await isMacOf(secrets.passSecret, signature, messageOf(`state ${at}.${nonce}`));
  if (more.length > 0 || !isOurs) return "stateForged";
  const age = now - Number(at);
  return age >= 0 && age <= STATE_LIFE ? undefined : "stateExpired";
}

async function tokenRequest(
  code: string,
  state: string | undefined,
  { secrets, redirectUri }: Installing,
): Promise<RequestInit> {
  const verifier = state === undefined ? {} : { code_verifier: await verifierOf(secrets, state) };
  const fields = { grant_type: "authorization_code", code, redirect_uri: redirectUri, ...verifier };
  return {
    method: "POST",
    headers: {
      Authorization: `Basic ${btoa(`${secrets.zoomClientId}:${secrets.zoomClientSecret}`)}`,
      "Content-Type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams(fields).toString(),
  };
}

async function deepLink(token: string, outside: Outside): Promise<string | undefined> {
  const answer = await ask(outside, DEEP_LINK, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ action: JSON.stringify({ url: "/" }) }),
  });
  const read = v.safeParse(deepLinkSchema, answer);
  return read.success && leadsToZoom(read.output.deeplink) ? read.output.deeplink : undefined;
}

/** An answer that went astray must not send a person anywhere else. */
function leadsToZoom(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol === "zoommtg:") return true;
  return protocol === "https:" && /(?:^|\.)zoom\.(?:us|com)$/.test(hostname);
}

/** Undefined where nobody answers in time, or with anything but JSON. */
async function ask(outside: Outside, url: string, init: RequestInit): Promise<unknown> {
  try {
    const answer = await outside(url, { ...init, signal: AbortSignal.timeout(LONGEST_ANSWER) });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

/** 64 characters: a verifier has at least 43. */
function verifierOf(secrets: Secrets, state: string): Promise<string> {
  return macOf(secrets.passSecret, messageOf(`verifier ${state}`));
}

/** Never what a pass or anything else is signed with. */
function messageOf(text: string): Uint8Array {
  return new TextEncoder().encode(`installation ${text}`);
}

function base64Url(bytes: ArrayBuffer): string {
  const text = btoa(
    Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""),
  );
  return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
