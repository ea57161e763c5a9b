import { useState, type ReactNode } from "react";
import { isOpen, askOf } from "../../core/session/ask.ts";
import type { Command } from "../../core/session/command.ts";
import styles from "./controls.module.css";
import { usePress } from "./use-press.ts";
import type { Seated } from "./seated.ts";
import { useNow } from "./use-now.ts";

interface ButtonProps {
  readonly kind?: "primary" | "loud" | "plain" | "quiet" | "small";
  /** Does nothing now, and keeps the focus that is on it. */
  readonly isOff?: boolean;
  readonly testId?: string;
  readonly isExpanded?: boolean;
  /** Where the words on it do not say what it is about. */
  readonly label?: string;
  readonly onPress: () => void;
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

export function Button(props: ButtonProps): ReactNode {
  const {
    kind = "plain",
    isOff = false,
    testId,
    isExpanded,
    label,
    onPress,
    onLeave,
    children,
  } = props;
  return (
    <button
      type="button"
      className={`${styles.button} ${styles[kind]}`}
      aria-disabled={isOff || undefined}
      aria-expanded={isExpanded}
      aria-label={label}
      data-testid={testId}
      {...usePress((button) => {
        // WebKit, which Zoom uses on a Mac, gives a tapped button no focus, and so nothing to leave.
        if (document.hasFocus()) button.focus();
        if (!isOff) onPress();
      })}
      onBlur={onLeave}
    >
      {children}
    </button>
  );
}

/** Whoever taps: what they may ask, and the way to ask it. */
export type AskingPerson = Pick<Seated, "view" | "ticker" | "isLive" | "waiting" | "ask">;

interface AskButtonProps extends Pick<ButtonProps, "kind" | "label" | "children"> {
  readonly seated: AskingPerson;
  readonly command: Command;
  readonly onAccepted?: () => void;
  /** For what cannot be taken back: what a second tap in the same place says yes to. */
  readonly sure?: string;
}

/** A button for a command; it is there exactly while the view says that the command would be accepted. */
export function AskButton(props: AskButtonProps): ReactNode {
  const { seated, command, onAccepted, sure, label, children, ...rest } = props;
  const { view, ticker, isLive, waiting } = seated;
  const ask = askOf(command);
  const isThere = useNow(ticker, (at) => isOpen(view.may[ask], at));
  const [isSure, setSure] = useState(sure === undefined);
  if (!isThere) return null;
  const asksAgain = isSure && sure !== undefined;
  const press = async (): Promise<void> => {
    setSure(!isSure || sure === undefined);
    if (!isSure) return;
    const answer = await seated.ask(command);
    if (answer.ok) onAccepted?.();
  };
  return (
    <Button
      {...rest}
      {...(label === undefined || asksAgain ? {} : { label })}
      isOff={!isLive || waiting.includes(ask)}
      onPress={() => void press()}
      onLeave={() => setSure(sure === undefined)}
    >
      {asksAgain ? sure : children}
    </Button>
  );
}
