import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";

/** Writes down all that pages say on their consoles, and what breaks in them, where somebody reads the logs of the run. */
export function writeDown(context: BrowserContext, worker: number): void {
  const folder = process.env.INTERVISION_LOGS;
  if (folder === undefined) return;
  const file = join(folder, `browser-${worker}`);
  appendFileSync(file, "");
  const note = (line: string): void => appendFileSync(file, `${line}\n`);
  context.on("console", (message) => note(`${message.type()}: ${message.text()}`));
  context.on("weberror", (error) => note(`uncaught: ${error.error().message}`));
}
