import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import type { ServerMessage } from "../../core/protocol/message.ts";
import { parseClientMessage } from "../../core/protocol/schema.ts";
import { askOf, isOpen } from "../../core/session/ask.ts";
import type { SessionEvent } from "../../core/session/event.ts";
import type { SessionView } from "../../core/session/view.ts";
import { hostileFrame } from "../support/hostile-arbitrary.ts";
import { HostileRoom, type Outcome } from "../support/hostile-room.ts";
import { ann, gita, GROUP, noteId } from "../support/people.ts";
import { gathered, started } from "../support/scene.ts";

const RUNS = 2_500;
const FRAMES = 5;
/** Somebody who has a seat, or has not. */
const STRANGER = GROUP.length;

const THEIRS = noteId(77);

const judging = started()
  .upTo("judge")
  .does(ann, { type: "writeNote", note: THEIRS, slot: "views", text: "canary of Ann" });

const BEGINNINGS: readonly (readonly SessionEvent[])[] = [
  gathered().log,
  judging.log,
  judging.upTo("judge", 1).log,
  judging.does(judging.leader, "close").log,
];

const attack = fc.record({
  beginning: fc.nat(BEGINNINGS.length - 1),
  frames: fc.array(
    // From the second on: the note is Ann's, who is the first.
    fc.record({ who: fc.integer({ min: 1, max: STRANGER }), frame: hostileFrame(THEIRS) }),
    { minLength: FRAMES, maxLength: FRAMES },
  ),
});

function roomAt(beginning: number): HostileRoom {
  return new HostileRoom(BEGINNINGS[beginning] ?? [], GROUP, gita, judging.at);
}

/** Whether the view offered this very command: then it is no attack, however strange it looks. */
function isOffered(view: SessionView, frame: unknown, at: number): boolean {
  const message = typeof frame === "string" ? parseClientMessage(frame) : undefined;
  return message?.type === "command" && isOpen(view.may[askOf(message.command)], at);
}

/** An id that was accepted before gets its first answer, whatever comes with it. */
function isRepeat(room: HostileRoom, you: PersonId, frame: unknown): boolean {
  const message = typeof frame === "string" ? parseClientMessage(frame) : undefined;
  const id = message?.type === "command" ? message.id : undefined;
  return id !== undefined && room.read().some(({ by, command }) => by === you && command === id);
}

/** The one code by which a panel learns why nothing came of its frame. */
function codesIn(answers: readonly ServerMessage[]): readonly string[] {
  return answers.flatMap((answer) => {
    if (answer.type === "error") return [answer.code];
    return answer.type === "refused" ? [answer.reason] : [];
  });
}

function asksNothing(frame: unknown): boolean {
  const message = typeof frame === "string" ? parseClientMessage(frame) : undefined;
  return message !== undefined && message.type !== "command";
}

/** What a frame comes to, once it has been judged; the code, or what it was instead. */
function judge(room: HostileRoom, who: number, frame: unknown): string {
  const view = room.viewOf(who);
  const repeats = isRepeat(room, view.you, frame);
  const outcome = room.receive(who, frame);
  const isAccepted = outcome.answers.some(({ type }) => type === "accepted");
  if (isAccepted && !repeats) {
    expect(isOffered(view, frame, room.at)).toBe(true);
    return "accepted";
  }
  expect(outcome.stateChanged).toBe(false);
  if (isAccepted) return "repeated";
  if (asksNothing(frame)) return toldOfPresenceOnly(outcome);
  expect(outcome.heard).toEqual([]);
  const codes = codesIn(outcome.answers);
  expect(codes).toHaveLength(1);
  return codes[0] ?? "";
}

function toldOfPresenceOnly({ answers, heard }: Outcome): string {
  expect(codesIn(answers)).toEqual([]);
  for (const { type } of heard) expect(type).toBe("presence");
  return "answered";
}

/** Ann is answered as if nobody else were there. */
function answersAnn(room: HostileRoom): void {
  expect(room.say(0, { type: "clock", sent: 5 })).toEqual([
    { type: "clock", sent: 5, now: room.at },
  ]);
  expect(room.say(0, { type: "view" })).toEqual([
    { type: "view", view: room.viewOf(0), now: room.at },
  ]);
}

test("[L12, N9, V2, W3] whatever is on a line is offered, or gets a code and changes nothing for anybody", () => {
  const came = new Map<string, number>();
  fc.assert(
    fc.property(attack, ({ beginning, frames }) => {
      const room = roomAt(beginning);
      for (const { who, frame } of frames) {
        const code = judge(room, who, frame);
        came.set(code, (came.get(code) ?? 0) + 1);
        answersAnn(room);
      }
    }),
    { numRuns: RUNS },
  );
  const kind = ["accepted", "repeated", "answered"];
  const hostile = [...came].filter(([code]) => !kind.includes(code));
  expect(hostile.reduce((sum, [, times]) => sum + times, 0)).toBeGreaterThanOrEqual(10_000);
  expect([...came.keys()]).toEqual(
    expect.arrayContaining(["malformed", "tooLarge", "notText", "unknownNote", "notSeated"]),
  );
});

function frameOf(id: string, command: string): string {
  return `{"type":"command","id":"${id}","command":${command}}`;
}

test("[L4] a command under an id that was accepted before is answered and does nothing: seed -365256900", () => {
  const room = roomAt(0);
  const commands = [
    '{"type":"start"}',
    `{"type":"bringNote","note":"${THEIRS}"}`,
    '{"type":"leave"}',
  ];
  const frames = commands.map((command) => frameOf("0".repeat(31) + "1", command));
  expect(frames.map((frame) => judge(room, 2, frame))).toEqual([
    "accepted",
    "repeated",
    "repeated",
  ]);
});
