import { i18n } from "@lingui/core";
import { useId, useState, type ReactNode } from "react";
import { LONGEST_NAME } from "../../core/session/people.ts";
import { troubleText } from "../text/reasons.ts";
import { Button } from "./Button.tsx";
import styles from "./cards.module.css";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { Message } from "./Message.tsx";
import type { Joining } from "./use-joining.ts";

interface DoorProps {
  readonly joining: Joining;
  readonly isLive: boolean;
  /** Empty where the platform knows none. */
  readonly knownName: string;
}

/** Before a seat: who is known sits down without a question, who is not says a name, who left may come back. */
export function Door({ joining, isLive, knownName }: DoorProps): ReactNode {
  const [typed, setTyped] = useState("");
  const id = useId();
  const name = knownName === "" ? typed : knownName;
  const label = joining.hasLeft ? i18n._("door.comeBack") : i18n._("door.join");
  if (joining.isAsking) return <Message title={i18n._("door.joining")} />;
  return (
    <Message
      title={joining.hasLeft ? i18n._("door.left") : i18n._("door.title")}
      foot={
        <Button
          kind="primary"
          testId="primary"
          isOff={!isLive || name.trim() === ""}
          onPress={() => joining.join(name)}
        >
          {label}
        </Button>
      }
    >
      {knownName === "" ? (
        <div className={styles.field}>
          <label htmlFor={id}>{i18n._("door.name")}</label>
          <input
            id={id}
            value={typed}
            maxLength={LONGEST_NAME}
            autoComplete="name"
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={({ key, nativeEvent }) => {
              // Enter also ends the composing of a character.
              if (nativeEvent.isComposing || key !== "Enter") return;
              if (isLive && name.trim() !== "") joining.join(name);
            }}
          />
        </div>
      ) : null}
      <LanguageChoice />
      {joining.trouble === undefined ? null : <p>{troubleText(joining.trouble)}</p>}
    </Message>
  );
}
