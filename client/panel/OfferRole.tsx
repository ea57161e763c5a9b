import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import type { Instant, PersonId } from "../../core/ids.ts";
import { ROLES, type RoleName } from "../../core/methods/method.ts";
import { isOpen } from "../../core/session/ask.ts";
import { isPresent } from "../../core/session/people.ts";
import type { Person } from "../../core/session/session.ts";
import type { SessionView } from "../../core/session/view.ts";
import { roleName } from "../text/roles.ts";
import { Button } from "./Button.tsx";
import { FoldedCard } from "./Card.tsx";
import cards from "./cards.module.css";
import styles from "./controls.module.css";
import { seatsOf } from "./seats.ts";
import { nameOf, type SeatedProps } from "./seated.ts";
import { useNow } from "./use-now.ts";

/** The leader asks somebody to take a role; nothing is set until they say yes. */
export function OfferRole({ seated }: SeatedProps): ReactNode {
  const { view } = seated;
  const roles = useNow(seated.ticker, (at) => rolesToOffer(view, at).join(" ")).split(" ");
  const others = seatsOf(view).filter(({ id, person }) => id !== view.you && mayAnswer(person));
  const [wantedRole, chooseRole] = useState<string>();
  const [wantedPerson, choosePerson] = useState<string>();
  const open = ROLES.filter((one) => roles.includes(one));
  const role = open.find((one) => one === wantedRole) ?? open[0];
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
          {open.map((one) => (
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
              {person.name || i18n._("people.nameless")}
            </option>
          ))}
        </select>
        <OfferButton seated={seated} role={role} to={to} />
      </div>
      <Asked seated={seated} />
    </FoldedCard>
  );
}

/** Who has not answered yet. */
function Asked({ seated: { view } }: SeatedProps): ReactNode {
  return ROLES.map((role) => {
    const asked = view.offers[role];
    return asked === undefined ? null : (
      <p key={role} className={cards.seen}>
        {i18n._("offer.asked", { name: nameOf(view, asked), role: roleName(role) })}
      </p>
    );
  });
}

/** Free ones, and those of whoever's line has been down for long. */
function rolesToOffer(view: SessionView, at: Instant): readonly RoleName[] {
  return ROLES.filter((role) => isOpen(view.may[`offerRole:${role}`], at));
}

function mayAnswer(person: Person): boolean {
  return isPresent(person) && person.paper === undefined;
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
