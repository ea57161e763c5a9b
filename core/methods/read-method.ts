import { ok, refuse, type Result } from "../result.ts";
import { checkMethod } from "./check-method.ts";
import { LARGEST_METHOD, type OwnMethod } from "./own-method.ts";
import { problem, type Problem } from "./shape.ts";

/** A text of unknown origin as a method, or what keeps it from being one. */
export function readMethod(json: string): Result<OwnMethod, readonly Problem[]> {
  if (bytesOf(json) > LARGEST_METHOD)
    return refuse(problem("", "tooLarge", `give at most ${LARGEST_METHOD} bytes`));
  const value = parse(json);
  if (value === undefined) return refuse(problem("", "notJson", "write it as JSON in UTF-8"));
  const problems = checkMethod(value);
  return problems.length > 0 ? refuse(problems) : ok(value as OwnMethod);
}

/** Of the text as UTF-8: each half of a pair stands for two of its four bytes. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800 || (code >= 0xd800 && code < 0xe000)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
