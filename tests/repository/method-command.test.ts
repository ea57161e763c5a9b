import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { METHODS } from "../../core/methods/catalogue.ts";
import { chairEight } from "../../core/methods/chair-eight.ts";
import { LARGEST_METHOD } from "../../core/methods/own-method.ts";
import { chairEight as text } from "../../core/methods/text/en/chair-eight.ts";
import { runTool, type ToolRun } from "../commands/tool.ts";

const folder = mkdtempSync(join(tmpdir(), "intervision-method-"));

afterAll(() => rmSync(folder, { recursive: true }));

const OWN = JSON.stringify({ ...chairEight, text });

function run(...words: readonly string[]): Promise<ToolRun> {
  return runTool("node", ["tests/commands/method.ts", ...words]);
}

async function check(content: string | Uint8Array): Promise<ToolRun> {
  const file = join(folder, "method.json");
  writeFileSync(file, content);
  return run("check", file);
}

test("[M1] list gives every agenda its minutes, and the parts that make them", async () => {
  const { succeeded, output } = await run("list");
  expect(succeeded).toBe(true);
  const methods = JSON.parse(output) as readonly Listed[];
  expect(methods.map(({ id }) => id)).toEqual(Object.keys(METHODS));
  for (const { agendas, phases } of methods) {
    for (const [id, { total }] of Object.entries(agendas)) {
      const parts = phases.flatMap((phase) => phase.parts[id] ?? []);
      expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(total);
    }
  }
});

interface Listed {
  readonly id: string;
  readonly agendas: Readonly<Record<string, { readonly total: number }>>;
  readonly phases: readonly {
    readonly parts: Readonly<Record<string, readonly { readonly minutes: number }[]>>;
  }[];
}

test("[M7] schema gives the schema that is published", async () => {
  const { succeeded, output } = await run("schema");
  expect(succeeded).toBe(true);
  expect(JSON.parse(output)).toEqual(JSON.parse(readFileSync("docs/method.schema.json", "utf8")));
});

test("[M7] a method that fits is said to fit", async () => {
  expect(await check(OWN)).toEqual({ succeeded: true, output: "fits\n" });
});

test("[M7] of a method that does not fit every problem is said with its place and its mend", async () => {
  const { succeeded, output } = await check(
    JSON.stringify({ ...chairEight, text, flexPhase: 3, more: true }),
  );
  expect(succeeded).toBe(false);
  expect(output).toMatch(/^flexPhase: wrongType: \S+/mu);
  expect(output).toMatch(/^more: unknownKey: \S+/mu);
});

test.each<[string, string | Uint8Array, string]>([
  ["is no JSON", "{", "the file: notJson"],
  ["is no UTF-8", new Uint8Array([0x22, 0xff, 0x22]), "the file: notJson"],
  ["is empty", "", "the file: notJson"],
  ["is too large", " ".repeat(LARGEST_METHOD + 1), "the file: tooLarge"],
])("[M7] a file that %s is refused", async (_, content, reason) => {
  const { succeeded, output } = await check(content);
  expect(succeeded).toBe(false);
  expect(output).toContain(reason);
});

test.each([
  [["check", join(folder, "nothing.json")], "the file: unreadable"],
  [["check", folder], "the file: unreadable"],
  [["check"], "npm run method -- list"],
  [["list", "all"], "npm run method -- list"],
  [[], "npm run method -- list"],
])("[M7] asked %j it says what it needs", async (words, reason) => {
  const { succeeded, output } = await run(...words);
  expect(succeeded).toBe(false);
  expect(output).toContain(reason);
});
