import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leaksIn, textsOfTests } from "../support/leaks.ts";

/** The kinds of processes that write a log while the tests run, by how its file begins. */
const WRITERS = ["server-", "browser-"];

/** Where every process of a run of the tests writes what it has to say. */
export class Logs implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), "intervision-logs-"));

  /** For whoever is started, to find the folder by. */
  get environment(): Readonly<Record<string, string>> {
    return { INTERVISION_LOGS: this.#folder };
  }

  /** Where anything stands that somebody wrote, who somebody is, or what opens a door; and which log was not written. */
  faults(others: Readonly<Record<string, string>>): readonly string[] {
    const files = readdirSync(this.#folder);
    const missing = WRITERS.filter((writer) => !files.some((file) => file.startsWith(writer)));
    const texts = textsOfTests();
    const logs = [
      ...files.map((file) => [file, readFileSync(join(this.#folder, file), "utf8")] as const),
      ...Object.entries(others),
    ];
    const leaks = logs.flatMap(([log, said]) =>
      leaksIn(withoutTitles(said), texts).map(
        ({ what, line }) => `${log} holds a ${what}: ${line}`,
      ),
    );
    return [...missing.map((writer) => `nobody wrote a log ${writer}`), ...leaks];
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Vitest says above what a test prints which test it is; that is the test's own name. */
function withoutTitles(said: string): string {
  return said
    .split("\n")
    .filter((line) => !/std(?:out|err).*\| tests\//u.test(line))
    .join("\n");
}
