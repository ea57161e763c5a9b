import type { Instant, PersonId } from "../ids.ts";
import { isRehearsal, MINUTE, planMinutes } from "../methods/plan.ts";
import { countsOf, enoughToCount } from "../session/counts.ts";
import { formerOf } from "../session/former.ts";
import { hasObserved } from "../session/observing.ts";
import { leaderOf } from "../session/people.ts";
import type { Note, Person, Running } from "../session/session.ts";
import { wasCaseTold, writingOf } from "../session/stage.ts";
import type { Kept } from "./group.ts";

/** No title, no question, no note: who, when, which role, confirmed next steps, and what cards came to. */
export function keptOf(session: Running, at: Instant): Kept {
  const { plan, startedAt } = session;
  const present = attendants(session);
  const kept = {
    at,
    method: plan.method,
    planned: planMinutes(plan),
    real: Math.round((at - startedAt) / MINUTE),
    present,
    guests: Object.values(session.people).filter(({ paper }) => paper === true).length,
  };
  // In a rehearsal the form is learned, with a case that is nobody's.
  if (isRehearsal(plan)) return { ...kept, roles: [], steps: [] };
  return { ...kept, roles: rolesIn(session), steps: stepsIn(session), ...evaluationIn(session) };
}

/** Whoever sat there with a panel, also those who had to go before the end. */
function attendants(session: Running): readonly PersonId[] {
  return (Object.entries(session.people) as [PersonId, Person][])
    .filter(
      ([id, { paper, removed }]) => (paper ?? removed) === undefined && !hasObserved(session, id),
    )
    .map(([id]) => id);
}

function rolesIn(session: Running): Kept["roles"] {
  const { roles, standInFor, former = [] } = session;
  const chair = standInFor ?? leaderOf(session);
  const givers = [
    ...former.map(({ caseGiver }) => caseGiver),
    ...(wasCaseTold(session) ? [roles.caseGiver] : []),
  ];
  const all = [
    { role: "chair", who: chair },
    { role: "timekeeper", who: roles.timekeeper },
    { role: "noteTaker", who: roles.noteTaker },
    ...[...new Set(givers)].map((who) => ({ role: "caseGiver", who }) as const),
  ] as const;
  return all.flatMap(({ role, who }) => (who === undefined ? [] : [{ role, who }]));
}

/** Of the case givers, whoever typed them: those to which they said yes as they stand. */
function stepsIn(session: Running): Kept["steps"] {
  return Object.entries(session.notes).flatMap(([id, { slot, text, confirmed }]) => {
    const owner = caseGiverOf(session, slot);
    const isKept = confirmed === true && text !== "" && owner !== undefined;
    return isKept ? [{ id, owner, text }] : [];
  });
}

function caseGiverOf({ former = [], roles }: Running, slot: Note["slot"]): PersonId | undefined {
  const number = formerOf(slot)?.number;
  if (number === undefined) return roles.caseGiver;
  return former.find((one) => one.number === number)?.caseGiver;
}

/** Opened or not: with enough cards the counts tell of nobody. */
function evaluationIn(session: Running): Pick<Kept, "evaluation"> {
  const slots = session.plan.phases.flatMap(({ writes }) => writes);
  const card = writingOf(session, slots.find(({ form }) => form === "card")?.slot);
  if (card === undefined) return {};
  const opened = session.counts[card.slot];
  if (opened !== undefined) return { evaluation: opened };
  return enoughToCount(session, card) ? { evaluation: countsOf(session, card) } : {};
}
