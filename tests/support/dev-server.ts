import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./port.ts";

/** The development server of `npm start`, on a port and a state of its own, until it is disposed of. */
export interface DevServer extends AsyncDisposable {
  readonly origin: string;
}

export async function startDevServer(): Promise<DevServer> {
  const state = mkdtempSync(join(tmpdir(), "intervision-"));
  const port = await freePort();
  const server = spawn(process.execPath, ["tests/commands/start.ts"], {
    env: { ...process.env, PORT: String(port), INTERVISION_STATE: state },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async (): Promise<void> => {
    await end(server);
    rmSync(state, { recursive: true, force: true });
  };
  if (await printsAddress(server))
    return { origin: `http://localhost:${port}`, [Symbol.asyncDispose]: stop };
  await stop();
  throw new Error("the development server did not start");
}

async function printsAddress({ stdout }: ChildProcess): Promise<boolean> {
  for await (const chunk of stdout ?? []) if (String(chunk).includes("http://")) return true;
  return false;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
}
