import type { Result } from "../../core/result.ts";
import { whomToInvite, type InviteOutcome } from "../../core/session/invite-list.ts";
import { listsOf, outcomeOfAll } from "../../core/session/mute-list.ts";
import { verdictOf, type Failure } from "./zoom-answer.ts";
import { participantsIn } from "./zoom-participants.ts";

type Answer = Promise<Result<unknown, Failure>>;

/** What inviting others takes of the SDK. */
export interface InvitingCalls {
  readonly participants: () => Answer;
  readonly invite: (participants: readonly string[]) => Answer;
  readonly inviteAll: () => Answer;
}

/** A host's client asks those without a panel, ten at a time; one that cannot list the meeting asks everybody. */
export async function inviteInMeeting(
  calls: InvitingCalls,
  here: readonly string[],
  own: string,
): Promise<InviteOutcome> {
  const answer = await calls.participants();
  const meeting = answer.ok ? participantsIn(answer.value) : [];
  if (meeting.length === 0) return verdictOf(await calls.inviteAll());
  const lists = listsOf(whomToInvite(here, meeting, own));
  if (lists.length === 0) return "nobody";
  return outcomeOfAll(
    await Promise.all(lists.map(async (ids) => verdictOf(await calls.invite(ids)))),
  );
}
