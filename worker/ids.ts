import type { PersonId } from "../core/ids.ts";
import { toHex } from "./bytes.ts";

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

/** A string key would be tried as PEM by hono/jwt when it happens to contain the word PRIVATE. */
export function hmacKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign", "verify"],
  );
}

/** A list as JSON has one reading only, so no two lists of parts share a hash by how they are joined. */
async function keyedHash(
  secret: string,
  parts: readonly (string | number | null)[],
): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(parts));
  return toHex(await crypto.subtle.sign("HMAC", await hmacKey(secret), text));
}
