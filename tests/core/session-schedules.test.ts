import fc from "fast-check";
import { expect, test } from "vitest";
import type { NoteId, PersonId } from "../../core/ids.ts";
import { ROLES } from "../../core/methods/method.ts";
import { askOf, isOpen, type Ask } from "../../core/session/ask.ts";
import type { Command } from "../../core/session/command.ts";
import { leaderOf } from "../../core/session/people.ts";
import type { Running } from "../../core/session/session.ts";
import type { SessionView, StageView } from "../../core/session/view.ts";
import { gita, noteId, ticket } from "../support/people.ts";
import { CROWD, play, scripts, type Played } from "../support/play.ts";
import type { Scene } from "../support/scene.ts";

const LEADERS_OWN: readonly Command["type"][] = [
  "begin",
  "next",
  "endPart",
  "back",
  "close",
  "offerRole",
  "revealNotes",
];

function lookAtRoles({ roles, opener }: Running): void {
  const { caseGiver, chair, timekeeper, noteTaker } = roles;
  const isApart = ![chair ?? opener, timekeeper, noteTaker].includes(caseGiver);
  if (caseGiver !== undefined && !isApart)
    throw new Error(`the case giver has another role: ${JSON.stringify(roles)}`);
}

function lookAtMove({ before, by, command, accepted, after }: Played): void {
  const { step } = before.running.stage;
  const happened = after.log.slice(before.log.length);
  const isMove = happened.some(({ type }) => type === "partEntered" || type === "turnGiven");
  if (after.running.stage.step !== (isMove ? step + 1 : step))
    throw new Error("steps were skipped");
  if (command === undefined || !accepted) {
    if (isMove) throw new Error("moved without a command");
    return;
  }
  if (LEADERS_OWN.includes(command.type) && leaderOf(before.session) !== by)
    throw new Error(`${command.type} was accepted from somebody who does not lead`);
  if ("from" in command && command.from !== step)
    throw new Error(`${command.type} was accepted in another step`);
}

/** The place of a part in the whole plan, to count how far a move went. */
function placeOf({ plan, stage }: Running): number {
  const before = plan.phases.slice(0, stage.phase);
  return before.reduce((sum, { parts }) => sum + parts.length, 0) + stage.part;
}

const PARTS_MOVED: Readonly<Record<string, number>> = { next: 1, endPart: 1, back: -1 };

function lookAtPlace({ before, command, accepted, after }: Played): void {
  const went = placeOf(after.running) - placeOf(before.running);
  const asked = accepted ? command?.type : undefined;
  if (went === 0 || PARTS_MOVED[asked ?? ""] === went) return;
  throw new Error(`went ${went} parts after ${asked ?? "nothing"}`);
}

test("[R3] [F2] [F3] [F6] whatever five people do, roles stay apart and each move is one step of the leader or of whose turn it is", () => {
  fc.assert(
    fc.property(scripts(30), (script) => {
      play(script, (played) => {
        lookAtRoles(played.after.running);
        lookAtMove(played);
        lookAtPlace(played);
      });
    }),
    { numRuns: 10_000 },
  );
});

/** Everything that could be asked in this session, with arguments that fit where there are any. */
function everyCommand(
  { running: { plan, notes, stage } }: Scene,
  by: PersonId,
): readonly Command[] {
  const from = stage.step;
  const moving = (
    ["begin", "next", "endPart", "back", "finishTurn", "passTurn", "close"] as const
  ).map((type): Command => ({ type, from }));
  const plain = (["leave", "start", "acceptAgreements", "pause", "resume"] as const).map(
    (type): Command => ({ type }),
  );
  const roles = ROLES.flatMap((role): Command[] => [
    { type: "takeRole", role },
    { type: "layDownRole", role },
    { type: "answerOffer", role, accept: false },
    ...CROWD.map((to): Command => ({ type: "offerRole", role, to })),
  ]);
  const slots = plan.phases.flatMap(({ writes }) =>
    writes.flatMap(({ slot }): Command[] => [
      { type: "writeNote", note: noteId(7_000), slot, text: "So." },
      { type: "revealNotes", slot },
    ]),
  );
  const ids = [...(Object.keys(notes) as NoteId[]), noteId(8_000)];
  const ofNotes = ids.flatMap((note): Command[] => [
    { type: "editNote", note, text: "So so." },
    { type: "withdrawNote", note },
    { type: "bringNote", note },
  ]);
  return [
    { type: "join", name: String(by) },
    { type: "choosePlan", method: "chair-eight", agenda: "45" },
    { type: "extend", minutes: 1 },
    { type: "setQuestion", text: "How?" },
    ...plain,
    ...moving,
    ...roles,
    ...slots,
    ...ofNotes,
  ];
}

test("[V2] whatever happened, what a view says one may ask is accepted, and everything else is refused", () => {
  let yes = 0;
  fc.assert(
    fc.property(scripts(30), (script) => {
      const scene = play(script);
      for (const person of [...CROWD, gita]) {
        const { may } = scene.sees(person);
        const answers = new Map<Ask, boolean>();
        for (const command of everyCommand(scene, person)) {
          const ask = askOf(command);
          const ticketOf = scene.session.people[person] === undefined ? ticket(5_000) : undefined;
          const accepted = scene.answer(person, command, ticketOf) === "yes";
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
      }
    }),
    { numRuns: 10_000 },
  );
  expect(yes).toBeGreaterThan(10_000);
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
  notes,
}: SessionView): object {
  const group = Object.entries(notes).filter(([, note]) => note.visibility === "group");
  return {
    ...{ people, roles, offers, plan, leader, question, standInFor },
    stage: stage === undefined ? undefined : shared(stage),
    notes: Object.fromEntries(group.map(([id, { mine: _mine, ...note }]) => [id, note])),
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

test("[V5] [N12] latecomers and those who come again see what everybody sees, down to the last group note", () => {
  fc.assert(
    fc.property(scripts(30), (script) => {
      const scene = play(script).joins(gita, 6_000);
      const returned = CROWD.filter((one) => scene.session.people[one] !== undefined).reduce(
        (one, person, number) => one.joins(person, 6_100 + number),
        scene,
      );
      const seated = Object.keys(returned.session.people) as PersonId[];
      const views = seated.map((person) => common(returned.sees(person)));
      for (const view of views) expect(view).toEqual(views[0]);
    }),
    { numRuns: 10_000 },
  );
});

test("[N4] [N3] whatever five people do, no view holds another's note before it is revealed or brought", () => {
  let hidden = 0;
  fc.assert(
    fc.property(scripts(30), (script) => {
      play(script, ({ after }) => {
        for (const { author, text, visibility } of Object.values(after.running.notes)) {
          if (visibility === "group") continue;
          hidden += 1;
          const told = CROWD.filter((one) => one !== author).map((one) => after.sees(one));
          if (JSON.stringify(told).includes(text)) throw new Error(`${text} was seen`);
        }
      });
    }),
    { numRuns: 10_000 },
  );
  expect(hidden).toBeGreaterThan(1_000);
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
