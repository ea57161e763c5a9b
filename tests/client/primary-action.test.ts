import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import {
  foldNotes,
  openNote,
  primaryAction,
  type PrimaryAction,
} from "../../client/panel/primary-action.ts";
import type { OnStage } from "../../client/panel/seated.ts";
import { speak } from "../../client/text/languages.ts";
import type { PersonId } from "../../core/ids.ts";
import { askOf } from "../../core/session/ask.ts";
import { isSeated } from "../../core/session/people.ts";
import { primaryAsk } from "../../core/session/primary.ts";
import { stageOf } from "../support/on-stage.ts";
import { ann, ben, cem, dora, eva, finn, noteId } from "../support/people.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { play, scripts } from "../support/play.ts";
import { started, type Scene } from "../support/scene.ts";

beforeAll(() => speak(["en"]));

function actionOf(on: OnStage): PrimaryAction | undefined {
  const ask = primaryAsk(on.view, on.ticker.at);
  return ask === undefined ? undefined : primaryAction(on, ask, on.drafts.state());
}

function at(phase: string, part = 0): Scene {
  return started(EVERY_FLOOR).upTo(phase, part).does(cem, "begin");
}

const agreed = [ann, dora, eva].reduce(
  (scene, person) => scene.does(person, "acceptAgreements"),
  at("tell"),
);

const onPaper = at("arrive")
  .does(cem, { type: "addPaperSeat", seat: finn, name: "Finn" })
  .does(cem, ...(["next", "next", "next", "next", "next"] as const));

const ending = [ann, ben, dora, eva, cem].reduce(
  (scene, person) => scene.does(person, "passTurn"),
  at("end"),
);

describe("the one button says", () => {
  const cases: readonly [string, PersonId, Scene, string | undefined][] = [
    ["to the leader before a part", cem, started(EVERY_FLOOR), "Begin"],
    ["to the leader in a round", cem, at("arrive"), "Next: Ben"],
    ["to the leader where a part follows", cem, at("tell"), "Next: part silence"],
    ["to the leader where a phase follows", cem, at("choose"), "Next: Phase tell"],
    ["to the leader at the end", cem, ending, "Close the session"],
    ["to the leader while the clock stands", cem, at("tell").does(dora, "pause"), "Resume"],
    ["to whoever has the turn", ann, at("arrive"), "Done"],
    ["to whoever may write", ann, at("tell", 1), "Write"],
    ["to whoever is asked to lead", dora, asked("chair"), "Yes, I chair"],
    ["to whoever is asked to take notes", ann, asked("noteTaker"), "Yes, I take notes"],
    ["to whoever has not agreed yet", ben, at("tell"), "I agree"],
    ["to the leader on the turn of a paper seat", cem, onPaper, "Finn is done. Next: Phase choose"],
    ["to whoever listens", ann, agreed, undefined],
  ];

  test.each(cases)("%s", (_whom, person, scene, label) => {
    expect(actionOf(stageOf(scene, person))?.label).toBe(label);
  });
});

function asked(role: "chair" | "noteTaker"): Scene {
  const scene = at("choose");
  if (role === "chair") return scene.does(cem, { type: "offerRole", role, to: dora });
  return scene.does(eva, { type: "layDownRole", role }).does(cem, {
    type: "offerRole",
    role,
    to: ann,
  });
}

test("what the button asks for is what the view says, in the step that is shown", () => {
  fc.assert(
    fc.property(scripts(12), (script) => {
      play(script, ({ after, by }) => {
        if (after.session.status !== "running" || !isSeated(after.session, by)) return;
        const on = stageOf(after, by);
        const ask = primaryAsk(on.view, after.at);
        const action = ask === undefined ? undefined : primaryAction(on, ask, {});
        if (action === undefined || typeof action.does === "string") return;
        expect(askOf(action.does)).toBe(ask);
        expect(action.label).not.toMatch(/^$|undefined|: $/u);
        expect(after.answer(by, action.does)).toBe("yes");
      });
    }),
    { numRuns: 500 },
  );
});

test("a yes is a yes", () => {
  const on = stageOf(asked("chair"), dora);
  expect(actionOf(on)?.does).toEqual({ type: "answerOffer", role: "chair", accept: true });
});

describe("writing", () => {
  test("it opens a field, and then folds it", () => {
    const on = stageOf(at("tell", 1), ann);
    expect(actionOf(on)).toEqual({ label: "Write", does: "write", about: "kept" });
    openNote(on, on.drafts.state(), "kept");
    expect(Object.values(on.drafts.state())).toMatchObject([{ slot: "kept", isOpen: true }]);
    expect(actionOf(on)).toEqual({ label: "I have written", does: "fold", about: "kept" });
    foldNotes(on, on.drafts.state(), "kept");
    expect(on.drafts.state()).toEqual({});
  });

  test("it opens the note that is there, with its text", () => {
    const note = noteId(7);
    const scene = at("tell", 1).does(ann, { type: "writeNote", note, slot: "kept", text: "Warm" });
    const on = stageOf(scene, ann);
    openNote(on, {}, "kept");
    expect(on.drafts.state()).toMatchObject({ [note]: { text: "Warm", saved: "Warm" } });
  });

  test("it never opens the note of somebody else", () => {
    const scene = at("arrive").does(eva, {
      type: "writeNote",
      note: noteId(7),
      slot: "said",
      text: "Hello",
    });
    const on = stageOf(scene, ann);
    openNote(on, {}, "said");
    expect(Object.values(on.drafts.state())).toMatchObject([{ text: "", saved: "" }]);
  });

  test("it works while the line is down", () => {
    const on = stageOf(at("tell", 1), ann, { isLive: false });
    openNote(on, on.drafts.state(), "kept");
    expect(actionOf(on)?.does).toBe("fold");
  });
});
