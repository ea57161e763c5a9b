import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { troubleText } from "../../text/reasons.ts";
import { AskButton, Button } from "../Button.tsx";
import cards from "../cards.module.css";
import { Icon } from "../Icon.tsx";
import type { Slot } from "../note-list.ts";
import type { OnStageProps } from "../seated.ts";
import { keptText, type Chosen } from "./chosen.ts";

interface SealedLineProps extends OnStageProps {
  readonly chosen: Chosen | undefined;
  /** Who will see what, and when. */
  readonly seen: string;
  readonly takeBack: string;
}

/** Under what is sealed: that it is, whether it is saved, and the way back. */
export function SealedLine({ on, chosen, seen, takeBack }: SealedLineProps): ReactNode {
  return (
    <>
      <p className={cards.seen}>
        <Icon name="lock" size={16} />
        {seen} {keptText(chosen, on.isLive)}
      </p>
      {chosen === undefined ? null : <TakeBack on={on} chosen={chosen} label={takeBack} />}
    </>
  );
}

/** What came too late to be counted, until this person gives it up. */
export function TooLate({ on, chosen }: Pick<SealedLineProps, "on" | "chosen">): ReactNode {
  if (chosen?.draft?.trouble === undefined) return null;
  return (
    <>
      <p className={cards.seen}>{keptText(chosen, on.isLive)}</p>
      <Discard on={on} chosen={chosen} />
    </>
  );
}

interface DiscardProps extends OnStageProps {
  readonly chosen: Chosen;
}

function Discard({ on, chosen }: DiscardProps): ReactNode {
  return (
    <Button kind="small" onPress={() => on.drafts.discard(chosen.note)}>
      {i18n._("note.discard")}
    </Button>
  );
}

function TakeBack({ on, chosen, label }: DiscardProps & { readonly label: string }): ReactNode {
  if (chosen.draft?.trouble !== undefined) return <Discard on={on} chosen={chosen} />;
  return (
    <AskButton kind="small" seated={on} command={{ type: "withdrawNote", note: chosen.note }}>
      {label}
    </AskButton>
  );
}

interface OpenerProps extends OnStageProps {
  readonly slot: Slot;
  /** How many are in, where this person may know. */
  readonly tell: (count: number) => string;
  readonly open: string;
  readonly sure: string;
}

/** How many are in, never whose; whoever leads opens them all at once. */
export function Opener({ on, slot, tell, open, sure }: OpenerProps): ReactNode {
  const name = slot.writing.slot;
  const count = on.stage.written?.[name];
  if (count === undefined || on.view.counts?.[name] !== undefined) return null;
  const mayOpen = on.view.may[`revealNotes:${name}`] !== undefined;
  const isTooFew =
    slot.writing.form === "card" && count > 0 && !mayOpen && on.view.leader === on.view.you;
  return (
    <>
      <p className={cards.seen}>
        {tell(count)} {isTooFew ? troubleText("tooFewCards") : null}
      </p>
      <AskButton kind="small" seated={on} command={{ type: "revealNotes", slot: name }} sure={sure}>
        {open}
      </AskButton>
    </>
  );
}
