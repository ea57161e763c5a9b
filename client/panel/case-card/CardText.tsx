import { i18n } from "@lingui/core";
import { useId, type ReactNode } from "react";
import { namesIn } from "../../../core/questions/names.ts";
import { isTooLongBy, type TypedCardField } from "../../../core/session/case-card.ts";
import cards from "../cards.module.css";
import { listText } from "../../text/times.ts";

interface CardTextProps {
  readonly field: TypedCardField;
  readonly label: string;
  readonly rows: number;
  readonly text: string;
  /** The names of those who are here. */
  readonly here: readonly string[];
  readonly onType: (text: string) => void;
}

/** One field of the card: nothing typed is cut off; what is too long to be heard well, or looks like a name, is said. */
export function CardText({ field, label, rows, text, here, onType }: CardTextProps): ReactNode {
  const [id, about] = [useId(), useId()];
  const hints = hintsFor(field, text, here);
  return (
    <div className={cards.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={text}
        autoComplete="off"
        aria-describedby={hints.length === 0 ? undefined : about}
        onChange={({ target }) => onType(target.value)}
      />
      {hints.length === 0 ? null : (
        <p className={cards.seen} id={about}>
          {hints.join(" ")}
        </p>
      )}
    </div>
  );
}

function hintsFor(field: TypedCardField, text: string, here: readonly string[]): readonly string[] {
  const over = isTooLongBy(field, text);
  const names = namesIn(text, i18n.locale, here);
  return [
    ...(over === 0 ? [] : [i18n._("caseCard.tooLong", { over })]),
    ...(names.length === 0 ? [] : [i18n._("caseCard.names", { names: listText(names) })]),
  ];
}
