import { divisionsOf } from "./divisions.ts";
import type { Floor, Method, Phase, Reveal, Writing } from "./method.ts";
import { FORMS, REVEALS } from "./method-shape.ts";
import { isRound } from "./plan.ts";
import { repeats, problem, unless, type Problem } from "./shape.ts";

/** What keeps one thing that is written from fitting its phase and its method. */
export function checkWriting(
  method: Method,
  phase: Phase,
  writing: Writing,
  at: string,
): readonly Problem[] {
  const floors = divisionsOf(method, phase)[0] ?? [];
  const miscounted = checkCounted(writing, at);
  return [
    ...checkEntry(writing, floors, at),
    ...checkForm(writing, at),
    ...(miscounted.length > 0 ? miscounted : checkOpening(method, phase, writing, at)),
    ...checkChoosing(method, phase, writing, at),
  ];
}

/** What opens with a turn, and so in a round. */
const WITH_A_TURN: readonly Reveal[] = ["ownTurn", "oneEachTurn"];

/** What may wait for a later phase. */
const LATER: readonly Reveal[] = [...WITH_A_TURN, "caseGiverOpens"];

/** What a later phase opens needs that phase after its own, wherever it is written, and what a turn opens a round. */
function checkOpening(
  method: Method,
  phase: Phase,
  { visibility, reveal, opensIn }: Writing,
  at: string,
): readonly Problem[] {
  const opening = opensIn === undefined ? phase : method.phases.find(({ id }) => id === opensIn);
  if (opening === undefined) {
    return problem(`${at}.opensIn`, "unknownName", "name a phase after this one");
  }
  const isTurn = WITH_A_TURN.includes(reveal);
  const hasTurns = (divisionsOf(method, opening)[0] ?? []).some(isRound);
  if (opensIn === undefined) {
    const mend = "only a round has turns: choose another reveal, or a later round that opens it";
    return unless(!isTurn || hasTurns, `${at}.reveal`, "doesNotFit", mend);
  }
  const isLater = method.phases.indexOf(opening) > method.phases.indexOf(phase);
  return [
    ...unless(isLater, `${at}.opensIn`, "doesNotFit", "name a phase after this one"),
    ...unless(
      visibility !== "group" && LATER.includes(reveal),
      `${at}.opensIn`,
      "doesNotFit",
      `only what is sealed or own, with ${LATER.join(" or ")}, opens later: take it out`,
    ),
    ...unless(
      !isTurn || hasTurns,
      `${at}.opensIn`,
      "doesNotFit",
      "only a round has turns: name a phase with a round",
    ),
    ...unless(
      isAlwaysThere(method, phase, opening),
      `${at}.opensIn`,
      "doesNotFit",
      "name a phase that every agenda has in which this is written",
    ),
  ];
}

function isAlwaysThere({ agendas }: Method, phase: Phase, opening: Phase): boolean {
  if (opening.needsNextSteps === true) return phase.needsNextSteps === true;
  return Object.values(agendas).every(
    ({ minutes }) => !Object.hasOwn(minutes, phase.id) || Object.hasOwn(minutes, opening.id),
  );
}

/** What opens what is shown as counts alone. */
const AS_COUNTS: readonly Reveal[] = ["chairOpens", "phaseEnd"];

/** What is never shown one by one opens at once. */
function checkCounted({ form, visibility, reveal }: Writing, at: string): readonly Problem[] {
  const isCounted = visibility === "sealed" && (form === "mark" || form === "card");
  return unless(
    !isCounted || AS_COUNTS.includes(reveal),
    `${at}.reveal`,
    "doesNotFit",
    `a sealed ${form} opens as counts, with: ${AS_COUNTS.join(", ")}`,
  );
}

/** Only text locks, a tick is everybody's at once, and a number is for what is chosen note by note. */
function checkForm(writing: Writing, at: string): readonly Problem[] {
  const { form, visibility, reveal, locks, most } = writing;
  const isTickSeen = visibility === "group" && reveal === "atOnce";
  return [
    ...unless(
      locks === undefined || FORMS[form] === "written",
      `${at}.locks`,
      "doesNotFit",
      "only what is written locks: take it out",
    ),
    ...unless(
      form !== "tick" || isTickSeen,
      `${at}.visibility`,
      "doesNotFit",
      "everybody sees how many have ticked: give group, with atOnce",
    ),
    ...unless(
      most === undefined || isChosenOneByOne(writing),
      `${at}.most`,
      "doesNotFit",
      "only a choice, or a mark that is not sealed, has a number: take it out",
    ),
  ];
}

function isChosenOneByOne({ form, visibility }: Writing): boolean {
  return form === "choice" || (form === "mark" && visibility !== "sealed");
}

/** A mark or choice is about notes that can be there by then; a card and a choice have something to choose from. */
function checkChoosing(
  method: Method,
  phase: Phase,
  { form, about, choices }: Writing,
  at: string,
): readonly Problem[] {
  const known = method.phases
    .slice(0, method.phases.indexOf(phase) + 1)
    .flatMap(({ writes }) => writes);
  return [
    ...checkPresent(about, form === "mark" || form === "choice", `${at}.about`),
    ...(about ?? []).flatMap((slot, index) =>
      checkSubject(
        known.find((one) => one.slot === slot),
        `${at}.about[${index}]`,
      ),
    ),
    ...checkPresent(choices, form === "card" || form === "choice", `${at}.choices`),
    ...repeats((choices ?? []).map((one, index) => [`${at}.choices[${index}]`, one] as const)),
  ];
}

/** There must be notes, and somebody else must come to read them one by one. */
function checkSubject(subject: Writing | undefined, at: string): readonly Problem[] {
  if (subject === undefined) {
    return problem(at, "unknownName", "name a slot of this phase or of one before it");
  }
  const { form, visibility } = subject;
  return unless(
    FORMS[form] === "written" && form !== "card" && visibility !== "private",
    at,
    "doesNotFit",
    "name a slot whose notes are read one by one: no tap, no card, nothing private",
  );
}

function checkPresent(value: unknown, isNeeded: boolean, at: string): readonly Problem[] {
  if (isNeeded) return unless(value !== undefined, at, "missing", "add it");
  return unless(value === undefined, at, "doesNotFit", "this form has none: take it out");
}

function checkEntry(
  { by, form, visibility, reveal, limit, fromPart = 0 }: Writing,
  floors: readonly Floor[],
  at: string,
): readonly Problem[] {
  const isWritten = FORMS[form] === "written";
  return [
    ...unless(
      by === "everyone" || new Set(by).size === by.length,
      `${at}.by`,
      "repeated",
      "name each role once",
    ),
    ...unless(
      limit > 0 === isWritten,
      `${at}.limit`,
      "doesNotFit",
      isWritten ? "give at least 1 character" : "a tap leaves no text: give 0",
    ),
    ...unless(
      REVEALS[visibility].includes(reveal),
      `${at}.reveal`,
      "doesNotFit",
      `${visibility} texts open with: ${REVEALS[visibility].join(", ")}`,
    ),
    ...unless(
      fromPart < floors.length,
      `${at}.fromPart`,
      "doesNotFit",
      "the phase has no such part",
    ),
  ];
}
