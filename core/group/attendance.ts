import type { Duration, Instant, MemberId } from "../ids.ts";
import type { Group, Rhythm, SharedAttendance } from "./group.ts";

/** What a group lets somebody outside of it read: that it meets, and nothing of what it is about. */
export interface Attendance {
  readonly rhythm: Rhythm;
  /** How many members the group has now. */
  readonly size: number;
  /** The first first. */
  readonly sessions: readonly AttendedSession[];
}

export interface AttendedSession {
  readonly at: Instant;
  /** How many were there, guests as well. */
  readonly people: number;
  /** Of those who were there and have said yes for themselves. */
  readonly names: readonly string[];
}

/** A year of sessions, and some weeks to send it. */
export const ATTENDANCE_OPEN_FOR: Duration = 400 * 24 * 60 * 60_000;

/** In place of the link before, with every yes to it: each says yes to this one for themselves. */
export function shareAttendance(group: Group, key: string, since: Instant): Group {
  return { ...group, shared: { key, since, named: [] } };
}

export function withdrawAttendance({ shared: _withdrawn, ...group }: Group): Group {
  return group;
}

/** Whether this member's own name may stand there; without a link there is nothing to say yes to. */
export function nameInAttendance(group: Group, member: MemberId, isNamed: boolean): Group {
  if (group.shared === undefined) return group;
  const others = group.shared.named.filter((one) => one !== member);
  return { ...group, shared: { ...group.shared, named: isNamed ? [...others, member] : others } };
}

/** Undefined for a link that the group has withdrawn, replaced or never given, or that is too old. */
export function attendanceBy(group: Group, key: string, at: Instant): Attendance | undefined {
  const { shared, members, rhythm, held } = group;
  if (shared === undefined || shared.key !== key || !isShared(shared, at)) return undefined;
  return {
    rhythm,
    size: Object.keys(members).length,
    sessions: held.map((session) => ({
      at: session.at,
      people: session.present.length + session.guests,
      names: session.present
        .filter((member) => shared.named.includes(member))
        .map((member) => members[member]?.name ?? ""),
    })),
  };
}

export function isShared({ since }: SharedAttendance, at: Instant): boolean {
  return at < since + ATTENDANCE_OPEN_FOR;
}
