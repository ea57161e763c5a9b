import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { InviteOutcome } from "../../../core/session/invite-list.ts";
import { isPresent } from "../../../core/session/people.ts";
import { Button } from "../Button.tsx";
import cards from "../cards.module.css";
import { seatsOf } from "../seats.ts";
import type { SeatedProps } from "../seated.ts";
import { useCall } from "./use-call.ts";

const ANSWERS: Readonly<Record<InviteOutcome | "asking", string>> = {
  asking: /*i18n*/ "meeting.asking",
  done: /*i18n*/ "inviteAll.done",
  partly: /*i18n*/ "inviteAll.partly",
  nobody: /*i18n*/ "inviteAll.nobody",
  declined: /*i18n*/ "inviteAll.declined",
  unsupported: /*i18n*/ "inviteAll.unsupported",
  unknown: /*i18n*/ "inviteAll.unknown",
};

/** After these nothing is left to be done. */
const SETTLED: readonly string[] = ["asking", "done", "nobody"];

/** Zoom asks the others in the meeting to open the panel; where it does not, the person says it. */
export function InviteEverybody({ seated: { view, platform } }: SeatedProps): ReactNode {
  const here = seatsOf(view).filter(
    ({ person }) => isPresent(person) && person.paper === undefined,
  );
  const names = here.map(({ person }) => person.name);
  const [outcome, ask] = useCall(() => platform.invite(names));
  return (
    <div className={cards.field}>
      <Button kind="small" isOff={outcome === "asking"} onPress={ask}>
        {i18n._("inviteAll.ask")}
      </Button>
      <output className={cards.seen}>{answerText(outcome)}</output>
    </div>
  );
}

function answerText(outcome: InviteOutcome | "asking" | undefined): string | null {
  if (outcome === undefined) return null;
  const answer = i18n._(ANSWERS[outcome]);
  return SETTLED.includes(outcome) ? answer : `${answer} ${i18n._("inviteAll.otherwise")}`;
}
