import { spawn } from "node:child_process";

/** How one run of a tool ended. */
export interface ToolRun {
  readonly succeeded: boolean;
  readonly output: string;
}

interface ToolOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Shows the output while it comes; it is collected either way. */
  readonly shown?: boolean;
  readonly minutes?: number;
}

// Vite's preview, which the checks start in this process, leaves NODE_ENV=production behind it.
const ENVIRONMENT = { ...process.env };

/** Runs a program of node_modules/.bin; npm puts that folder on the path of every script. */
export function runTool(
  name: string,
  toolArguments: readonly string[],
  { env = {}, shown = false, minutes = 5 }: ToolOptions = {},
): Promise<ToolRun> {
  const child = spawn(name, toolArguments, {
    env: { ...ENVIRONMENT, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: minutes * 60_000,
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (chunk: string) => {
      chunks.push(chunk);
      if (shown) process.stdout.write(chunk);
    });
  }
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ succeeded: false, output: error.message }));
    child.once("close", (code, signal) => {
      const ending = signal === null ? "" : `\n${name} was ended by ${signal}\n`;
      if (shown) process.stdout.write(ending);
      resolve({ succeeded: code === 0, output: chunks.join("") + ending });
    });
  });
}
