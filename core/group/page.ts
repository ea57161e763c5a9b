import type { Instant, MemberId } from "../ids.ts";
import type { RoleName } from "../methods/method.ts";
import { nextDate, type Group, type Held, type Rhythm } from "./group.ts";
import type { Step, StepStatus } from "./steps.ts";
import { trendOf } from "./trend.ts";

/** All that a group remembers, as one of its members reads it: names and no ids. */
export interface GroupPage {
  readonly id: string;
  readonly members: readonly { readonly name: string; readonly you?: true }[];
  readonly rhythm: Rhythm;
  readonly next?: Instant;
  /** The last first. */
  readonly held: readonly HeldLine[];
  readonly steps: readonly StepLine[];
  readonly trend: ReturnType<typeof trendOf>;
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
}

const MOST_LINES = 12;

export function pageOf(group: Group, id: string, you: MemberId): GroupPage {
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
    held: group.held
      .slice(-MOST_LINES)
      .toReversed()
      .map((held) => heldLine(held, nameOf)),
    steps: group.steps
      .slice(-MOST_LINES)
      .toReversed()
      .map((step) => stepLine(step, nameOf)),
    trend: trendOf(group),
  };
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

/** A day that was named counts until the rhythm is another one. */
export function withDates(group: Group, { rhythm, next }: GroupDates): Group {
  const { next: named, ...rest } = group;
  const day = next ?? (rhythm === undefined ? named : undefined);
  return {
    ...rest,
    ...(rhythm === undefined ? {} : { rhythm }),
    ...(day === undefined ? {} : { next: day }),
  };
}
