import { closeSync, openSync, readSync } from "node:fs";
import { METHODS } from "../../core/methods/catalogue.ts";
import type { Method, Phase } from "../../core/methods/method.ts";
import { LARGEST_METHOD } from "../../core/methods/own-method.ts";
import { MINUTE, planMinutes, planSession, type Plan } from "../../core/methods/plan.ts";
import { readMethod } from "../../core/methods/read-method.ts";
import { ok, refuse, type Result } from "../../core/result.ts";
import { methodSchema } from "./method-schema.ts";

const USAGE =
  "npm run method -- list, or: npm run method -- check FILE, or: npm run method -- schema";

process.exitCode = run(process.argv.slice(2));

function run([command, file, ...rest]: readonly string[]): number {
  if (command === "list" && file === undefined)
    return say(0, JSON.stringify(listMethods(), null, 2));
  if (command === "schema" && file === undefined)
    return say(0, JSON.stringify(methodSchema(), null, 2));
  if (command === "check" && file !== undefined && rest.length === 0) return checkFile(file);
  return say(2, USAGE);
}

function say(exitCode: number, ...lines: readonly string[]): number {
  for (const line of lines) console.log(line);
  return exitCode;
}

function listMethods(): readonly object[] {
  return Object.values(METHODS).map((method) => ({
    id: method.id,
    defaultAgenda: method.defaultAgenda,
    flexPhase: method.flexPhase,
    agendas: Object.fromEntries(
      Object.entries(method.agendas).map(([id, agenda]) => [
        id,
        { total: planMinutes(planWithLookBack(method, id)), ...agenda },
      ]),
    ),
    phases: method.phases.map((phase) => listPhase(method, phase)),
  }));
}

function listPhase(method: Method, phase: Phase): object {
  const { id, kind, floor, speakers, turnSeconds } = phase;
  const plans = Object.keys(method.agendas).map((agenda) => planWithLookBack(method, agenda));
  const parts = plans.flatMap(({ agenda, phases }) =>
    phases.filter((one) => one.id === id).map((one) => [agenda, one.parts] as const),
  );
  return {
    id,
    kind,
    floor,
    speakers,
    turnSeconds,
    parts: Object.fromEntries(
      parts.map(([agenda, planned]) => [
        agenda,
        planned.map((part) => ({ floor: part.floor, minutes: part.lasts / MINUTE })),
      ]),
    ),
  };
}

function planWithLookBack(method: Method, agenda: string): Plan {
  return planSession(method, agenda, { withoutNextSteps: false });
}

function checkFile(file: string): number {
  const json = readText(file);
  if (!json.ok) return say(1, json.reason);
  const method = readMethod(json.value);
  if (method.ok) return say(0, "fits");
  return say(
    1,
    ...method.reason.map(({ at, code, mend }) => `${at || "the file"}: ${code}: ${mend}`),
  );
}

function readText(file: string): Result<string, string> {
  const bytes = readAtMost(file, LARGEST_METHOD + 1);
  if (bytes === undefined) return refuse("the file: unreadable: give the path of a JSON file");
  try {
    // What is cut in the middle of a character is too large, and `readMethod` says so.
    return ok(new TextDecoder("utf-8", { fatal: bytes.length <= LARGEST_METHOD }).decode(bytes));
  } catch {
    return refuse("the file: notJson: write it as JSON in UTF-8");
  }
}

/** The first bytes of a file, which may be endless; undefined when it cannot be read. */
function readAtMost(file: string, most: number): Uint8Array | undefined {
  const bytes = new Uint8Array(most);
  try {
    const opened = openSync(file, "r");
    try {
      return bytes.subarray(0, readInto(bytes, opened));
    } finally {
      closeSync(opened);
    }
  } catch {
    return undefined;
  }
}

function readInto(bytes: Uint8Array, opened: number): number {
  let length = 0;
  while (length < bytes.length) {
    const read = readSync(opened, bytes, length, bytes.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}
