import type { Refusal } from "./command.ts";
import { FEWEST_PEOPLE, isPresent } from "./people.ts";
import { beginsWithTheCase } from "./stage.ts";
import type { SessionView } from "./view.ts";

/** Why this person cannot start the session that people gather for; undefined when they can. */
export function startObstacle({
  you,
  people,
  roles,
  plan,
  trust,
}: SessionView): Refusal | undefined {
  const { caseGiver, chair } = roles;
  if (Object.values(people).filter(isPresent).length < FEWEST_PEOPLE) return "tooFewPeople";
  if (chair === undefined && caseGiver === you) return "caseGiverCannotLead";
  const giver = caseGiver === undefined ? undefined : people[caseGiver];
  const isGiverHere = giver !== undefined && giver.left === undefined;
  if (plan !== undefined && beginsWithTheCase(plan) && !isGiverHere) return "noCaseGiver";
  const said = trust?.said;
  const isTold = said === undefined || said.yes === said.of;
  if (plan !== undefined && beginsWithTheCase(plan) && !isTold) return "trustNotConfirmed";
  return undefined;
}
