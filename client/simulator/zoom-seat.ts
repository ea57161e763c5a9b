import { isGuest, type Meeting, type Seat } from "./meeting.ts";

/** What a context says besides when it was sealed. */
export interface ContextClaims {
  /** Outside of a meeting there is none. */
  readonly mid?: string;
  readonly typ: "meeting" | "panel";
  readonly attendrole: string;
  /** In a breakout room: the meeting around it. */
  readonly pid?: string;
  /** Guests have none. */
  readonly uid?: string;
  readonly iid: string;
}

const STATUS: Partial<Record<Seat["role"], string>> = {
  guest: "unauthenticated",
  signedIn: "authenticated",
};

export function userContext(seat: Seat): unknown {
  return {
    screenName: seat.name,
    participantUUID: uuidOf(seat),
    role: userRole(seat),
    status: STATUS[seat.role] ?? "authorized",
  };
}

export function claimsOf(meeting: Meeting, seat: Seat): ContextClaims {
  const { slug, role, room } = seat;
  const { meetingUUID, parentUUID } = meetingUuids(meeting, seat);
  return {
    ...(room === "outside" ? { typ: "panel" } : { typ: "meeting", mid: meetingUUID }),
    ...(parentUUID === undefined ? {} : { pid: parentUUID }),
    attendrole: role === "coHost" ? "co-host" : role === "host" ? "host" : "participant",
    iid: `${meeting.id}:${slug}`,
    ...(isGuest(seat) ? {} : { uid: `${accountsOf(meeting)}:${slug}` }),
  };
}

/** An account outlives its meeting: `team.1` and `team.2` are two meetings of the same people. */
function accountsOf({ id }: Meeting): string {
  return id.split(".")[0] ?? id;
}

interface MeetingUuids {
  readonly meetingUUID: string;
  readonly parentUUID?: string;
}

/** Real ones are base64, with the characters that make trouble in addresses; a breakout room is a meeting in another. */
export function meetingUuids({ id }: Meeting, { room }: Seat): MeetingUuids {
  const main = `/simulated+${id}==`;
  return room === "main" || room === "outside"
    ? { meetingUUID: main }
    : { meetingUUID: `/${room}+${id}==`, parentUUID: main };
}

export function participant(seat: Seat): unknown {
  return { participantUUID: uuidOf(seat), screenName: seat.name, role: userRole(seat) };
}

export function uuidOf({ slug }: Seat): string {
  return `UUID-${slug}`;
}

export function userRole({ role }: Seat): string {
  return role === "host" || role === "coHost" ? role : "attendee";
}

export function runningContext({ room }: Seat): string {
  return room === "outside" ? "inMainClient" : "inMeeting";
}
