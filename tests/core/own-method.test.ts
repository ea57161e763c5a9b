import { expect, test } from "vitest";
import { caseOf, EVERYBODY } from "../../core/methods/between.ts";
import { METHODS } from "../../core/methods/catalogue.ts";
import { isOwnMethod, ownMethodId, type OwnMethod } from "../../core/methods/own-method.ts";
import { planMinutes } from "../../core/methods/plan.ts";
import { bringMethod, ownMethodOf } from "../../core/session/own-method.ts";
import { NIGHT_CIRCLE } from "../support/night-circle.ts";
import { ann, ben, cem, gita } from "../support/people.ts";
import { gathered, started, type Scene } from "../support/scene.ts";

const CIRCLE = JSON.parse(NIGHT_CIRCLE) as OwnMethod;

const WANTS = { type: "wantCase", yes: true } as const;

function brings(scene: Scene, method = CIRCLE): Scene {
  const decision = bringMethod(scene.session, method, { by: ann, at: scene.at });
  if (!decision.ok) throw new Error(decision.reason);
  return scene.happens(...decision.value);
}

test("[M21] an own method that is brought is the plan, in its usual agenda, for everybody", () => {
  const scene = brings(gathered());
  const { plan, ownMethod } = scene.sees(ben);
  expect(ownMethod).toBe("own-1");
  expect(plan).toMatchObject({ method: "own-1", agenda: "30", chairContributes: "last" });
  expect(plan?.phases.map(({ id }) => id)).toEqual(Object.keys(CIRCLE.text.phases));
  expect(planMinutes(plan ?? { phases: [] })).toBe(30);
});

test("[K6] [M21] everybody's case repeats the core of a group's own method", () => {
  const scene = brings(gathered()).does(ben, {
    type: "choosePlan",
    method: "own-1",
    agenda: EVERYBODY,
  });
  const wished = scene.does(ben, WANTS).does(cem, WANTS).sees(ann).plan;
  const cases = new Set(wished?.phases.map(caseOf));
  expect(wished).toMatchObject({ method: "own-1", agenda: EVERYBODY });
  expect([...cases]).toEqual([1, 2]);
});

test("[M21] once brought it is planned like any other, also after another was tried", () => {
  const other = brings(gathered()).does(cem, {
    type: "choosePlan",
    method: "six-steps",
    agenda: "30",
  });
  expect(other.sees(cem)).toMatchObject({ ownMethod: "own-1", plan: { method: "six-steps" } });
  const back = other.does(ben, { type: "choosePlan", method: "own-1", agenda: "20" });
  expect(back.sees(ann).plan).toMatchObject({ method: "own-1", agenda: "20" });
  for (const [method, agenda] of [
    ["own-1", "45"],
    ["own-2", "30"],
    ["night-circle", "30"],
  ] as const)
    expect(back.answer(ben, { type: "choosePlan", method, agenda })).toBe("unknownPlan");
});

test("[M21] [M16] its minutes are moved like any other's, as far as they fit it", () => {
  const minutes = { hello: 0, tell: 5, ask: 8, quiet: 4, talk: 7, step: 4, goodbye: 2 };
  const choice = { type: "choosePlan", method: "own-1", agenda: "30", minutes } as const;
  const { plan } = brings(gathered()).does(ben, choice).sees(ann);
  expect(plan).toMatchObject({ method: "own-1", own: true });
  expect(plan?.phases.map(({ id }) => id)).not.toContain("hello");
  expect(planMinutes(plan ?? { phases: [] })).toBe(30);
  const none = { ...choice, minutes: { ...minutes, tell: 0 } };
  expect(brings(gathered()).answer(ben, none)).toBe("minutesUnfit");
});

test("[M21] another that is brought takes its place under a name of its own, the same one does not", () => {
  const again = brings(brings(gathered()));
  expect(again.sees(ann).ownMethod).toBe("own-1");
  const other = brings(again, { ...CIRCLE, id: "chair-eight" });
  expect(other.sees(ann)).toMatchObject({ ownMethod: "own-2", plan: { method: "own-2" } });
});

test("[M21] nobody brings a method into a session that runs, nor without a seat", () => {
  const running = started();
  expect(bringMethod(running.session, CIRCLE, { by: ann, at: running.at })).toEqual({
    ok: false,
    reason: "wrongStatus",
  });
  const gathering = gathered();
  expect(bringMethod(gathering.session, CIRCLE, { by: gita, at: gathering.at })).toEqual({
    ok: false,
    reason: "notSeated",
  });
});

test("[M21] its words last as long as the session, through a discarded start, and no view has them", () => {
  const running = brings(gathered()).does(ann, "start");
  expect(ownMethodOf(running.session)?.text.name).toBe("Night circle");
  expect(JSON.stringify(running.sees(ann))).not.toContain("Night circle");
  const discarded = running.does(ann, "discard");
  expect(ownMethodOf(discarded.session)).toEqual({ ...CIRCLE, id: "own-1" });
  expect(discarded.does(ann, "start").sees(ann).plan?.method).toBe("own-1");
  const closed = running.does(ann, "close");
  expect(JSON.stringify(closed.session)).not.toContain("Night circle");
});

test("[M21] a log whose words are erased replays to the same plan, and offers the method no more", () => {
  const { log } = brings(gathered());
  const erased = log.map((event) =>
    event.type === "methodBrought" ? { ...event, text: "" } : event,
  );
  const scene = gathered().happens(...erased);
  expect(scene.sees(ann).plan).toMatchObject({ method: "own-1", agenda: "30" });
  expect(ownMethodOf(scene.session)).toBeUndefined();
  const command = { type: "choosePlan", method: "own-1", agenda: "20" } as const;
  expect(scene.answer(ann, command)).toBe("unknownPlan");
});

test("[M22] what a session calls its own methods is no built-in method's name", () => {
  expect(isOwnMethod(ownMethodId(1))).toBe(true);
  expect(Object.keys(METHODS).filter(isOwnMethod)).toEqual([]);
});
