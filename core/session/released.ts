import type { PersonId } from "../ids.ts";
import type { Minutes, MinutesCase, MinutesLine } from "../minutes/minutes.ts";
import { ROLES } from "../methods/method.ts";
import { MINUTE } from "../methods/plan.ts";
import { readCard } from "./card.ts";
import type { HeldLine, HeldMinutes } from "./held-minutes.ts";
import { isReleased, readableBy } from "./minutes.ts";
import type { Closed } from "./session.ts";

/** What this person may take out: the approved minutes of the cases they were in; undefined until all have said yes. */
export function releasedTo(session: Closed, person: PersonId): Minutes | undefined {
  const { minutes } = session;
  if (minutes === undefined || !isReleased(minutes) || !minutes.present.includes(person))
    return undefined;
  return {
    heldAt: minutes.startedAt,
    method: minutes.method,
    plannedMinutes: minutes.planned / MINUTE,
    realMinutes: Math.round((session.closedAt - minutes.startedAt) / MINUTE),
    people: peopleOf(session, minutes),
    cases: casesFor(minutes, person),
    conditions: conditionsOf(minutes.evaluation),
  };
}

/** Whoever has erased their name is not named. */
function peopleOf({ people, roles }: Closed, { present, cases }: HeldMinutes): Minutes["people"] {
  return present.flatMap((id) => {
    const name = people[id]?.name ?? "";
    const held = ROLES.filter(
      (role) => roles[role] === id || (role === "caseGiver" && isGiver(cases, id)),
    );
    return name === "" ? [] : [{ name, roles: held }];
  });
}

function isGiver(cases: HeldMinutes["cases"], person: PersonId): boolean {
  return cases.some(({ caseGiver, approved }) => approved === true && caseGiver === person);
}

function casesFor(minutes: HeldMinutes, person: PersonId): readonly MinutesCase[] {
  const lines = Object.values(readableBy(minutes, person)).toSorted(
    (one, other) => one.place - other.place,
  );
  return minutes.cases
    .filter(({ number, approved }) => approved === true && lines.some((one) => one.case === number))
    .map(({ number }) => caseOf(lines.filter((one) => one.case === number)));
}

function caseOf(lines: readonly HeldLine[]): MinutesCase {
  const first = (kind: HeldLine["kind"]) => lines.find((line) => line.kind === kind)?.text;
  const [title, question, step] = [first("title"), first("question"), first("step")];
  return {
    ...(title === undefined ? {} : { title }),
    ...(question === undefined ? {} : { question }),
    lines: lines.flatMap(wordsOf),
    ...(step === undefined ? {} : { step: readCard("step", step) }),
  };
}

/** Title, learning question and step have places of their own. */
function wordsOf({ kind, text }: HeldLine): readonly MinutesLine[] {
  if (kind === "title" || kind === "question" || kind === "step") return [];
  return [{ kind: kind === "asked" ? "question" : kind, text }];
}

/** Counted as `field:condition`. */
function conditionsOf(counts: HeldMinutes["evaluation"]): Minutes["conditions"] {
  const ids = new Set(Object.keys(counts).map((key) => key.split(":")[1] ?? ""));
  return Object.fromEntries(
    [...ids].map((id) => [
      id,
      { well: counts[`well:${id}`] ?? 0, care: counts[`care:${id}`] ?? 0 },
    ]),
  );
}
