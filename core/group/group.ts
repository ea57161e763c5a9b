import type { Duration, Instant, MemberId, PersonId } from "../ids.ts";
import type { RoleName } from "../methods/method.ts";
import { applyResults, keepSteps, type OpenedStep, type Step, type StepResult } from "./steps.ts";

/** What stays of a group between its sessions: who, when, which role, which step. Nothing of any case. */
export interface Group {
  readonly rhythm: Rhythm;
  /** When the group meets next, where somebody has said so; else it follows from the rhythm. */
  readonly next?: Instant;
  /** Of the dates to come, those on which the group does not meet. */
  readonly skipped?: readonly Instant[];
  readonly members: Readonly<Record<MemberId, Member>>;
  /** The first first. */
  readonly held: readonly Held[];
  readonly steps: readonly Step[];
  /** Absent where nobody outside may read of the group. */
  readonly shared?: SharedAttendance;
}

/** The link by which somebody outside reads how often the group met. */
export interface SharedAttendance {
  /** The keyed hash of the link's code. */
  readonly key: string;
  readonly since: Instant;
  /** Whose names may stand there, each by their own yes. */
  readonly named: readonly MemberId[];
}

export interface Member {
  readonly name: string;
  /** Place in the order in which people joined, from 0. */
  readonly place: number;
}

/** How often a group meets, from one session to the next on the same day of the week. */
export const RHYTHMS = { twoWeekly: 14, monthly: 28 } as const;

export type Rhythm = keyof typeof RHYTHMS;

/** One session that a group has held. `Who` is a member here, and a person in the session itself. */
export interface Held<Who extends string = MemberId> {
  /** The same however often it is told. */
  readonly id: string;
  readonly at: Instant;
  readonly method: string;
  /** Minutes. */
  readonly planned: number;
  readonly real: number;
  readonly present: readonly Who[];
  /** How many were there who are no members. */
  readonly guests: number;
  /** A session of more than one case has more than one case giver. */
  readonly roles: readonly { readonly role: RoleName; readonly who: Who }[];
  /** What the evaluation cards came to, `well:safety` and the like; only where there were enough of them. */
  readonly evaluation?: Readonly<Record<string, number>>;
}

/** What a session leaves to its group. */
export interface SessionSummary<Who extends string = MemberId> extends Held<Who> {
  readonly steps: readonly OpenedStep<Who>[];
  readonly results: readonly StepResult[];
}

/** What a session keeps when it closes; its room knows its id, and what was said of earlier steps. */
export type Kept = Omit<SessionSummary<PersonId>, "id" | "results">;

export const NEW_GROUP: Group = { rhythm: "monthly", members: {}, held: [], steps: [] };

/** More than ten years of monthly sessions. */
const MOST_HELD = 130;
const MOST_MEMBERS = 30;

const DAY: Duration = 24 * 60 * 60_000;

/** Whoever is a member already keeps place and name. */
export function withMembers(group: Group, joining: Readonly<Record<MemberId, string>>): Group {
  const members = (Object.entries(joining) as [MemberId, string][]).reduce(joined, group.members);
  return { ...group, members };
}

function joined(members: Group["members"], [id, name]: [MemberId, string]): Group["members"] {
  const all = Object.values(members);
  if (members[id] !== undefined || all.length >= MOST_MEMBERS) return members;
  const place = Math.max(-1, ...all.map((member) => member.place)) + 1;
  return { ...members, [id]: { name, place } };
}

/** Told again, a session takes its own place: whoever joins at its goodbye was there. */
export function withSession(group: Group, summary: SessionSummary): Group {
  const { steps, results, ...held } = onlyMembers(group, summary);
  const others = group.held.filter(({ id }) => id !== held.id);
  const { next, skipped = [], ...rest } = group;
  const stillSkipped = skipped.filter((at) => at > held.at);
  return {
    ...rest,
    ...(next === undefined || next <= held.at ? {} : { next }),
    ...(stillSkipped.length === 0 ? {} : { skipped: stillSkipped }),
    held: [...others, held].toSorted((one, other) => one.at - other.at).slice(-MOST_HELD),
    steps: applyResults(keepSteps(group.steps, steps, held.at), results, held.at),
  };
}

/** Whoever has left meanwhile is a guest. */
function onlyMembers({ members }: Group, summary: SessionSummary): SessionSummary {
  const isMember = (who: MemberId): boolean => members[who] !== undefined;
  const present = summary.present.filter(isMember);
  return {
    ...summary,
    present,
    guests: summary.guests + summary.present.length - present.length,
    roles: summary.roles.filter(({ who }) => isMember(who)),
    steps: summary.steps.filter(({ owner }) => isMember(owner)),
  };
}

/** Nothing of whoever leaves is left but that somebody was there; undefined where nobody is left. */
export function withoutMember(group: Group, leaving: MemberId): Group | undefined {
  const { [leaving]: _gone, ...members } = group.members;
  if (Object.keys(members).length === 0) return undefined;
  const left: Group = {
    ...group,
    members,
    steps: group.steps.filter(({ owner }) => owner !== leaving),
    ...sharedWithout(group, leaving),
  };
  return { ...left, held: group.held.map((held) => heldWithout(held, leaving)) };
}

function sharedWithout({ shared }: Group, leaving: MemberId): Pick<Group, "shared"> {
  if (shared === undefined) return {};
  return { shared: { ...shared, named: shared.named.filter((who) => who !== leaving) } };
}

function heldWithout(held: Held, leaving: MemberId): Held {
  const present = held.present.filter((who) => who !== leaving);
  return {
    ...held,
    present,
    guests: held.guests + held.present.length - present.length,
    roles: held.roles.filter(({ who }) => who !== leaving),
  };
}

/** The first date to come that is not skipped; undefined before the first session. */
export function nextDate(group: Group): Instant | undefined {
  const { skipped = [] } = group;
  return comingDates(group, skipped.length + 1).find((at) => !skipped.includes(at));
}

/** As agreed, or so many weeks after the last session, and on by the rhythm; with those that are skipped. */
export function comingDates({ next, held, rhythm }: Group, count: number): readonly Instant[] {
  const last = held.at(-1);
  const first = next ?? (last === undefined ? undefined : last.at + RHYTHMS[rhythm] * DAY);
  if (first === undefined) return [];
  return Array.from({ length: count }, (_, place) => first + place * RHYTHMS[rhythm] * DAY);
}
