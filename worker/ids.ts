import type { PersonId } from "../core/ids.ts";
import { toHex } from "./bytes.ts";
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

/** Of somebody who has no app context of which to take the hash. */
export function newTicket(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(32)).buffer);
}

/** What the code of a session is made from. */
export function codeSeed(secret: string, room: string, session: number): Promise<string> {
  return keyedHash(secret, ["code", room, session]);
}

/** Under what a code is kept: nobody who reads the shelf learns a code. */
export function codeKey(secret: string, code: string): Promise<string> {
  return keyedHash(secret, ["codeKey", code]);
}

/** Under what the code of something to take along is kept. */
export function takeawayKey(secret: string, code: string): Promise<string> {
  return keyedHash(secret, ["takeawayKey", code]);
}

/** A list as JSON has one reading only, so no two lists of parts share a hash by how they are joined. */
function keyedHash(secret: string, parts: readonly (string | number | null)[]): Promise<string> {
  return macOf(secret, new TextEncoder().encode(JSON.stringify(parts)));
}
