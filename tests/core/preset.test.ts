import { expect, test } from "vitest";
import type { OwnMethod } from "../../core/methods/own-method.ts";
import type { Command } from "../../core/session/command.ts";
import { bringMethod } from "../../core/session/own-method.ts";
import { readPreset } from "../../core/protocol/preset.ts";
import { parseClientMessage } from "../../core/protocol/schema.ts";
import { HOSTILE_TEXTS } from "../support/hostile-text.ts";
import { NIGHT_CIRCLE } from "../support/night-circle.ts";
import { ann, ben, commandId, eva, finn } from "../support/people.ts";
import { finnObserves, gathered, type Scene } from "../support/scene.ts";

type UsePreset = Extract<Command, { readonly type: "usePreset" }>;

const nightCircle = (): OwnMethod => JSON.parse(NIGHT_CIRCLE) as OwnMethod;

const SENTENCE = "We begin on time.";

const PRESET: UsePreset = {
  type: "usePreset",
  agreements: [SENTENCE],
  methods: ["six-steps", "gossip"],
  plan: { method: "six-steps", agenda: "45" },
};

function preset(change: Partial<UsePreset> = {}): UsePreset {
  return { ...PRESET, ...change };
}

function used(): Scene {
  return gathered().does(ann, PRESET);
}

function fileOf(change: object): string {
  const { type: _type, ...rest } = PRESET;
  return JSON.stringify({ version: 1, ...rest, ...change });
}

function plan(method: string): Command {
  return { type: "choosePlan", method, agenda: "45" };
}

function bring({ session, at }: Scene): string {
  const decision = bringMethod(session, nightCircle(), { by: ann, at });
  return decision.ok ? "yes" : decision.reason;
}

function parsed(agreements: readonly string[]): ReturnType<typeof parseClientMessage> {
  const command = preset({ agreements });
  return parseClientMessage(JSON.stringify({ type: "command", id: commandId(1), command }));
}

test("[M23] what a trainer has set is the plan, and everybody sees it", () => {
  for (const person of [ann, ben, eva]) {
    const { plan: planned, preset: seen } = used().sees(person);
    expect([planned?.method, planned?.agenda]).toEqual(["six-steps", "45"]);
    expect(seen).toEqual({ agreements: [SENTENCE], methods: ["six-steps", "gossip"] });
  }
});

test("[M23] it is there while the session runs, and when it begins anew, and gone with the goodbye", () => {
  const running = used().does(ann, "start");
  expect(running.sees(eva).preset?.agreements).toEqual([SENTENCE]);
  expect(running.does(ann, "discard").sees(eva).preset?.agreements).toEqual([SENTENCE]);
  expect(running.does(ann, "close").sees(eva).preset).toBeUndefined();
  expect(running.answer(ann, PRESET)).toBe("wrongStatus");
});

test("[M24] the group chooses among the methods that were named, before and after the start", () => {
  expect(used().answer(eva, plan("six-steps"))).toBe("yes");
  expect(used().answer(eva, plan("chair-eight"))).toBe("methodNotAllowed");
  expect(used().does(ann, "start").answer(ann, plan("chair-eight"))).toBe("methodNotAllowed");
  const all = gathered().does(ann, preset({ methods: [] }));
  expect(all.answer(eva, plan("chair-eight"))).toBe("yes");
});

test("[M24] a method of the group's own is among them where it was named", () => {
  expect(bring(used())).toBe("methodNotAllowed");
  const { plan: _none, ...rest } = preset({ methods: ["own"] });
  expect(bring(gathered().does(ann, rest))).toBe("yes");
});

test("[M23] anybody may go on without it, while people gather", () => {
  const without = used().does(eva, { type: "usePreset", agreements: [], methods: [] });
  expect(without.sees(ann).preset).toBeUndefined();
  expect(without.sees(ann).plan?.method).toBe("six-steps");
  expect(without.session).not.toHaveProperty("preset");
});

test.each<[string, UsePreset, string]>([
  ["an unknown method", preset({ plan: { method: "none", agenda: "45" } }), "methodNotAllowed"],
  ["an unknown agenda", preset({ plan: { method: "gossip", agenda: "7" } }), "unknownPlan"],
  ["an unknown name", preset({ methods: ["constructor"] }), "unknownPlan"],
  [
    "minutes that do not fit",
    preset({ plan: { method: "six-steps", agenda: "45", minutes: { introduce: 0 } } }),
    "minutesUnfit",
  ],
])("[M25] with %s nothing changes", (_, command, reason) => {
  expect(used().answer(ann, command)).toBe(reason);
  expect(gathered().decides(ann, command).ok).toBe(false);
});

test("[M25] an agreement is one line of plain words, and there are five at most", () => {
  expect(parsed([SENTENCE])?.type).toBe("command");
  expect(parsed(["Écouter d’abord.", "نبدأ في الوقت المحدد."])?.type).toBe("command");
  const wrong = [
    ...["", " ", " We begin.", "a\nb", "\u202Eolleh", "<b>So</b>", "see https://example.org"],
    "x".repeat(141),
  ];
  for (const one of wrong) expect(parsed([one])).toBeUndefined();
  expect(parsed(["a", "b", "c", "d", "e"])?.type).toBe("command");
  expect(parsed(["a", "b", "c", "d", "e", "f"])).toBeUndefined();
});

test("[M25] a file of a trainer is read whole, with its own method", () => {
  expect(readPreset(fileOf({ when: "Monday, 9:00", where: "Room 4" }))).toMatchObject({
    ok: true,
    value: { when: "Monday, 9:00", plan: { method: "six-steps" } },
  });
  const { plan: _none, type: _type, ...rest } = PRESET;
  const own = { version: 1, ...rest, methods: ["own"], ownMethod: nightCircle() };
  expect(readPreset(JSON.stringify(own))).toMatchObject({ ok: true });
  expect(readPreset(JSON.stringify({ ...own, methods: ["gossip"] }))).toMatchObject({
    reason: "methodNotAllowed",
  });
});

test.each<[string, string, string]>([
  ["no JSON", "{", "unreadable"],
  ["null", "null", "unreadable"],
  ["another version", fileOf({ version: 2 }), "unreadable"],
  ["one field too many", fileOf({ script: "x" }), "unreadable"],
  ["a prototype", `{"__proto__": {"x": 1}, ${fileOf({}).slice(1)}`, "unreadable"],
  ["a place with a link", fileOf({ where: "https://example.org" }), "unreadable"],
  ["an unknown method", fileOf({ plan: { method: "none", agenda: "45" } }), "unknownPlan"],
  ["a name of Object", fileOf({ methods: ["toString"] }), "unknownPlan"],
  ["a method that is not named", fileOf({ methods: ["gossip"] }), "methodNotAllowed"],
  ["an own method that is none", fileOf({ plan: undefined, ownMethod: {} }), "ownMethodUnfit"],
])("[M25] %s is refused with a word for it", (_, json, reason) => {
  expect(readPreset(json)).toEqual({ ok: false, reason });
});

test("[M25] no hostile text is an agreement", () => {
  const taken = HOSTILE_TEXTS.filter((text) => readPreset(fileOf({ agreements: [text] })).ok);
  expect(taken.filter((text) => /[<\u202E\n]|:\/\//u.test(text))).toEqual([]);
});

test("[O4] [M23] an observer reads the agreements, which they accept", () => {
  expect(finnObserves(used()).sees(finn).preset?.agreements).toEqual([SENTENCE]);
});
