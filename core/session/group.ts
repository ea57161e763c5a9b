import type { Kept, SessionSummary } from "../group/group.ts";
import { readMemory } from "../group/memory.ts";
import type { Step, StepStatus } from "../group/steps.ts";
import type { GroupId, MemberId, PersonId } from "../ids.ts";
import type { SessionEvent } from "./event.ts";
import type { GroupEvent } from "./group-event.ts";
import { isSeated } from "./people.ts";
import type { Session, SessionGroup } from "./session.ts";

/** What a session knows of the group that holds it: an own part of it, which outlives the goodbye. */

const NO_GROUP: SessionGroup = { known: {}, aside: [], skips: [], reports: {}, joined: [] };

const TYPES: Readonly<Record<GroupEvent["type"], true>> = {
  memberKnown: true,
  groupRecalled: true,
  groupSetAside: true,
  roleSkipped: true,
  stepReported: true,
  groupJoined: true,
  groupTold: true,
};

export function isOfGroup(event: SessionEvent): event is GroupEvent {
  return event.type in TYPES;
}

export function evolveGroup<Of extends Session>(session: Of, event: GroupEvent): Of {
  if (AFTER_GOODBYE.includes(event.type) !== (session.status === "closed")) return session;
  return { ...session, group: changed(session.group ?? NO_GROUP, event) };
}

const AFTER_GOODBYE: readonly GroupEvent["type"][] = ["groupJoined", "groupTold"];

function changed(group: SessionGroup, event: GroupEvent): SessionGroup {
  switch (event.type) {
    case "memberKnown":
      return { ...group, known: { ...group.known, [event.person]: event.groups } };
    case "groupRecalled":
      return recalled(group, event.group, event.text);
    case "groupSetAside":
      return setAside(group);
    case "roleSkipped": {
      const { type: _type, person, ...skip } = event;
      return { ...group, skips: [...group.skips, { ...skip, who: person }] };
    }
    case "stepReported": {
      const { step, status, text } = event;
      return { ...group, reports: { ...group.reports, [step]: { status, line: text } } };
    }
    case "groupJoined":
      return joined(group, event);
    case "groupTold":
      return { ...group, told: event.joined };
  }
}

function recalled(group: SessionGroup, id: GroupId, text: string): SessionGroup {
  const { memory: _before, ...rest } = group;
  const memory = readMemory(text);
  return { ...rest, id, skips: [], ...(memory === undefined ? {} : { memory }) };
}

function setAside({ id, memory: _gone, ...group }: SessionGroup): SessionGroup {
  return id === undefined ? group : { ...group, aside: [...group.aside, id], skips: [] };
}

function joined(
  group: SessionGroup,
  { group: id, person, member }: Extract<GroupEvent, { readonly type: "groupJoined" }>,
): SessionGroup {
  const known = { ...group.known, [person]: { ...group.known[person], [id]: member } };
  const others = group.joined.filter((one) => one !== person);
  const { memory, ...rest } = group;
  // What another group has told is not of this one.
  const kept = memory === undefined || group.id !== id ? rest : group;
  return { ...kept, id, known, joined: [...others, person] };
}

/** As whom somebody is a member of the group of this session. */
export function memberAs({ group }: Session, person: PersonId): MemberId | undefined {
  if (group?.id === undefined) return undefined;
  const member = group.known[person]?.[group.id];
  const { memory } = group;
  if (member === undefined || memory === undefined || group.joined.includes(person)) return member;
  // Whoever has left the group since the door looked is no member.
  return memory.names[member] === undefined ? undefined : member;
}

/** Who of these is a member, the same way round. */
export function personAs(session: Session, member: MemberId): PersonId | undefined {
  return (Object.keys(session.people) as PersonId[]).find(
    (person) => isSeated(session, person) && memberAs(session, person) === member,
  );
}

const FEWEST_MEMBERS = 2;

/** The group that most of those who are here share, or the only one of whoever is alone; while people gather. */
export function groupToRecall(session: Session): GroupId | undefined {
  if (session.status !== "gathering" || session.group === undefined) return undefined;
  const { known, aside, id } = session.group;
  const here = (Object.keys(session.people) as PersonId[]).filter((one) => isSeated(session, one));
  const all = here.flatMap((person) => Object.keys(known[person] ?? {}) as GroupId[]);
  const counts = [...new Set(all)]
    .filter((group) => !aside.includes(group))
    .map((group) => ({ group, count: all.filter((one) => one === group).length }))
    .toSorted((one, other) => other.count - one.count);
  const [first] = counts;
  const isAlone = here.length === 1 && counts.length === 1;
  const found = first !== undefined && (first.count >= FEWEST_MEMBERS || isAlone);
  return found && first.group !== id ? first.group : undefined;
}

/** The steps that were open when people gathered, with what was said of them since. */
export function stepsOf({ group }: Session): readonly Step[] {
  const { memory, reports = {} } = group ?? {};
  return (memory?.steps ?? []).map((step) => {
    const report = reports[step.id];
    if (report === undefined) return step;
    const { line: _before, ...rest } = step;
    return { ...rest, status: report.status, ...(report.line === "" ? {} : { line: report.line }) };
  });
}

export function ownsStep(session: Session, person: PersonId, step?: string): boolean {
  const member = memberAs(session, person);
  const steps = session.group?.memory?.steps ?? [];
  return steps.some(({ owner, id }) => owner === member && (step === undefined || step === id));
}

/** Whether somebody is here who can say what became of a step. */
export function looksBack(session: Session): boolean {
  return (Object.keys(session.people) as PersonId[]).some(
    (person) => isSeated(session, person) && ownsStep(session, person),
  );
}

/** The group whose session this was: two of its members were there, or somebody has given it this session. */
export function groupToJoin(session: Session): GroupId | undefined {
  if (session.status !== "closed" || session.kept === undefined) return undefined;
  const { kept, group } = session;
  const members = kept.present.filter((person) => memberAs(session, person) !== undefined);
  const isGroups = members.length >= FEWEST_MEMBERS || (group?.joined.length ?? 0) > 0;
  return isGroups ? group?.id : undefined;
}

/** What the group is still to be told of a session that is over; undefined where it is not the group's. */
export function newsForGroup(session: Session): GroupNews | undefined {
  if (session.status !== "closed" || session.kept === undefined) return undefined;
  const { kept, group } = session;
  const id = groupToJoin(session);
  if (group === undefined || id === undefined) return undefined;
  if (group.told?.length === group.joined.length) return undefined;
  return {
    group: id,
    joined: group.joined,
    joining: joining(session, group),
    session: forMembers(session, kept),
  };
}

/** Whom the group does not know of yet: one it was told of may have left it since, and who is forgotten has no name. */
function joining(session: Session, group: SessionGroup): GroupNews["joining"] {
  const named = group.joined
    .filter((person) => group.told?.includes(person) !== true)
    .map((person) => [memberAs(session, person), session.people[person]?.name ?? ""])
    .filter(([, name]) => name !== "");
  return Object.fromEntries(named) as GroupNews["joining"];
}

export interface GroupNews {
  readonly group: GroupId;
  readonly joined: readonly PersonId[];
  readonly joining: Readonly<Record<MemberId, string>>;
  readonly session: Omit<SessionSummary, "id">;
}

function forMembers(session: Session, kept: Kept): GroupNews["session"] {
  const as = (person: PersonId): readonly MemberId[] => {
    const member = memberAs(session, person);
    return member === undefined ? [] : [member];
  };
  const present = kept.present.flatMap(as);
  const reports = Object.entries(session.group?.reports ?? {}) as [string, Report][];
  return {
    ...kept,
    present,
    guests: kept.guests + kept.present.length - present.length,
    roles: kept.roles.flatMap(({ role, who }) => as(who).map((member) => ({ role, who: member }))),
    steps: kept.steps.flatMap((step) => as(step.owner).map((owner) => ({ ...step, owner }))),
    results: reports.map(([step, { status, line }]) => ({ step, status, line })),
  };
}

interface Report {
  readonly status: StepStatus;
  readonly line: string;
}
