import { Suspense, type ReactNode } from "react";
import { isFirstTime } from "../../core/methods/first-time.ts";
import { isForQuestions } from "../../core/questions/slots.ts";
import { later } from "./later.ts";
import type { Drafts } from "./draft.ts";
import { hasOwnCard, isHere, slotOf, type Slot } from "./note-list.ts";
import type { OnStage, OnStageProps } from "./seated.ts";
import { SlotCard, type SlotCardProps } from "./SlotCard.tsx";
import { useDrafts } from "./use-link.ts";

/** Offers, marks and cards come when the first is needed, some minutes into a session. */
const FormCard = later(async () => (await import("./forms/FormCard.tsx")).FormCard);

/** So does what helps to ask. */
const QuestionSlot = later(async () => (await import("./questions/Questions.tsx")).QuestionSlot);

/** All that this person may write now or has begun to write, folded until it is tapped. */
export function WritingCards({ on }: OnStageProps): ReactNode {
  const drafts = useDrafts(on.drafts);
  return slotsToShow(on, drafts).map((slot) => {
    const Slot = cardOf(on, slot);
    return (
      <Suspense key={slot.writing.slot} fallback={null}>
        <Slot on={on} slot={slot} drafts={drafts} />
      </Suspense>
    );
  });
}

/** A first time together does without help. */
function cardOf({ plan }: OnStage, { phase, writing }: Slot): (props: SlotCardProps) => ReactNode {
  if (hasOwnCard(writing)) return FormCard;
  return isForQuestions(phase, writing) && !isFirstTime(plan) ? QuestionSlot : SlotCard;
}

/** The slots of this phase, those it opens, and those of others in which something is not saved yet. */
function slotsToShow(on: OnStage, drafts: Drafts): readonly Slot[] {
  const all = on.plan.phases.flatMap(({ writes }) => writes.map(({ slot }) => slot));
  const here = all.filter((slot) => isHere(on, slot));
  const begun = Object.values(drafts).map(({ slot }) => slot);
  return [...new Set([...here, ...begun])]
    .map((name) => slotOf(on, name))
    .filter((slot) => slot !== undefined);
}
