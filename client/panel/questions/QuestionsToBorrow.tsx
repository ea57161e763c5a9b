import { i18n } from "@lingui/core";
import { use, useState, type ReactNode } from "react";
import type { NoteId } from "../../../core/ids.ts";
import { questionsFor } from "../../../core/questions/bank.ts";
import { Button } from "../Button.tsx";
import { FoldedCard } from "../Card.tsx";
import controls from "../controls.module.css";
import type { Drafts } from "../draft.ts";
import type { SlotCardProps } from "../SlotCard.tsx";
import { questionTexts } from "../words.ts";

/** As many as can be read in a glance. */
const AT_ONCE = 3;

/** Questions that fit method and phase, a few at a time; one tap takes one as one's own. */
export function QuestionsToBorrow({ on, slot, drafts }: SlotCardProps): ReactNode {
  const words = use(questionTexts());
  const [from, setFrom] = useState(0);
  const { slot: name, limit } = slot.writing;
  const all = questionsFor(slot.phase, slot.phase.method ?? on.plan.method)
    .map((id) => words[id])
    .filter((text) => text.length <= limit);
  if (all.length === 0) return null;
  const take = (text: string): void => {
    const note = emptyDraft(drafts, name) ?? on.drafts.open(name);
    on.drafts.type(note, text);
  };
  return (
    <FoldedCard title={i18n._("borrow.title")}>
      <ul className={controls.chips} aria-label={i18n._("borrow.title")}>
        {all.slice(from, from + AT_ONCE).map((text) => (
          <li key={text}>
            <Button kind="small" onPress={() => take(text)}>
              {text}
            </Button>
          </li>
        ))}
        {all.length > AT_ONCE ? (
          <li>
            <Button
              kind="small"
              onPress={() => setFrom(from + AT_ONCE < all.length ? from + AT_ONCE : 0)}
            >
              {i18n._("borrow.more")}
            </Button>
          </li>
        ) : null}
      </ul>
    </FoldedCard>
  );
}

/** A field that is open and has nothing in it yet. */
function emptyDraft(drafts: Drafts, slot: string): NoteId | undefined {
  return (Object.keys(drafts) as NoteId[]).find((note) => {
    const draft = drafts[note];
    return draft?.slot === slot && draft.isOpen && draft.saved === "" && draft.text.trim() === "";
  });
}
