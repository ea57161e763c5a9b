import { subprotocol } from "../../core/protocol/version.ts";
import { createApp } from "../../worker/app.ts";
import type { DoorEnv } from "../../worker/env.ts";
import { roomName, seatKey } from "../../worker/ids.ts";
import { makeEntryPass } from "../../worker/pass.ts";
import { Outside } from "./outside.ts";
import { doorEnv, ID_SECRET, NOW, PASS_SECRET } from "./door.ts";

const ORIGIN = "https://intervision.example";
/** What the door asks of other hosts is written down here, and answered as a test wishes. */
export const outside = new Outside();
const app = createApp(() => NOW, outside.fetch);

export const room = await roomName(ID_SECRET, "mid/of+a meeting==", undefined);
export const seat = await seatKey(ID_SECRET, "uid-of-ann");
export const ticket = "0f".repeat(32);
export const entryPass = await makeEntryPass({ room, seat, ticket, host: true }, PASS_SECRET, NOW);

interface Ask {
  readonly body?: string;
  readonly env?: DoorEnv;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

export function send(method: string, path: string, { body, env = doorEnv(), headers = {} }: Ask) {
  const given = Object.entries(headers).filter(([, value]) => value !== undefined);
  const init = { method, headers: Object.fromEntries(given) as Record<string, string> };
  return app.request(`${ORIGIN}${path}`, body === undefined ? init : { ...init, body }, env);
}

export function get(path: string, env = doorEnv()) {
  return send("GET", path, { env });
}

export function askForPass({ headers, ...ask }: Ask) {
  const usual = { Origin: ORIGIN, "Content-Type": "application/json" };
  return send("POST", "/api/pass", { ...ask, headers: { ...usual, ...headers } });
}

export function askToConnect({ headers, ...ask }: Ask) {
  const offered = `${subprotocol(1)}, pass.${entryPass}`;
  const usual = { Origin: ORIGIN, Upgrade: "websocket", "Sec-WebSocket-Protocol": offered };
  return send("GET", "/api/meeting", { ...ask, headers: { ...usual, ...headers } });
}

export async function passIn(response: Response): Promise<string> {
  const { pass } = await response.json<{ readonly pass: string }>();
  return pass;
}

export async function outcome(
  response: Response | Promise<Response>,
): Promise<readonly [number, unknown]> {
  const answered = await response;
  return [answered.status, await answered.json()];
}
