import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { mutingNow } from "../../core/session/listening.ts";
import { HOST_ANSWERS, NOTICE, PANELS_ANSWER } from "../../core/session/listeners.ts";
import {
  isHostsTurn,
  muteListOf,
  mutingDue,
  mutingResult,
  type MutingResult,
  type Report,
  type Reports,
} from "../../core/session/muting.ts";
import {
  listsOf,
  outcomeOfAll,
  whomToMute,
  type HostReport,
} from "../../core/session/mute-list.ts";
import type { Muting } from "../../core/session/session.ts";
import { ann, ben, cem, dora, eva, finn, nameOf } from "../support/people.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { started } from "../support/scene.ts";

/** Ben has the floor, Cem leads, Dora keeps the time, Finn sits on paper: Ann and Eva listen. */
const asked = started(EVERY_FLOOR)
  .does(cem, { type: "addPaperSeat", seat: finn, name: "Finn" })
  .upTo("tell")
  .does(cem, "muteListeners");
const session = asked.running;

function wish(): Muting {
  const muting = mutingNow(session);
  if (muting === undefined) throw new Error("nothing was asked");
  return muting;
}

function reports(anns: Report, evas: Report = { microphone: false }): Reports {
  const speaking = (person: PersonId): Report => ({ microphone: true, ...called(person) });
  return {
    [ben]: speaking(ben),
    [cem]: speaking(cem),
    [dora]: speaking(dora),
    [ann]: { ...called(ann), ...anns },
    [eva]: { ...called(eva), ...evas },
  };
}

function called(person: PersonId): Report {
  return { participant: `id of ${nameOf(person)}` };
}

const SETTLED: readonly Report[] = [
  { microphone: false },
  { microphone: true, shared: true },
  { microphone: true, keepsOn: true },
  ...(["done", "declined", "unsupported", "unknown"] as const).map((answer) => ({ answer })),
];

test("[A5] a host has its turn when the notice is over and every listener's panel has settled", () => {
  const after = wish().at + NOTICE;
  for (const report of SETTLED) {
    expect(isHostsTurn(session, wish(), reports(report), after)).toBe(true);
    expect(isHostsTurn(session, wish(), reports(report), after - 1)).toBe(false);
  }
  for (const report of [{}, { microphone: true }]) {
    expect(isHostsTurn(session, wish(), reports(report), after)).toBe(false);
    expect(isHostsTurn(session, wish(), reports(report), after + PANELS_ANSWER)).toBe(true);
  }
});

test("[A5] something is due when the notice, the panels' time and the host's time are over, and then no more", () => {
  const { at } = wish();
  const dues = [NOTICE, NOTICE + PANELS_ANSWER, NOTICE + PANELS_ANSWER + HOST_ANSWERS];
  expect([0, ...dues].map((after) => mutingDue(wish(), at + after))).toEqual([
    ...dues.map((after) => at + after),
    undefined,
  ]);
});

test.each<[string, Report, isMuted: boolean]>([
  ["is on", { microphone: true }, true],
  ["is unknown", {}, true],
  ["could not be muted by its panel", { microphone: true, answer: "unsupported" }, true],
  ["did not answer", { microphone: true, answer: "unknown" }, true],
  ["is off", { microphone: false }, false],
  ["was just muted", { microphone: true, answer: "done" }, false],
  ["is shared", { microphone: true, shared: true }, false],
  ["is never to be muted", { microphone: true, keepsOn: true }, false],
  ["was wanted on", { microphone: true, answer: "declined" }, false],
])("[A6] a listener whose microphone %s: on a host's list %#", (_, report, isMuted) => {
  const { mute, spare } = muteListOf(session, wish(), reports(report));
  const own = { person: ann, participant: "id of Ann" };
  expect(mute).toEqual(isMuted ? [own] : []);
  const names = spare.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Ben", "Cem", "Dora", "Finn"]));
  const isAlone = report.shared ?? report.keepsOn ?? report.answer === "declined";
  expect(names.includes("Ann")).toBe(isAlone);
});

test("[A6] whoever is off already is on no list, though they sit in the meeting without being spared", () => {
  const list = muteListOf(session, wish(), reports({ microphone: true }));
  expect(list.off).toEqual(["id of Eva"]);
  expect(whomToMute(list, MEETING, "none").participants).toEqual(["id of Ann"]);
});

test("[A6] whom the platform calls nothing is on no list", () => {
  const all = { ...reports({}), [ann]: { microphone: true } };
  expect(muteListOf(session, wish(), all).mute).toEqual([]);
});

const MEETING = [ann, ben, cem, dora, eva, finn].map((person) => ({
  id: `id of ${nameOf(person)}`,
  name: nameOf(person),
}));
const STRANGER = { id: "id of a telephone", name: "Hugo" };

test("[A7] whoever has no panel is muted where all who must not be are found, by id or by name", () => {
  const list = muteListOf(session, wish(), reports({ microphone: true }));
  const chosen = whomToMute(list, [...MEETING, STRANGER], "none");
  expect(chosen).toEqual({
    participants: ["id of Ann", "id of a telephone"],
    isUnsure: false,
  });
});

test("[A7] where somebody who must not be muted is not found, only those are muted whose panel is known", () => {
  const list = muteListOf(session, wish(), reports({ microphone: true }));
  const without = MEETING.filter(({ name }) => name !== "Finn");
  const chosen = whomToMute(list, [...without, STRANGER], "none");
  expect(chosen).toEqual({ participants: ["id of Ann"], isUnsure: true });
  expect(whomToMute(list, without.slice(0, 1), "none")).toEqual({
    participants: ["id of Ann"],
    isUnsure: false,
  });
});

test("[A7] a panel that calls itself like somebody who must not be muted mutes nobody", () => {
  const claim = reports({ microphone: true, participant: "id of Ben" });
  const list = muteListOf(session, wish(), claim);
  expect(list.mute).toEqual([{ person: ann, participant: "id of Ben" }]);
  expect(whomToMute(list, MEETING, "none").participants).not.toContain("id of Ben");
});

test("[A7] a name that two have spares both, whatever its letters' size", () => {
  const list = muteListOf(session, wish(), reports({ microphone: true }));
  const twins = [...MEETING, { id: "another", name: "FINN" }];
  expect(whomToMute(list, twins, "none").participants).not.toContain("another");
});

test("[A7] whoever is not in this room of the meeting is not muted", () => {
  const list = muteListOf(session, wish(), reports({ microphone: true }, {}));
  const elsewhere = MEETING.filter(({ name }) => name !== "Ann");
  expect(whomToMute(list, elsewhere, "none").participants).toEqual(["id of Eva"]);
});

test("[A8] lists are of ten at most, and the host's own person is on none", () => {
  const list = muteListOf(session, wish(), reports({ microphone: true }, {}));
  expect(whomToMute(list, MEETING, "id of Ann").participants).toEqual(["id of Eva"]);
  const many = Array.from({ length: 23 }, (_, at) => String(at));
  expect(listsOf(many).map(({ length }) => length)).toEqual([10, 10, 3]);
  expect(listsOf(many).flat()).toEqual(many);
  expect(listsOf([])).toEqual([]);
});

test("[A8] lists together are done, partly done, or failed as the first of them", () => {
  expect(outcomeOfAll([])).toBe("done");
  expect(outcomeOfAll(["done", "done"])).toBe("done");
  expect(outcomeOfAll(["done", "unknown"])).toBe("partly");
  expect(outcomeOfAll(["declined", "unknown"])).toBe("declined");
});

interface Case {
  readonly ann: Report;
  readonly host?: HostReport["outcome"] | "asked";
  readonly result: MutingResult;
  readonly after?: number;
}

const OFF: Report = { microphone: false };
const ON: Report = { microphone: true };
const NO: Report = { microphone: true, answer: "declined" };
const CANNOT: Report = { answer: "unsupported" };
const ALL = NOTICE + PANELS_ANSWER + HOST_ANSWERS;

test.each<Case>([
  { ann: ON, after: NOTICE, result: "underWay" },
  { ann: OFF, after: NOTICE - 1, result: "underWay" },
  { ann: OFF, result: "done" },
  { ann: { microphone: true, shared: true }, result: "done" },
  { ann: { answer: "done" }, result: "done" },
  { ann: NO, result: "partly" },
  { ann: ON, result: "nobodyCan" },
  { ann: CANNOT, result: "nobodyCan" },
  { ann: OFF, host: "asked", result: "underWay" },
  { ann: ON, host: "asked", after: ALL, result: "noAnswer" },
  { ann: OFF, host: "done", result: "done" },
  { ann: CANNOT, host: "done", result: "done" },
  { ann: NO, host: "done", result: "partly" },
  { ann: ON, host: "done", result: "partly" },
  { ann: OFF, host: "partly", result: "partly" },
  { ann: ON, host: "declined", result: "refused" },
  { ann: ON, host: "unsupported", result: "refused" },
  { ann: ON, host: "unknown", result: "noAnswer" },
])("[A9] a microphone $ann and a host's panel $host: $result", (one) => {
  const { host, after = NOTICE + PANELS_ANSWER, result } = one;
  const people = host === "done" ? [ann] : [];
  const report =
    host === undefined || host === "asked" ? {} : { report: { outcome: host, people } };
  const standing = {
    reports: reports(one.ann),
    ...(host === undefined ? {} : { host: report }),
    now: wish().at + after,
  };
  expect(mutingResult(session, wish(), standing)).toBe(result);
});
