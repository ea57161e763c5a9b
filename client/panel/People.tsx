import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { listText } from "../text/times.ts";
import { roleName } from "../text/roles.ts";
import { initialsOf } from "./initials.ts";
import order from "./order.module.css";
import { rolesOf, seatsOf, type Seat } from "./seats.ts";
import styles from "./people.module.css";
import type { Seated, SeatedProps } from "./seated.ts";

/** Everybody with a seat: role, whether they are here, and their microphone where it is known. */
export function PeopleList({ seated }: SeatedProps): ReactNode {
  return (
    <ul className={styles.people}>
      {seatsOf(seated.view).map((seat) => (
        <PersonLine key={seat.id} seated={seated} seat={seat} />
      ))}
    </ul>
  );
}

function PersonLine({ seated, seat }: SeatedProps & { readonly seat: Seat }): ReactNode {
  const { view } = seated;
  const { id, person } = seat;
  const isAway = person.awaySince !== undefined;
  return (
    <li className={styles.person} data-away={isAway || undefined}>
      <span className={order.circle} data-me={id === view.you || undefined} aria-hidden="true">
        {initialsOf(person.name)}
      </span>
      <span className={styles.name}>
        <bdi>{id === view.you ? i18n._("people.you", { name: person.name }) : person.name}</bdi>
        <small>{aboutPerson(seated, seat)}</small>
      </span>
    </li>
  );
}

function aboutPerson({ view, presence }: Seated, { id, person }: Seat): string {
  const roles = rolesOf(view, id).map(roleName);
  const isOpener = view.leader === id && !rolesOf(view, id).includes("chair");
  const microphone = presence[id]?.microphone;
  return [
    ...(roles.length === 0 ? [] : [listText(roles)]),
    ...(isOpener && view.status === "running" ? [i18n._("people.opener")] : []),
    ...(person.paper === undefined ? [] : [i18n._("paper.on")]),
    ...(person.awaySince === undefined ? microphoneWords(microphone) : [i18n._("people.away")]),
  ].join(" · ");
}

function microphoneWords(on: boolean | undefined): readonly string[] {
  if (on === undefined) return [];
  return [on ? i18n._("people.microphoneOn") : i18n._("people.microphoneOff")];
}
