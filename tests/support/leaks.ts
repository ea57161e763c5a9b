import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CLIENT_SECRET, ID_SECRET, PASS_SECRET } from "./door.ts";

/** Something that no log may hold. */
interface Leak {
  readonly what: string;
  readonly line: string;
}

/** What people of the tests are called. */
const NAMES = [...["Ann", "Ben", "Cem", "Dora", "Eva", "Finn", "Gita"], ...["Gil", "Gül", "Hana"]];

const SHAPES: Readonly<Record<string, RegExp>> = {
  name: new RegExp(String.raw`(?<![\p{L}.])(?:${NAMES.join("|")})(?![\p{L}])`, "u"),
  canary: /canary/iu,
  account: /uid[ -]of/u,
  pass: /eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/u,
  context: /[\w+/-]{150,}/u,
  "id or ticket": /(?<![0-9a-f])(?:[0-9a-f]{64}|[0-9a-f]{32})(?![0-9a-f])/u,
  secret: new RegExp(
    [CLIENT_SECRET, PASS_SECRET, ID_SECRET, "secrets? of the tests"].join("|"),
    "u",
  ),
};

/** Each line of a log that holds something of anybody's. */
export function leaksIn(log: string, texts: readonly string[]): readonly Leak[] {
  return log.split("\n").flatMap((line) => {
    const shapes = Object.keys(SHAPES).filter((what) => SHAPES[what]?.test(line));
    const written = texts.some((text) => line.includes(text)) ? ["text"] : [];
    return [...shapes, ...written].map((what) => ({ what, line }));
  });
}

/** How the tests say what somebody writes; shorter words stand in a log by chance. */
const WRITES = /(?:text: |\.write\(|\.fill\(|const [A-Z_]+ = )"((?:[^"\\]|\\.){10,})"/gu;

const FOLDERS = ["browser", "kill", "support", "worker", "workerd"];

/** What people write in all the tests. */
export function textsOfTests(): readonly string[] {
  const texts = FOLDERS.flatMap((folder) => sourcesIn(join("tests", folder))).flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(WRITES)].map(([, text = ""]) => text),
  );
  return [...new Set(texts)];
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
}
