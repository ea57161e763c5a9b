import type { GroupId, MemberId, PersonId } from "../core/ids.ts";
import { toHex } from "./bytes.ts";
import { macOf } from "./mac.ts";

/** The name of a meeting's object; a breakout room is a meeting of its own. */
export function roomName(secret: string, mid: string, bmid: string | undefined): Promise<string> {
  return keyedHash(secret, ["room", mid, bmid ?? null]);
}

const OF_A_TAB = "tab-";

/** The name of a room with no meeting around it, which nobody can guess. */
export function newTabRoom(): string {
  return `${OF_A_TAB}${randomHex()}`;
}

/** Its name says so, and a name comes from nowhere but a pass that was signed here or a shelf that was filled here. */
export function isTabRoom(room: string): boolean {
  return room.startsWith(OF_A_TAB);
}

/** Stands for a Zoom account wherever the account's own id would be personal data. */
export function seatKey(secret: string, uid: string): Promise<string> {
  return keyedHash(secret, ["seat", uid]);
}

const OF_A_CLAIM = "claim-";

/** Stands for whoever has a key of their own in place of a Zoom account. */
export async function claimAccount(secret: string, key: string): Promise<string> {
  return `${OF_A_CLAIM}${await keyedHash(secret, ["claim", key])}`;
}

/** Its name says so, and a name comes from nowhere but a pass that was signed here or a key that was shown here. */
export function isClaimAccount(account: string): boolean {
  return account.startsWith(OF_A_CLAIM);
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

/** The group that is made at the end of a session: whoever does not know the secret cannot guess it. */
export async function groupOf(secret: string, room: string, session: number): Promise<GroupId> {
  return (await keyedHash(secret, ["group", room, session])).slice(0, 32) as GroupId;
}

/** Nobody can follow a person from a group into a session, or into another group, by this id. */
export async function memberId(secret: string, group: GroupId, seat: string): Promise<MemberId> {
  return (await keyedHash(secret, ["member", group, seat])).slice(0, 32) as MemberId;
}

/** By what a group knows a session that it is told of more than once. */
export function heldId(secret: string, room: string, session: number): Promise<string> {
  return keyedHash(secret, ["held", room, session]);
}

/** Of somebody who has no app context of which to take the hash. */
export function newTicket(): string {
  return randomHex();
}

/** What the code of a session is made from, or of a room. */
export function codeSeed(
  secret: string,
  room: string,
  session: number | undefined,
): Promise<string> {
  return keyedHash(secret, ["code", room, session ?? null]);
}

/** Under what a code is kept: nobody who reads the shelf learns a code. */
export function codeKey(secret: string, code: string): Promise<string> {
  return keyedHash(secret, ["codeKey", code]);
}

/** Under what the code of something to take along is kept. */
export function takeawayKey(secret: string, code: string): Promise<string> {
  return keyedHash(secret, ["takeawayKey", code]);
}

/** Under what the code of a group's page for an organiser is kept. */
export function attendanceKey(secret: string, code: string): Promise<string> {
  return keyedHash(secret, ["attendance", code]);
}

function randomHex(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(32)).buffer);
}

/** A list as JSON has one reading only, so no two lists of parts share a hash by how they are joined. */
function keyedHash(secret: string, parts: readonly (string | number | null)[]): Promise<string> {
  return macOf(secret, new TextEncoder().encode(JSON.stringify(parts)));
}
