import type { CodeShelf } from "./codes.ts";
import { isJurisdictionSetting, type MeetingNamespace } from "./jurisdiction.ts";

/** What the door needs; a secret nobody has set is missing, whatever wrangler.toml requires. */
export interface DoorEnv {
  readonly MEETINGS: MeetingNamespace;
  /** One record for each Zoom account: in which rooms something of it may be kept. */
  readonly PEOPLE: MeetingNamespace;
  /** One record for each group that meets again. */
  readonly GROUPS: MeetingNamespace;
  /** Where codes lead to. */
  readonly CODES: CodeShelf;
  /** How many codes are tried from one address. */
  readonly CODE_TRIES: RateLimit;
  /** How many sessions are begun in browser tabs from one address. */
  readonly BEGINNINGS: RateLimit;
  readonly ZOOM_CLIENT_ID?: string;
  readonly ZOOM_CLIENT_SECRET?: string;
  readonly PASS_SECRET?: string;
  readonly ID_SECRET?: string;
  /** What Zoom signs its events with; without it none is believed. */
  readonly ZOOM_WEBHOOK_SECRET?: string;
  /** Who runs this deployment and how to reach them, for the pages about it. */
  readonly OPERATOR_NAME?: string;
  readonly OPERATOR_CONTACT?: string;
  /** Empty, or the jurisdiction every session of this deployment lives in. */
  readonly JURISDICTION?: string;
  /** The longest that a group may keep what was written after the end. */
  readonly RETENTION_HOURS?: string;
  /** "yes" lets a session begin in a browser tab, with no meeting around it. */
  readonly BROWSER_SESSIONS?: string;
}

export function maySessionsBeginInTabs({ BROWSER_SESSIONS }: DoorEnv): boolean {
  return BROWSER_SESSIONS === "yes";
}

/** All that the operator binds and sets. */
export interface Env extends DoorEnv {
  readonly ASSETS: Fetcher;
  readonly SESSION_KEYS: KVNamespace;
}

export interface Secrets {
  readonly zoomClientId: string;
  readonly zoomClientSecret: string;
  readonly passSecret: string;
  readonly idSecret: string;
}

const SHORTEST_SECRET = 16;

/** Undefined while a setting is missing, too short or unknown: the Worker then answers nothing but 503. */
export function readSecrets(env: DoorEnv): Secrets | undefined {
  const zoomClientId = env.ZOOM_CLIENT_ID;
  const zoomClientSecret = longEnough(env.ZOOM_CLIENT_SECRET);
  const passSecret = longEnough(env.PASS_SECRET);
  const idSecret = longEnough(env.ID_SECRET);
  if (!zoomClientId || !zoomClientSecret || !passSecret || !idSecret) return undefined;
  if (!isJurisdictionSetting(env.JURISDICTION ?? "")) return undefined;
  return { zoomClientId, zoomClientSecret, passSecret, idSecret };
}

/** Of whoever was let through the door, which opens only with them. */
export function secretsOf(env: DoorEnv): Secrets {
  const secrets = readSecrets(env);
  if (secrets === undefined) throw new Error("a panel came through a door without secrets");
  return secrets;
}

function longEnough(secret: string | undefined): string | undefined {
  return secret !== undefined && secret.length >= SHORTEST_SECRET ? secret : undefined;
}
