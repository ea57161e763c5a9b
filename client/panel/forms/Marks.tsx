import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { NoteId } from "../../../core/ids.ts";
import cards from "../cards.module.css";
import type { Drafts } from "../draft.ts";
import type { Slot } from "../note-list.ts";
import type { OnStage, OnStageProps } from "../seated.ts";
import { choose, chosenAbout, chosenIn, markText, mayChoose } from "./chosen.ts";
import styles from "./forms.module.css";
import { Opener, SealedLine, TooLate } from "./Sealed.tsx";
import { Tap } from "./Tap.tsx";

interface MarkSetProps {
  readonly mark: Slot | undefined;
  /** Whether there is anything to mark yet. */
  readonly isAsked: boolean;
  readonly children: ReactNode;
}

/** Around what is marked: the question that a mark answers. */
export function MarkSet({ mark, isAsked, children }: MarkSetProps): ReactNode {
  if (mark === undefined) return children;
  // The set is there before the question: built anew around an open field, it would take the focus out of it.
  return (
    <fieldset className={styles.set}>
      {isAsked ? <legend>{i18n._("card.marks.legend")}</legend> : null}
      {children}
    </fieldset>
  );
}

interface MarkProps extends OnStageProps {
  readonly drafts: Drafts;
  readonly mark: Slot;
}

interface MarkThisProps extends MarkProps {
  readonly about: NoteId;
  /** The name of all these radios. */
  readonly group: string;
}

/** One mark for each person: a tap on another one moves it. */
export function MarkThis({ on, drafts, mark, about, group }: MarkThisProps): ReactNode {
  const [before] = chosenIn(on, drafts, mark);
  if (isOpened(on, mark) || !mayChoose(on, mark, before)) return null;
  return (
    <Tap
      kind="radio"
      name={group}
      isOn={before !== undefined && chosenAbout([before], about) !== undefined}
      onTap={() => choose(on, mark, markText(about), before)}
    >
      {i18n._("card.marks.this")}
    </Tap>
  );
}

function isOpened({ view }: OnStage, { writing }: Slot): boolean {
  return view.counts?.[writing.slot] !== undefined;
}

interface MarkCountProps extends OnStageProps {
  readonly mark: Slot;
  readonly about: NoteId;
}

export function MarkCount({ on: { view }, mark, about }: MarkCountProps): ReactNode {
  const counts = view.counts?.[mark.writing.slot];
  if (counts === undefined) return null;
  const count = counts[about] ?? 0;
  return <p className={styles.said}>{i18n._("card.marks.counted", { count })}</p>;
}

/** Who will see the marks, how many are in, and the way to open them. */
export function MarkFoot({ on, drafts, mark }: MarkProps): ReactNode {
  const [chosen] = chosenIn(on, drafts, mark);
  if (isOpened(on, mark)) {
    return (
      <>
        <p className={cards.seen}>{i18n._("card.marks.opened")}</p>
        <TooLate on={on} chosen={chosen} />
      </>
    );
  }
  return (
    <>
      {mayChoose(on, mark, chosen) ? (
        <SealedLine
          on={on}
          chosen={chosen}
          seen={i18n._("card.marks.sealed")}
          takeBack={i18n._("card.marks.takeBack")}
        />
      ) : null}
      <Opener
        on={on}
        slot={mark}
        tell={(count) => i18n._("card.marks.in", { count })}
        open={i18n._("card.marks.open")}
        sure={i18n._("card.marks.sure")}
      />
    </>
  );
}
