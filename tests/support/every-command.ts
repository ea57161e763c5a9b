import type { NoteId, PersonId } from "../../core/ids.ts";
import { ROLES } from "../../core/methods/method.ts";
import { STOP_CHOICES, type Command } from "../../core/session/command.ts";
import type { Closed, Running, Session } from "../../core/session/session.ts";
import { noteId, personId } from "./people.ts";
import { CROWD } from "./play.ts";
import { STEP_ID } from "./remembering.ts";
import type { Scene } from "./scene.ts";

/** Somebody new on paper; nobody in any scene. */
const NEW_SEAT = personId("8");

/** Everything that could be asked in this session, with arguments that fit where there are any. */
export function everyCommand({ session }: Scene, by: PersonId): readonly Command[] {
  return [
    ...plainCommands(by),
    ...ROLES.flatMap(roleCommands),
    ...peopleCommands(session),
    ...(session.status === "running" ? writingCommands(session) : []),
    ...(session.status === "closed" ? minutesCommands(session) : []),
    ...movingCommands(session.status === "running" ? session.stage.step : 0),
  ];
}

function plainCommands(by: PersonId): readonly Command[] {
  const plain = [
    ...([
      "leave",
      "observe",
      "start",
      "acceptAgreements",
      "confirmTrust",
      "pause",
      "resume",
      "raiseHand",
    ] as const),
    ...(["stop", "discard", "beginAnother", "muteListeners", "setGroupAside"] as const),
  ].map((type): Command => ({ type }));
  return [
    { type: "join", name: String(by) },
    { type: "choosePlan", method: "chair-eight", agenda: "45" },
    { type: "choosePlan", method: "six-steps", agenda: "30", minutes: { introduce: 200 } },
    { type: "chooseKeep", keep: "week" },
    { type: "wantCase", yes: true },
    { type: "wantCase", yes: false },
    { type: "extend", minutes: 1 },
    { type: "muteEachPart", on: true },
    { type: "showIndicator", on: false },
    { type: "setQuestion", text: "How?" },
    { type: "reportStep", step: STEP_ID, status: "tried", text: "So." },
    { type: "addPaperSeat", seat: NEW_SEAT, name: "Somebody on paper" },
    ...STOP_CHOICES.map((choice): Command => ({ type: "answerStop", choice })),
    ...plain,
  ];
}

function minutesCommands({ people, minutes }: Closed): readonly Command[] {
  const cases = minutes?.cases ?? [];
  const seats = [...CROWD, ...Object.keys(people)] as PersonId[];
  return [
    ...Object.keys(minutes?.lines ?? {}).map((line): Command => ({ type: "strikeLine", line })),
    ...cases.flatMap(({ number, version }): Command[] => [
      { type: "approveMinutes", number, version },
      { type: "withdrawApproval", number },
    ]),
    ...seats.flatMap((person): Command[] =>
      [true, false].map((yes) => ({
        type: "answerRelease",
        person,
        yes,
        version: minutes?.version ?? 0,
      })),
    ),
  ];
}

function movingCommands(from: number): readonly Command[] {
  const moving = [
    ...(["begin", "next", "endPart", "back", "goRoundAgain"] as const),
    ...(["finishTurn", "passTurn", "anotherCase", "skipCase", "close"] as const),
  ];
  return moving.map((type): Command => ({ type, from }));
}

function roleCommands(role: (typeof ROLES)[number]): readonly Command[] {
  return [
    { type: "takeRole", role },
    { type: "layDownRole", role },
    { type: "answerOffer", role, accept: false },
    { type: "skipRole", role },
    ...CROWD.map((to): Command => ({ type: "offerRole", role, to })),
  ];
}

function peopleCommands(session: Session): readonly Command[] {
  const atDoor = session.status === "running" ? Object.keys(session.door) : [];
  const known = [...Object.keys(session.people), ...atDoor] as PersonId[];
  return [...new Set([...CROWD, ...known])].flatMap((person): Command[] => [
    { type: "lowerHand", person },
    { type: "admit", person },
    { type: "turnAway", person },
    { type: "removePerson", person },
    { type: "answerObserver", person, yes: true },
    { type: "answerObserver", person, yes: false },
  ]);
}

function writingCommands({ plan, notes }: Running): readonly Command[] {
  const slots = plan.phases.flatMap(({ writes }) => writes);
  const ids = [...(Object.keys(notes) as NoteId[]), noteId(8_000)];
  return [
    ...slots.flatMap(({ slot }): Command[] => [
      ...textsFor(notes).map((text): Command => ({
        type: "writeNote",
        note: noteId(7_000),
        slot,
        text,
      })),
      { type: "revealNotes", slot },
    ]),
    ...ids.flatMap((note): Command[] => [
      ...textsFor(notes).map((text): Command => ({ type: "editNote", note, text })),
      { type: "moveNote", note },
      { type: "mergeNote", note },
      ...ids.flatMap((other): Command[] => [
        { type: "moveNote", note, before: other },
        { type: "mergeNote", note, into: other },
      ]),
      { type: "withdrawNote", note },
      { type: "bringNote", note },
      { type: "parkNote", note },
      { type: "confirmStep", note },
    ]),
  ];
}

/** Words, a card, a number, a tick, and a mark and a choice about every note that there is. */
function textsFor(notes: Running["notes"]): readonly string[] {
  return ["So.", "safety", "7", "yes", ...Object.keys(notes).flatMap((id) => [id, `${id}\ntake`])];
}
