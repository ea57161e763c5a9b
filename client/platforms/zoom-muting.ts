import type { PersonId } from "../../core/ids.ts";
import type { Result } from "../../core/result.ts";
import {
  listsOf,
  outcomeOfAll,
  whomToMute,
  type HostReport,
  type MuteList,
} from "../../core/session/mute-list.ts";
import { verdictOf, type Failure } from "./zoom-answer.ts";
import { participantsIn } from "./zoom-participants.ts";

type Answer = Promise<Result<unknown, Failure>>;

/** What muting others takes of the SDK. */
export interface MutingCalls {
  readonly participants: () => Answer;
  readonly mute: (participants: readonly string[]) => Answer;
}

/** Mutes whom the list means, ten at a time: an empty list would mute everybody, so there is never one. */
export async function muteInMeeting(
  calls: MutingCalls,
  list: MuteList,
  own: string,
): Promise<HostReport> {
  const answer = await calls.participants();
  const { participants, isUnsure } = answer.ok
    ? whomToMute(list, participantsIn(answer.value), own)
    : { participants: known(list, own), isUnsure: false };
  const lists = listsOf(participants);
  const outcomes = await Promise.all(lists.map(async (ids) => verdictOf(await calls.mute(ids))));
  const muted = lists.filter((_, at) => outcomes[at] === "done").flat();
  const outcome = outcomeOfAll(outcomes);
  return {
    outcome: outcome === "done" && isUnsure ? "partly" : outcome,
    people: peopleOf(list, muted),
  };
}

/** Where the meeting cannot be read, those alone whose panels have said who they are. */
function known({ mute, spare }: MuteList, own: string): readonly string[] {
  const spared = [own, ...spare.map(({ participant }) => participant)];
  return mute.map(({ participant }) => participant).filter((id) => !spared.includes(id));
}

function peopleOf({ mute }: MuteList, muted: readonly string[]): readonly PersonId[] {
  return mute.filter(({ participant }) => muted.includes(participant)).map(({ person }) => person);
}
