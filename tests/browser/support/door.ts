import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { Page } from "@playwright/test";
import type { Instant } from "../../../core/ids.ts";

/** How an attempt at the upgrade ended: what the room said first, or that it never opened. */
export type Attempt =
  | { readonly opened: true; readonly first: unknown }
  | { readonly opened: false; readonly code: number };

/** A page of somebody else on this machine, which is another origin; a page that came from nowhere may not even ask. */
export async function openForeignOrigin(): Promise<Server> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html" });
    response.end("<!doctype html><title>Somebody else</title>");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

export function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return `http://localhost:${address.port}`;
}

/** An entry pass for a new person, fetched as a panel does; the page stands on the server's own origin. */
export async function fetchPass(page: Page, meeting: string, now: Instant): Promise<string> {
  const claims = { mid: meeting, uid: `uid-in-${meeting}`, attendrole: "host", now };
  const { context } = await post(page, "/simulator/context", claims);
  const { pass = "" } = await post(page, "/api/pass", { context });
  return pass;
}

function post(page: Page, path: string, body: unknown): Promise<Record<string, string>> {
  return page.evaluate(
    async ([address, text]) => {
      const headers = { "Content-Type": "application/json" };
      const answer = await fetch(address, { method: "POST", headers, body: text });
      return answer.json();
    },
    [path, JSON.stringify(body)] as const,
  );
}

/** Tries to open a meeting's socket from the page as it stands. */
export function knock(page: Page, host: string, pass?: string): Promise<Attempt> {
  return page.evaluate(
    ([address, protocols]) =>
      new Promise<Attempt>((settle) => {
        const socket = new WebSocket(address, protocols);
        socket.addEventListener("message", ({ data }) => {
          settle({ opened: true, first: JSON.parse(String(data)) });
          socket.close();
        });
        socket.addEventListener("close", ({ code }) => settle({ opened: false, code }));
      }),
    [
      `ws://${host}/api/meeting`,
      pass === undefined ? ["intervision.1"] : ["intervision.1", `pass.${pass}`],
    ] as const,
  );
}
