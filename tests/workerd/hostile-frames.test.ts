import { evictDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ServerMessage } from "../../core/protocol/message.ts";
import { freezeClock } from "../../worker/clock.ts";
import { hostileFrames } from "../support/hostile-frames.ts";
import { commandId, noteId } from "../support/people.ts";
import { clean, START, storedRows } from "./inside.ts";
import { meetingObject, MeetingPanel } from "./meeting-panel.ts";

const THEIRS = noteId(77);

let ann: MeetingPanel;
let ben: MeetingPanel;
let cem: MeetingPanel;

/** Ann leads and has written; Ben reads; Cem sends what nobody should. */
beforeEach(async () => {
  freezeClock(START);
  ann = await MeetingPanel.seated("Ann");
  ben = await MeetingPanel.seated("Ben");
  cem = await MeetingPanel.seated("Cem");
  await ann.ask({ type: "start" });
  await ann.ask({ type: "writeNote", note: THEIRS, slot: "checkIn", text: "I am here" });
  for (const panel of [ann, ben, cem]) await panel.hearAll();
});

afterEach(clean);

/** The code with which the room has said no to everything since this many frames. */
function codes(since: number): readonly string[] {
  return cem.messages().slice(since).flatMap(codeIn);
}

function codeIn(message: ServerMessage): readonly string[] {
  if (message.type === "error") return [message.code];
  if (message.type === "refused" || message.type === "goodbye") return [message.reason];
  return message.type === "clock" ? [] : [message.type];
}

/** Nothing is stored, nobody hears of it, and they are answered as before. */
async function nothingChanges(attack: () => Promise<void>): Promise<void> {
  const rows = await storedRows();
  const heard = [ann.frames.length, ben.frames.length];
  await attack();
  expect(await storedRows()).toEqual(rows);
  expect([ann.frames.length, ben.frames.length]).toEqual(heard);
  expect(await ben.ask({ type: "acceptAgreements" })).toBe("accepted");
  await ann.hearAll();
  expect(ann.view.people[ben.view.you]?.agreed).toBe(true);
}

test.each(hostileFrames(THEIRS))(
  "[L12, N9] $kind is answered with $answer",
  async ({ frame, answer }) => {
    await nothingChanges(async () => {
      const before = cem.frames.length;
      cem.sayRaw(frame);
      await cem.hearAll();
      expect(codes(before)).toEqual([answer]);
    });
  },
);

test("[N9] another person's note is refused exactly like one that does not exist", async () => {
  const [theirs, none] = [hostileFrames(THEIRS), hostileFrames(noteId(78))].map((frames) =>
    frames.filter(({ kind }) => kind.includes("of another person's note")),
  );
  await nothingChanges(async () => {
    const before = cem.frames.length;
    for (const { frame } of theirs ?? []) cem.sayRaw(frame);
    await cem.hearAll();
    const after = cem.frames.length;
    for (const { frame } of none ?? []) cem.sayRaw(frame);
    await cem.hearAll();
    expect(cem.frames.slice(after)).toEqual(cem.frames.slice(before, after));
  });
});

test("[L12] the third frame that is none closes its line with 1008, and the seat takes another", async () => {
  const { pass } = cem;
  const before = cem.frames.length;
  for (const frame of ["one", new ArrayBuffer(2), "three"]) cem.sayRaw(frame);
  await cem.until(() => cem.closedWith !== undefined);
  expect(codes(before)).toEqual(["malformed", "notText", "malformed", "breaches"]);
  expect(cem.closedWith).toBe(1008);
  const back = await MeetingPanel.open(pass);
  expect(await back.ask({ type: "acceptAgreements" })).toBe("accepted");
});

test("[L12, L13] who sends too fast is told so and sent away, and the others are not slowed", async () => {
  const rows = await storedRows();
  const before = cem.frames.length;
  for (let sent = 0; sent < 40; sent += 1) cem.say({ type: "clock", sent });
  await cem.until(() => cem.closedWith !== undefined);
  expect(codes(before)).toEqual(["tooFast", "tooFast", "tooFast", "breaches"]);
  expect(await storedRows()).toEqual(rows);
  expect(await ben.ask({ type: "acceptAgreements" })).toBe("accepted");
});

test("[S1, L12] a hostile frame that wakes the object is answered and changes nothing", async () => {
  await evictDurableObject(await meetingObject());
  const before = cem.frames.length;
  cem.sayRaw("{}");
  await cem.hearAll();
  expect(codes(before)).toEqual(["malformed"]);
  expect(await ben.ask({ type: "acceptAgreements" }, commandId(5))).toBe("accepted");
});
