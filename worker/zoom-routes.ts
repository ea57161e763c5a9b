import { Hono } from "hono";
import type { Instant } from "../core/ids.ts";
import {
  answer,
  requireSecrets,
  requireSmallBody,
  statusOf,
  type Door,
  type DoorContext,
} from "./door.ts";
import { authorisationUrl, install, type Outside } from "./installation.ts";
import { seatKey } from "./ids.ts";
import { inLanguage, page } from "./pages/page-routes.ts";
import { rememberedAs } from "./remembered.ts";
import { answerToValidation, readEvent } from "./zoom-event.ts";

const REDIRECT_PATH = "/installed";

/** What Zoom itself and whoever installs the app ask for; the addresses stand in docs/zoom-manifest.json. */
export function zoomRoutes(now: () => Instant, outside: Outside): Hono<Door> {
  const app = new Hono<Door>();
  app.get("/install", requireSecrets, async (c) => c.redirect(await beginning(c, now())));
  app.get(REDIRECT_PATH, requireSecrets, inLanguage, (c) => finish(c, now(), outside));
  app.post("/api/zoom/event", requireSmallBody(), (c) => hearEvent(c, now()));
  return app;
}

function beginning(c: DoorContext, now: Instant): Promise<string> {
  return authorisationUrl({ secrets: c.var.secrets, redirectUri: redirectUri(c), now });
}

async function finish(c: DoorContext, now: Instant, outside: Outside): Promise<Response> {
  const { code, state, error } = c.req.query();
  const installing = { secrets: c.var.secrets, redirectUri: redirectUri(c), now };
  const installed = await install({ code, state, error }, installing, outside);
  if (!installed.ok) return page(c, "notInstalled", statusOf(installed.reason) === 502 ? 502 : 400);
  return installed.value === undefined ? page(c, "installed") : c.redirect(installed.value);
}

function redirectUri(c: DoorContext): string {
  return new URL(REDIRECT_PATH, c.req.url).href;
}

/** Zoom sends again whatever is not answered with 2xx within three seconds. */
async function hearEvent(c: DoorContext, now: Instant): Promise<Response> {
  const secret = c.env.ZOOM_WEBHOOK_SECRET;
  if (!secret) return answer(c, "notConfigured");
  const signed = {
    body: new Uint8Array(await c.req.arrayBuffer()),
    timestamp: c.req.header("x-zm-request-timestamp"),
    signature: c.req.header("x-zm-signature"),
  };
  const read = await readEvent(signed, { secret, clientId: c.var.secrets.zoomClientId, now });
  if (!read.ok) return answer(c, read.reason);
  const event = read.value;
  if (event.type === "validation")
    return c.json(await answerToValidation(event.plainToken, secret));
  // When it throws Zoom is answered with an error, and tells again later.
  if (event.type === "deauthorised") await forget(event.uid, c);
  return c.body(null, 204);
}

async function forget(uid: string, { env, var: { secrets } }: DoorContext): Promise<void> {
  await rememberedAs(await seatKey(secrets.idSecret, uid), env).forget();
}
