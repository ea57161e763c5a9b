import type { PersonId } from "../core/ids.ts";
import { macOf } from "./mac.ts";

/** The name of a meeting's object; a breakout room is a meeting of its own. */
export function roomName(secret: string, mid: string, bmid: string | undefined): Promise<string> {
  return keyedHash(secret, ["room", mid, bmid ?? null]);
}

/** Stands for a Zoom account wherever the account's own id would be personal data. */
export function seatKey(secret: string, uid: string): Promise<string> {
  return keyedHash(secret, ["seat", uid]);
}

/** Nobody can follow a person from one session to another by this id. */
export async function personId(
  secret: string,
  room: string,
  sessionNumber: number,
  seat: string,
): Promise<PersonId> {
  const hash = await keyedHash(secret, ["person", room, sessionNumber, seat]);
  return hash.slice(0, 32) as PersonId;
}

/** A list as JSON has one reading only, so no two lists of parts share a hash by how they are joined. */
function keyedHash(secret: string, parts: readonly (string | number | null)[]): Promise<string> {
  return macOf(secret, new TextEncoder().encode(JSON.stringify(parts)));
}
