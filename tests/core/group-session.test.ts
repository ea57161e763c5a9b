import { expect, test } from "vitest";
import { hasLookBack, planMinutes } from "../../core/methods/plan.ts";
import { decide } from "../../core/session/decide.ts";
import { groupToRecall, newsForGroup } from "../../core/session/group.ts";
import type { GroupId, PersonId } from "../../core/ids.ts";
import { memberId } from "../support/histories.ts";
import { ann, ben, cem, dora, eva, finn, gita, ticket } from "../support/people.ts";
import { GROUP_ID, recalled, STEP_ID } from "../support/remembering.ts";
import { gathered, started, type Scene } from "../support/scene.ts";

const OTHER = "1e".repeat(16) as GroupId;

function known(scene: Scene, person: PersonId, ...groups: readonly GroupId[]): Scene {
  const all = Object.fromEntries(groups.map((group) => [group, memberId(90)]));
  return scene.happens({ type: "memberKnown", person, groups: all });
}

function phasesOf({ session }: Scene): readonly string[] {
  return session.status === "closed" ? [] : session.plan.phases.map(({ id }) => id);
}

test("[G11] the group that most of those who are here share is recalled, and none that is one person's", () => {
  const one = known(gathered(), ann, GROUP_ID);
  expect(groupToRecall(one.session)).toBeUndefined();
  const two = known(one, ben, GROUP_ID, OTHER);
  expect(groupToRecall(two.session)).toBe(GROUP_ID);
  const more = known(known(two, cem, OTHER), dora, OTHER);
  expect(groupToRecall(more.session)).toBe(OTHER);
  expect(groupToRecall(more.does(cem, "leave").does(dora, "leave").session)).toBe(GROUP_ID);
});

test("[G11] whoever is alone finds their only group, and nobody has to choose for them among two", () => {
  const alone = [ben, cem, dora, eva].reduce<Scene>(
    (scene, one) => scene.does(one, "leave"),
    gathered(),
  );
  expect(groupToRecall(known(alone, ann, GROUP_ID).session)).toBe(GROUP_ID);
  expect(groupToRecall(known(alone, ann, GROUP_ID, OTHER).session)).toBeUndefined();
});

test("[G11] what is recalled is not asked for again, nor what was set aside", () => {
  const scene = recalled(gathered());
  expect(groupToRecall(scene.session)).toBeUndefined();
  expect(scene.answer(eva, "setGroupAside")).toBe("yes");
  const aside = scene.does(eva, "setGroupAside");
  expect(groupToRecall(aside.session)).toBeUndefined();
  expect(aside.sees(ann)).not.toHaveProperty("group");
  expect(phasesOf(aside)).not.toContain("followup");
  expect(aside.answer(eva, "setGroupAside")).toBe("notNow");
  expect(scene.does(ann, "start").answer(ann, "setGroupAside")).toBe("wrongStatus");
});

test("[G11] somebody who comes says with their ticket of which groups they are, also at the door", () => {
  const groups = { [GROUP_ID]: memberId(0) };
  for (const { scene, coming } of [
    { scene: gathered(), coming: "joined" },
    { scene: started().upTo("state"), coming: "knocked" },
  ]) {
    const asker = { by: finn, at: scene.at, ticket: ticket(80), groups };
    const decision = decide(scene.session, { type: "join", name: "Finn" }, asker);
    const happened = decision.ok ? decision.value : [];
    expect(happened.map(({ type }) => type)).toEqual([coming, "memberKnown"]);
    expect(scene.happens(...happened).session.group?.known[finn]).toEqual(groups);
  }
});

test("[G14] no view says of which groups anybody is a member", () => {
  const scene = recalled(known(gathered(), gita, OTHER));
  for (const person of [ann, eva, gita]) {
    const view = JSON.stringify(scene.sees(person));
    for (const secret of [GROUP_ID, OTHER, memberId(0), memberId(90)])
      expect(view).not.toContain(secret);
  }
});

test("[G4] [G14] the rota asks who is due, says who had it last time, and sets nothing", () => {
  const { group, roles } = recalled(gathered()).sees(eva);
  expect(roles).toEqual({});
  expect(group).toEqual({
    names: ["Ann", "Ben", "Cem", "Dora"],
    here: [ann, ben, cem, dora],
    rota: {
      chair: { asked: ben, last: "Ann" },
      caseGiver: { asked: cem, last: "Ben" },
      timekeeper: { asked: ann },
      noteTaker: { asked: dora },
    },
    steps: [],
  });
});

test("[G14] whoever is asked says yes or not today, and nobody says it for them", () => {
  const scene = recalled(gathered());
  expect(scene.answer(ann, { type: "skipRole", role: "chair" })).toBe("notNow");
  const skipped = scene.does(ben, { type: "skipRole", role: "chair" });
  expect(skipped.sees(ann).group?.rota.chair).toEqual({ asked: cem, last: "Ann" });
  const taken = skipped.does(cem, { type: "takeRole", role: "chair" });
  expect(taken.sees(ann).group?.rota.chair).toEqual({ last: "Ann" });
});

test("[G6] in exchange the other one is asked, and may say no as well", () => {
  const scene = recalled(gathered());
  const swapped = scene.does(ben, { type: "skipRole", role: "chair", to: dora });
  expect(swapped.sees(ann).group?.rota.chair).toMatchObject({ asked: dora });
  const both = swapped.does(dora, { type: "skipRole", role: "chair" });
  expect(both.sees(ann).group?.rota.chair).toMatchObject({ asked: cem });
  for (const to of [ben, eva])
    expect(scene.answer(ben, { type: "skipRole", role: "chair", to })).toBe("unknownPerson");
});

test("[G6] whoever is away is not asked", () => {
  const away = recalled(gathered()).drops(ben);
  expect(away.sees(ann).group?.rota.chair).toMatchObject({ asked: cem });
  expect(away.comesBack(ben).sees(ann).group?.rota.chair).toMatchObject({ asked: ben });
});

test("[G4] whoever takes a role that they had last time reads so, and may", () => {
  const again = recalled(gathered()).does(ann, { type: "takeRole", role: "chair" });
  expect(again.sees(ben).group?.rota.chair).toEqual({ last: "Ann", again: true });
  const another = recalled(gathered()).does(ben, { type: "takeRole", role: "chair" });
  expect(another.sees(ben).group?.rota.chair).toEqual({ last: "Ann" });
});

test("[G12, M4] with a step to look back on the plan has the look back, in as many minutes", () => {
  const before = gathered();
  const after = recalled(before);
  expect(phasesOf(before)).not.toContain("followup");
  expect(phasesOf(after)).toContain("followup");
  if (before.session.status === "closed" || after.session.status === "closed") return;
  expect(planMinutes(after.session.plan)).toBe(planMinutes(before.session.plan));
});

test("[G12] another plan has it too, and it is left out where no owner is here at the start", () => {
  const chosen = recalled(gathered()).does(ann, {
    type: "choosePlan",
    method: "six-steps",
    agenda: "45",
  });
  expect(phasesOf(chosen)).toContain("followup");
  const left = chosen.does(ben, "leave").does(ann, "start");
  expect(hasLookBack(left.running.plan)).toBe(false);
  expect(hasLookBack(chosen.does(ann, "start").running.plan)).toBe(true);
});

const lookingBack = recalled(gathered()).does(ann, "start").upTo("followup");

test("[G12] the owner is called, and nobody else", () => {
  expect(lookingBack.stage().round?.order).toEqual([ben]);
  const cues = [ann, ben, eva].map((person) => lookingBack.stage(person).cue);
  expect(cues).toEqual(["chair", "caseGiver", "member"]);
  expect(lookingBack.does(ann, "next").stage().phase).toBeGreaterThan(lookingBack.stage().phase);
});

test("[G12] the owner alone says what became of a step, in one line that all read", () => {
  const report = {
    type: "reportStep",
    step: STEP_ID,
    status: "tried",
    text: " It \n worked. ",
  } as const;
  expect(lookingBack.answer(ann, report)).toBe("notNow");
  expect(lookingBack.answer(ben, { ...report, step: "0".repeat(32) })).toBe("notNow");
  expect(lookingBack.answer(ben, { ...report, text: "x".repeat(301) })).toBe("textTooLong");
  const [step] = lookingBack.does(ben, report).sees(eva).group?.steps ?? [];
  expect(step).toEqual({
    id: STEP_ID,
    owner: ben,
    name: "Ben",
    text: "On Monday\nI call",
    since: 1_000,
    status: "tried",
    line: "It worked.",
  });
});

test("[G12] a session that is discarded forgets what was said in it, and knows the group", () => {
  const said = lookingBack.does(ben, {
    type: "reportStep",
    step: STEP_ID,
    status: "done",
    text: "",
  });
  const again = said.does(ann, "discard");
  expect(again.sees(ben).group?.steps[0]).toMatchObject({ status: "planned" });
});

function closed(scene: Scene = lookingBack): Scene {
  return scene.does(scene.leader, "close");
}

test("[G13] a session with two members is told to their group, with what was said of steps", () => {
  const scene = closed(
    lookingBack.does(ben, { type: "reportStep", step: STEP_ID, status: "done", text: "Yes." }),
  );
  expect(newsForGroup(scene.session)).toMatchObject({
    group: GROUP_ID,
    joining: {},
    session: {
      present: [0, 1, 2, 3].map(memberId),
      guests: 1,
      roles: [{ role: "chair", who: memberId(0) }],
      results: [{ step: STEP_ID, status: "done", line: "Yes." }],
    },
  });
  const told = scene.happens({ type: "groupTold", joined: [] });
  expect(newsForGroup(told.session)).toBeUndefined();
});

test("[G13] what one member holds with others is not the group's, nor what is not over, nor what was set aside", () => {
  const lonely = known(gathered(), ann, GROUP_ID);
  const text = JSON.stringify({
    names: { [memberId(90)]: "Ann" },
    rota: { order: [], last: {} },
    steps: [],
  });
  const held = lonely.happens({ type: "groupRecalled", group: GROUP_ID, text }).does(ann, "start");
  expect(newsForGroup(closed(held).session)).toBeUndefined();
  expect(newsForGroup(lookingBack.session)).toBeUndefined();
  const aside = recalled(gathered()).does(ann, "setGroupAside").does(ann, "start");
  expect(newsForGroup(closed(aside).session)).toBeUndefined();
});

test("[G13] where its memory was erased from the session, as one of them removed the app, the group still learns of it", () => {
  const forgotten = recalled(gathered()).happens({
    type: "groupRecalled",
    group: GROUP_ID,
    text: "",
  });
  expect(forgotten.sees(ann)).not.toHaveProperty("group");
  const over = closed(forgotten.does(ann, "start"));
  expect(newsForGroup(over.session)?.session.present).toEqual([0, 1, 2, 3].map(memberId));
});

function joins(scene: Scene, person: PersonId, place: number): Scene {
  return scene.happens({ type: "groupJoined", group: GROUP_ID, person, member: memberId(place) });
}

test("[G13] after the goodbye each joins for themselves, and the group is told again of each", () => {
  const over = closed(gathered().does(ann, "start"));
  expect(newsForGroup(over.session)).toBeUndefined();
  expect(over.sees(ann)).not.toHaveProperty("remembered");
  const one = joins(over, eva, 7);
  expect(one.sees(eva).remembered).toEqual({ members: 1, mine: true });
  expect(one.sees(ann).remembered).toEqual({ members: 1 });
  expect(newsForGroup(one.session)).toMatchObject({ joining: { [memberId(7)]: "Eva" } });
  const told = one.happens({ type: "groupTold", joined: [eva] });
  expect(newsForGroup(told.session)).toBeUndefined();
  const two = joins(told, ann, 8);
  expect(newsForGroup(two.session)?.session.present).toEqual([memberId(8), memberId(7)]);
  expect(newsForGroup(two.session)?.joining).toEqual({ [memberId(8)]: "Ann" });
  expect(newsForGroup(joins(two, ann, 8).session)?.joined).toEqual([eva, ann]);
});

test("[G13] nobody joins a session that is not over", () => {
  expect(joins(lookingBack, eva, 7).session).toBe(lookingBack.session);
});
