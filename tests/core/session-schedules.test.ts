import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { BETWEEN_CASES } from "../../core/methods/between.ts";
import { askOf, isOpen, type Ask } from "../../core/session/ask.ts";
import type { Command, StopChoice } from "../../core/session/command.ts";
import type { SessionEventType } from "../../core/session/event.ts";
import { isFormer } from "../../core/session/former.ts";
import { isSeated, leaderOf } from "../../core/session/people.ts";
import type { Running, Session } from "../../core/session/session.ts";
import type { SessionView, StageView } from "../../core/session/view.ts";
import { everyCommand } from "../support/every-command.ts";
import { gita, ticket } from "../support/people.ts";
import { isForCaseGiver } from "../support/private-channels.ts";
import { CROWD, play, scripts, type Played } from "../support/play.ts";
import type { Scene } from "../support/scene.ts";
import { SCHEDULES } from "../support/schedules.ts";

const LEADERS_OWN: readonly Command["type"][] = [
  "begin",
  "next",
  "endPart",
  "back",
  "goRoundAgain",
  "close",
  "offerRole",
  "revealNotes",
  "removePerson",
  "discard",
  "anotherCase",
  "skipCase",
];

/** Before the start it is anybody's. */
const LEADERS_ONCE_RUNNING: readonly Command["type"][] = [...LEADERS_OWN, "choosePlan"];

function lookAtRoles(session: Session): void {
  const { roles } = session;
  const { caseGiver, timekeeper, noteTaker } = roles;
  const isApart = ![leaderOf(session), timekeeper, noteTaker].includes(caseGiver);
  if (caseGiver !== undefined && !isApart)
    throw new Error(`the case giver has another role: ${JSON.stringify(roles)}`);
}

/** A session that was discarded is at its beginning again. */
function isRunning({ before, after }: Played): boolean {
  return before.session.status === "running" && after.session.status === "running";
}

/** What makes a step; with another plan Next leads elsewhere. */
const MOVES: readonly SessionEventType[] = ["partEntered", "turnGiven", "replanned"];

function lookAtMove({ before, command, accepted, after }: Played): void {
  const { step } = before.running.stage;
  const happened = after.log.slice(before.log.length);
  const isMove = happened.some(({ type }) => MOVES.includes(type));
  if (after.running.stage.step !== (isMove ? step + 1 : step))
    throw new Error("steps were skipped");
  const done = accepted ? command : undefined;
  if (isMove && done === undefined) throw new Error("moved without a command");
  if (done === undefined) return;
  if (isMove) lookAtPause(before.running, done);
  if ("from" in done && done.from !== step)
    throw new Error(`${done.type} was accepted in another step`);
}

function lookAtPause({ stop }: Running, { type }: Command): void {
  if (stop !== undefined && type !== "answerStop")
    throw new Error(`${type} moved on during a short pause`);
}

/** Who alone may give this command: what is sealed for the case giver to open is the case giver's. */
function ownerOf(session: Session, command: Command): PersonId | undefined {
  const isGivers =
    command.type === "revealNotes" &&
    session.status === "running" &&
    isForCaseGiver(session, command.slot);
  return isGivers ? session.roles.caseGiver : leaderOf(session);
}

function lookAtLeader({ before, by, command, accepted }: Played): void {
  const own = before.session.status === "running" ? LEADERS_ONCE_RUNNING : LEADERS_OWN;
  if (!accepted || command === undefined || !own.includes(command.type)) return;
  if (ownerOf(before.session, command) !== by)
    throw new Error(`${command.type} was accepted from somebody who does not lead`);
}

/** The place of a part in the whole plan, to count how far a move went. */
function placeOf({ plan, stage }: Running): number {
  const before = plan.phases.slice(0, stage.phase);
  return before.reduce((sum, { parts }) => sum + parts.length, 0) + stage.part;
}

/** Leaving out a part leads to the next one, ending the case to the next case or the goodbye. */
function isLeftOut(choice: StopChoice, went: number, { running }: Scene): boolean {
  if (choice === "skip") return went === 1;
  const phase = running.plan.phases[running.stage.phase];
  const isFurther = (phase?.case ?? 1) > 1 && phase?.method === BETWEEN_CASES;
  return choice === "endCase" && (phase?.kind === "close" || isFurther);
}

const PARTS_MOVED: Readonly<Record<string, number>> = {
  ...{ next: 1, endPart: 1, back: -1, anotherCase: 1, skipCase: 1 },
};

function lookAtPlace({ before, command, accepted, after }: Played): void {
  const went = placeOf(after.running) - placeOf(before.running);
  const asked = accepted ? command?.type : undefined;
  if (went === 0 || PARTS_MOVED[asked ?? ""] === went) return;
  if (command?.type === "answerStop" && isLeftOut(command.choice, went, after)) return;
  throw new Error(`went ${went} parts after ${asked ?? "nothing"}`);
}

test("[R3] [R10] [F2] [F3] [F6] [H3] whatever five people do, roles stay apart and each move is one step of the leader or of whose turn it is", () => {
  fc.assert(
    fc.property(scripts(30), (script) => {
      play(script, (played) => {
        lookAtRoles(played.after.session);
        lookAtLeader(played);
        if (!isRunning(played)) return;
        lookAtMove(played);
        lookAtPlace(played);
      });
    }),
    { numRuns: SCHEDULES },
  );
});

/** Of the panel as it is open: an unused one, or the one it has knocked with. */
function ticketFor({ session }: Scene, person: PersonId): string | undefined {
  if (session.people[person] !== undefined) return undefined;
  const knock = session.status === "running" ? session.door[person] : undefined;
  return knock?.ticket ?? ticket(5_000);
}

test("[V2] whatever happened, what a view says one may ask is accepted, and everything else is refused", () => {
  let yes = 0;
  fc.assert(
    fc.property(scripts(30), fc.constantFrom(...CROWD, gita), (script, person) => {
      const scene = play(script);
      const { may } = scene.sees(person);
      const answers = new Map<Ask, boolean>();
      for (const command of everyCommand(scene, person)) {
        const ask = askOf(command);
        const accepted = scene.answer(person, command, ticketFor(scene, person)) === "yes";
        answers.set(ask, accepted || answers.get(ask) === true);
      }
      const wrong = [...answers].filter(
        ([ask, accepted]) => accepted !== isOpen(may[ask], scene.at),
      );
      // Nobody is left to be offered a role: the one who leads gives no case, the others are away or have it.
      expect(wrong.filter(([ask]) => !ask.startsWith("offerRole"))).toEqual([]);
      expect(wrong.filter(([, accepted]) => accepted)).toEqual([]);
      expect(Object.keys(may).filter((ask) => !answers.has(ask as Ask))).toEqual([]);
      yes += [...answers.values()].filter(Boolean).length;
    }),
    { numRuns: SCHEDULES },
  );
  expect(yes).toBeGreaterThan(SCHEDULES);
});

/** What of a view is the same for everybody. */
function common({
  people,
  roles,
  offers,
  plan,
  leader,
  question,
  stage,
  standInFor,
  counts,
  shortPause,
  trust,
  notes,
}: SessionView): object {
  const group = Object.entries(notes).filter(
    ([, note]) => note.visibility === "group" && !isFormer(note.slot),
  );
  return {
    ...{ people, roles, offers, plan, leader, question, standInFor, counts },
    said: trust?.said,
    isPaused: shortPause !== undefined,
    stage: stage === undefined ? undefined : shared(stage),
    notes: Object.fromEntries(
      group.map(([id, { mine: _mine, beside: _told, ...note }]) => [id, note]),
    ),
  };
}

function shared({
  sign: _sign,
  cue: _cue,
  obstacle: _why,
  written: _counts,
  ...rest
}: StageView): object {
  return rest;
}

/** Everybody who keeps the door says yes. */
function letIn(scene: Scene, person: PersonId): Scene {
  const keeper = CROWD.find((one) => scene.sees(one).may[`admit:${person}`] !== undefined);
  return keeper === undefined
    ? scene
    : letIn(scene.does(keeper, { type: "admit", person }), person);
}

test("[V5] [N12] latecomers and those who come again see what everybody sees, down to the last group note", () => {
  let late = 0;
  fc.assert(
    fc.property(scripts(30), (script) => {
      const scene = letIn(play(script).knocks(gita, 6_000), gita);
      const returned = CROWD.filter((one) => scene.session.people[one] !== undefined).reduce(
        (one, person, number) => letIn(one.knocks(person, 6_100 + number), person),
        scene,
      );
      const seated = [...CROWD, gita].filter((person) => isSeated(returned.session, person));
      if (seated.includes(gita)) late += 1;
      const views = seated.map((person) => common(returned.sees(person)));
      for (const view of views) expect(view).toEqual(views[0]);
    }),
    { numRuns: SCHEDULES },
  );
  expect(late).toBeGreaterThan(300);
});

test("[N4] [N3] whatever five people do, no view holds another's note before it is revealed or brought", () => {
  let hidden = 0;
  fc.assert(
    fc.property(scripts(30), (script) => {
      play(script, ({ after }) => {
        const { session } = after;
        if (session.status !== "running") return;
        for (const { author, text, visibility } of Object.values(session.notes)) {
          if (visibility === "group" || !text.startsWith("text ")) continue;
          hidden += 1;
          const told = CROWD.filter((one) => one !== author).map((one) => after.sees(one));
          if (JSON.stringify(told).includes(text)) throw new Error(`${text} was seen`);
        }
      });
    }),
    { numRuns: SCHEDULES },
  );
  expect(hidden).toBeGreaterThan(SCHEDULES / 10);
});

test("[V1] a view follows from the session and the person, whatever the time", () => {
  fc.assert(
    fc.property(scripts(20), fc.integer({ min: -1e9, max: 1e9 }), (script, wait) => {
      const scene = play(script);
      for (const person of CROWD)
        expect(scene.later(wait).sees(person)).toEqual(scene.sees(person));
    }),
    { numRuns: 200 },
  );
});

test("[V4] a view is plain JSON without null, wherever a session is", () => {
  fc.assert(
    fc.property(scripts(20), (script) => {
      const scene = play(script);
      for (const person of [...CROWD, gita]) {
        const view = scene.sees(person);
        const text = JSON.stringify(view);
        expect(JSON.parse(text)).toEqual(view);
        expect(text).not.toMatch(/\bnull\b/u);
      }
    }),
    { numRuns: 1_000 },
  );
});
