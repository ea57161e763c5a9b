import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { Card } from "../Card.tsx";
import cards from "../cards.module.css";
import type { Drafts } from "../draft.ts";
import { slotTitle, type Slot } from "../note-list.ts";
import type { OnStageProps } from "../seated.ts";
import { choose, chosenIn, keptText, mayChoose } from "./chosen.ts";
import { Tap } from "./Tap.tsx";

interface ReadyProps extends OnStageProps {
  readonly drafts: Drafts;
  readonly slot: Slot;
}

/** What each says yes to before it goes on, and how many of those who are here have. */
export function Ready({ on, drafts, slot }: ReadyProps): ReactNode {
  const [chosen] = chosenIn(on, drafts, slot);
  const tally = on.stage.ticked?.[slot.writing.slot];
  if (tally === undefined) return null;
  const isOn = chosen !== undefined && chosen.text !== "";
  const kept = keptText(chosen, on.isLive);
  return (
    <Card title={slotTitle(slot)} aside={i18n._("tick.count", { ...tally })}>
      {mayChoose(on, slot, chosen) ? (
        <Tap
          kind="checkbox"
          isOn={isOn}
          // What is taken back is a note without a text.
          onTap={() => choose(on, slot, isOn ? "" : "yes", chosen)}
        >
          {i18n._("tick.yes")}
        </Tap>
      ) : null}
      {kept === "" ? null : <p className={cards.seen}>{kept}</p>}
    </Card>
  );
}
