import { expect, test } from "vitest";
import type { Command } from "../../core/session/command.ts";
import { ann, ben, cem, dora, eva, finn, GROUP } from "../support/people.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { started, type Scene } from "../support/scene.ts";
import { ALL, asking, bring, readers, write } from "../support/writing.ts";

function inPhase(phase: string, part = 0): Scene {
  return started(EVERY_FLOOR).upTo(phase, part);
}

test("[N4] [N5] a note sealed for a turn of a later phase opens there, with the turn of its author", () => {
  const written = inPhase("pair")
    .does(ann, write(1, "position", "I would wait."))
    .does(dora, write(2, "position", "I would ask."));
  expect(readers(written.upTo("ask", 1), "I would wait.")).toEqual(["Ann"]);
  expect(readers(written.upTo("advise"), "I would wait.")).toEqual(["Ann"]);
  const round = written.upTo("advise", 1);
  expect(round.stage().round?.current).toBe(ann);
  expect(readers(round, "I would wait.")).toEqual(ALL);
  expect(readers(round, "I would ask.")).toEqual(["Dora"]);
  expect(readers(round.does(cem, "next"), "I would ask.")).toEqual(ALL);
});

test("[N4] [N5] whoever passes in the later phase keeps it sealed", () => {
  const scene = inPhase("pair")
    .does(dora, write(1, "position", "I would ask."))
    .upTo("advise", 1)
    .does(dora, "passTurn")
    .does(cem, "endPart");
  expect(readers(scene, "I would ask.")).toEqual(["Dora"]);
});

test("[N3] an own note for a turn of a later phase stays its author's to bring", () => {
  const scene = inPhase("pair").does(ann, write(1, "facts", "Since when?"));
  const turn = scene.upTo("ask", 1);
  expect(turn.stage().round?.current).toBe(ann);
  expect(readers(turn, "Since when?")).toEqual(["Ann"]);
  expect(readers(turn.does(ann, bring(1)), "Since when?")).toEqual(ALL);
});

test("[N13] how many have sealed a note is told where it is written and where it opens", () => {
  const written = inPhase("pair").does(ann, write(1, "position")).does(dora, write(2, "position"));
  const told = [written, written.upTo("ask"), written.upTo("advise")].map((scene) =>
    [cem, eva, ann].map((person) => scene.stage(person).written?.["position"]),
  );
  expect(told).toEqual([
    [2, 2, undefined],
    [undefined, undefined, undefined],
    [2, 2, undefined],
  ]);
});

test("[N6] what is sealed until the end of its part opens when the part is left, and not on the way back", () => {
  const scene = asking().does(ann, write(1, "open", "What did you feel?"));
  expect(readers(scene, "What did you feel?")).toEqual(["Ann"]);
  expect(readers(scene.does(cem, "back"), "What did you feel?")).toEqual(["Ann"]);
  const second = scene.does(cem, "next");
  expect(readers(second, "What did you feel?")).toEqual(ALL);
  const added = second.does(eva, write(2, "open", "What then?"));
  expect(readers(added, "What then?")).toEqual(["Eva"]);
  expect(readers(added.upTo("talk"), "What then?")).toEqual(ALL);
});

const OPEN: Command = { type: "revealNotes", slot: "outcome" };
const TOLD = "She had left already.";

function kept(): Scene {
  return inPhase("tell").does(ben, write(1, "outcome", TOLD));
}

test("[N25] the case giver alone opens what is sealed for that, while the phase is on that the method names", () => {
  expect(GROUP.map((person) => kept().answer(person, OPEN))).toEqual(
    GROUP.map((person) => (person === cem ? "unknownSlot" : "notLeader")),
  );
  const talk = kept().upTo("talk");
  expect(GROUP.map((person) => talk.answer(person, OPEN))).toEqual(
    GROUP.map((person) => (person === ben ? "yes" : "notYourRole")),
  );
  expect(readers(talk, TOLD)).toEqual(["Ben"]);
  expect(readers(talk.does(ben, OPEN), TOLD)).toEqual(ALL);
  expect(talk.does(ben, OPEN).answer(ben, OPEN)).toBe("unknownSlot");
  const over = talk.upTo("advise");
  expect(over.sees(ben).may["revealNotes:outcome"]).toBeUndefined();
  expect(readers(over.upTo("end"), TOLD)).toEqual(["Ben"]);
});

test("[N25] nobody but the case giver is shown that there is anything, not even a count", () => {
  const without = inPhase("tell");
  for (const person of GROUP.filter((one) => one !== ben)) {
    expect(kept().sees(person)).toEqual(without.sees(person));
    expect(kept().upTo("talk").sees(person)).toEqual(without.upTo("talk").sees(person));
    expect(kept().sees(person).may["writeNote:outcome"]).toBeUndefined();
  }
  const late = kept().upTo("talk").isLetIn(finn, 80);
  expect(JSON.stringify(late.sees(finn))).not.toContain(TOLD);
  expect(late.stage(cem).written).toEqual({});
});

test("[N25] whoever gives the case later does not open what the one before has kept", () => {
  const lost = kept().upTo("talk").drops(ben).later(60_000);
  const another = lost
    .does(cem, { type: "offerRole", role: "caseGiver", to: ann })
    .does(ann, { type: "answerOffer", role: "caseGiver", accept: true });
  expect(another.answer(ann, OPEN)).toBe("unknownSlot");
  expect(another.comesBack(ben).answer(ben, OPEN)).toBe("notYourRole");
  expect(readers(another, TOLD)).toEqual(["Ben"]);
});
