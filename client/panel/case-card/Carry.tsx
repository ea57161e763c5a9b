import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { Writing } from "../../../core/methods/method.ts";
import { pitchOf, type CaseCard, type PitchLengths } from "../../../core/session/case-card.ts";
import { AskButton, Button } from "../Button.tsx";
import { CARD_FIELDS } from "../forms/card-fields.ts";
import type { Seated } from "../seated.ts";

interface CarryProps {
  readonly seated: Seated;
  readonly card: CaseCard;
}

/** What of the card goes into the session now, each by its own tap: into a field that its author still sees. */
export function Carry({ seated, card }: CarryProps): ReactNode {
  const pitch = mayWrite(seated, ({ form }) => form === "pitch");
  const outcome = mayWrite(seated, ({ reveal }) => reveal === "caseGiverOpens");
  const { question } = card;
  return (
    <>
      {pitch === undefined || card.title === undefined ? null : (
        <CarryButton seated={seated} into={pitch} text={pitchOf(card, PITCH_LENGTHS)}>
          {i18n._("caseCard.offer")}
        </CarryButton>
      )}
      {question === undefined || question === seated.view.question ? null : (
        <AskButton kind="small" seated={seated} command={{ type: "setQuestion", text: question }}>
          {i18n._("caseCard.ask")}
        </AskButton>
      )}
      {outcome === undefined || card.outcome === undefined ? null : (
        <CarryButton seated={seated} into={outcome} text={card.outcome}>
          {i18n._("caseCard.seal")}
        </CarryButton>
      )}
    </>
  );
}

const PITCH_LENGTHS = Object.fromEntries(
  CARD_FIELDS.pitch.map(({ name, longest }) => [name, longest]),
) as PitchLengths;

/** Where this person may write now, of what the plan knows. */
function mayWrite(
  { view, plan }: Seated,
  isMeant: (writing: Writing) => boolean,
): Writing | undefined {
  return plan.phases
    .flatMap(({ writes }) => writes)
    .find((writing) => isMeant(writing) && view.may[`writeNote:${writing.slot}`] !== undefined);
}

interface CarryButtonProps extends Pick<CarryProps, "seated"> {
  readonly into: Writing;
  readonly text: string;
  readonly children: ReactNode;
}

function CarryButton({ seated: { drafts }, into, text, children }: CarryButtonProps): ReactNode {
  const carry = (): void => drafts.type(drafts.open(into.slot), text);
  return (
    <Button kind="small" onPress={carry}>
      {children}
    </Button>
  );
}
