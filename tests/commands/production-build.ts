import { readdirSync, readFileSync, rmSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { panelGzipBytes } from "./panel-size.ts";
import { storedSecrets } from "./secrets.ts";
import { runTool } from "./tool.ts";

const LARGEST_PANEL = 120_000;
const WORKER = "dist/intervision";

/** Traces of what only development has: the simulated meeting and the clock that tests move. */
const DEVELOPMENT_TRACES = ["simulat", "/api/dev", "áà"] as const;

/** What is wrong with the first load of the panel in dist, and how large it is. */
export function sizeFaults(): readonly string[] {
  const bytes = panelGzipBytes();
  console.log(`     first load of the panel: ${bytes} bytes of at most ${LARGEST_PANEL}`);
  return bytes > LARGEST_PANEL ? [`${bytes} bytes gzip, ${LARGEST_PANEL} allowed`] : [];
}

/** Where dist holds something of the simulated meeting, the clock seam or a development secret. */
export function contentFaults(): readonly string[] {
  const { ZOOM_CLIENT_ID: _, ...secrets } = storedSecrets() ?? {};
  const traces = [...DEVELOPMENT_TRACES, ...Object.values(secrets).map(String)];
  return builtFiles().flatMap((file) => [
    ...(file.endsWith(".dev.vars") ? [`${file} must not exist`] : []),
    ...tracesIn(file, traces),
  ]);
}

function builtFiles(): readonly string[] {
  return readdirSync("dist", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function tracesIn(file: string, traces: readonly string[]): readonly string[] {
  const text = readFileSync(file, "utf8").toLowerCase();
  return traces.filter((trace) => text.includes(trace)).map((trace) => `${file} holds ${trace}`);
}

/** What `npm run deploy` would send away other than the Worker in dist. */
export async function deployFaults(): Promise<readonly string[]> {
  const [build, send = ""] = deployCommand().split(" && ");
  if (build !== "vite build") return ["npm run deploy does not begin with the production build"];
  const folder = mkdtempSync(join(tmpdir(), "intervision-deploy-"));
  const [name = "", ...words] = send.split(" ");
  const { succeeded, output } = await runTool(name, [...words, "--dry-run", "--outdir", folder]);
  if (!succeeded) return [output];
  const sent = readFileSync(join(folder, "index.js"));
  rmSync(folder, { recursive: true });
  return sent.equals(readFileSync(join(WORKER, "index.js")))
    ? []
    : ["it is not the Worker in dist"];
}

function deployCommand(): string {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly scripts: { readonly deploy: string };
  };
  return scripts.deploy;
}
