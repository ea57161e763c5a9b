import { i18n } from "@lingui/core";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import cards from "../cards.module.css";
import type { NoteFieldsProps } from "../NoteCard.tsx";
import { CARD_FIELDS, lineOf, roomFor, withLine, type TypedForm } from "./card-fields.ts";
import styles from "./forms.module.css";
import { PersonField } from "./PersonField.tsx";

interface CardFieldsProps extends NoteFieldsProps {
  readonly form: TypedForm;
}

export function PitchFields(props: NoteFieldsProps): ReactNode {
  return <CardFields form="pitch" {...props} />;
}

export function StepFields(props: NoteFieldsProps): ReactNode {
  return <CardFields form="step" {...props} />;
}

/** The fields of a card that is being typed; what most leave out is folded. */
function CardFields(props: CardFieldsProps): ReactNode {
  const { form, draft } = props;
  const place = useRef<HTMLDivElement>(null);
  // Opened by this person's own tap, never by anybody else's.
  useEffect(() => place.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);
  const more = CARD_FIELDS[form].filter(({ isMore }) => isMore === true);
  const [isFilled] = useState(() => more.some(({ name }) => lineOf(form, draft.text, name) !== ""));
  return (
    <div className={styles.fields} ref={place}>
      {CARD_FIELDS[form]
        .filter(({ isMore }) => isMore === undefined)
        .map((field) => (
          <CardLine key={field.name} {...props} field={field} />
        ))}
      {more.length === 0 ? null : (
        <details className={styles.more} open={isFilled}>
          <summary>{i18n._("card.more")}</summary>
          <div className={styles.fields}>
            {more.map((field) => (
              <CardLine key={field.name} {...props} field={field} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

interface CardLineProps extends CardFieldsProps {
  readonly field: (typeof CARD_FIELDS)[TypedForm][number];
}

function CardLine({ on, form, note, draft, limit, about, field }: CardLineProps): ReactNode {
  const id = useId();
  const line = lineOf(form, draft.text, field.name);
  const common = {
    id,
    value: line,
    "aria-describedby": about,
    onBlur: () => on.drafts.leave(note),
  };
  const type = (text: string): void =>
    on.drafts.type(note, withLine(form, draft.text, field.name, text));
  const maxLength = roomFor(line, draft.text, field.longest, limit);
  return (
    <div className={cards.field}>
      <label htmlFor={id}>{i18n._(field.label)}</label>
      {field.kind === "person" ? (
        <PersonField {...common} on={on} onChoose={type} />
      ) : field.kind === "lines" ? (
        <textarea
          {...common}
          rows={2}
          maxLength={maxLength}
          onChange={({ target }) => type(target.value)}
        />
      ) : (
        <input
          {...common}
          type={field.kind === "date" ? "date" : "text"}
          maxLength={field.kind === "date" ? undefined : maxLength}
          autoComplete="off"
          onChange={({ target }) => type(target.value)}
        />
      )}
    </div>
  );
}
