import { SERVED_VERSIONS, subprotocol } from "../core/protocol/version.ts";
import type { Instant } from "../core/ids.ts";
import { ok, refuse, type Result } from "../core/result.ts";
import { readPass, type HeldSeat, type Pass, type PassRefusal } from "./pass.ts";

/** What the door has verified of a connection; its object trusts nothing else. */
export type Admission = Pass & {
  readonly protocol: number;
  /** The seat this person has in a session of another room. */
  readonly was?: HeldSeat;
};

/** Whether it may begin a session: whoever comes by the code of a session comes into one that is on. */
export function mayBeginSession(admission: Admission): boolean {
  return admission.typ === "entry" && admission.session === undefined;
}

export type AdmissionRefusal = "protocolUnsupported" | "passMissing" | PassRefusal;

/** Carries the admission from the door to the object; one that a client sent never gets that far. */
export const ADMISSION_HEADER = "x-intervision-admission";

const PASS_PREFIX = "pass.";

/** Reads Sec-WebSocket-Protocol: one protocol that is served, one pass, and perhaps the return pass of another room. */
export async function admit(
  offered: string,
  passSecret: string,
  now: Instant,
): Promise<Result<Admission, AdmissionRefusal>> {
  const names = offered.split(",").map((name) => name.trim());
  const [protocol, ...otherProtocols] = names.flatMap(servedVersion);
  if (protocol === undefined || otherProtocols.length > 0) return refuse("protocolUnsupported");
  const [pass, former, ...otherPasses] = names.filter((name) => name.startsWith(PASS_PREFIX));
  if (pass === undefined || otherPasses.length > 0) return refuse("passMissing");
  const read = await readPass(pass.slice(PASS_PREFIX.length), passSecret, now);
  if (!read.ok) return read;
  const admission = { ...read.value, protocol };
  if (former === undefined) return ok(admission);
  const was = await readPass(former.slice(PASS_PREFIX.length), passSecret, now);
  return withFormerSeat(admission, was);
}

/** A former seat is a kindness: one that is stale, forged or of this very room is as if it were not there. */
function withFormerSeat(
  admission: Admission,
  was: Result<Pass, PassRefusal>,
): Result<Admission, AdmissionRefusal> {
  if (!was.ok) return ok(admission);
  if (was.value.typ !== "return") return refuse("passMissing");
  const { typ: _return, ...seat } = was.value;
  return ok(seat.room === admission.room ? admission : { ...admission, was: seat });
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
