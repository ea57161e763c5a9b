import { beforeAll, describe, expect, test } from "vitest";
import { primaryAction } from "../../client/panel/primary-action.ts";
import { goneText, pauseCue, stopChoiceText } from "../../client/panel/stop-words.ts";
import { speak } from "../../client/text/languages.ts";
import type { PersonId } from "../../core/ids.ts";
import { primaryAsk } from "../../core/session/primary.ts";
import { stageOf } from "../support/on-stage.ts";
import { ann, ben, cem, dora, eva } from "../support/people.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { started, type Scene } from "../support/scene.ts";

beforeAll(() => speak(["en"]));

const NAMES = /Ann|Ben|Cem|Dora|Eva/u;

function at(phase: string, part = 0): Scene {
  return started(EVERY_FLOOR).upTo(phase, part).does(cem, "begin");
}

describe("[H2] what is read in a short pause", () => {
  const paused = at("tell").does(ann, "stop");

  test.each<[string, PersonId, RegExp]>([
    ["whoever asked", ann, /^You asked for it, and only the chair knows\./u],
    ["the leader", cem, /^Ann asked for it, and only you know\./u],
    ["the case giver", ben, /^The clock stands\./u],
    ["the timekeeper", dora, /^The clock stands\./u],
  ])("by %s", (_whom, person, words) => {
    expect(pauseCue(stageOf(paused, person))).toMatch(words);
  });

  test("names nobody to anybody but the leader", () => {
    for (const person of [ann, ben, dora, eva]) {
      expect(pauseCue(stageOf(paused, person))).not.toMatch(NAMES);
    }
  });

  test("a leader who asked is the only one who knows", () => {
    expect(pauseCue(stageOf(at("tell").does(cem, "stop"), cem))).toMatch(/nobody else knows/u);
  });
});

describe("[H3] what whoever asked may choose", () => {
  test.each<[string, PersonId, Scene, string]>([
    ["a member with a turn ahead", eva, at("advise", 1).does(eva, "stop"), "Leave out my turn"],
    ["a member on turn", ann, at("arrive").does(ann, "stop"), "Leave out my turn"],
    ["the case giver", ben, at("advise", 1).does(ben, "stop"), "Leave out this part"],
  ])("%s", (_who, person, scene, skip) => {
    expect(scene.sees(person).may["answerStop:skip"]).toBeDefined();
    expect(stopChoiceText(stageOf(scene, person), "skip")).toBe(skip);
  });

  test("whoever was heard leaves out the part, not a turn", () => {
    const scene = at("arrive").does(ann, "passTurn");
    expect(stopChoiceText(stageOf(scene, ann), "skip")).toBe("Leave out this part");
  });

  test("going on is the one button, also on one's turn", () => {
    const on = stageOf(at("arrive").does(ann, "stop"), ann);
    const ask = primaryAsk(on.view, on.ticker.at);
    expect(ask && primaryAction(on, ask, {})).toEqual({
      label: "Go on",
      does: { type: "answerStop", choice: "goOn" },
      about: "goOn",
    });
  });
});

test("[H4] the leader reads that whoever asked has gone, and nobody else does", () => {
  const paused = at("tell").does(ann, "stop");
  expect(goneText(paused.sees(cem))).toBeUndefined();
  const gone = paused.drops(ann);
  expect(goneText(gone.sees(cem))).toBe("Ann is gone. Resume when the group is ready.");
  expect(goneText(gone.sees(dora))).toBeUndefined();
});
