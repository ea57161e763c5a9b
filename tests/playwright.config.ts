import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "./support/browser.ts";
import { freePort } from "./support/port.ts";

// A test stops its server's clock, so that each worker needs a server of its own.
const WORKERS = 2;

// Workers read this file again: they inherit the ports the first reading chose, and nothing of its state.
const isFirstReading = process.env.INTERVISION_TEST_PORTS === undefined;
process.env.INTERVISION_TEST_PORTS ??= await freePorts();
const ports = process.env.INTERVISION_TEST_PORTS.split(" ");

export default defineConfig({
  testDir: "browser",
  outputDir: "../test-results",
  forbidOnly: true,
  fullyParallel: true,
  workers: WORKERS,
  timeout: 240_000,
  // `npm test` says how many may need it.
  retries: 1,
  // Against what never comes: a busy machine is slow, and how fast a panel is, is for the benchmark.
  expect: { timeout: 20_000 },
  metadata: { origins: ports.map((port) => `http://localhost:${port}`) },
  use: { launchOptions: { executablePath: await findBrowser(), args: [...BROWSER_ARGUMENTS] } },
  webServer: ports.map((port) => ({
    command: withLog("npm start", port),
    cwd: "..",
    env: {
      PORT: port,
      INTERVISION_STATE: isFirstReading ? freshState() : "",
      INTERVISION_PAGES: "bundled",
    },
    url: `http://127.0.0.1:${port}/api/health`,
    timeout: 90_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  })),
});

/** `npm test` reads what a server said; whoever runs these tests alone sees it. */
function withLog(command: string, port: string): string {
  const folder = process.env.INTERVISION_LOGS;
  return folder === undefined ? command : `${command} > "${join(folder, `server-${port}`)}" 2>&1`;
}

async function freePorts(): Promise<string> {
  const free = await Promise.all(Array.from({ length: WORKERS }, freePort));
  return free.join(" ");
}

function freshState(): string {
  const folder = mkdtempSync(join(tmpdir(), "intervision-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
