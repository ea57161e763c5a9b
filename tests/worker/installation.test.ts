import { createHash } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { authorisationUrl, install, type Redirect } from "../../worker/installation.ts";
import { CLIENT_ID, CLIENT_SECRET, ID_SECRET, NOW, PASS_SECRET } from "../support/door.ts";
import { Outside } from "../support/outside.ts";
import { get, outside } from "../support/routes.ts";

const ORIGIN = "https://intervision.example";
const IN_ZOOM = "https://zoom.us/launch/intervision";
const SECRETS = {
  zoomClientId: CLIENT_ID,
  zoomClientSecret: CLIENT_SECRET,
  passSecret: PASS_SECRET,
  idSecret: ID_SECRET,
};

const installing = (now = NOW) => ({
  secrets: SECRETS,
  redirectUri: `${ORIGIN}/installed`,
  now,
});

afterEach(() => outside.forget());

function json(value: unknown): () => Response {
  return () => Response.json(value);
}

/** Zoom gives a token and a deep link. */
function zoom(deeplink: unknown = IN_ZOOM): Outside {
  const other = new Outside();
  other.answers.set("/oauth/token", json({ access_token: "a token", refresh_token: "another" }));
  other.answers.set("/v2/zoomapp/deeplink", json({ deeplink }));
  return other;
}

async function begun(now = NOW): Promise<URLSearchParams> {
  return new URL(await authorisationUrl(installing(now))).searchParams;
}

async function stateOf(now = NOW): Promise<string> {
  return (await begun(now)).get("state") ?? "";
}

test("[D13] an installation begins at Zoom, with a state and a challenge", async () => {
  const response = await get("/install");
  const { origin, pathname, searchParams } = new URL(response.headers.get("Location") ?? "");
  expect([response.status, origin, pathname]).toEqual([302, "https://zoom.us", "/oauth/authorize"]);
  expect(Object.fromEntries(searchParams)).toMatchObject({
    response_type: "code",
    client_id: CLIENT_ID,
    redirect_uri: `${ORIGIN}/installed`,
    code_challenge_method: "S256",
  });
});

test("[D13] the verifier is the one that was challenged; no two installations share one", async () => {
  const [one, other] = [await begun(), await begun()];
  const zooms = zoom();
  await install({ code: "c", state: one.get("state") ?? "" }, installing(), zooms.fetch);
  const { code_verifier = "" } = zooms.form(0);
  expect(code_verifier).toMatch(/^[\w.~-]{43,128}$/u);
  const challenge = createHash("sha256").update(code_verifier).digest("base64url");
  expect(one.get("code_challenge")).toBe(challenge);
  expect(other.get("code_challenge")).not.toBe(challenge);
});

test("[D13] without a state the code alone is changed for a token", async () => {
  const zooms = zoom();
  const installed = await install({ code: "a code" }, installing(), zooms.fetch);
  expect(installed).toEqual({ ok: true, value: IN_ZOOM });
  expect(zooms.form(0)).toEqual({
    grant_type: "authorization_code",
    code: "a code",
    redirect_uri: `${ORIGIN}/installed`,
  });
  expect(new Headers(zooms.asked[0]?.request.headers).get("Authorization")).toBe(
    `Basic ${btoa(`${CLIENT_ID}:${CLIENT_SECRET}`)}`,
  );
});

test.each<[string, () => Promise<Redirect>, string]>([
  ["the person said no", async () => ({ error: "access_denied" }), "installationDeclined"],
  ["no code", async () => ({ state: await stateOf() }), "codeMissing"],
  ["an empty code", async () => ({ code: "" }), "codeMissing"],
  [
    "a state of somebody else",
    async () => ({ code: "c", state: `${NOW}.x.${"0".repeat(64)}` }),
    "stateForged",
  ],
  ["an empty state", async () => ({ code: "c", state: "" }), "stateForged"],
  [
    "a state with another time",
    async () => ({ code: "c", state: (await stateOf()).replace(/^\d+/u, String(NOW - 1)) }),
    "stateForged",
  ],
  [
    "a state with more behind it",
    async () => ({ code: "c", state: `${await stateOf()}.x` }),
    "stateForged",
  ],
  [
    "a state of ten minutes ago",
    async () => ({ code: "c", state: await stateOf(NOW - 600_001) }),
    "stateExpired",
  ],
  [
    "a state of the future",
    async () => ({ code: "c", state: await stateOf(NOW + 1) }),
    "stateExpired",
  ],
])("[D13] Zoom is asked for nothing: %s", async (_, redirect, reason) => {
  const zooms = zoom();
  expect(await install(await redirect(), installing(), zooms.fetch)).toEqual({ ok: false, reason });
  expect(zooms.asked).toEqual([]);
});

test.each<[string, () => Response]>([
  ["a refusal", () => Response.json({ error: "invalid_grant" }, { status: 400 })],
  ["no token", json({})],
  ["no JSON", () => new Response("<html>")],
])("[D14] an installation that Zoom answers with %s is said to have failed", async (_, answer) => {
  outside.answers.set("/oauth/token", answer);
  const response = await get("/installed?code=c");
  expect(response.status).toBe(502);
  expect(await response.text()).toContain("Intervision is not installed");
});

test.each([
  ["Zoom's page", IN_ZOOM, IN_ZOOM],
  ["Zoom's client", "zoommtg://zoom.us/x", "zoommtg://zoom.us/x"],
  ["another site", "https://example.com/zoom.us", undefined],
  ["a site that ends alike", "https://notzoom.us/", undefined],
  ["without TLS", "http://zoom.us/", undefined],
  ["a script", "javascript:alert(1)", undefined],
  ["no text", 7, undefined],
])("[D14] a deep link leads into Zoom or is not followed: %s", async (_, deeplink, value) => {
  const installed = await install({ code: "c" }, installing(), zoom(deeplink).fetch);
  expect(installed).toEqual({ ok: true, value });
});

test("[D14] once installed, the person is sent into Zoom, and no token is in the answer", async () => {
  outside.answers.set("/oauth/token", json({ access_token: "a token" }));
  outside.answers.set("/v2/zoomapp/deeplink", json({ deeplink: IN_ZOOM }));
  const response = await get("/installed?code=c");
  expect([response.status, response.headers.get("Location")]).toEqual([302, IN_ZOOM]);
  const told = JSON.stringify([...response.headers, await response.text()]);
  expect(told).not.toContain("a token");
});

test("[D14] where Zoom gives no deep link, a page says how to go on", async () => {
  outside.answers.set("/oauth/token", json({ access_token: "a token" }));
  const response = await get("/installed?code=c");
  expect(response.status).toBe(200);
  expect(await response.text()).toContain("Join a Zoom meeting");
});
