import type { Instant, PersonId } from "../core/ids.ts";
import type { Secrets } from "./env.ts";
import type { OpenSession } from "./moving.ts";
import { readPass } from "./pass.ts";
import { seatedAs } from "./who-is.ts";

interface Claim {
  readonly pass: string;
  readonly person: PersonId;
  readonly room: string;
  readonly open: OpenSession;
  readonly secrets: Secrets;
  readonly now: Instant;
}

/** Whether Zoom has said of this very person, in this very room, that they are host or co-host. */
export async function provesHost(claim: Claim): Promise<boolean> {
  const { passSecret, idSecret } = claim.secrets;
  const read = await readPass(claim.pass, passSecret, claim.now);
  if (!read.ok || read.value.typ !== "entry") return false;
  const { host, room, seat } = read.value;
  if (!host || room !== claim.room || seat === undefined) return false;
  return (await seatedAs(seat, room, claim.open, idSecret)) === claim.person;
}
