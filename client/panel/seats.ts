import type { PersonId } from "../../core/ids.ts";
import { ROLES, type RoleName } from "../../core/methods/method.ts";
import type { Person } from "../../core/session/session.ts";
import type { SessionView } from "../../core/session/view.ts";

export interface Seat {
  readonly id: PersonId;
  readonly person: Person;
}

/** Whoever has not said goodbye, in the order in which they came. */
export function seatsOf({ people }: SessionView): readonly Seat[] {
  return (Object.entries(people) as [PersonId, Person][])
    .map(([id, person]) => ({ id, person }))
    .filter(({ person }) => isSeatedIn(person))
    .toSorted((one, other) => one.person.seat - other.person.seat);
}

export function isSeatedIn(person: Person): boolean {
  return person.left === undefined;
}

export function rolesOf({ roles }: SessionView, person: PersonId): readonly RoleName[] {
  return ROLES.filter((role) => roles[role] === person);
}
