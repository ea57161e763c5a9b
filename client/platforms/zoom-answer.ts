import { ok, refuse, type Result } from "../../core/result.ts";
import type { Outcome } from "./platform.ts";

/** Why a call to the client brought nothing. */
export type Failure = "declined" | "unsupported" | "failed" | "silent";

/** Never rejects, and never throws either. */
export async function attempt<Value>(call: () => Promise<Value>): Promise<Result<Value, Failure>> {
  try {
    return ok(await call());
  } catch (error) {
    return refuse(failureOf(read(error, "code")));
  }
}

/** A call that got no answer in time has no code; the answer may still come. */
function failureOf(code: unknown): Failure {
  switch (typeof code === "number" ? String(code) : code) {
    case undefined:
      return "silent";
    case "80012":
    case "403":
      return "unsupported";
    case "10017":
      return "declined";
    default:
      return "failed";
  }
}

export function outcomeOf(answer: Result<unknown, Failure>): Outcome {
  if (answer.ok) return "done";
  return answer.reason === "declined" || answer.reason === "unsupported"
    ? answer.reason
    : "unknown";
}

/** Where any no is a no, whatever its code; what nobody answers for may still happen. */
export function verdictOf(answer: Result<unknown, Failure>): Outcome {
  if (answer.ok) return "done";
  if (answer.reason === "silent") return "unknown";
  return answer.reason === "unsupported" ? "unsupported" : "declined";
}

/** What the client sends is taken as it comes: a field that is not there is undefined. */
export function read(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null
        ? (inner as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  );
}

export function readText(value: unknown, key: string): string {
  const text = read(value, key);
  return typeof text === "string" ? text : "";
}

/** Out of the SDK's loop over its handlers, which the first that throws would end. */
export function deferred(run: () => void): void {
  queueMicrotask(run);
}
