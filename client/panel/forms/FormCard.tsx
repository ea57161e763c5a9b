import type { ReactNode } from "react";
import type { Drafts } from "../draft.ts";
import { slotOf, type Slot } from "../note-list.ts";
import type { OnStage, OnStageProps } from "../seated.ts";
import { Choices } from "./Choices.tsx";
import { Evaluation } from "./Evaluation.tsx";
import { NextStep } from "./NextStep.tsx";
import { Offers } from "./Offers.tsx";
import { OpenMarks } from "./OpenMarks.tsx";
import { Ready } from "./Ready.tsx";
import { Scale } from "./Scale.tsx";

interface FormCardProps extends OnStageProps {
  readonly slot: Slot;
  readonly drafts: Drafts;
}

/** The card of a slot that is filled in or tapped rather than written. */
export function FormCard({ on, slot, drafts }: FormCardProps): ReactNode {
  switch (slot.writing.form) {
    case "pitch":
      return <Offers on={on} drafts={drafts} offered={slot} mark={markOf(on, slot)} />;
    case "mark":
      return slot.writing.visibility === "sealed" ? (
        <Wanted on={on} drafts={drafts} slot={slot} />
      ) : (
        <OpenMarks on={on} drafts={drafts} slot={slot} />
      );
    case "choice":
      return <Choices on={on} drafts={drafts} slot={slot} />;
    case "step":
      return <NextStep on={on} drafts={drafts} slot={slot} />;
    case "scale":
      return <Scale on={on} drafts={drafts} slot={slot} />;
    case "tick":
      return <Ready on={on} drafts={drafts} slot={slot} />;
    case "card":
      return <Evaluation on={on} drafts={drafts} slot={slot} />;
    default:
      return null;
  }
}

/** Where the offers of this slot are marked, if it is in this phase. */
function markOf(on: OnStage, { writing: { slot } }: Slot): Slot | undefined {
  const mark = on.phase.writes.find(
    ({ form, about, visibility }) =>
      form === "mark" && about?.includes(slot) === true && visibility === "sealed",
  );
  return mark && slotOf(on, mark.slot);
}

/** Marks in a phase of their own bring the offers with them; else they stand among the offers. */
function Wanted({ on, slot, drafts }: FormCardProps): ReactNode {
  const offered = slotOf(on, slot.writing.about?.[0] ?? "");
  if (offered === undefined || on.phase.writes.includes(offered.writing)) return null;
  return <Offers on={on} drafts={drafts} offered={offered} mark={slot} />;
}
