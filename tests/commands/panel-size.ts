import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** One entry of Vite's manifest, as far as the first load needs it. */
interface ManifestChunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestChunk>>;

const CLIENT = "dist/client";
const ENTRY = "index.html";

/** What the panel's first load of scripts and styles weighs, compressed, in bytes. */
export function panelGzipBytes(): number {
  return firstLoad(readManifest()).reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(CLIENT, file)), { level: 9 }).length,
    0,
  );
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(CLIENT, ".vite/manifest.json"), "utf8")) as Manifest;
}

function firstLoad(manifest: Manifest): readonly string[] {
  const files = new Set<string>();
  const waiting = [ENTRY];
  const seen = new Set<string>();
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the build's manifest lacks ${key}`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    waiting.push(...(chunk.imports ?? []));
  }
  return [...files];
}
