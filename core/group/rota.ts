import type { Instant, MemberId } from "../ids.ts";
import { ROLES, type RoleName } from "../methods/method.ts";
import type { Group } from "./group.ts";

/** When each member held each role last: all that the rota follows from. */
export interface Rota {
  /** Members in the order in which they joined. */
  readonly order: readonly MemberId[];
  readonly last: Readonly<Partial<Record<RoleName, Readonly<Record<MemberId, Instant>>>>>;
  /** When the group met last. */
  readonly met?: Instant;
}

/** What is known of a session that is about to begin. */
export interface Today {
  readonly here: readonly MemberId[];
  /** Roles that somebody has said yes to; `undefined` stands for somebody who is no member. */
  readonly held: Readonly<Partial<Record<RoleName, MemberId | undefined>>>;
  readonly skips: readonly RoleSkip[];
}

/** Somebody does not take a role today; perhaps in exchange with somebody else. */
export interface RoleSkip<Who extends string = MemberId> {
  readonly role: RoleName;
  readonly who: Who;
  readonly to?: Who;
}

export type Cast = Readonly<Partial<Record<RoleName, MemberId>>>;

/** In the order in which the scarcest people are found first. */
const ASKED: readonly RoleName[] = ["chair", "caseGiver", "timekeeper", "noteTaker"];

export function rotaOf({ members, held }: Pick<Group, "members" | "held">): Rota {
  const order = (Object.keys(members) as MemberId[]).toSorted(
    (one, other) => (members[one]?.place ?? 0) - (members[other]?.place ?? 0),
  );
  const last = ROLES.map((role) => [role, lastTurns(held, role)] as const);
  const met = held.at(-1)?.at;
  return { order, last: Object.fromEntries(last), ...(met === undefined ? {} : { met }) };
}

function lastTurns(held: Group["held"], role: RoleName): Readonly<Record<MemberId, Instant>> {
  const turns = held.flatMap(({ at, roles }) =>
    roles.filter((one) => one.role === role).map(({ who }) => [who, at] as const),
  );
  return Object.fromEntries(turns);
}

/**
 * Who is due for a role, the first first: whoever never held it, then whoever held it longest ago. So nobody has it
 * twice until all had a turn, and whoever is away keeps their place.
 */
export function turnOrder(rota: Rota, role: RoleName): readonly MemberId[] {
  const turns = rota.last[role] ?? {};
  return tieBreak(rota, role).toSorted((one, other) => since(turns, one) - since(turns, other));
}

/** Whoever chairs soon cannot bring a case then: of those who never had one, they come first. */
function tieBreak(rota: Rota, role: RoleName): readonly MemberId[] {
  return role === "caseGiver" ? turnOrder(rota, "chair") : rota.order;
}

function since(turns: Readonly<Record<MemberId, Instant>>, member: MemberId): Instant {
  return turns[member] ?? 0;
}

/** Whom the rota asks for the roles that are free; nothing is set by it. */
export function suggestedCast(rota: Rota, today: Today): Cast {
  return ASKED.filter((role) => !(role in today.held)).reduce<Cast>((cast, role) => {
    const found = suggested(rota, today, role, { ...heldBy(today), ...cast });
    return found === undefined ? cast : { ...cast, [role]: found };
  }, {});
}

function heldBy({ held }: Today): Cast {
  return Object.fromEntries(Object.entries(held).filter(([, who]) => who !== undefined));
}

function suggested(rota: Rota, today: Today, role: RoleName, cast: Cast): MemberId | undefined {
  const skips = today.skips.filter((skip) => skip.role === role);
  const able = turnOrder(rota, role).filter(
    (member) =>
      today.here.includes(member) &&
      skips.every(({ who }) => who !== member) &&
      !clashesWith(cast, role, member),
  );
  const inExchange = skips.at(-1)?.to;
  if (inExchange !== undefined && able.includes(inExchange)) return inExchange;
  return able.find((member) => !Object.values(cast).includes(member)) ?? able[0];
}

/** The case giver has no other role, and nobody else is asked to be the case giver. */
function clashesWith(cast: Cast, role: RoleName, member: MemberId): boolean {
  return role === "caseGiver" ? Object.values(cast).includes(member) : cast.caseGiver === member;
}

export function heldLastTime({ last, met }: Rota, role: RoleName, member: MemberId): boolean {
  return met !== undefined && last[role]?.[member] === met;
}
