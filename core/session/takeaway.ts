import type { PersonId } from "../ids.ts";
import type { Takeable, Taken } from "../minutes/taken.ts";
import { ok, refuse, type Result } from "../result.ts";
import { readCard } from "./card.ts";
import { formerOf } from "./former.ts";
import { isSeated } from "./people.ts";
import { releasedTo } from "./released.ts";
import type { Note, OwnStep, Running, Session } from "./session.ts";

/** Why somebody takes nothing along. */
export type NothingToTake = "notSeated" | "noOwnStep" | "notReleased";

/** What this person may take out of the session now. */
export function takeaway(
  session: Session,
  person: PersonId,
  what: Takeable,
): Result<Taken, NothingToTake> {
  if (!isSeated(session, person)) return refuse("notSeated");
  return what === "step" ? stepsOf(session, person) : minutesFor(session, person);
}

function minutesFor(session: Session, person: PersonId): Result<Taken, NothingToTake> {
  const minutes = session.status === "closed" ? releasedTo(session, person) : undefined;
  return minutes === undefined ? refuse("notReleased") : ok({ what: "minutes", minutes });
}

function stepsOf(session: Session, person: PersonId): Result<Taken, NothingToTake> {
  const own = confirmedSteps(session).filter(({ caseGiver }) => caseGiver === person);
  if (own.length === 0) return refuse("noOwnStep");
  return ok({ what: "step", steps: own.map(({ text }) => readCard("step", text)) });
}

/** The next steps to which their case givers have said yes, and whose words were not erased. */
export function confirmedSteps(session: Session): readonly OwnStep[] {
  if (session.status === "gathering") return [];
  const steps = session.status === "closed" ? (session.steps ?? []) : stepsIn(session);
  return steps.filter(({ text }) => text !== "");
}

function stepsIn(session: Running): readonly OwnStep[] {
  return Object.values(session.notes)
    .filter(({ confirmed }) => confirmed === true)
    .flatMap((note) => {
      const caseGiver = caseGiverOf(session, note);
      return caseGiver === undefined ? [] : [{ caseGiver, text: note.text }];
    });
}

/** Whose case a note is about, whoever wrote it. */
function caseGiverOf({ roles, former = [] }: Running, { slot }: Note): PersonId | undefined {
  const number = formerOf(slot)?.number;
  if (number === undefined) return roles.caseGiver;
  return former.find((one) => one.number === number)?.caseGiver;
}
