import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "./support/browser.ts";
import { freePort } from "./support/port.ts";

// Workers read this file again: they inherit the port the first reading chose, and nothing of its state.
const state = process.env.INTERVISION_TEST_PORT === undefined ? freshState() : "";
const port = (process.env.INTERVISION_TEST_PORT ??= String(await freePort()));

export default defineConfig({
  testDir: "browser",
  outputDir: "../test-results",
  forbidOnly: true,
  workers: 1,
  timeout: 120_000,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: await findBrowser(), args: [...BROWSER_ARGUMENTS] },
  },
  webServer: {
    command: "npm start",
    cwd: "..",
    env: { PORT: port, INTERVISION_STATE: state },
    url: `http://127.0.0.1:${port}/api/health`,
    timeout: 90_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});

function freshState(): string {
  const folder = mkdtempSync(join(tmpdir(), "intervision-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
