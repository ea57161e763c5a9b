import { expect, test } from "vitest";
import { MINUTE } from "../../core/methods/plan.ts";
import { readCard } from "../../core/session/card.ts";
import { takeaway } from "../../core/session/takeaway.ts";
import { told, worked } from "../support/cases.ts";
import { ann, ben, cem, eva, GROUP, gita, noteId } from "../support/people.ts";
import { gathered, START, type Scene } from "../support/scene.ts";

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

test("[N17] [E1] a closed session keeps the confirmed steps, which nobody sees but their case giver", () => {
  const closed = worked().does(cem, "close");
  expect(closed.session).toMatchObject({ steps: [{ caseGiver: ben, text: "On Monday" }] });
  expect(JSON.stringify(closed.session)).not.toMatch(/Own of|Sealed/u);
  const readers = GROUP.filter((person) => JSON.stringify(closed.sees(person)).includes("Monday"));
  expect(readers).toEqual([ben]);
  expect(GROUP.filter((person) => closed.sees(person).ownStep === true)).toEqual([ben]);
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

/** Approved by Ben, and all have said yes. */
function released(scene: Scene): Scene {
  const approved = scene.does(ben, { type: "approveMinutes", number: 1, version: 0 });
  return GROUP.reduce(
    (one, person) => one.does(person, { type: "answerRelease", person, yes: true, version: 1 }),
    approved,
  );
}

test("[E12] [J4] minutes are nobody's to take until they are approved and all have said yes", () => {
  const closed = worked().does(cem, "close");
  const no = released(closed).does(eva, {
    type: "answerRelease",
    person: eva,
    yes: false,
    version: 1,
  });
  for (const scene of [gathered(), worked(), closed, no])
    expect(takeaway(scene.session, ben, "minutes")).toEqual({ ok: false, reason: "notReleased" });
});

test("[E12] [J1] [J2] what was released is the approved case, by kind, with who was there", () => {
  const scene = released(
    worked()
      .later(9 * MINUTE)
      .does(cem, "close"),
  );
  for (const person of GROUP) {
    expect(takeaway(scene.session, person, "minutes")).toEqual({
      ok: true,
      value: {
        what: "minutes",
        minutes: {
          heldAt: START,
          method: "six-steps",
          plannedMinutes: 45,
          realMinutes: 9,
          people: [
            { name: "Ann", roles: [] },
            { name: "Ben", roles: ["caseGiver"] },
            { name: "Cem", roles: ["chair"] },
            { name: "Dora", roles: ["timekeeper"] },
            { name: "Eva", roles: ["noteTaker"] },
          ],
          cases: [
            {
              title: "Two bosses",
              question: "How do I say no?",
              lines: [{ kind: "idea", text: "Say it" }],
              step: { when: "On Monday" },
            },
          ],
          conditions: {},
        },
      },
    });
  }
  expect(takeaway(scene.session, gita, "minutes")).toEqual({ ok: false, reason: "notSeated" });
});
