import { expect, test } from "vitest";
import { readCard } from "../../core/session/card.ts";
import { takeaway } from "../../core/session/takeaway.ts";
import { told, worked } from "../support/cases.ts";
import { ann, ben, cem, GROUP, gita, noteId } from "../support/people.ts";
import { gathered, type Scene } from "../support/scene.ts";

const MONDAY = { ok: true, value: { what: "step", steps: [{ when: "On Monday" }] } };
const NO_STEP = { ok: false, reason: "noOwnStep" };

function taken({ session }: Scene, person = ben): ReturnType<typeof takeaway> {
  return takeaway(session, person, "step");
}

test("[E1] a confirmed next step is its case giver's alone, whoever typed it", () => {
  for (const scene of [worked(), worked().does(cem, "close")]) {
    expect(GROUP.map((person) => taken(scene, person))).toEqual(
      GROUP.map((person) => (person === ben ? MONDAY : NO_STEP)),
    );
    expect(taken(scene, gita)).toEqual({ ok: false, reason: "notSeated" });
  }
});

test("[E1] a step counts while it stands as its case giver has said yes to it", () => {
  const edited = worked().does(ben, { type: "editNote", note: noteId(5), text: "On Friday" });
  for (const scene of [edited, edited.does(cem, "close"), gathered()])
    expect(taken(scene)).toEqual(NO_STEP);
  const again = edited.does(ben, { type: "confirmStep", note: noteId(5) });
  expect(taken(again)).toMatchObject({ value: { steps: [{ when: "On Friday" }] } });
});

test("[E1] in the next case the step of the one before is still its case giver's, and only theirs", () => {
  const second = told(worked().does(cem, "anotherCase"))
    .upTo("recommend")
    .does(cem, "endPart")
    .does(ann, { type: "writeNote", note: noteId(8), slot: "step", text: "\nI call" })
    .does(ann, { type: "confirmStep", note: noteId(8) });
  for (const scene of [second, second.does(cem, "close")]) {
    expect(taken(scene)).toEqual(MONDAY);
    expect(taken(scene, ann)).toEqual({
      ok: true,
      value: { what: "step", steps: [readCard("step", "\nI call")] },
    });
  }
});

test("[N17] [E1] of all that was written a closed session keeps the confirmed steps, which no view shows", () => {
  const closed = worked().does(cem, "close");
  expect(closed.session).toMatchObject({ steps: [{ caseGiver: ben, text: "On Monday" }] });
  expect(JSON.stringify(closed.session)).not.toMatch(/Two bosses|say no|Own of|Sealed|Say it/u);
  for (const person of GROUP) expect(JSON.stringify(closed.sees(person))).not.toContain("Monday");
});

test("[E1] whose words were erased has nothing to take along, in a log that replays", () => {
  const { log } = worked().does(cem, "close");
  const erased = log.map((event) =>
    event.type === "noteWritten" && event.author === ben ? { ...event, text: "" } : event,
  );
  const replayed = gathered().happens(...erased);
  expect(replayed.session).not.toHaveProperty("steps");
  expect(taken(replayed)).toEqual(NO_STEP);
});

test("[E1] minutes are nobody's to take as long as nothing releases them", () => {
  for (const scene of [gathered(), worked(), worked().does(cem, "close")])
    expect(takeaway(scene.session, ben, "minutes")).toEqual({ ok: false, reason: "notReleased" });
});
