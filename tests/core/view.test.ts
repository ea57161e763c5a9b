import { expect, test } from "vitest";
import type { Closed, Gathering, Running, Session } from "../../core/session/session.ts";
import type { SessionView } from "../../core/session/view.ts";
import { ann, ben, cem, dora, eva, finn, GROUP, noteId } from "../support/people.ts";
import { gathered, started } from "../support/scene.ts";

/** "no" where the compiler takes a session for a view, so that this file does not compile. */
type IsNoView<Of extends Session> = Of extends SessionView ? "no" : "yes";

test("[V3] a session in any status is no view, to the compiler", () => {
  const verdicts: readonly [IsNoView<Gathering>, IsNoView<Running>, IsNoView<Closed>] = [
    "yes",
    "yes",
    "yes",
  ];
  expect(verdicts).not.toContain("no");
});

test("[V3] no view has what only a session knows", () => {
  const { session } = started();
  const secret = ["tickets", "rounds", "unspent", "shown", "opener"];
  for (const key of secret) expect(session).toHaveProperty(key);
  for (const person of GROUP) {
    for (const key of secret) expect(started().sees(person)).not.toHaveProperty(key);
  }
});

test("[V1] a view in which nothing happened is the same view, an hour later", () => {
  const scene = started().upTo("judge", 1).does(cem, "begin");
  for (const person of GROUP)
    expect(scene.later(3_600_000).sees(person)).toEqual(scene.sees(person));
});

test("[V5] everybody is shown the same but for what is their own", () => {
  const scene = started()
    .upTo("judge")
    .does(ann, { type: "writeNote", note: noteId(1), slot: "views", text: "Say no." })
    .upTo("judge", 1);
  const shared = GROUP.map((person) => {
    const { you: _you, may: _may, stage: _stage, notes, ...all } = scene.sees(person);
    const { plannedEnd: _end, ...rest } = all;
    const { sign: _sign, cue: _cue, written: _written, ...stage } = scene.stage(person);
    const said = Object.values(notes).map(({ mine: _mine, ...note }) => note);
    return { ...rest, ...stage, said };
  });
  for (const view of shared) expect(view).toEqual(shared[0]);
});

test("[V5] whoever drops, returns or joins late sees what they would have seen all along", () => {
  const [early, late] = [gathered().joins(finn, 70), gathered()].map((scene) =>
    scene
      .does(ann, "start")
      .does(eva, { type: "takeRole", role: "chair" })
      .does(ben, { type: "takeRole", role: "caseGiver" })
      .does(eva, "endPart", "endPart"),
  );
  const stayed = early?.upTo("state").sees(finn);
  const came = late?.upTo("state").isLetIn(finn, 70).sees(finn);
  expect(came).toEqual(stayed);
  const back = early?.drops(finn).upTo("state").comesBack(finn).sees(finn);
  expect(back).toEqual(stayed);
  expect(early?.upTo("state").drops(dora).joins(dora, 71).sees(finn)).toEqual(stayed);
});

test("[V2] what may be asked later is in the view with the instant from which, and is refused before", () => {
  const scene = started().drops(cem);
  const { from = 0 } = scene.sees(dora).may["takeRole:chair"] ?? {};
  const ask = { type: "takeRole", role: "chair" } as const;
  expect(scene.later(from - scene.at - 1).answer(dora, ask)).toBe("notNow");
  expect(scene.later(from - scene.at).answer(dora, ask)).toBe("yes");
});
