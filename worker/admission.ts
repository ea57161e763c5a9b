import { SERVED_VERSIONS, subprotocol } from "../core/protocol/version.ts";
import type { Instant } from "../core/ids.ts";
import { ok, refuse, type Result } from "../core/result.ts";
import { readPass, type Pass, type PassRefusal } from "./pass.ts";

/** What the door has verified of a connection; its object trusts nothing else. */
export type Admission = Pass & { readonly protocol: number };

export type AdmissionRefusal = "protocolUnsupported" | "passMissing" | PassRefusal;

/** Carries the admission from the door to the object; one that a client sent never gets that far. */
export const ADMISSION_HEADER = "x-intervision-admission";

const PASS_PREFIX = "pass.";

/** Reads Sec-WebSocket-Protocol: one protocol that is served, and one pass. */
export async function admit(
  offered: string,
  passSecret: string,
  now: Instant,
): Promise<Result<Admission, AdmissionRefusal>> {
  const names = offered.split(",").map((name) => name.trim());
  const [protocol, ...otherProtocols] = names.flatMap(servedVersion);
  if (protocol === undefined || otherProtocols.length > 0) return refuse("protocolUnsupported");
  const [pass, ...otherPasses] = names.filter((name) => name.startsWith(PASS_PREFIX));
  if (pass === undefined || otherPasses.length > 0) return refuse("passMissing");
  const read = await readPass(pass.slice(PASS_PREFIX.length), passSecret, now);
  return read.ok ? ok({ ...read.value, protocol }) : read;
}

/** A request of the door's own: nothing of the client's passes through, so nothing can be smuggled in. */
export function admittedRequest(admission: Admission): Request {
  return new Request("https://meeting/", {
    headers: { Upgrade: "websocket", [ADMISSION_HEADER]: JSON.stringify(admission) },
  });
}

function servedVersion(name: string): readonly number[] {
  return SERVED_VERSIONS.filter((version) => subprotocol(version) === name);
}
