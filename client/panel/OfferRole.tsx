import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import type { PersonId } from "../../core/ids.ts";
import { ROLES, type RoleName } from "../../core/methods/method.ts";
import { isPresent } from "../../core/session/people.ts";
import { roleName } from "../text/roles.ts";
import { Button } from "./Button.tsx";
import { FoldedCard } from "./Card.tsx";
import styles from "./controls.module.css";
import { seatsOf } from "./seats.ts";
import type { SeatedProps } from "./seated.ts";

/** The leader asks somebody to take a role; nothing is set until they say yes. */
export function OfferRole({ seated }: SeatedProps): ReactNode {
  const { view } = seated;
  const roles = ROLES.filter((role) => view.may[`offerRole:${role}`] !== undefined);
  const others = seatsOf(view).filter(({ id, person }) => id !== view.you && isPresent(person));
  const [wantedRole, chooseRole] = useState<string>();
  const [wantedPerson, choosePerson] = useState<string>();
  const role = roles.find((one) => one === wantedRole) ?? roles[0];
  const to = others.find(({ id }) => id === wantedPerson)?.id ?? others[0]?.id;
  if (role === undefined || to === undefined) return null;
  return (
    <FoldedCard title={i18n._("offer.title")}>
      <div className={styles.form}>
        <select
          aria-label={i18n._("offer.role")}
          value={role}
          onChange={({ target }) => chooseRole(target.value)}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {roleName(one)}
            </option>
          ))}
        </select>
        <select
          aria-label={i18n._("offer.person")}
          value={to}
          onChange={({ target }) => choosePerson(target.value)}
        >
          {others.map(({ id, person }) => (
            <option key={id} value={id}>
              {person.name}
            </option>
          ))}
        </select>
        <OfferButton seated={seated} role={role} to={to} />
      </div>
    </FoldedCard>
  );
}

interface OfferButtonProps extends SeatedProps {
  readonly role: RoleName;
  readonly to: PersonId;
}

function OfferButton({ seated, role, to }: OfferButtonProps): ReactNode {
  const { isLive, waiting } = seated;
  return (
    <Button
      isOff={!isLive || waiting.includes(`offerRole:${role}`)}
      onPress={() => void seated.ask({ type: "offerRole", role, to })}
    >
      {i18n._("offer.ask")}
    </Button>
  );
}
