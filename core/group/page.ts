import type { Instant, MemberId } from "../ids.ts";
import type { RoleName } from "../methods/method.ts";
import { isShared } from "./attendance.ts";
import { MINUTE } from "../methods/plan.ts";
import { comingDates, nextDate, type Group, type Held, type Rhythm } from "./group.ts";
import type { Step, StepStatus } from "./steps.ts";
import { trendOf } from "./trend.ts";

/** All that a group remembers, as one of its members reads it: names and no ids. */
export interface GroupPage {
  readonly id: string;
  readonly members: readonly { readonly name: string; readonly you?: true }[];
  readonly rhythm: Rhythm;
  readonly next?: Instant;
  /** The dates to come by the rhythm, and on which of them the group does not meet. */
  readonly coming: readonly { readonly at: Instant; readonly skipped?: true }[];
  /** When the last session began, and how many minutes it was planned for. */
  readonly usual?: { readonly from: Instant; readonly minutes: number };
  /** The last first. */
  readonly held: readonly HeldLine[];
  readonly steps: readonly StepLine[];
  readonly trend: ReturnType<typeof trendOf>;
  /** The link for somebody outside: since when there is one, and whether this member's name stands there. */
  readonly shared?: { readonly since: Instant; readonly named?: true };
}

export interface HeldLine {
  readonly at: Instant;
  readonly present: readonly string[];
  readonly guests: number;
  readonly roles: readonly { readonly role: RoleName; readonly name: string }[];
}

export interface StepLine {
  readonly name: string;
  readonly text: string;
  readonly since: Instant;
  readonly status: StepStatus;
  readonly line?: string;
}

/** What a member may change for all. */
export interface GroupDates {
  readonly rhythm?: Rhythm;
  readonly next?: Instant;
  readonly skip?: { readonly at: Instant; readonly yes: boolean };
}

const MOST_LINES = 12;
const COMING = 4;

export function pageOf(group: Group, id: string, you: MemberId, at: Instant): GroupPage {
  const nameOf = (member: MemberId): string => group.members[member]?.name ?? "";
  const members = Object.entries(group.members)
    .toSorted(([, one], [, other]) => one.place - other.place)
    .map(([member, { name }]) => ({ name, ...(member === you ? { you: true as const } : {}) }));
  const next = nextDate(group);
  return {
    id,
    members,
    rhythm: group.rhythm,
    ...(next === undefined ? {} : { next }),
    coming: comingFor(group),
    ...usualOf(group),
    held: group.held
      .slice(-MOST_LINES)
      .toReversed()
      .map((held) => heldLine(held, nameOf)),
    steps: group.steps
      .slice(-MOST_LINES)
      .toReversed()
      .map((step) => stepLine(step, nameOf)),
    trend: trendOf(group),
    ...sharedFor(group, you, at),
  };
}

function comingFor(group: Group): GroupPage["coming"] {
  const isSkipped = (at: Instant): boolean => group.skipped?.includes(at) === true;
  return comingDates(group, COMING).map((at) => ({
    at,
    ...(isSkipped(at) ? { skipped: true as const } : {}),
  }));
}

function usualOf({ held }: Group): Pick<GroupPage, "usual"> {
  const last = held.at(-1);
  if (last === undefined) return {};
  return { usual: { from: last.at - last.real * MINUTE, minutes: last.planned } };
}

function sharedFor({ shared }: Group, you: MemberId, at: Instant): Pick<GroupPage, "shared"> {
  if (shared === undefined || !isShared(shared, at)) return {};
  const { since, named } = shared;
  return { shared: { since, ...(named.includes(you) ? { named: true } : {}) } };
}

type Names = (member: MemberId) => string;

function heldLine({ at, present, guests, roles }: Held, nameOf: Names): HeldLine {
  return {
    at,
    present: present.map(nameOf),
    guests,
    roles: roles.map(({ role, who }) => ({ role, name: nameOf(who) })),
  };
}

function stepLine({ owner, text, since, status, line }: Step, nameOf: Names): StepLine {
  return { name: nameOf(owner), text, since, status, ...(line === undefined ? {} : { line }) };
}

/** A day that was named counts until the rhythm is another one, and so does what is skipped until the dates are others. */
export function withDates(group: Group, { rhythm, next, skip }: GroupDates): Group {
  if (skip !== undefined) return withSkip(group, skip);
  if (rhythm === undefined && next === undefined) return group;
  const { next: named, skipped: _ofOtherDates, ...rest } = group;
  const day = next ?? (rhythm === undefined ? named : undefined);
  return {
    ...rest,
    ...(rhythm === undefined ? {} : { rhythm }),
    ...(day === undefined ? {} : { next: day }),
  };
}

/** A date that the group does not come to anyway is left as it is. */
function withSkip(group: Group, { at, yes }: NonNullable<GroupDates["skip"]>): Group {
  if (!comingDates(group, COMING).includes(at)) return group;
  const { skipped = [], ...rest } = group;
  const others = skipped.filter((one) => one !== at);
  const all = yes ? [...others, at] : others;
  return all.length === 0 ? rest : { ...rest, skipped: all };
}
