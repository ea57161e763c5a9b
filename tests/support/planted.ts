import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** A copy of the project's rules around files of the test's own. */
export interface PlantedProject {
  /** What the linter says, as lines `path:line:column: message [rule]`. */
  lint(): Promise<readonly string[]>;
  /** What the compiler says, as lines `path(line,column): error code: message`. */
  compile(): Promise<readonly string[]>;
  remove(): void;
}

const RULES = [
  ".gitignore",
  ".oxlintrc.json",
  "tsconfig.json",
  "worker/vite-env.d.ts",
  ...["core", "worker", "client", "tests"].map((project) => `${project}/tsconfig.json`),
];

export function plant(files: Readonly<Record<string, string>>): PlantedProject {
  const folder = mkdtempSync(join(tmpdir(), "intervision-planted-"));
  for (const rule of RULES) cpSync(rule, join(folder, rule));
  linkPackages(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    lint: () => linesOf(folder, "oxlint", ["--format=unix"]),
    compile: () => linesOf(folder, "tsc", ["-b", "--pretty", "false"]),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** One link for each package, not one for all: the compiler's cache must stay in the copy. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, "node_modules"));
  const packages = readdirSync("node_modules").filter((name) => !name.startsWith("."));
  for (const name of packages) {
    symlinkSync(resolve("node_modules", name), join(folder, "node_modules", name));
  }
}

function linesOf(
  folder: string,
  tool: string,
  toolArguments: readonly string[],
): Promise<readonly string[]> {
  return new Promise((answer) => {
    const path = resolve("node_modules/.bin", tool);
    // Findings are an exit code other than 0, so the error itself says nothing.
    execFile(path, toolArguments, { cwd: folder, maxBuffer: 1 << 24 }, (_error, output) => {
      answer(output.split("\n"));
    });
  });
}
