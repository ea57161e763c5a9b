import type { Participant } from "../../core/session/mute-list.ts";
import { read, readText } from "./zoom-answer.ts";

/** Who is in the meeting, as a host's client lists them. */
export function participantsIn(answer: unknown): readonly Participant[] {
  const all = read(answer, "participants");
  const listed: readonly unknown[] = Array.isArray(all) ? all : [];
  return listed
    .map((one) => ({ id: readText(one, "participantUUID"), name: readText(one, "screenName") }))
    .filter(({ id }) => id !== "");
}
