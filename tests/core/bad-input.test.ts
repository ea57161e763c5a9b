import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import type { Command } from "../../core/session/command.ts";
import { parseClientMessage } from "../../core/protocol/schema.ts";
import {
  ann,
  ben,
  cem,
  commandId,
  dora,
  eva,
  finn,
  gita,
  GROUP,
  noteId,
  ticket,
} from "../support/people.ts";
import { gathered, started, type Asked, type Scene } from "../support/scene.ts";

const TAKE_CHAIR: Command = { type: "takeRole", role: "chair" };

/** Ben has offered a case, Eva has marked it, the marks are open. */
function opened(): Scene {
  return started()
    .upTo("inventory")
    .does(ben, { type: "writeNote", note: noteId(1), slot: "pitch", text: "How to say no" })
    .upTo("choose8")
    .does(eva, { type: "writeNote", note: noteId(2), slot: "preference", text: noteId(1) })
    .does(cem, { type: "revealNotes", slot: "preference" });
}

function judging(): Scene {
  return started()
    .upTo("judge")
    .does(ann, { type: "writeNote", note: noteId(1), slot: "views", text: "Say no." });
}

function paper(name: string): Command {
  return { type: "addPaperSeat", seat: finn, name };
}

function views(length: number): Command {
  return { type: "writeNote", note: noteId(9), slot: "views", text: "a".repeat(length) };
}

const BEGUN = gathered().does(ann, "start");
const AWAY = started().drops(cem).later(90_000).does(dora, TAKE_CHAIR);

test.each<[string, string, Scene, PersonId, Asked, string]>([
  [
    "[R2]",
    "two take the free chair at once",
    BEGUN.does(dora, TAKE_CHAIR),
    eva,
    TAKE_CHAIR,
    "roleTaken",
  ],
  ["[R8]", "two stand in at once", AWAY, eva, TAKE_CHAIR, "roleTaken"],
  [
    "[R2]",
    "two tap the chair on two panels of one person",
    BEGUN.does(dora, TAKE_CHAIR),
    dora,
    TAKE_CHAIR,
    "alreadyDone",
  ],
  [
    "[R3]",
    "the case giver is offered the chair",
    started(),
    cem,
    { type: "offerRole", role: "chair", to: ben },
    "caseGiverRolesApart",
  ],
  [
    "[R3]",
    "the case giver takes the chair of one who is away",
    started().drops(cem).later(90_000),
    ben,
    TAKE_CHAIR,
    "caseGiverRolesApart",
  ],
  [
    "[N18]",
    "a mark after the opening",
    opened(),
    ann,
    { type: "writeNote", note: noteId(3), slot: "preference", text: noteId(1) },
    "countsOpen",
  ],
  [
    "[N18]",
    "a mark moved after the opening",
    opened(),
    eva,
    { type: "editNote", note: noteId(2), text: noteId(1) },
    "countsOpen",
  ],
  ["[P11]", "a paper seat named like a member", started(), cem, paper("Ann"), "nameTaken"],
  ["[P11]", "in other letters", started(), cem, paper("aNN"), "nameTaken"],
  ["[P11]", "with a bidi trick", started(), cem, paper("\u202EAnn\u202C"), "nameTaken"],
  [
    "[P2]",
    "a name that is nothing but a bidi trick",
    started(),
    cem,
    paper("\u202E\u2066\u2069"),
    "nameEmpty",
  ],
  ["[N11]", "a note over its limit", judging(), dora, views(601), "textTooLong"],
  ["[N11]", "a note at its limit", judging(), dora, views(600), "yes"],
  [
    "[N11]",
    "a note made longer than its limit",
    judging(),
    ann,
    { type: "editNote", note: noteId(1), text: "a".repeat(601) },
    "textTooLong",
  ],
  ["[F3]", "Next from a stale panel", judging(), cem, { type: "next", from: 1 }, "alreadyMovedOn"],
  [
    "[F3]",
    "Next from a step that is not yet",
    judging(),
    cem,
    { type: "next", from: 99 },
    "alreadyMovedOn",
  ],
  [
    "[F3]",
    "Close from a stale panel",
    judging(),
    cem,
    { type: "close", from: 1 },
    "alreadyMovedOn",
  ],
])("%s %s: a clear word, and nothing lost", (_rule, _what, scene, by, command, answer) => {
  const before = JSON.stringify(scene.session);
  expect(scene.answer(by, command)).toBe(answer);
  expect(JSON.stringify(scene.session)).toBe(before);
});

function joinFrame(name: string): string {
  return JSON.stringify({ type: "command", id: commandId(1), command: { type: "join", name } });
}

test("[P2] a name of 200 letters is cut to sixty, and one of 10,000 is no message of ours", () => {
  const long: Command = { type: "join", name: "a".repeat(200) };
  const decision = gathered().decides(gita, long, ticket(9));
  expect(decision).toMatchObject({ ok: true, value: [{ type: "joined", name: "a".repeat(60) }] });
  expect(parseClientMessage(joinFrame("a".repeat(200)))).toBeDefined();
  expect(parseClientMessage(joinFrame("a".repeat(10_000)))).toBeUndefined();
});

test("[N11] what was refused can be written again, shorter, under the same id", () => {
  const scene = judging();
  expect(scene.answer(dora, views(601))).toBe("textTooLong");
  expect(scene.does(dora, views(600)).sees(dora).notes[noteId(9)]?.text).toHaveLength(600);
  expect(GROUP.map((person) => Object.keys(scene.sees(person).notes).length)).toEqual([
    1, 0, 0, 0, 0,
  ]);
});
