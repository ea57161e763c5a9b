import { i18n } from "@lingui/core";
import { Trans } from "@lingui/react";
import { useId, useRef, type ReactNode } from "react";
import { isOpen } from "../../core/session/ask.ts";
import { Button } from "./Button.tsx";
import styles from "./cards.module.css";
import now from "./now.module.css";
import { nameOf, type OnStage, type OnStageProps } from "./seated.ts";
import { FoldedCard } from "./Card.tsx";
import { useTyped } from "./use-link.ts";
import { useNow } from "./use-now.ts";

/** The learning question, pinned from the moment it exists. */
export function PinnedQuestion({ on: { view } }: OnStageProps): ReactNode {
  const { question, roles } = view;
  if (question === undefined) return null;
  const name = roles.caseGiver === undefined ? "" : nameOf(view, roles.caseGiver);
  return (
    <p className={now.question} data-testid="question" title={question}>
      <Trans
        id="question.pinned"
        values={{ name, question }}
        components={[<strong key="question" />]}
      />
    </p>
  );
}

/** Where case giver, note-taker or chair put the question into words. */
export function QuestionCard({ on }: OnStageProps): ReactNode {
  const { view, ticker } = on;
  const card = useRef<HTMLDetailsElement>(null);
  const isThere = useNow(ticker, (at) => isOpen(view.may.setQuestion, at));
  if (!isThere) return null;
  const title = view.question === undefined ? i18n._("question.set") : i18n._("question.change");
  return (
    <FoldedCard title={title} ref={card}>
      <QuestionField on={on} onSaved={() => fold(card.current)} />
    </FoldedCard>
  );
}

/** The focus goes back to where the card was opened. */
function fold(card: HTMLDetailsElement | null): void {
  if (card === null) return;
  const { activeElement, body } = card.ownerDocument;
  const isElsewhere = activeElement !== body && !card.contains(activeElement);
  card.open = false;
  // Whoever types somewhere else by now goes on there.
  if (!isElsewhere) card.querySelector("summary")?.focus();
}

interface QuestionFieldProps extends OnStageProps {
  readonly onSaved: () => void;
}

function QuestionField({ on, onSaved }: QuestionFieldProps): ReactNode {
  const { view, isLive, typed } = on;
  // What is typed here stays, whatever somebody else sets meanwhile.
  const text = useTyped(typed.question) ?? view.question ?? "";
  const isSaved = text.trim() === (view.question ?? "");
  const [id, about] = [useId(), useId()];
  const save = async (): Promise<void> => {
    const answer = await on.ask({ type: "setQuestion", text });
    // Typed on while it was saved: that is not saved yet.
    if (!answer.ok || typed.question.text() !== text) return;
    typed.question.type(undefined);
    onSaved();
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{i18n._("question.label")}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={longestQuestion(on)}
        value={text}
        aria-describedby={about}
        onChange={({ target }) => typed.question.type(target.value)}
      />
      <p className={styles.seen} id={about}>
        {i18n._("seen.question")} {savedWords(isSaved, view.question)}
      </p>
      <Button isOff={!isLive || isSaved || text.trim() === ""} onPress={() => void save()}>
        {i18n._("question.save")}
      </Button>
    </div>
  );
}

function savedWords(isSaved: boolean, question: string | undefined): string {
  if (!isSaved) return i18n._("saved.typing");
  return question === undefined ? "" : i18n._("saved.saved");
}

function longestQuestion({ plan }: OnStage): number | undefined {
  return plan.phases.flatMap(({ writes }) => writes).find(({ form }) => form === "question")?.limit;
}
