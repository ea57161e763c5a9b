import type { MeetingRole, Standing } from "./platform.ts";
import { readText } from "./zoom-answer.ts";

/** What a client says of its own person. */
export interface ZoomUser {
  readonly displayName: string;
  readonly isGuest: boolean;
  readonly standing: Standing;
}

/** Who has not signed in or has not added the app comes as a guest, and may not touch a microphone. */
const GUESTS: readonly string[] = ["unauthenticated", "authenticated"];

export function readUser(answer: unknown): ZoomUser {
  const participant = readText(answer, "participantUUID");
  return {
    displayName: readText(answer, "screenName"),
    isGuest: GUESTS.includes(readText(answer, "status")),
    standing: {
      role: roleOf(readText(answer, "role")),
      ...(participant === "" ? {} : { participant }),
    },
  };
}

/** Zoom writes the same role differently from one source to the next. */
function roleOf(role: string): MeetingRole {
  const word = role.toLowerCase().replace("-", "");
  if (word === "host") return "host";
  return word === "cohost" ? "coHost" : "participant";
}
