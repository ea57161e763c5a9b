import type { Refusal } from "./command.ts";
import { FEWEST_PEOPLE, isPresent } from "./people.ts";
import { beginsWithTheCase } from "./stage.ts";
import type { SessionView } from "./view.ts";

/** Why this person cannot start the session that people gather for; undefined when they can. */
export function startObstacle(view: SessionView): Refusal | undefined {
  const { you, people, roles } = view;
  if (Object.values(people).filter(isPresent).length < FEWEST_PEOPLE) return "tooFewPeople";
  if (roles.chair === undefined && roles.caseGiver === you) return "caseGiverCannotLead";
  return view.plan !== undefined && beginsWithTheCase(view.plan) ? caseObstacle(view) : undefined;
}

/** What a plan that begins with the case needs before it starts. */
function caseObstacle({ people, roles, trust }: SessionView): Refusal | undefined {
  const giver = roles.caseGiver === undefined ? undefined : people[roles.caseGiver];
  if (giver === undefined || giver.left !== undefined) return "noCaseGiver";
  const said = trust?.said;
  return said === undefined || said.yes === said.of ? undefined : "trustNotConfirmed";
}
