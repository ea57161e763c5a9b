import { expect, test } from "vitest";
import type { Command } from "../../core/session/command.ts";
import { ann, ben, cem, dora, eva, finn, GROUP, noteId } from "../support/people.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { started, type Scene } from "../support/scene.ts";
import { ALL, asking, bring, edit, readers, withdraw, write } from "../support/writing.ts";

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

function board(): Scene {
  return inPhase("pair")
    .does(ann, write(1, "ideas", "Sell it."), write(2, "ideas", "Give it away."))
    .does(dora, write(3, "ideas", "Rent it."))
    .upTo("advise", 1);
}

const BOARD: Command = { type: "revealNotes", slot: "ideas" };

test("[N26] what is for one at a time its author shows on the own turn, one by one", () => {
  const turn = board();
  expect(turn.stage().round?.current).toBe(ann);
  expect(readers(turn, "Sell it.")).toEqual(["Ann"]);
  const one = turn.does(ann, bring(1));
  expect([readers(one, "Sell it."), readers(one, "Give it away.")]).toEqual([ALL, ["Ann"]]);
  expect(one.answer(ann, bring(1))).toBe("notNow");
  expect(turn.answer(dora, bring(3))).toBe("notYourTurn");
  expect(turn.sees(dora).may[`bringNote:${noteId(3)}`]).toBeUndefined();
  expect(turn.does(cem, "next").answer(ann, bring(2))).toBe("notYourTurn");
  expect(readers(turn.does(cem, "next").does(dora, bring(3)), "Rent it.")).toEqual(ALL);
});

test("[N26] the leader opens all that is left at once while the phase of those turns is on", () => {
  expect(inPhase("pair").does(ann, write(1, "ideas")).answer(cem, BOARD)).toBe("unknownSlot");
  const one = board().does(ann, bring(1));
  expect(GROUP.map((person) => one.answer(person, BOARD))).toEqual(
    GROUP.map((person) => (person === cem ? "yes" : "notLeader")),
  );
  const open = one.does(cem, BOARD);
  expect([readers(open, "Give it away."), readers(open, "Rent it.")]).toEqual([ALL, ALL]);
  expect(one.upTo("end").answer(cem, BOARD)).toBe("unknownSlot");
});

function voices(scene: Scene): readonly string[] {
  return GROUP.map((person) => scene.answer(person, write(1, "voice")));
}

test("[N27] what is everybody's at once on the own turn is written by whoever has the turn, and by nobody else", () => {
  expect(voices(inPhase("advise"))).toEqual(GROUP.map(() => "notYourTurn"));
  const turn = inPhase("advise", 1);
  expect(voices(turn)).toEqual(GROUP.map((one) => (one === ann ? "yes" : "notYourTurn")));
  const said = turn.does(ann, write(1, "voice", "I am the plan."));
  expect(readers(said, "I am the plan.")).toEqual(ALL);
  const later = said.does(cem, "next");
  expect(later.answer(ann, write(2, "voice"))).toBe("notYourTurn");
  expect(later.answer(ann, edit(1, "I am the new plan."))).toBe("yes");
});

test("[F10] [N27] in silence nobody is asked to write what is for the own turn", () => {
  const only = EVERY_FLOOR.phases.map((phase) =>
    phase.id === "advise"
      ? { ...phase, writes: phase.writes.filter(({ slot }) => slot === "voice") }
      : phase,
  );
  const scene = started({ ...EVERY_FLOOR, phases: only }).upTo("advise");
  expect(GROUP.map((person) => scene.stage(person).sign)).toEqual(GROUP.map(() => "listen"));
  expect(inPhase("advise").stage(ann).sign).toBe("write");
});

test("[N28] what locks stands as it was written once its phase is over, sealed or open", () => {
  const written = inPhase("pair").does(ann, write(1, "position", "I would wait."));
  const touches = [edit(1, "I would go."), withdraw(1)];
  const answersIn = (scene: Scene): readonly string[] =>
    touches.map((touch) => scene.answer(ann, touch));
  expect(answersIn(written)).toEqual(["yes", "yes"]);
  for (const later of [written.upTo("ask"), written.upTo("advise", 1), written.upTo("end")])
    expect(answersIn(later)).toEqual(["textLocked", "textLocked"]);
  expect(written.upTo("ask").answer(dora, edit(1, "Mine now."))).toBe("unknownNote");
  expect(answersIn(written.upTo("ask").does(cem, "back"))).toEqual(["yes", "yes"]);
  const free = inPhase("pair").does(ann, write(2, "facts")).upTo("ask");
  expect(free.answer(ann, edit(2, "Since when?"))).toBe("yes");
});
