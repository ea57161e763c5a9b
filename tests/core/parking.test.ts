import { expect, test } from "vitest";
import { planFor } from "../../core/methods/catalogue.ts";
import type { Plan } from "../../core/methods/plan.ts";
import type { NoteView } from "../../core/session/view.ts";
import { ann, cem, eva, GROUP, noteId } from "../support/people.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { started, type Scene } from "../support/scene.ts";
import { ALL, asking, bring, edit, park, readers, withdraw, write } from "../support/writing.ts";

const ADVICE = "Why don't you say no?";

/** Ann has written it as a question and parked it. */
function parked(plan = planFor("chair-eight")): Scene {
  return started(plan)
    .upTo("explore")
    .does(ann, write(1, "questionDraft", ADVICE), park(1));
}

function noteOf(scene: Scene, number = 1): NoteView | undefined {
  return scene.sees(ann).notes[noteId(number)];
}

function answers(scene: Scene): readonly string[] {
  return GROUP.map((person) => scene.answer(person, bring(1)));
}

test("[Q5] a question of one's own is parked once, and by nobody else", () => {
  const scene = started()
    .upTo("explore")
    .does(ann, write(1, "questionDraft", ADVICE));
  expect(GROUP.map((person) => scene.answer(person, park(1)))).toEqual([
    "yes",
    ...GROUP.slice(1).map(() => "unknownNote"),
  ]);
  expect(noteOf(scene.does(ann, park(1)))).toMatchObject({ parked: true, visibility: "own" });
  expect(parked().answer(ann, park(1))).toBe("alreadyDone");
});

test("[Q5] what was asked, and what is no question, is not parked", () => {
  const brought = started()
    .upTo("explore")
    .does(ann, write(1, "questionDraft", ADVICE), bring(1));
  expect(brought.answer(ann, park(1))).toBe("notNow");
  const association = started()
    .upTo("state", 1)
    .does(ann, write(1, "associations", "Anger."));
  expect(association.answer(ann, park(1))).toBe("notNow");
  const listed = started()
    .upTo("explore", 1)
    .does(eva, write(1, "questionsAsked", "Who decides?"));
  expect(listed.answer(eva, park(1))).toBe("notNow");
});

test("[Q5] where no advice is to come nothing is parked", () => {
  const plan: Plan = {
    ...EVERY_FLOOR,
    phases: EVERY_FLOOR.phases.filter(({ kind }) => kind !== "advise"),
  };
  const draft = write(1, "draft", ADVICE);
  expect(started(plan).upTo("ask").does(ann, draft).answer(ann, park(1))).toBe("notNow");
  const kept = started()
    .upTo("explore")
    .does(ann, write(1, "questionDraft", ADVICE));
  expect(kept.upTo("judge").answer(ann, park(1))).toBe("yes");
  expect(kept.upTo("decide").answer(ann, park(1))).toBe("notNow");
});

test("[Q6] nothing opens what is parked: not the own turn, not the end of the phase, not the leader", () => {
  const scene = asking().does(ann, write(1, "draft", ADVICE), write(2, "late", `${ADVICE} Now.`));
  expect(readers(scene.upTo("talk"), ADVICE)).toEqual(ALL);
  const kept = scene.does(ann, park(1), park(2));
  for (const later of [kept.upTo("ask", 1), kept.upTo("talk"), kept.upTo("end")])
    expect(readers(later, ADVICE)).toEqual(["Ann"]);
  expect(kept.answer(cem, { type: "revealNotes", slot: "draft" })).toBe("unknownSlot");
  expect(kept.does(cem, "close").log.length).toBeGreaterThan(0);
  expect(JSON.stringify(kept.does(cem, "close").session)).not.toContain(ADVICE);
});

test("[Q6] what is parked counts for nobody, and shows nobody anything", () => {
  const before = asking();
  const after = before.does(ann, write(1, "draft", ADVICE), park(1));
  for (const person of GROUP.slice(1)) expect(after.sees(person)).toEqual(before.sees(person));
  expect(after.stage(cem).written).toEqual(before.stage(cem).written);
});

test("[Q6] its author edits and withdraws what is parked, and it stays parked", () => {
  const edited = parked().does(ann, edit(1, "Say no."));
  expect(noteOf(edited)).toMatchObject({ parked: true, text: "Say no." });
  expect(noteOf(edited.does(ann, withdraw(1)))).toBeUndefined();
});

test("[Q6] [N28] what locks is parked in its own phase, and is not locked from then on", () => {
  const locking: Plan = {
    ...EVERY_FLOOR,
    phases: EVERY_FLOOR.phases.map((phase) => ({
      ...phase,
      writes: phase.writes.map((one) => (one.slot === "draft" ? { ...one, locks: true } : one)),
    })),
  };
  const written = started(locking)
    .upTo("ask")
    .does(eva, write(1, "draft", ADVICE));
  expect(written.upTo("advise").answer(eva, edit(1, "Say no."))).toBe("textLocked");
  expect(written.upTo("advise").answer(eva, park(1))).toBe("textLocked");
  expect(written.does(eva, park(1)).upTo("advise").answer(eva, edit(1, "Say no."))).toBe("yes");
});

test("[Q7] what is parked is brought in a phase for advice and in no other", () => {
  const others = GROUP.slice(1).map(() => "unknownNote");
  expect(answers(parked())).toEqual(["notNow", ...others]);
  expect(answers(parked().upTo("judge"))).toEqual(["yes", ...others]);
  expect(answers(parked().upTo("decide"))).toEqual(["notNow", ...others]);
});

test("[Q7] brought into a sealed slot it waits there for the own turn, like all that is written there", () => {
  const brought = parked().upTo("judge").does(ann, bring(1));
  expect(noteOf(brought)).toMatchObject({ slot: "views", visibility: "sealed" });
  expect(noteOf(brought)?.parked).toBeUndefined();
  expect(readers(brought, ADVICE)).toEqual(["Ann"]);
  expect(brought.stage(cem).written).toEqual({ views: 1 });
  expect(readers(brought.upTo("judge", 1), ADVICE)).toEqual(ALL);
});

test("[Q7] brought on the own turn, or where all read at once, it is everybody's at once", () => {
  const onTurn = parked().upTo("judge", 1);
  expect(onTurn.stage().round?.current).toBe(ann);
  expect(readers(onTurn.does(ann, bring(1)), ADVICE)).toEqual(ALL);
  const six = started(planFor("six-steps"))
    .upTo("questions")
    .does(ann, write(1, "questionDraft", ADVICE), park(1))
    .upTo("brainstorm")
    .does(ann, bring(1));
  expect(noteOf(six)).toMatchObject({ slot: "ideas", visibility: "group" });
  expect(readers(six, ADVICE)).toEqual(ALL);
});

test("[Q7] after the own turn, and where it is too long, what is parked stays", () => {
  const heard = parked().upTo("judge", 1).does(cem, "next");
  expect(heard.answer(ann, bring(1))).toBe("notNow");
  const short: Plan = {
    ...EVERY_FLOOR,
    phases: EVERY_FLOOR.phases.map((phase) => ({
      ...phase,
      writes: phase.writes.map((one) => (one.slot === "view" ? { ...one, limit: 20 } : one)),
    })),
  };
  const long = started(short)
    .upTo("ask")
    .does(ann, write(1, "draft", ADVICE), park(1))
    .upTo("advise");
  expect(long.answer(ann, bring(1))).toBe("textTooLong");
  expect(long.does(ann, edit(1, "Say no.")).answer(ann, bring(1))).toBe("yes");
});

test("[Q7] a leader who lists what others say brings it into the own advice, not into the list", () => {
  const scene = started()
    .does(eva, { type: "layDownRole", role: "noteTaker" })
    .upTo("explore")
    .does(cem, write(1, "questionDraft", ADVICE), park(1))
    .upTo("judge", 1);
  expect(scene.answer(cem, write(2, "viewsNoted"))).toBe("yes");
  expect(scene.does(cem, bring(1)).sees(cem).notes[noteId(1)]?.slot).toBe("views");
});
