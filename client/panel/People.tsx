import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { PersonId } from "../../core/ids.ts";
import { listText } from "../text/times.ts";
import { roleName } from "../text/roles.ts";
import { initialsOf } from "./initials.ts";
import order from "./order.module.css";
import { rolesOf, seatsOf, type Seat } from "./seats.ts";
import styles from "./people.module.css";
import { nameOf, type Seated, type SeatedProps } from "./seated.ts";

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
  const name = nameOf(view, id);
  return (
    <li className={styles.person} data-away={isAway || undefined}>
      <span className={order.circle} data-me={id === view.you || undefined} aria-hidden="true">
        {initialsOf(name)}
      </span>
      <span className={styles.name}>
        <bdi>{id === view.you ? i18n._("people.you", { name }) : name}</bdi>
        <small>{aboutPerson(seated, seat)}</small>
      </span>
    </li>
  );
}

function aboutPerson({ view, presence }: Seated, { id, person }: Seat): string {
  const roles = rolesOf(view, id).map(roleName);
  const isOpener = view.leader === id && !rolesOf(view, id).includes("chair");
  return [
    ...(roles.length === 0 ? [] : [listText(roles)]),
    ...(isOpener && view.status === "running" ? [i18n._("people.opener")] : []),
    ...(person.paper === undefined ? [] : [i18n._("paper.on")]),
    ...(person.awaySince === undefined
      ? microphoneWords(presence[id] ?? {})
      : [i18n._("people.away")]),
  ].join(" · ");
}

function microphoneWords({ microphone, shared }: Seated["presence"][PersonId]): readonly string[] {
  if (shared === true) return [i18n._("people.microphoneShared")];
  if (microphone === undefined) return [];
  return [microphone ? i18n._("people.microphoneOn") : i18n._("people.microphoneOff")];
}
