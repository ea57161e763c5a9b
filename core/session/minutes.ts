import type { PersonId } from "../ids.ts";
import { refuse } from "../result.ts";
import { without } from "./changes.ts";
import type { Command } from "./command.ts";
import { check, type Condition, type Verdict } from "./condition.ts";
import { happens, type Decision } from "./decision.ts";
import type { SessionEvent } from "./event.ts";
import type { HeldCase, HeldMinutes } from "./held-minutes.ts";
import { holds, isOnPaper } from "./people.ts";
import type { Closed, Session } from "./session.ts";
import type { MinutesView, SessionView } from "./view.ts";

/** The minutes after the goodbye: approved by their case givers, taken out by the yes of everybody who was there. */

const EVENTS = ["lineStruck", "minutesApproved", "approvalWithdrawn", "releaseAnswered"] as const;

export type MinutesEvent = Extract<SessionEvent, { readonly type: (typeof EVENTS)[number] }>;

export function isOfMinutes(event: SessionEvent): event is MinutesEvent {
  return EVENTS.some((type) => type === event.type);
}

/** Everybody who was there has said yes, and there is something that its case giver has approved. */
export function isReleased({ cases, present, answers }: HeldMinutes): boolean {
  return isApproved(cases) && present.every((person) => answers[person] === true);
}

/** What this person reads of them: of their own case all, of another one what was approved, if they had a seat. */
export function readableBy(minutes: HeldMinutes, you: PersonId): HeldMinutes["lines"] {
  const readable = minutes.cases
    .filter(({ caseGiver, approved, seated }) =>
      approved === true ? seated.includes(you) || caseGiver === you : caseGiver === you,
    )
    .map(({ number }) => number);
  return Object.fromEntries(
    Object.entries(minutes.lines).filter(([, line]) => readable.includes(line.case)),
  );
}

function isApproved(cases: readonly HeldCase[]): boolean {
  return cases.some(({ approved }) => approved === true);
}

/** A condition on the minutes of a closed session; where there are none it refuses. */
function onMinutes(
  condition: (minutes: HeldMinutes, you: PersonId, detail: string) => Verdict,
): Condition {
  return (session, you, detail) => {
    const minutes = session.status === "closed" ? session.minutes : undefined;
    return minutes === undefined ? refuse("notNow") : condition(minutes, you, detail);
  };
}

export const lineToStrike = onMinutes(({ lines, cases }, you, line) => {
  const held = cases.find(({ number }) => number === lines[line]?.case);
  // Another person's line is refused exactly like one that does not exist.
  if (held?.caseGiver !== you) return refuse("unknownNote");
  return check(held.approved === undefined, "textLocked");
});

export const minutesToApprove = onMinutes(({ cases }, you, number) => {
  const held = cases.find((one) => String(one.number) === number);
  if (held?.caseGiver !== you) return refuse("notYourRole");
  return check(held.approved === undefined, "alreadyDone");
});

export const approvalToWithdraw = onMinutes(({ cases }, you, number) => {
  const held = cases.find((one) => String(one.number) === number);
  if (held?.caseGiver !== you) return refuse("notYourRole");
  return check(held.approved === true, "notNow");
});

/** For oneself; the chair also for those on paper, who say it aloud. */
export const releaseToAnswer: Condition = (session, you, person) => {
  const asked = person as PersonId;
  const speaksFor = asked === you || (isOnPaper(session, asked) && holds(session, you, "chair"));
  if (!speaksFor) return refuse("notYourRole");
  return onMinutes(({ cases, present }) => {
    if (!present.includes(asked)) return refuse("notNow");
    return check(isApproved(cases), "notNow");
  })(session, you, person);
};

/** For whom this person may answer. */
export function toAnswerFor(session: Session, you: PersonId): readonly PersonId[] {
  if (session.status !== "closed") return [];
  return (session.minutes?.present ?? []).filter(
    (person) => person === you || isOnPaper(session, person),
  );
}

type Approve = Extract<Command, { readonly type: "approveMinutes" }>;

/** What was struck meanwhile, in another panel of the same person, was not read. */
export function approveMinutes(session: Session, { number, version }: Approve): Decision {
  const held = minutesIn(session).cases.find((one) => one.number === number);
  return held?.version === version
    ? happens({ type: "minutesApproved", number })
    : refuse("minutesChanged");
}

type Answer = Extract<Command, { readonly type: "answerRelease" }>;

export function answerRelease(session: Session, { person, yes, version }: Answer): Decision {
  const minutes = minutesIn(session);
  if (minutes.version !== version) return refuse("minutesChanged");
  if (minutes.answers[person] === yes) return refuse("alreadyDone");
  return happens({ type: "releaseAnswered", person, yes });
}

function minutesIn(session: Session): HeldMinutes {
  if (session.status === "closed" && session.minutes !== undefined) return session.minutes;
  throw new Error(`something about minutes was permitted while ${session.status}`);
}

export function evolveMinutes(session: Closed, event: MinutesEvent): Closed {
  const { minutes } = session;
  return minutes === undefined ? session : { ...session, minutes: changed(minutes, event) };
}

function changed(minutes: HeldMinutes, event: MinutesEvent): HeldMinutes {
  switch (event.type) {
    case "lineStruck":
      return struck(minutes, event.line);
    case "minutesApproved":
      return anew(minutes, event.number, (held) => ({ ...held, approved: true }));
    case "approvalWithdrawn":
      return anew(minutes, event.number, (held) => without(held, "approved"));
    case "releaseAnswered":
      return { ...minutes, answers: { ...minutes.answers, [event.person]: event.yes } };
  }
}

function struck(minutes: HeldMinutes, id: string): HeldMinutes {
  const number = minutes.lines[id]?.case;
  const cases = minutes.cases.map((held) =>
    held.number === number ? { ...held, version: held.version + 1 } : held,
  );
  return { ...minutes, cases, lines: without(minutes.lines, id) };
}

/** What could be taken out is another thing now: nobody has said yes to it. */
function anew(
  minutes: HeldMinutes,
  number: number,
  change: (held: HeldCase) => HeldCase,
): HeldMinutes {
  const cases = minutes.cases.map((held) => (held.number === number ? change(held) : held));
  return { ...minutes, cases, version: minutes.version + 1, answers: {} };
}

/** One's own answer and whether all said yes: a no and no answer look the same. */
export function minutesView(session: Closed, you: PersonId): Pick<SessionView, "minutes"> {
  const { minutes } = session;
  if (minutes === undefined) return {};
  const { version, cases, answers } = minutes;
  const said = toAnswerFor(session, you).filter(
    (person) => person === you || holds(session, you, "chair"),
  );
  const view: MinutesView = {
    version,
    cases: cases.map((held) => caseView(held, you)),
    lines: readableBy(minutes, you),
    answers: Object.fromEntries(
      said.flatMap((person) => (answers[person] === undefined ? [] : [[person, answers[person]]])),
    ),
    ...(isReleased(minutes) ? { released: true } : {}),
  };
  return { minutes: view };
}

function caseView(
  { number, caseGiver, version, approved }: HeldCase,
  you: PersonId,
): MinutesView["cases"][number] {
  return {
    number,
    caseGiver,
    ...(caseGiver === you ? { version } : {}),
    ...(approved === undefined ? {} : { approved }),
  };
}
