import { expect, test } from "vitest";
import { ann, ben, cem, dora, eva, finn, GROUP } from "../support/people.ts";
import { EVERY_FLOOR, TRUSTING } from "../support/plans.ts";
import { cast, gathered, started, type Scene } from "../support/scene.ts";
import { startObstacle } from "../../core/session/start.ts";
import type { PersonId } from "../../core/ids.ts";

/** The last phase before the case, with whoever of the five has said so. */
function asked(...said: readonly PersonId[]): Scene {
  return say(started(TRUSTING).upTo("choose"), ...said);
}

function say(scene: Scene, ...said: readonly PersonId[]): Scene {
  return said.reduce((one, person) => one.does(person, "confirmTrust"), scene);
}

const ALL_BUT_EVA = [ann, ben, cem, dora];

test("[F19] the case does not begin until everybody who is here has said that there is trust", () => {
  const four = asked(...ALL_BUT_EVA);
  expect(four.answer(cem, "next")).toBe("trustNotConfirmed");
  expect(four.stage(cem).obstacle).toBe("trustNotConfirmed");
  expect(four.sees(cem).may.next).toBeUndefined();
  expect(four.stage(ann).obstacle).toBeUndefined();
  const five = four.does(eva, "confirmTrust");
  expect(five.answer(cem, "next")).toBe("yes");
  expect(five.stage(cem).obstacle).toBeUndefined();
});

test("[F19] neither is it begun by ending a round before it", () => {
  const phases = TRUSTING.phases.filter(({ id }) => id !== "choose");
  const round = started({ ...TRUSTING, phases });
  expect(round.answer(cem, "endPart")).toBe("trustNotConfirmed");
  expect(say(round, ...GROUP).answer(cem, "endPart")).toBe("yes");
});

test("[F19] nobody waits for whoever is away, has left or is on paper", () => {
  const four = asked(...ALL_BUT_EVA);
  expect(four.drops(eva).answer(cem, "next")).toBe("yes");
  expect(four.does(eva, "leave").answer(cem, "next")).toBe("yes");
  expect(four.drops(eva).comesBack(eva).answer(cem, "next")).toBe("trustNotConfirmed");
  const five = four.does(eva, "confirmTrust");
  expect(
    five.does(cem, { type: "addPaperSeat", seat: finn, name: "Finn" }).answer(cem, "next"),
  ).toBe("yes");
  expect(five.joins(finn, 80).answer(cem, "next")).toBe("trustNotConfirmed");
});

test("[F19] whoever comes when the case has begun is asked, and holds nothing up", () => {
  const scene = asked(...GROUP)
    .upTo("tell")
    .isLetIn(finn, 80);
  expect(scene.sees(finn)).toMatchObject({ trust: {}, may: { confirmTrust: {} } });
  expect(scene.answer(cem, "next")).toBe("yes");
  expect(scene.does(finn, "confirmTrust").sees(finn).trust).toEqual({ mine: true });
  expect(scene.does(cem, "back").answer(cem, "next")).toBe("yes");
});

test("[F19] a plan that begins with the case does not start without it", () => {
  const phases = TRUSTING.phases.filter(({ kind }) => kind !== "open" && kind !== "choose");
  const gathering = cast(gathered({ ...TRUSTING, phases }));
  const four = say(gathering, ...ALL_BUT_EVA);
  expect(four.answer(ann, "start")).toBe("trustNotConfirmed");
  expect(startObstacle(four.sees(ann))).toBe("trustNotConfirmed");
  const five = four.does(eva, "confirmTrust");
  expect(startObstacle(five.sees(ann))).toBeUndefined();
  expect(five.does(ann, "start").answer(cem, "next")).toBe("yes");
});

test("[F19] it is said once, by whoever has a seat, and only where the plan asks for it", () => {
  const scene = asked(ann);
  expect(scene.answer(ann, "confirmTrust")).toBe("alreadyDone");
  expect(scene.sees(ann).may.confirmTrust).toBeUndefined();
  expect(started(EVERY_FLOOR).answer(ann, "confirmTrust")).toBe("notNow");
  expect(started(EVERY_FLOOR).sees(ann).trust).toBeUndefined();
  expect(gathered(TRUSTING).answer(ann, "confirmTrust")).toBe("yes");
});

test("[F20] everybody sees how many have said so, and only of oneself whether", () => {
  const two = asked(ann, dora);
  const said = { yes: 2, of: 5 };
  expect(GROUP.map((person) => two.sees(person).trust)).toEqual([
    { said, mine: true },
    { said },
    { said },
    { said, mine: true },
    { said },
  ]);
  for (const person of [cem, eva]) expect(two.sees(person)).toEqual(asked(ann, ben).sees(person));
  expect(two.drops(dora).sees(ann).trust?.said).toEqual({ yes: 1, of: 4 });
});

test("[F20] once the case has begun no number tells who came later and has not said so", () => {
  const scene = asked(...GROUP).upTo("tell");
  expect(scene.sees(eva).trust).toEqual({ mine: true });
  const before = scene.isLetIn(finn, 80);
  const after = before.does(finn, "confirmTrust");
  for (const person of GROUP) expect(after.sees(person)).toEqual(before.sees(person));
});

test("[F20] it is kept from the gathering on, and forgotten by discarding and by closing", () => {
  const scene = say(gathered(TRUSTING), ann).does(ben, "start");
  expect(scene.sees(ann).trust?.mine).toBe(true);
  const discarded = scene.does(ben, "discard");
  expect(discarded.sees(ann).trust).toEqual({ said: { yes: 0, of: 5 } });
  expect(discarded.answer(ann, "confirmTrust")).toBe("yes");
  expect(scene.does(ben, "close").session).not.toHaveProperty("trust");
});
