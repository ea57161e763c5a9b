import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import type { Command } from "../../core/session/command.ts";
import { projectDoor } from "../../core/session/door-view.ts";
import { ann, ben, cem, dora, eva, finn, gita, GROUP, ticket } from "../support/people.ts";
import { cast, gathered, started, type Scene } from "../support/scene.ts";

const MINUTE = 60_000;

function admit(person: PersonId): Command {
  return { type: "admit", person };
}

function turnAway(person: PersonId): Command {
  return { type: "turnAway", person };
}

function remove(person: PersonId): Command {
  return { type: "removePerson", person };
}

/** Gita comes while Ben tells his case. */
function knocking(): Scene {
  return started().upTo("state").joins(gita, 90);
}

function isIn(scene: Scene, person: PersonId = gita): boolean {
  return scene.sees(person).people[person] !== undefined;
}

test.each<[string, boolean]>([
  ["arrive", true],
  ["inventory", true],
  ["choose8", true],
  ["state", false],
  ["judge", false],
  ["share", false],
  ["evaluate8", false],
])("[P12] whoever comes in %s has a seat at once: %s", (phase, seated) => {
  expect(isIn(started().upTo(phase).joins(gita, 90))).toBe(seated);
});

test("[P12] a leader who steps back into choosing does not open the door again", () => {
  const back = started().upTo("state").does(cem, "back");
  expect(back.running.plan.phases[back.running.stage.phase]?.id).toBe("choose8");
  expect(isIn(back.joins(gita, 90))).toBe(false);
});

test("[P12] [P6] at the door one sees that one waits, and nothing of the session", () => {
  const door = { you: gita, status: "running", people: {}, roles: {}, offers: {}, notes: {} };
  expect(knocking().sees(gita)).toEqual({ ...door, may: {}, atDoor: "waiting" });
  expect(knocking().does(cem, turnAway(gita)).sees(gita)).toEqual({
    ...door,
    may: {},
    atDoor: "turnedAway",
  });
});

test("[P12] leader and case giver see who knocks, nobody else does", () => {
  const { session } = knocking();
  expect(session.people[gita]).toBeUndefined();
  const seen = GROUP.map((person) => knocking().sees(person).door);
  const door = { [gita]: { name: "Gita", yes: [] } };
  expect(seen).toEqual([undefined, door, door, undefined, undefined]);
  const others = [ann, dora, eva].map((person) => knocking().sees(person));
  expect(JSON.stringify(others)).not.toMatch(/Gita|9{32}/u);
});

test.each([
  [cem, ben],
  [ben, cem],
])("[P12] two yeses let somebody in, in either order, and one does not", (first, second) => {
  const half = knocking().does(first, admit(gita));
  expect(isIn(half)).toBe(false);
  expect(half.answer(first, admit(gita))).toBe("alreadyDone");
  const whole = half.does(second, admit(gita));
  expect(isIn(whole)).toBe(true);
  expect(whole.session.people[gita]).toEqual({ name: "Gita", seat: 5 });
  expect(whole.sees(cem).door).toBeUndefined();
});

test.each([cem, ben])("[P12] one no turns somebody away, whatever the other has said", (keeper) => {
  const other = keeper === cem ? ben : cem;
  const away = knocking().does(other, admit(gita)).does(keeper, turnAway(gita));
  expect(isIn(away)).toBe(false);
  expect(away.answer(keeper, turnAway(gita))).toBe("alreadyDone");
  expect(away.answer(gita, { type: "join", name: "Gita" }, ticket(91))).toBe("turnedAway");
  // Minds change: both have to say yes from then on.
  const again = away.does(keeper, admit(gita));
  expect(isIn(again)).toBe(false);
  expect(isIn(again.does(other, admit(gita)))).toBe(true);
});

test("[P12] a yes of who led before does not count for who leads now", () => {
  const handed = knocking()
    .does(cem, admit(gita), { type: "offerRole", role: "chair", to: ann })
    .does(ann, { type: "answerOffer", role: "chair", accept: true })
    .does(ben, admit(gita));
  expect(isIn(handed)).toBe(false);
  expect(handed.answer(cem, admit(gita))).toBe("notYourRole");
  expect(isIn(handed.does(ann, admit(gita)))).toBe(true);
});

test("[P12] [R9] a chair who is back finds the own yes, and one tap more lets somebody in", () => {
  const stoodIn = knocking()
    .does(cem, admit(gita))
    .drops(cem)
    .later(MINUTE)
    .does(dora, { type: "takeRole", role: "chair" })
    .does(ben, admit(gita));
  expect(isIn(stoodIn)).toBe(false);
  const back = stoodIn.comesBack(cem).does(cem, { type: "takeRole", role: "chair" });
  expect(isIn(back.does(cem, admit(gita)))).toBe(true);
  expect(isIn(back.does(ben, admit(gita)))).toBe(true);
});

test("[P12] while the case giver is away the yes of the leader is not enough", () => {
  const alone = knocking().drops(ben).does(cem, admit(gita));
  expect(isIn(alone)).toBe(false);
  expect(isIn(alone.does(ben, "leave"))).toBe(false);
  expect(isIn(alone.comesBack(ben).does(ben, admit(gita)))).toBe(true);
});

test("[P12] [P1] a panel that asks again is told that it waits, and one that is reloaded waits on", () => {
  const join: Command = { type: "join", name: "Gita" };
  expect(knocking().answer(gita, join, ticket(90))).toBe("waitingAtDoor");
  const half = knocking().does(cem, admit(gita));
  expect(projectDoor(half.session, gita, ticket(91)).may).toEqual({ join: {} });
  const reloaded = half.joins(gita, 91);
  expect(reloaded.sees(cem).door?.[gita]?.yes).toEqual([cem]);
  expect(isIn(reloaded.does(ben, admit(gita)))).toBe(true);
  expect(reloaded.answer(ann, join, ticket(91))).toBe("ticketUsed");
  const turnedAway = knocking().does(cem, turnAway(gita));
  expect(turnedAway.answer(gita, join, ticket(90))).toBe("turnedAway");
});

test("[P12] [P5] ten wait at the door at most, and a yes seats nobody in a full session", () => {
  const strangers = Array.from({ length: 25 }, (_, number) =>
    (number + 256).toString(16).padStart(32, "0"),
  ) as PersonId[];
  const crowd = strangers
    .slice(0, 10)
    .reduce((scene, person, number) => scene.joins(person, 200 + number), started().upTo("state"));
  expect(crowd.answer(gita, { type: "join", name: "Gita" }, ticket(90))).toBe("sessionFull");
  const full = strangers.reduce(
    (scene, seat, number) =>
      scene.does(cem, { type: "addPaperSeat", seat, name: `Name ${number}` }),
    knocking().does(ben, admit(gita)),
  );
  expect(full.answer(cem, admit(gita))).toBe("sessionFull");
});

test("[P13] the leader takes a person out, with roles, offers, hand and stop", () => {
  const scene = started()
    .upTo("inventory")
    .does(dora, "raiseHand")
    .does(cem, { type: "offerRole", role: "chair", to: dora })
    .does(dora, "stop")
    .does(cem, remove(dora));
  expect(scene.session.people[dora]).toMatchObject({ left: true, removed: true });
  expect(scene.session.roles.timekeeper).toBeUndefined();
  expect(scene.session.offers).toEqual({});
  expect(scene.running.hands).toEqual([]);
  expect(scene.sees(dora)).toMatchObject({ atDoor: "removed", people: {}, may: { join: {} } });
  expect(scene.answer(dora, "next")).toBe("notSeated");
  expect(scene.answer(cem, "next")).toBe("shortPause");
  expect(scene.does(cem, "resume").answer(cem, "next")).toBe("yes");
});

test.each<[string, Scene, PersonId, PersonId, string]>([
  ["oneself", started(), cem, cem, "notNow"],
  ["the case giver of a case that is on", started().upTo("state"), cem, ben, "notNow"],
  ["the case giver before", started().upTo("choose8"), cem, ben, "yes"],
  ["somebody, as a member", started(), ann, eva, "notLeader"],
  ["somebody who has no seat", started(), cem, finn, "unknownPerson"],
  ["somebody while people gather, as chair", cast(gathered()), cem, ann, "yes"],
])("[P13] taking out %s", (_, scene, by, person, answer) => {
  expect(scene.answer(by, remove(person))).toBe(answer);
});

test.each(["arrive", "judge"])(
  "[P13] [P12] whoever was taken out in %s comes back through the door",
  (phase) => {
    const out = started().upTo(phase).does(cem, remove(eva));
    const asking = out.does(eva, { type: "join", name: "Eva" });
    expect(asking.sees(eva).atDoor).toBe("waiting");
    expect(asking.answer(eva, { type: "join", name: "Eva" })).toBe("waitingAtDoor");
    const back = asking.does(cem, admit(eva)).does(ben, admit(eva));
    expect(back.session.people[eva]).toEqual({ name: "Eva", seat: 4 });
    expect(back.session.roles.noteTaker).toBeUndefined();
  },
);

test("[P13] [P12] before there is a case giver the yes of the leader lets somebody back in", () => {
  const asking = gathered().does(ann, "start", remove(eva)).joins(eva, 91);
  expect(isIn(asking, eva)).toBe(false);
  expect(isIn(asking.does(ann, admit(eva)), eva)).toBe(true);
});

test("[P13] [R9] a chair who was taken out by the stand-in has no chair to take back", () => {
  const out = started()
    .drops(cem)
    .later(MINUTE)
    .does(dora, { type: "takeRole", role: "chair" }, remove(cem));
  const back = out.joins(cem, 91).does(dora, admit(cem)).does(ben, admit(cem));
  expect(isIn(back, cem)).toBe(true);
  expect(back.answer(cem, { type: "takeRole", role: "chair" })).toBe("roleTaken");
});
