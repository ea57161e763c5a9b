import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { OnStageProps } from "../seated.ts";
import { seatsOf } from "../seats.ts";

interface PersonFieldProps extends OnStageProps {
  readonly id: string;
  /** A name: the ids of people are others in the next session. */
  readonly value: string;
  readonly "aria-describedby": string;
  readonly onBlur: () => void;
  readonly onChoose: (name: string) => void;
}

/** Somebody of the group but the case giver, or nobody. */
export function PersonField({ on, onChoose, ...field }: PersonFieldProps): ReactNode {
  const { view } = on;
  const names = seatsOf(view)
    .filter(({ id }) => id !== view.roles.caseGiver)
    .map(({ person }) => person.name);
  const isGone = field.value !== "" && !names.includes(field.value);
  return (
    <select {...field} onChange={({ target }) => onChoose(target.value)}>
      <option value="">{i18n._("card.step.nobody")}</option>
      {[...names, ...(isGone ? [field.value] : [])].map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
