import { exports } from "cloudflare:workers";
import { MeetingPanel, ORIGIN } from "./meeting-panel.ts";

export type Outcome = readonly [status: number, body: Readonly<Record<string, unknown>>];

async function post(
  path: string,
  headers: Record<string, string>,
  body?: object,
): Promise<Outcome> {
  const answer = await exports.default.fetch(`${ORIGIN}${path}`, {
    method: "POST",
    headers: { Origin: ORIGIN, "Content-Type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return [answer.status, await answer.json()];
}

export function asksForCode({ pass }: MeetingPanel): Promise<Outcome> {
  return post("/api/code", { Authorization: `Bearer ${pass}` });
}

/** From an address of one's own, where none is named. */
export function tries(code: string, address: string = crypto.randomUUID()): Promise<Outcome> {
  return post("/api/pass", { "CF-Connecting-IP": address }, { code });
}

/** Begins a session without Zoom. */
export function begins(address: string = crypto.randomUUID()): Promise<Outcome> {
  return post("/api/begin", { "CF-Connecting-IP": address });
}

export async function codeShownBy(panel: MeetingPanel): Promise<string> {
  const [, { code }] = await asksForCode(panel);
  return String(code);
}

export async function passBy(code: string): Promise<string> {
  const [, { pass }] = await tries(code);
  return String(pass);
}

/** Comes by a code and takes a seat. */
export async function seatedBy(code: string, name: string): Promise<MeetingPanel> {
  const panel = await MeetingPanel.open(await passBy(code));
  const answer = await panel.ask({ type: "join", name });
  if (answer !== "accepted") throw new Error(`${name} is not seated: ${answer}`);
  await panel.until(() => panel.panel.pass !== undefined);
  return panel;
}
