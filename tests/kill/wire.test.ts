import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSocket, passFor } from "./kill-panel.ts";
import { makeHome, Workerd, type Home } from "./workerd.ts";

let home: Home;
let workerd: Workerd;

beforeAll(async () => {
  home = await makeHome(mkdtempSync(join(tmpdir(), "intervision-wire-")));
  workerd = await Workerd.start(home);
}, 120_000);

afterAll(async () => {
  await workerd.kill();
  rmSync(home.folder, { recursive: true });
});

async function open(name: string): Promise<WebSocket> {
  const socket = openSocket(workerd.origin, await passFor(workerd.origin, name));
  await once(socket, "open");
  return socket;
}

test("[S10] a client that offers compression gets none", async () => {
  const socket = await open("Ann");
  expect(socket.extensions).toBe("");
  socket.close();
});

test("[S11] a panel that closes its line is answered, and need not wait until it gives up", async () => {
  const socket = await open("Ben");
  socket.close(1000);
  const [{ code, wasClean }] = (await once(socket, "close")) as [CloseEvent];
  expect({ code, wasClean }).toEqual({ code: 1000, wasClean: true });
});
