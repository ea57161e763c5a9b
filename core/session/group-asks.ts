import { suggestedCast, type Today } from "../group/rota.ts";
import type { StepStatus } from "../group/steps.ts";
import type { PersonId } from "../ids.ts";
import { ROLES, type RoleName } from "../methods/method.ts";
import { refuse } from "../result.ts";
import { check, type Condition } from "./condition.ts";
import type { Command } from "./command.ts";
import { happens, type Decision } from "./decision.ts";
import { memberAs, ownsStep, personAs } from "./group.ts";
import { hereWithPanel, isSeated } from "./people.ts";
import type { Roles, Session } from "./session.ts";

/** What people may ask for about their group. */

export const groupToSetAside: Condition = (session) =>
  check(session.group?.memory !== undefined, "notNow");

/** Whoever the rota asks may say no. */
export const roleToSkip: Condition = (session, you, role) =>
  check(askedFor(session)[role as RoleName] === you, "notNow");

export const stepToReport: Condition = (session, you, step) =>
  check(ownsStep(session, you, step), "notNow");

/** Whom the rota asks for which role, of those who are here; nobody has a role by that. */
export function askedFor(session: Session): Roles {
  const { group } = session;
  if (group?.memory === undefined) return {};
  const cast = suggestedCast(group.memory.rota, todayIn(session));
  const asked = (Object.keys(cast) as RoleName[]).flatMap((role) => {
    const member = cast[role];
    const person = member === undefined ? undefined : personAs(session, member);
    return person === undefined ? [] : [[role, person] as const];
  });
  return Object.fromEntries(asked);
}

function todayIn(session: Session): Today {
  const as = (person: PersonId) => memberAs(session, person);
  const held = ROLES.flatMap((role) => {
    const holder = session.roles[role];
    return holder === undefined || !isSeated(session, holder) ? [] : [[role, as(holder)] as const];
  });
  const skips = (session.group?.skips ?? []).flatMap(({ role, who, to }) => {
    const [member, other] = [as(who), to === undefined ? undefined : as(to)];
    if (member === undefined) return [];
    return [{ role, who: member, ...(other === undefined ? {} : { to: other }) }];
  });
  const here = hereWithPanel(session)
    .map(as)
    .filter((member) => member !== undefined);
  return { here, held: Object.fromEntries(held), skips };
}

type SkipRole = Extract<Command, { readonly type: "skipRole" }>;

/** Not today: the next one is asked, or somebody in exchange, who may say no as well. */
export function skipRole(session: Session, { role, to }: SkipRole, person: PersonId): Decision {
  if (to === undefined) return happens({ type: "roleSkipped", role, person });
  if (to === person || memberAs(session, to) === undefined) return refuse("unknownPerson");
  return happens({ type: "roleSkipped", role, person, to });
}

const LONGEST_LINE = 300;

export function reportStep(step: string, status: StepStatus, said: string, by: PersonId): Decision {
  const text = said.replaceAll(/\s+/gu, " ").trim();
  if (Array.from(text).length > LONGEST_LINE) return refuse("textTooLong");
  return happens({ type: "stepReported", step, author: by, status, text });
}
