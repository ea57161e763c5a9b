import { i18n } from "@lingui/core";
import { useId, useMemo, useSyncExternalStore, type ReactNode } from "react";
import { adviceIn } from "../../../core/questions/guard.ts";
import { pageStorage } from "../../link/surroundings.ts";
import { AskButton, Button } from "../Button.tsx";
import { NoteCard, type NoteCardProps } from "../NoteCard.tsx";
import { QuestionMemory } from "./question-memory.ts";
import styles from "./questions.module.css";

const memory = new QuestionMemory(pageStorage());

/** A question of one's own; what may be advice is said to be, and kept for later if its author likes. */
export function QuestionNote(props: NoteCardProps): ReactNode {
  const { on, note } = props;
  const hint = useId();
  // Not while it is being typed: what the room has is what somebody paused at.
  const text = on.view.notes[note]?.text ?? "";
  const isAdvice = useMemo(() => adviceIn(text, i18n.locale) !== undefined, [text]);
  useSyncExternalStore(memory.subscribe, memory.state);
  const isDoubted = isAdvice && !memory.isQuestion(note, text);
  const isMarked = isDoubted && on.view.notes[note]?.visibility !== "group";
  if (!isMarked) return <NoteCard {...props} />;
  return (
    <NoteCard {...props} describedBy={hint}>
      <div className={styles.hint}>
        <p id={hint}>{hintText(props)}</p>
        <div className={styles.choices}>
          <AskButton
            kind="small"
            seated={on}
            command={{ type: "parkNote", note }}
            onAccepted={() => on.drafts.fold(note)}
          >
            {i18n._("advice.keep")}
          </AskButton>
          <Button kind="small" onPress={() => memory.say(note, text)}>
            {i18n._("advice.isQuestion")}
          </Button>
        </div>
      </div>
    </NoteCard>
  );
}

/** Where no advice is to come there is nothing to keep it for. */
function hintText({ on, note }: NoteCardProps): string {
  return on.view.may[`parkNote:${note}`] === undefined
    ? i18n._("advice.onlyQuestions")
    : i18n._("advice.mayBe");
}
