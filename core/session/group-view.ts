import { heldLastTime } from "../group/rota.ts";
import type { StepStatus } from "../group/steps.ts";
import type { Instant, MemberId, PersonId } from "../ids.ts";
import { ROLES, type RoleName } from "../methods/method.ts";
import { groupToJoin, memberAs, personAs, stepsOf } from "./group.ts";
import { askedFor } from "./group-asks.ts";
import { hereWithPanel, isSeated } from "./people.ts";
import type { Session } from "./session.ts";

/** What a person sees of the group that holds the session. */
export interface GroupView {
  /** This person is one of them. */
  readonly mine?: true;
  /** Of all members, in the order in which they joined. */
  readonly names: readonly string[];
  /** Those of them who are here. */
  readonly here: readonly PersonId[];
  readonly rota: Readonly<Partial<Record<RoleName, RotaView>>>;
  /** What there is to look back on. */
  readonly steps: readonly StepView[];
}

export interface RotaView {
  /** Whoever is due, and since when: absent where they never had the role. */
  readonly asked?: PersonId;
  readonly since?: Instant;
  /** Who had it last time, by name. */
  readonly last?: string;
  /** Whoever has it now had it last time too. */
  readonly again?: true;
}

export interface StepView {
  readonly id: string;
  readonly owner?: PersonId;
  readonly name: string;
  readonly text: string;
  readonly since: Instant;
  readonly status: StepStatus;
  readonly line?: string;
}

/** After the goodbye: whether this session is a group's, and whether this person is of it. */
export interface RememberedView {
  readonly members: number;
  readonly mine?: true;
}

export function groupFor(session: Session, you: PersonId): { readonly group?: GroupView } {
  const memory = session.group?.memory;
  if (session.status === "closed" || memory === undefined) return {};
  const isMine = memberAs(session, you) !== undefined;
  return {
    group: {
      ...(isMine ? { mine: true } : {}),
      names: memory.rota.order.map((member) => memory.names[member] ?? ""),
      here: hereWithPanel(session).filter((one) => memberAs(session, one) !== undefined),
      rota: rotaView(session),
      steps: isMine || session.status === "running" ? stepViews(session) : [],
    },
  };
}

function rotaView(session: Session): GroupView["rota"] {
  const asked = askedFor(session);
  const roles = ROLES.map((role) => [role, roleView(session, role, asked[role])] as const);
  return Object.fromEntries(roles.filter(([, view]) => Object.keys(view).length > 0));
}

function roleView(session: Session, role: RoleName, asked: PersonId | undefined): RotaView {
  const { rota, names } = session.group?.memory ?? { rota: { order: [], last: {} }, names: {} };
  const since = lastTurn(session, role, asked);
  const last = rota.order.find((member) => heldLastTime(rota, role, member));
  const holder = session.roles[role];
  const isAgain = last !== undefined && holder !== undefined && memberAs(session, holder) === last;
  return {
    ...(asked === undefined ? {} : { asked }),
    ...(since === undefined ? {} : { since }),
    ...(last === undefined ? {} : { last: nameIn(names, last) }),
    ...(isAgain ? { again: true } : {}),
  };
}

function nameIn(names: Readonly<Record<MemberId, string>>, member: MemberId): string {
  return names[member] ?? "";
}

function lastTurn(
  session: Session,
  role: RoleName,
  person: PersonId | undefined,
): Instant | undefined {
  const member = person === undefined ? undefined : memberAs(session, person);
  return member === undefined ? undefined : session.group?.memory?.rota.last[role]?.[member];
}

function stepViews(session: Session): readonly StepView[] {
  const names = session.group?.memory?.names ?? {};
  return stepsOf(session).map(({ id, owner: member, text, since, status, line }) => {
    const owner = personAs(session, member);
    return {
      id,
      ...(owner === undefined ? {} : { owner }),
      name: nameIn(names, member),
      text,
      since,
      status,
      ...(line === undefined ? {} : { line }),
    };
  });
}

export function rememberedFor(
  session: Session,
  you: PersonId,
): { readonly remembered?: RememberedView } {
  if (groupToJoin(session) === undefined) return {};
  const people = (Object.keys(session.people) as PersonId[]).filter(
    (person) => memberAs(session, person) !== undefined,
  );
  if (!isSeated(session, you)) return {};
  return {
    remembered: { members: people.length, ...(people.includes(you) ? { mine: true } : {}) },
  };
}
