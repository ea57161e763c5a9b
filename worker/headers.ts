import type { Context, Next } from "hono";

const EVERY_ANSWER = {
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

/**
 * 'self' covers the panel's own WebSocket in Chromium since 2018 and in WebKit since 2022. A bare `wss:`
 * for older engines would open the panel to every host, and a static file cannot name its own host.
 * Zoom's clients load the panel as a page; only its web client frames it.
 */
const PAGE_POLICY = policy("'self' https://zoom.us https://*.zoom.us https://*.zoom.com");

function policy(frames: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-ancestors ${frames}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}

/**
 * Every static answer, by way of client/public/_headers: static answers never pass the Worker.
 * Zoom shows no page that lacks the first two, the policy or the referrer policy.
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...EVERY_ANSWER,
  "Content-Security-Policy": PAGE_POLICY,
  // With no-referrer an engine may send `Origin: null` on the panel's own POST, which the door refuses.
  "Referrer-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=()",
  "Cache-Control": "no-store",
};

/** What differs for the pages outside the panel, by way of the same file: they are in nobody's frame, and name themselves to nobody. */
export const TAKEN_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": policy("'none'"),
  "Referrer-Policy": "no-referrer",
};

/** What the door itself answers. */
export const API_HEADERS: Readonly<Record<string, string>> = {
  ...EVERY_ANSWER,
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
};

/** A page of words: no script, and in nobody's frame. */
export const WORDS_HEADERS: Readonly<Record<string, string>> = {
  ...API_HEADERS,
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
};

export async function securityHeaders(context: Context, next: Next): Promise<void> {
  await next();
  // An answer with a socket cannot be made anew with other headers; it is not shown to anybody either.
  if (context.res.status === 101) return;
  const isPage = context.res.headers.get("Content-Type")?.startsWith("text/html") === true;
  for (const [name, value] of Object.entries(isPage ? WORDS_HEADERS : API_HEADERS))
    context.header(name, value);
}
