import { expect, test } from "vitest";
import { keptOf } from "../../core/group/summary.ts";
import { planFor } from "../../core/methods/catalogue.ts";
import { MINUTE, REHEARSAL } from "../../core/methods/plan.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { ann, ben, cem, dora, eva, finn, noteId } from "../support/people.ts";
import { gathered, started, type Scene } from "../support/scene.ts";

function kept(scene: Scene): ReturnType<typeof keptOf> {
  return keptOf(scene.running, scene.at);
}

const SECRET = "What nobody else is to know";

function written(scene: Scene, by: typeof ann, note: number, slot: string, text: string): Scene {
  return scene.does(by, { type: "writeNote", note: noteId(note), slot, text });
}

/** All of a session is played, and all that can be written in it is secret but for one confirmed step. */
function whole(): Scene {
  const asked = written(started(EVERY_FLOOR).upTo("choose"), ann, 1, "pitch", SECRET)
    .does(ben, { type: "setQuestion", text: SECRET })
    .upTo("ask");
  const ended = written(asked, ann, 2, "draft", SECRET).upTo("end");
  const steps = written(
    written(ended, eva, 3, "step", "On Monday\nI call"),
    ben,
    4,
    "step",
    SECRET,
  );
  return steps.does(ben, { type: "confirmStep", note: noteId(3) }).later(50 * MINUTE);
}

test("[G1] what stays of a session is who, when, which role and the step that was confirmed, and not a word more", () => {
  const summary = kept(whole());
  expect(summary).toMatchObject({
    method: "every-floor",
    planned: 11,
    real: 50,
    present: [ann, ben, cem, dora, eva],
    guests: 0,
    roles: [
      { role: "chair", who: cem },
      { role: "timekeeper", who: dora },
      { role: "noteTaker", who: eva },
      { role: "caseGiver", who: ben },
    ],
    steps: [{ id: noteId(3), owner: ben, text: "On Monday\nI call" }],
  });
  expect(JSON.stringify(summary)).not.toContain(SECRET);
});

test("[G1] nobody has brought a case that was not told", () => {
  const { roles } = kept(started(EVERY_FLOOR));
  expect(roles.map(({ role }) => role)).toEqual(["chair", "timekeeper", "noteTaker"]);
});

test("[G1] whoever led without a chair has chaired, and whoever stood in has not", () => {
  const led = gathered(EVERY_FLOOR).does(ann, "start");
  expect(kept(led).roles).toEqual([{ role: "chair", who: ann }]);
  const standIn = started(EVERY_FLOOR)
    .drops(cem)
    .later(60_000)
    .does(dora, { type: "takeRole", role: "chair" });
  expect(kept(standIn).roles[0]).toEqual({ role: "chair", who: cem });
});

test("[G1] each case giver of several cases has brought one, with the own step", () => {
  const first = written(started(EVERY_FLOOR).upTo("advise", 1), ann, 1, "voice", "So.");
  const another = first.does(cem, "anotherCase");
  const taken = another.does(ann, { type: "takeRole", role: "caseGiver" }).upTo("end");
  const steps = written(taken, ann, 5, "step", "I write").does(ann, {
    type: "confirmStep",
    note: noteId(5),
  });
  const { roles, steps: owned } = kept(steps);
  expect(roles.filter(({ role }) => role === "caseGiver").map(({ who }) => who)).toEqual([
    ben,
    ann,
  ]);
  expect(owned).toEqual([{ id: noteId(5), owner: ann, text: "I write" }]);
});

test("[G1] people on paper are counted, and whoever was taken out was not there", () => {
  const scene = started(EVERY_FLOOR)
    .does(cem, { type: "addPaperSeat", seat: finn, name: "Finn" })
    .does(cem, { type: "removePerson", person: ann })
    .does(eva, "leave");
  expect(kept(scene)).toMatchObject({ present: [ben, cem, dora, eva], guests: 1 });
});

test("[G1, N19] cards are kept as counts from four on, opened or not", () => {
  const end = started(EVERY_FLOOR).upTo("end");
  const cards = [ann, ben, cem].reduce(
    (scene, person, at) => written(scene, person, 10 + at, "card", "safety\ninclusion"),
    end,
  );
  expect(kept(cards)).not.toHaveProperty("evaluation");
  const enough = written(cards, dora, 20, "card", "safety");
  const counts = { "well:safety": 4, "care:inclusion": 3 };
  expect(kept(enough).evaluation).toEqual(counts);
  const opened = enough.does(cem, { type: "revealNotes", slot: "card" });
  expect(kept(opened).evaluation).toEqual(counts);
});

test("[N19, S20] a card whose words were erased does not count, and where fewer than four are left nothing opens", () => {
  const end = started(EVERY_FLOOR).upTo("end");
  const four = [ann, ben, cem, dora].reduce(
    (scene, person, at) => written(scene, person, 10 + at, "card", "safety"),
    end,
  );
  expect(kept(four).evaluation).toEqual({ "well:safety": 4 });
  const erased = four.happens({ type: "noteEdited", note: noteId(12), author: cem, text: "" });
  expect(kept(erased)).not.toHaveProperty("evaluation");
});

test("[G1] a rehearsal is nobody's turn", () => {
  const scene = started(planFor("chair-eight", REHEARSAL)).upTo("judge");
  expect(kept(scene)).toMatchObject({ roles: [], steps: [] });
});
