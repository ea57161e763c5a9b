import fc from "fast-check";
import { NEW_GROUP, withMembers, withSession, type Group } from "../../core/group/group.ts";
import { rotaOf, suggestedCast, type Cast, type RoleSkip } from "../../core/group/rota.ts";
import type { MemberId } from "../../core/ids.ts";
import { ROLES, type RoleName } from "../../core/methods/method.ts";

/** What happens to a group from one session to the next; numbers choose among the members there are. */
interface Evening {
  readonly joins: boolean;
  readonly away: readonly number[];
  readonly skips: readonly {
    readonly role: RoleName;
    readonly who: number;
    readonly to?: number;
  }[];
  /** Roles that people take before anybody is asked, and not as the rota would have it. */
  readonly taken: readonly { readonly role: RoleName; readonly who: number }[];
}

export interface History {
  readonly members: number;
  readonly evenings: readonly Evening[];
}

const role = fc.constantFrom(...ROLES);
const who = fc.nat(9);

const evening: fc.Arbitrary<Evening> = fc.record({
  joins: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
  away: fc.array(who, { maxLength: 4 }),
  skips: fc.array(fc.record({ role, who, to: who }, { requiredKeys: ["role", "who"] }), {
    maxLength: 3,
  }),
  taken: fc.array(fc.record({ role, who }), { maxLength: 2 }),
});

export const histories: fc.Arbitrary<History> = fc.record({
  members: fc.integer({ min: 3, max: 10 }),
  evenings: fc.array(evening, { minLength: 1, maxLength: 16, size: "max" }),
});

/** A group before a session, what was known then, and whom the rota asked. */
export interface Asked {
  readonly group: Group;
  readonly here: readonly MemberId[];
  readonly held: Cast;
  readonly skips: readonly RoleSkip[];
  readonly cast: Cast;
}

/** Plays a history; everybody who is asked says yes, unless they skipped. */
export function playHistory(history: History): readonly Asked[] {
  let group = withMembers(NEW_GROUP, named(0, history.members));
  return history.evenings.map((one, number) => {
    if (one.joins) group = withMembers(group, named(Object.keys(group.members).length, 1));
    const asked = ask(group, one);
    group = withSession(group, summaryOf(asked, number));
    return asked;
  });
}

/** The next session of a group, with the cast that was asked and what was taken before. */
export function summaryOf(
  { here, held, cast }: Pick<Asked, "here" | "held" | "cast">,
  number: number,
) {
  const roles = Object.entries({ ...cast, ...held }) as [RoleName, MemberId][];
  return {
    id: `session ${number}`,
    at: (number + 1) * 1_000,
    method: "chair-eight",
    planned: 45,
    real: 47,
    present: here,
    guests: 0,
    roles: roles.map(([one, member]) => ({ role: one, who: member })),
    steps: [],
    results: [],
  };
}

function ask(group: Group, one: Evening): Asked {
  const members = Object.keys(group.members) as MemberId[];
  const pick = (number: number): MemberId => members[number % members.length] as MemberId;
  const gone = one.away.map(pick);
  const here = members.filter((member) => !gone.includes(member));
  const held = takenRoles(one, here);
  const skips = one.skips.map(({ role: of, who: by, to }) => ({
    role: of,
    who: pick(by),
    ...(to === undefined ? {} : { to: pick(to) }),
  }));
  return { group, here, held, skips, cast: suggestedCast(rotaOf(group), { here, held, skips }) };
}

/** The room lets nobody be the case giver and anything else. */
function takenRoles({ taken }: Evening, here: readonly MemberId[]): Cast {
  return taken.reduce<Cast>((cast, one) => {
    const member = here[one.who % Math.max(here.length, 1)];
    const isBusy = Object.values(cast).includes(member as MemberId);
    const isApart = one.role === "caseGiver" ? isBusy : cast.caseGiver === member;
    return member === undefined || isApart ? cast : { ...cast, [one.role]: member };
  }, {});
}

export function named(from: number, count: number): Readonly<Record<MemberId, string>> {
  const all = Array.from({ length: count }, (_, place) => memberId(from + place));
  return Object.fromEntries(all.map((member) => [member, `Name ${member}`]));
}

export function memberId(number: number): MemberId {
  return number.toString(16).padStart(32, "0") as MemberId;
}
