import type { IncomingMessage, ServerResponse } from "node:http";
import type { Connect, HtmlTagDescriptor, Plugin } from "vite";
import { sealContext } from "./sealed-context.ts";

/** How long Zoom's own contexts live. */
const CONTEXT_LIVES = 120_000;
const LARGEST_BODY = 4 * 1024;

/** How the paths of the two pages end: a build names them from its root, the development server in full. */
const PANEL_PAGE = "/index.html";
const MEETING_PAGE = "/simulator/index.html";

/** What the simulated meeting needs of its server and of the pages there; no part of a build that is sent away. */
export function simulatedMeeting(): Plugin {
  return {
    name: "simulated-meeting",
    configureServer(server) {
      server.middlewares.use("/simulator/context", answerContext);
    },
    // Before the panel's own code runs; without a simulated meeting around it, they do nothing.
    transformIndexHtml: {
      order: "pre",
      handler: (_html, { path }) =>
        path.endsWith(PANEL_PAGE) && !path.endsWith(MEETING_PAGE)
          ? [script("/simulator/line.ts", "head-prepend"), script("/simulator/acting.ts", "body")]
          : [],
    },
  };
}

function script(src: string, injectTo: "head-prepend" | "body"): HtmlTagDescriptor {
  return { tag: "script", attrs: { type: "module", src }, injectTo };
}

const answerContext: Connect.NextHandleFunction = (request, response) => {
  void sealFor(request).then(
    ([status, body]) => end(response, status, body),
    // The request broke off: there is nobody left to answer.
    () => response.destroy(),
  );
};

/** Seals what the simulator page asks for, and nothing for anybody else. */
async function sealFor(request: IncomingMessage): Promise<readonly [number, object]> {
  const { ZOOM_CLIENT_ID: aud, ZOOM_CLIENT_SECRET: secret } = process.env;
  if (!isFromSimulator(request)) return [403, { error: "only the simulated meeting may ask" }];
  if (!aud || !secret) return [503, { error: "no development secret: use npm start" }];
  const asked = parse(await bodyOf(request));
  if (asked === undefined) return [400, { error: "not the claims of a context" }];
  const { now = Date.now(), ...claims } = asked;
  const times = { ts: now, exp: now + CONTEXT_LIVES };
  const fields = { typ: "meeting", ...claims, iss: "marketplace.zoom.us", aud, ...times };
  return [200, { context: await sealContext(fields, secret) }];
}

/** The page itself on this machine: not a panel, not another site, not another machine. */
function isFromSimulator({ method, headers, socket }: IncomingMessage): boolean {
  const { host = "", origin } = headers;
  return (
    method === "POST" &&
    headers["content-type"] === "application/json" &&
    /^localhost(:\d+)?$/u.test(host) &&
    origin === `http://${host}` &&
    ["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(socket.remoteAddress ?? "")
  );
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8") as AsyncIterable<string>) {
    body += chunk;
    if (body.length > LARGEST_BODY) return "";
  }
  return body;
}

function parse(body: string): { readonly now?: number } | undefined {
  try {
    const claims: unknown = JSON.parse(body);
    return typeof claims === "object" && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}

function end(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}
