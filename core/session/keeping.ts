import type { NoteId, PersonId } from "../ids.ts";
import { caseOf } from "../methods/between.ts";
import { isRehearsal, MINUTE, planMinutes } from "../methods/plan.ts";
import { readCard } from "./card.ts";
import { countsOf, enoughToCount } from "./counts.ts";
import { formerOf } from "./former.ts";
import type { HeldCase, HeldLine, HeldMinutes } from "./held-minutes.ts";
import { kindOf } from "./line-kind.ts";
import { wordsOfLine } from "./lines.ts";
import { seatOrder } from "./people.ts";
import type { Note, Running } from "./session.ts";

type Lines = HeldMinutes["lines"];

type Counts = HeldMinutes["evaluation"];

/** What a closing leaves of a session until it is erased; undefined where nothing of a case stands in view of all. */
export function minutesOf(session: Running): HeldMinutes | undefined {
  const cases = casesOf(session);
  const lines = { ...questionsOf(session), ...notesOf(session, cases) };
  if (isRehearsal(session.plan) || Object.keys(lines).length === 0) return undefined;
  const { startedAt, plan } = session;
  return {
    version: 0,
    method: plan.method,
    startedAt,
    planned: planMinutes(plan) * MINUTE,
    cases,
    lines,
    evaluation: evaluationOf(session),
    present: [...new Set([...seatOrder(session), ...(session.gone ?? [])])],
    answers: {},
  };
}

function casesOf(session: Running): readonly HeldCase[] {
  const former = (session.former ?? []).flatMap(({ number, caseGiver, seated }) =>
    caseGiver === undefined ? [] : [{ number, caseGiver, seated, version: 0 }],
  );
  const { caseGiver } = session.roles;
  if (caseGiver === undefined) return former;
  const seated = seatOrder(session);
  return [...former, { number: numberNow(session), caseGiver, seated, version: 0 }];
}

/** An old log always replays, also one whose plan has no such phase. */
function numberNow({ plan, stage }: Running): number {
  return caseOf(plan.phases[stage.phase] ?? {});
}

/** Words that were erased leave no line. */
function questionsOf(session: Running): Lines {
  const now = { number: numberNow(session), question: session.question };
  const asked = [
    ...(session.former ?? []),
    ...(session.roles.caseGiver === undefined ? [] : [now]),
  ];
  return Object.fromEntries(
    asked.flatMap(({ number, question: text }): [string, HeldLine][] =>
      text ? [[`question-${number}`, { case: number, kind: "question", text, place: -1 }]] : [],
    ),
  );
}

/** What everybody could read: neither what is still sealed, nor what is its author's own. */
function notesOf(session: Running, cases: readonly HeldCase[]): Lines {
  const notes = Object.entries(session.notes) as [NoteId, Note][];
  return Object.fromEntries(
    notes.flatMap(([id, note]): [string, HeldLine][] => {
      // Also where the words of the line itself were erased: whoever strikes it strikes all that was merged into it.
      if (note.into !== undefined && session.notes[note.into] !== undefined) return [];
      const line = lineOf(session, cases, { ...note, text: wordsOfLine(session.notes, id) });
      return line === undefined ? [] : [[id, line]];
    }),
  );
}

function lineOf(session: Running, cases: readonly HeldCase[], note: Note): HeldLine | undefined {
  const { number, slot } = formerOf(note.slot) ?? { number: numberNow(session), slot: note.slot };
  const held = cases.find((one) => one.number === number);
  if (held === undefined || note.visibility !== "group" || note.text === "") return undefined;
  const line = wordsOf(session, slot, note, held.caseGiver);
  return line && { ...line, case: number, place: note.shown ?? 0 };
}

function wordsOf(
  { plan }: Running,
  slot: string,
  { author, text }: Note,
  caseGiver: PersonId,
): Pick<HeldLine, "kind" | "text"> | undefined {
  const phase = plan.phases.find(({ writes }) => writes.some((one) => one.slot === slot));
  switch (phase?.writes.find((one) => one.slot === slot)?.form) {
    case "step":
      return { kind: "step", text };
    case "pitch": {
      const { title } = readCard("pitch", text);
      return author === caseGiver && title !== undefined
        ? { kind: "title", text: title }
        : undefined;
    }
    case "text": {
      const kind = phase && kindOf(phase.kind, slot);
      return kind && { kind, text };
    }
    default:
      return undefined;
  }
}

function evaluationOf(session: Running): Counts {
  const cards = session.plan.phases
    .flatMap(({ writes }) => writes)
    .find(({ form }) => form === "card");
  if (cards === undefined) return {};
  return (
    session.counts[cards.slot] ?? (enoughToCount(session, cards) ? countsOf(session, cards) : {})
  );
}
