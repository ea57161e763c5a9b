import type { PersonId } from "../ids.ts";
import { refuse } from "../result.ts";
import { check, yes, type Condition } from "./condition.ts";
import { hereWithPanel } from "./people.ts";
import type { Gathering, Running } from "./session.ts";
import { beginsWithTheCase, wasCaseTold } from "./stage.ts";
import type { SessionView, TrustView } from "./view.ts";

type Active = Gathering | Running;

/** Some cases are only for people who know and trust each other; each who is here says so. */
export const trustToConfirm: Condition = (session, you) => {
  if (session.status === "closed" || session.plan.needsTrust === undefined) return refuse("notNow");
  return check(!hasSaid(session, you), "alreadyDone");
};

/** Where a plan begins with the case, everybody says so before it starts. */
export const trustIfFirst: Condition = (session) =>
  session.status === "gathering" && beginsWithTheCase(session.plan)
    ? check(isTrustEnough(session), "trustNotConfirmed")
    : yes;

/** Whether the case may begin; once it has, nobody who comes later holds it up. */
export function isTrustEnough(session: Active): boolean {
  if (session.plan.needsTrust === undefined || hasCaseBegun(session)) return true;
  return hereWithPanel(session).every((person) => hasSaid(session, person));
}

/** Whether this person has said so, and until the case begins how many have. */
export function trustFor(session: Active, you: PersonId): Pick<SessionView, "trust"> {
  if (session.plan.needsTrust === undefined) return {};
  const here = hereWithPanel(session);
  const said = { yes: here.filter((one) => hasSaid(session, one)).length, of: here.length };
  const trust: TrustView = {
    ...(hasSaid(session, you) ? { mine: true } : {}),
    ...(hasCaseBegun(session) ? {} : { said }),
  };
  return { trust };
}

function hasSaid({ trust = [] }: Active, person: PersonId): boolean {
  return trust.includes(person);
}

function hasCaseBegun(session: Active): boolean {
  return session.status === "running" && wasCaseTold(session);
}
