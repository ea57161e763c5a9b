import { beforeAll, describe, expect, test } from "vitest";
import {
  announcement,
  announcementText,
  isStillSo,
  isWorthSaying,
  type Announcement,
  type Moment,
} from "../../client/panel/announcements.ts";
import { speak } from "../../client/text/languages.ts";
import type { PersonId } from "../../core/ids.ts";
import { MINUTE, type Plan } from "../../core/methods/plan.ts";
import { stageOf } from "../support/on-stage.ts";
import { ann, ben, cem, dora, eva, finn, noteId } from "../support/people.ts";
import { EVERY_FLOOR, LINES } from "../support/plans.ts";
import { gathered, started, type Scene } from "../support/scene.ts";
import { edit, editOnto, write } from "../support/writing.ts";

const SECOND = 1_000;
const APART = 30 * SECOND;

beforeAll(() => speak(["en"]));

function moment(scene: Scene, person: PersonId, line: Moment["line"] = "live"): Moment {
  return { line, at: scene.at, view: scene.sees(person) };
}

/** What Ann, or somebody else, hears when one scene follows another. */
function heard(before: Scene, after: Scene, person: PersonId = ann): Announcement | undefined {
  return announcement(moment(before, person), moment(after, person));
}

const inRound = started(EVERY_FLOOR).does(cem, "begin");
const choosing = started(EVERY_FLOOR).upTo("choose").does(cem, "begin");
const telling = started(EVERY_FLOOR).upTo("tell").does(cem, "begin");
const advising = started(EVERY_FLOOR).upTo("advise").does(cem, "begin");

const raised = telling.does(eva, "raiseHand");
const goneOn = telling.does(eva, "stop", { type: "answerStop", choice: "goOn" });
const knocking = telling.joins(finn, 100);
const turnedAway = knocking.does(cem, { type: "turnAway", person: finn });

const here = gathered(EVERY_FLOOR).joins(finn, 100);
const asking = here.does(finn, "observe");
const answered = asking.does(ann, { type: "answerObserver", person: finn, yes: false });

const sealed = choosing.does(dora, {
  type: "writeNote",
  note: noteId(1),
  slot: "wish",
  text: "Peace",
});

const line = started(LINES).upTo("gather").does(ann, write(1, "facts")).does(eva, edit(1, "Eva's"));
const twoVersions = line.does(ann, editOnto(1, "Ann's", 0, 2));

describe("what is said", () => {
  const cases: readonly [string, Announcement | undefined, PersonId, Scene, Scene][] = [
    ["the session begins", "place", ann, gathered(EVERY_FLOOR), started(EVERY_FLOOR)],
    ["a new phase begins", "place", dora, choosing, choosing.does(cem, "next")],
    ["a new part begins", "place", dora, telling, telling.does(cem, "next")],
    ["the chair steps back", "place", dora, telling, telling.does(cem, "back")],
    ["a part begins with one's own turn", "place", ann, advising, advising.does(cem, "next")],
    ["one is called", "yourTurn", ben, inRound, inRound.does(cem, "next")],
    ["one is next", "youAreNext", dora, inRound, inRound.does(cem, "next")],
    ["somebody else is called", undefined, eva, inRound, inRound.does(cem, "next")],
    ["the clock is paused", "paused", ann, telling, telling.does(dora, "pause")],
    [
      "the clock runs again",
      "resumed",
      ann,
      telling.does(dora, "pause"),
      telling.does(dora, "pause", "resume"),
    ],
    ["somebody asks for a short pause", "shortPause", ann, telling, telling.does(eva, "stop")],
    ["one asks for it oneself", "shortPause", eva, telling, telling.does(eva, "stop")],
    ["it is over", "resumed", ann, telling.does(eva, "stop"), goneOn],
    ["somebody raises a hand, the leader hears", "hand", cem, telling, raised],
    ["somebody raises a hand, others hear", undefined, ann, telling, raised],
    ["one raises it oneself", undefined, eva, telling, raised],
    ["a hand goes down", undefined, cem, raised.does(ann, "raiseHand"), raised],
    ["somebody knocks, the leader hears", "knock", cem, telling, knocking],
    ["somebody knocks, the case giver hears", "knock", ben, telling, knocking],
    ["somebody knocks, others hear", undefined, ann, telling, knocking],
    ["somebody asks to observe", "observer", ann, here, asking],
    ["one asks to observe", undefined, finn, here, asking],
    ["one has answered an observer", undefined, ann, asking, answered],
    ["one is turned away", "turnedAway", finn, knocking, turnedAway],
    ["somebody is turned away", undefined, cem, knocking, turnedAway],
    ["the chair begins", undefined, ann, started(EVERY_FLOOR), inRound],
    [
      "there is more time",
      undefined,
      ann,
      telling,
      telling.does(dora, { type: "extend", minutes: 5 }),
    ],
    [
      "something sealed is opened",
      "revealed",
      ann,
      sealed,
      sealed.does(cem, { type: "revealNotes", slot: "wish" }),
    ],
    ["somebody seals a note", undefined, ann, choosing, sealed],
    ["one has changed a line with somebody else", "bothKept", ann, line, twoVersions],
    ["whoever was first hears it too", "bothKept", eva, line, twoVersions],
    ["others hear nothing of it", undefined, dora, line, twoVersions],
    [
      "somebody writes for the group",
      undefined,
      ann,
      inRound,
      inRound.does(dora, { type: "writeNote", note: noteId(2), slot: "said", text: "Hello" }),
    ],
    ["somebody is away", undefined, ann, telling, telling.drops(eva)],
    ["the session is closed", "closed", ann, telling, telling.does(cem, "close")],
  ];

  test.each(cases)("when %s, it is %s", (_when, what, person, before, after) => {
    expect(heard(before, after, person)).toBe(what);
  });

  test("the line going down and coming back", () => {
    const [live, down] = [moment(telling, ann), moment(telling, ann, "down")];
    expect(announcement(live, down)).toBe("lineDown");
    expect(announcement(down, down)).toBeUndefined();
    expect(announcement(down, live)).toBe("lineBack");
  });

  test("a new phase is more than the line that is back", () => {
    const after = telling.does(cem, "next");
    expect(announcement(moment(telling, ann, "down"), moment(after, ann))).toBe("place");
  });
});

/** Everything said in one part of so many minutes, and with how much time left. */
function saidWhile(minutes: number): readonly string[] {
  const lasts = minutes * MINUTE;
  const plan: Plan = {
    ...EVERY_FLOOR,
    phases: EVERY_FLOOR.phases.map((phase) => ({
      ...phase,
      parts: phase.parts.map(({ floor }) => ({ floor, lasts })),
    })),
  };
  const from = moment(started(plan).upTo("tell").does(cem, "begin"), ann);
  const at = (passed: number): Moment => ({ ...from, at: from.at + passed });
  const said: string[] = [];
  for (let passed = 0; passed < lasts + 5 * MINUTE; passed += SECOND / 4) {
    const what = announcement(at(passed), at(passed + SECOND / 4));
    if (what !== undefined) said.push(`${what} ${(lasts - passed) / SECOND - 0.25}`);
  }
  return said;
}

describe("the time", () => {
  test.each<[number, readonly string[]]>([
    [0.5, ["timeIsUp 0"]],
    [1, ["halfTime 30", "timeIsUp 0"]],
    [2, ["halfTime 60", "timeIsUp 0"]],
    [2.5, ["oneMinute 60", "timeIsUp 0"]],
    [3, ["halfTime 90", "oneMinute 60", "timeIsUp 0"]],
    [4.5, ["twoMinutes 120", "oneMinute 60", "timeIsUp 0"]],
    [9, ["halfTime 270", "twoMinutes 120", "oneMinute 60", "timeIsUp 0"]],
  ])("in a part of %d minutes is said at %j, and never again over time", (minutes, said) => {
    expect(saidWhile(minutes)).toEqual(said);
  });

  test("is said no more often than every half minute, and four times at most", () => {
    for (let minutes = 0.5; minutes <= 12; minutes += 0.25) {
      const left = saidWhile(minutes).map((what) => Number(what.split(" ")[1]));
      const gaps = left.slice(1).map((one, at) => (left[at] ?? 0) - one);
      expect(left.length).toBeLessThanOrEqual(4);
      expect(gaps.filter((gap) => gap < APART / SECOND)).toEqual([]);
    }
  });

  test("that was missed is said once, and only the latest", () => {
    expect(heard(telling, telling.later(3 * MINUTE))).toBe("timeIsUp");
  });

  test("does not run while the clock waits or stands", () => {
    const waiting = started(EVERY_FLOOR).upTo("tell");
    expect(heard(waiting, waiting.later(19 * SECOND))).toBeUndefined();
    const paused = telling.does(dora, "pause");
    expect(heard(paused, paused.later(5 * MINUTE))).toBeUndefined();
  });
});

test("nothing is said within half a minute of something else, but where one is and that one must stop", () => {
  const all: readonly Announcement[] = [
    ...(["lineDown", "lineBack", "closed", "turnedAway", "shortPause", "knock", "hand"] as const),
    ...(["observer", "place", "yourTurn", "youAreNext", "revealed", "bothKept", "paused"] as const),
    ...(["resumed", "halfTime", "twoMinutes", "oneMinute", "timeIsUp"] as const),
  ];
  const atOnce = [
    "lineDown",
    "closed",
    "turnedAway",
    "shortPause",
    "place",
    "yourTurn",
    "bothKept",
  ];
  expect(all.filter((what) => isWorthSaying(what, 0))).toEqual(atOnce);
  expect(all.filter((what) => isWorthSaying(what, APART - 1))).toEqual(atOnce);
  expect(all.filter((what) => isWorthSaying(what, APART))).toEqual(all);
});

describe("what had to wait is said later, while it is so", () => {
  test.each<[Announcement, PersonId, Scene, Scene]>([
    ["hand", cem, raised, raised.does(cem, { type: "lowerHand", person: eva })],
    ["knock", ben, knocking, turnedAway],
    ["observer", ann, asking, answered],
    ["youAreNext", dora, inRound.does(cem, "next"), inRound.does(cem, "next", "next")],
    ["paused", ann, telling.does(dora, "pause"), telling],
    ["paused", ann, telling.does(dora, "pause"), telling.does(eva, "stop")],
    ["resumed", ann, telling, telling.does(dora, "pause")],
    ["timeIsUp", ann, telling.later(2 * MINUTE), telling],
    ["revealed", ann, telling, telling.does(cem, "close")],
  ])("%s (%#)", (what, person, so, over) => {
    expect(isStillSo(what, moment(so, person))).toBe(true);
    expect(isStillSo(what, moment(over, person))).toBe(false);
  });

  test("a line that is back, unless it is down again", () => {
    expect(isStillSo("lineBack", moment(telling, ann))).toBe(true);
    expect(isStillSo("lineBack", moment(telling, ann, "down"))).toBe(false);
  });

  test("so much time is left only once", () => {
    expect(isStillSo("oneMinute", moment(telling, ann))).toBe(false);
    expect(isStillSo("halfTime", moment(telling, ann))).toBe(false);
  });
});

describe("the words", () => {
  test.each<[Announcement, PersonId, Scene, string]>([
    ["place", ann, advising, "Phase advise. Cue of advise for the member."],
    ["place", ben, advising, "Phase advise. Cue of advise for the case giver."],
    ["place", ann, inRound, "Phase arrive. Your turn. Cue of arrive for the member."],
    ["yourTurn", ann, inRound, "Phase arrive. Your turn. Cue of arrive for the member."],
    ["paused", ann, telling, "The clock is paused."],
    ["oneMinute", ann, telling, "One minute left."],
  ])("for %s to %s", (what, person, scene, words) => {
    expect(announcementText(what, stageOf(scene, person))).toBe(words);
  });

  test("there are none of a place where there is no stage", () => {
    expect(announcementText("place", undefined)).toBeUndefined();
    expect(announcementText("closed", undefined)).toBe("Goodbye, and thank you");
  });
});
