import { i18n } from "@lingui/core";
import { useRef, type ReactNode } from "react";
import type { NoteId } from "../../../core/ids.ts";
import { Button } from "../Button.tsx";
import cards from "../cards.module.css";
import { isSaved, type Draft } from "../draft.ts";
import type { OnStageProps } from "../seated.ts";

interface OvertakenProps extends OnStageProps {
  readonly note: NoteId;
  readonly draft: Draft;
}

/** Somebody has changed what this person is changing: it waits until they say what is to become of theirs. */
export function Overtaken({ on, note, draft }: OvertakenProps): ReactNode {
  const words = useRef<HTMLDivElement>(null);
  const takeTheirs = (): void => {
    // This goes away with its buttons, and the field stays.
    words.current?.parentElement?.querySelector("textarea")?.focus();
    on.drafts.takeTheirs(note);
  };
  return (
    <div className={cards.note} ref={words}>
      <output>
        <strong>{i18n._("note.overtaken")}</strong>
      </output>
      <p className={cards.noteText}>{on.view.notes[note]?.text}</p>
      <div className={cards.row}>
        {isSaved(draft) ? null : (
          <Button kind="small" isOff={!on.isLive} onPress={() => on.drafts.keepBoth(note)}>
            {i18n._("note.keepBoth")}
          </Button>
        )}
        <Button kind="small" onPress={takeTheirs}>
          {i18n._("note.takeTheirs")}
        </Button>
      </div>
    </div>
  );
}
