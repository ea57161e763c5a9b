import { readdirSync, readFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { join, type Entry, type SplitEntry } from "../../worker/entry.ts";
import { sealWith } from "../../worker/seal.ts";
import { charactersOf } from "../support/canary.ts";
import type { Home } from "./workerd.ts";

interface Row {
  readonly seq: number;
  readonly shell: string;
  readonly written: Uint8Array | null;
}

/** The log of the only session of a home, as it is on disk. */
export function storedLog({ objects, keys }: Home): readonly Entry[] {
  const seal = sealWith(readFileSync(onlyFile(keys, "")));
  const database = new DatabaseSync(onlyFile(joinPath(objects, "meeting"), ".sqlite"));
  const rows = database.prepare("SELECT seq, shell, written FROM events ORDER BY seq").all();
  database.close();
  return rows.map((row, place) => {
    const { seq, shell, written } = row as unknown as Row;
    if (seq !== place + 1) throw new Error(`row ${place + 1} of the log is numbered ${seq}`);
    const text = written === null ? "{}" : seal.open(written, String(seq));
    if (text === undefined) throw new Error(`row ${seq} of the log does not open`);
    return join({
      shell: JSON.parse(shell) as Entry,
      written: JSON.parse(text) as SplitEntry["written"],
    });
  });
}

/** Every byte that a home keeps of objects and keys, journals and what was deleted included, each as one character. */
export function storedCharacters({ objects, keys }: Home): string {
  return [objects, keys]
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => charactersOf(readFileSync(joinPath(parentPath, name))))
    .join("\n");
}

function onlyFile(folder: string, ending: string): string {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile() && file.name.endsWith(ending) && !file.name.startsWith("metadata"),
  );
  const [file] = found;
  if (file === undefined || found.length > 1)
    throw new Error(
      `${found.length} files in place of one: ${found.map((one) => one.name).join(" ")}`,
    );
  return joinPath(file.parentPath, file.name);
}
