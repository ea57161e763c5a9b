import { NEW_GROUP, withMembers, withSession, type Group } from "../../core/group/group.ts";
import { memoryOf, type GroupMemory } from "../../core/group/memory.ts";
import type { GroupId, MemberId, PersonId } from "../../core/ids.ts";
import { recallGroup } from "../../core/session/gather.ts";
import { memberId, summaryOf } from "./histories.ts";
import { ann, ben, cem, dora, eva, nameOf, noteId } from "./people.ts";
import type { Scene } from "./scene.ts";

export const GROUP_ID = "0f".repeat(16) as GroupId;
export const STEP_ID = noteId(5_000);

/** Ann, Ben, Cem and Dora are members; Eva is not. */
const MEMBERS: readonly PersonId[] = [ann, ben, cem, dora];

const [one, two, three, four] = MEMBERS.map((_, place) => memberId(place)) as [
  MemberId,
  MemberId,
  MemberId,
  MemberId,
];

/** They have met once: Ann chaired, Ben brought a case and has a step since. */
const REMEMBERED: Group = withSession(
  withMembers(
    NEW_GROUP,
    Object.fromEntries(MEMBERS.map((person, place) => [memberId(place), nameOf(person)])),
  ),
  {
    ...summaryOf(
      { here: [one, two, three, four], held: {}, cast: { chair: one, caseGiver: two } },
      0,
    ),
    steps: [{ id: STEP_ID, owner: two, text: "On Monday\nI call" }],
  },
);

export const MEMORY: GroupMemory = memoryOf(REMEMBERED);

/** The door knows of which group these are members. */
export function knownAs(scene: Scene, people: readonly PersonId[] = MEMBERS): Scene {
  return people.reduce(
    (before, person) =>
      before.happens({
        type: "memberKnown",
        person,
        groups: { [GROUP_ID]: memberId(MEMBERS.indexOf(person)) },
      }),
    scene,
  );
}

/** The group has told what it remembers. */
export function recalled(scene: Scene, group: Group = REMEMBERED): Scene {
  const known = knownAs(scene);
  const text = JSON.stringify(memoryOf(group));
  return known.happens(...recallGroup(known.session, GROUP_ID, text));
}

/** All five are members, and each has a step to look back on. */
export function owning(scene: Scene): Scene {
  const all = [...MEMBERS, eva];
  const names = Object.fromEntries(all.map((person, place) => [memberId(place), nameOf(person)]));
  const steps = all.map((_, place) => ({
    id: noteId(5_000 + place),
    owner: memberId(place),
    text: "I call",
  }));
  const nobody = summaryOf({ here: [], held: {}, cast: {} }, 0);
  const group = withSession(withMembers(NEW_GROUP, names), { ...nobody, steps });
  const known = all.reduce(
    (before, person, place) =>
      before.happens({
        type: "memberKnown",
        person,
        groups: { [GROUP_ID]: memberId(place) },
      }),
    scene,
  );
  const text = JSON.stringify(memoryOf(group));
  return known.happens({ type: "groupRecalled", group: GROUP_ID, text });
}

/** All four have chaired once. */
export const CHAIRED_BY_ALL: Group = [one, two, three, four].reduce(
  (group, chair, place) =>
    withSession(group, summaryOf({ here: [chair], held: {}, cast: { chair } }, place + 1)),
  REMEMBERED,
);
