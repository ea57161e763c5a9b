import { i18n } from "@lingui/core";
import { useId, useState, type ReactNode } from "react";
import { shownCode, tidyCode } from "../../../core/protocol/code.ts";
import { Button } from "../Button.tsx";
import cards from "../cards.module.css";
import { LanguageChoice } from "../LanguageChoice.tsx";
import { Message } from "../Message.tsx";
import { comeInBy } from "./come-in.ts";

/** A hyphen at which no line ends. */
const EXAMPLE = shownCode("ABCD2345").replace("-", "\u2011");

interface EnterCodeProps {
  readonly title: string;
  /** What to do about what has happened. */
  readonly help?: string;
  /** What somebody without a code may do. */
  readonly children?: ReactNode;
}

/** In a browser without Zoom: the code of a session opens its door. */
export function EnterCode({ title, help, children }: EnterCodeProps): ReactNode {
  const [typed, setTyped] = useState("");
  const [id, about] = [useId(), useId()];
  const code = tidyCode(typed);
  const comeIn = (): void => {
    if (code !== undefined) comeInBy(code);
  };
  return (
    <Message
      title={title}
      foot={
        <Button kind="primary" testId="primary" isOff={code === undefined} onPress={comeIn}>
          {i18n._("code.enter")}
        </Button>
      }
    >
      {help === undefined ? null : <p>{help}</p>}
      <div className={cards.field}>
        <label htmlFor={id}>{i18n._("code.label")}</label>
        <input
          id={id}
          value={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby={about}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={({ key, nativeEvent }) => {
            // Enter also ends the composing of a character.
            if (key === "Enter" && !nativeEvent.isComposing) comeIn();
          }}
        />
        <p className={cards.seen} id={about}>
          {i18n._("code.about", { example: EXAMPLE })}
        </p>
      </div>
      {children}
      <LanguageChoice />
    </Message>
  );
}
