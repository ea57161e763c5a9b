import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import chromium from "@sparticuz/chromium";

/** Not one of them weakens what a page may do: tests must meet the browser people have. */
export const BROWSER_ARGUMENTS: readonly string[] = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const INSTALLED = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "chrome",
] as const;

/** CHROMIUM_PATH, else an installed Chrome or Chromium, else the binary that npm brought. */
export async function findBrowser(): Promise<string> {
  const path = namedBrowser() ?? installedBrowser() ?? (await packagedBrowser());
  if (path !== undefined) return path;
  throw new Error(
    "No browser for the tests. Install Chromium or Chrome, or set CHROMIUM_PATH to its binary.",
  );
}

function namedBrowser(): string | undefined {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return undefined;
  if (isExecutable(path)) return path;
  throw new Error(`CHROMIUM_PATH names no executable file: ${path}`);
}

function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name))).find(
    isExecutable,
  );
}

async function packagedBrowser(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  return chromium.executablePath();
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
