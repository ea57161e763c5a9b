import { expect, test } from "vitest";
import type { ServerMessage } from "../../core/protocol/message.ts";
import { HOST_ANSWERS, NOTICE, PANELS_ANSWER } from "../../core/session/listeners.ts";
import type { MutingResult } from "../../core/session/muting.ts";
import type { MuteOutcome } from "../../core/session/mute-list.ts";
import { LIMITS } from "../../worker/limits.ts";
import { ann, ben, cem, dora, nameOf, ticket } from "../support/people.ts";
import { TWO_PHASES } from "../support/plans.ts";
import { HOST_PASS, RoomBench, type BenchPanel } from "../support/room-bench.ts";

interface Four {
  readonly bench: RoomBench;
  /** Leads. */
  readonly a: BenchPanel;
  readonly b: BenchPanel;
  readonly c: BenchPanel;
  readonly d: BenchPanel;
  readonly wish: number;
}

/** Ann leads in silence, all four are on, and she has asked that the others be muted. */
function asked({ host }: { readonly host?: true } = {}): Four {
  const bench = new RoomBench(TWO_PHASES);
  const panels = [ann, ben, cem, dora].map((person, number) => bench.join(person, ticket(number)));
  const [a, b, c, d] = panels;
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    throw new Error("nobody came");
  for (const panel of panels) {
    const { person } = panel.carried;
    bench.send(panel, { type: "microphone", on: true, participant: `id of ${nameOf(person)}` });
  }
  if (host === true) bench.send(d, { type: "hostRights", pass: HOST_PASS });
  bench.ask(a, { type: "start" });
  bench.ask(a, { type: "muteListeners" });
  for (const panel of panels) panel.news();
  return { bench, a, b, c, d, wish: wishOf(bench) };
}

function wishOf({ room: { session } }: RoomBench): number {
  if (session.status !== "running" || session.muting === undefined)
    throw new Error("nothing was asked");
  return session.muting.number;
}

/** Time passes, and what is due happens. */
function pass({ bench }: Four, time: number): void {
  bench.at += time;
  bench.room.alarm();
}

function answers({ bench, wish }: Four, panel: BenchPanel, outcome: MuteOutcome): void {
  bench.send(panel, { type: "muteAnswer", number: wish, outcome });
}

function isOff({ bench }: Four, panel: BenchPanel): void {
  bench.send(panel, { type: "microphone", on: false });
}

type Kind = ServerMessage["type"];

function told<Type extends Kind>(
  panel: BenchPanel,
  type: Type,
): readonly Extract<ServerMessage, { readonly type: Type }>[] {
  return panel
    .news()
    .filter((one): one is Extract<ServerMessage, { type: Type }> => one.type === type);
}

function results(panel: BenchPanel): readonly (MutingResult | undefined)[] {
  return told(panel, "listeners").map(({ muting }) => muting?.result);
}

test("[L17] [A6] what panels have not done is left to one panel with a host's rights, after their time", () => {
  const four = asked({ host: true });
  const { b, c, d, wish, bench } = four;
  pass(four, NOTICE);
  answers(four, b, "declined");
  answers(four, d, "done");
  expect(told(d, "muteOthers")).toEqual([]);
  expect(bench.room.nextDue()).toBeLessThanOrEqual(bench.at + PANELS_ANSWER);
  pass(four, PANELS_ANSWER);
  expect(told(d, "muteOthers")).toEqual([
    {
      type: "muteOthers",
      number: wish,
      mute: [{ person: cem, participant: "id of Cem" }],
      off: ["id of Dora"],
      spare: [
        { name: "Ann", participant: "id of Ann" },
        { name: "Ben", participant: "id of Ben" },
      ],
    },
  ]);
  pass(four, 1_000);
  expect([...told(b, "muteOthers"), ...told(c, "muteOthers"), ...told(d, "muteOthers")]).toEqual(
    [],
  );
});

test("[A5] [L17] when all have settled earlier the host's panel need not wait, nor is it asked before the notice is over", () => {
  const four = asked({ host: true });
  for (const panel of [four.b, four.c, four.d]) answers(four, panel, "unsupported");
  expect(told(four.d, "muteOthers")).toEqual([]);
  pass(four, NOTICE);
  expect(told(four.d, "muteOthers")).toHaveLength(1);
});

test("[L17] another host's panel gets the list when the first is gone", () => {
  const four = asked({ host: true });
  const { bench, c, d, wish } = four;
  bench.send(c, { type: "hostRights", pass: HOST_PASS });
  pass(four, NOTICE + PANELS_ANSWER);
  expect([...told(c, "muteOthers"), ...told(d, "muteOthers")]).toHaveLength(1);
  const [given, other] = c.carried.list === undefined ? [d, c] : [c, d];
  bench.disconnect(given);
  expect(told(other, "muteOthers")).toMatchObject([{ number: wish }]);
});

test("[L17] whoever gives a host's rights back is asked nothing", () => {
  const four = asked({ host: true });
  four.bench.send(four.d, { type: "hostRights" });
  pass(four, NOTICE + PANELS_ANSWER);
  expect(told(four.d, "muteOthers")).toEqual([]);
  expect(results(four.a)).toEqual(["nobodyCan"]);
});

test.each<[MuteOutcome | "partly", MutingResult]>([
  ["declined", "refused"],
  ["unsupported", "refused"],
  ["unknown", "noAnswer"],
  ["partly", "partly"],
  ["done", "done"],
])(
  "[A9] [L19] a host's panel that says %s: the leader, and nobody else, is told %s",
  (outcome, result) => {
    const four = asked({ host: true });
    const { bench, a, b, c, d, wish } = four;
    for (const panel of [b, d]) isOff(four, panel);
    pass(four, NOTICE + PANELS_ANSWER);
    if (outcome === "done") isOff(four, c);
    a.news();
    bench.send(d, { type: "othersMuted", number: wish, outcome, people: [] });
    expect(results(a)).toEqual([result]);
    expect([b, c, d].flatMap((panel) => told(panel, "listeners"))).toEqual([]);
    expect(JSON.stringify(bench.entries)).not.toMatch(/muteOthers|participant|refused/u);
  },
);

test("[A9] [L19] a host's panel that never answers: the leader is told when its time is over", () => {
  const four = asked({ host: true });
  pass(four, NOTICE + PANELS_ANSWER);
  expect(results(four.a)).toEqual([]);
  pass(four, HOST_ANSWERS);
  expect(results(four.a)).toEqual(["noAnswer"]);
  isOff(four, four.b);
  pass(four, 60_000);
  expect(results(four.a)).toEqual([]);
});

test("[L19] a leader who comes again is told how it stands, and the next part knows nothing of it", () => {
  const four = asked();
  const { bench, a } = four;
  pass(four, NOTICE + PANELS_ANSWER);
  expect(results(a)).toEqual(["nobodyCan"]);
  const again = bench.connect(ann);
  expect(results(again)).toEqual(["nobodyCan"]);
  next(bench, a);
  expect(results(again)).toEqual([undefined]);
});

test.each<[string, (four: Four) => void]>([
  ["without a list", ({ bench, c, wish }) => says(bench, c, wish)],
  ["of another wish", ({ bench, d, wish }) => says(bench, d, wish + 1)],
  [
    "for the second time",
    ({ bench, d, wish }) => {
      says(bench, d, wish);
      says(bench, d, wish);
    },
  ],
  [
    "that names somebody who was not on the list",
    ({ bench, d, wish }) => {
      const people = [cem, ann];
      bench.send(d, { type: "othersMuted", number: wish, outcome: "done", people });
    },
  ],
])("[L18] what a host's panel says %s is refused", (_, say) => {
  const four = asked({ host: true });
  pass(four, NOTICE + PANELS_ANSWER);
  say(four);
  const said = [four.c, four.d].flatMap((panel) => told(panel, "error"));
  expect(said.map(({ code }) => code)).toEqual(["malformed"]);
  expect(results(four.a)).not.toContain("done");
});

function says(bench: RoomBench, panel: BenchPanel, number: number): void {
  bench.send(panel, { type: "othersMuted", number, outcome: "partly", people: [] });
}

test("[L18] a command that brings a list of its own is no command", () => {
  const { bench, a } = asked();
  const command = { type: "muteListeners", people: [ben, cem] };
  bench.room.receive(a, JSON.stringify({ type: "command", id: "0".repeat(32), command }));
  expect(told(a, "error").map(({ code }) => code)).toEqual(["malformed"]);
});

test("[L16] a panel that only claims to be a host's is refused, is asked nothing, and is sent away in the end", () => {
  const four = asked();
  const { bench, c } = four;
  bench.send(c, { type: "hostRights", pass: "mine" });
  expect(told(c, "error").map(({ code }) => code)).toEqual(["malformed"]);
  pass(four, NOTICE + PANELS_ANSWER);
  expect(told(c, "muteOthers")).toEqual([]);
  for (let times = 1; times < LIMITS.breaches; times += 1)
    bench.send(c, { type: "hostRights", pass: "mine" });
  expect(c.goodbye).toBe("breaches");
});

test("[L10] [L19] a shared microphone is told to all; that somebody wants no muting, and what the platform calls them, to nobody", () => {
  const four = asked();
  const { bench, a, b, c } = four;
  const { length } = bench.entries;
  bench.send(c, { type: "microphone", on: true, shared: true, keepsOn: true, participant: "mine" });
  const change = { type: "presence", people: { [cem]: { shared: true } } };
  expect([a, b].map((panel) => told(panel, "presence"))).toEqual([[change], [change]]);
  bench.send(c, { type: "microphone" });
  const none = { microphone: null, shared: null };
  expect(told(b, "presence")).toEqual([{ type: "presence", people: { [cem]: none } }]);
  expect(bench.entries).toHaveLength(length);
});

test("[A11] [L19] that a listener has talked for a while is told to the leader alone, while it is so", () => {
  const { bench, a, b, c } = asked();
  bench.send(b, { type: "talking", on: true });
  bench.send(a, { type: "talking", on: true });
  expect(told(a, "listeners").map(({ talking }) => talking)).toEqual([[ben]]);
  expect([b, c].flatMap((panel) => told(panel, "listeners"))).toEqual([]);
  bench.send(b, { type: "talking", on: false });
  expect(told(a, "listeners").map(({ talking }) => talking)).toEqual([[]]);
});

test("[A11] whoever gets the floor while talking is a talker no more", () => {
  const { bench, a, b } = asked();
  bench.send(b, { type: "talking", on: true });
  a.news();
  next(bench, a);
  expect(told(a, "listeners").at(-1)?.talking).toEqual([]);
});

function next(bench: RoomBench, panel: BenchPanel): void {
  const { session } = bench.room;
  const from = session.status === "running" ? session.stage.step : 0;
  bench.ask(panel, { type: "next", from });
}
