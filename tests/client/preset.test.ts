import fc from "fast-check";
import { expect, test } from "vitest";
import { presetIn, presetLink } from "../../client/preset/preset-link.ts";
import {
  minutesOf,
  NEW_PRESET,
  sentencesIn,
  usualPlan,
  withLine,
  withMethod,
  withOwnMethod,
  withPlan,
} from "../../client/preset/preset-draft.ts";
import type { OwnMethod } from "../../core/methods/own-method.ts";
import { readPreset, type PresetFile } from "../../core/protocol/preset.ts";
import { NIGHT_CIRCLE } from "../support/night-circle.ts";

const ORIGIN = "https://intervision.example";

const own = JSON.parse(NIGHT_CIRCLE) as OwnMethod;

const FULL: PresetFile = {
  version: 1,
  plan: { method: "six-steps", agenda: "45", minutes: minutesOf(usualPlan("six-steps")) },
  agreements: ["Écoutons d’abord.", "نبدأ في الوقت المحدد."],
  methods: ["six-steps", "own"],
  when: "Montag, 7. Dezember, 14 Uhr",
  where: "Büro 4",
};

test.each<[string, PresetFile]>([
  ["a new one", NEW_PRESET],
  ["one with everything", FULL],
  ["one with a method of its own", withOwnMethod(FULL, own)],
])("a link says what was set: %s", (_, preset) => {
  const link = presetLink(preset, ORIGIN);
  expect(link).toMatch(/^https:\/\/intervision\.example\/preset#[\w-]+$/u);
  expect(presetIn(link)).toEqual({ ok: true, value: preset });
  expect(presetIn(` ${link.split("#")[1] ?? ""}\n`)).toEqual({ ok: true, value: preset });
});

test("whatever is pasted is a preset or refused, and a link that was cut is refused", () => {
  const link = presetLink(FULL, ORIGIN);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (pasted) => {
      expect(presetIn(pasted).ok).toBe(false);
    }),
  );
  for (let end = 0; end < link.length; end += 7)
    expect(presetIn(link.slice(0, end)).ok).toBe(false);
  expect(presetIn("A".repeat(200_000))).toEqual({ ok: false, reason: "unreadable" });
});

test("one sentence a line: what is no plain sentence, or one too many, is left out and told", () => {
  expect(sentencesIn(" We begin on time. \n\nNobody eats.\n")).toEqual({
    agreements: ["We begin on time.", "Nobody eats."],
    isWhole: true,
  });
  expect(sentencesIn("a\na\n<b>c</b>\nhttps://d.example\n\u202Ee")).toEqual({
    agreements: ["a"],
    isWhole: false,
  });
  expect(sentencesIn("a\nb\nc\nd\ne\nf")).toMatchObject({ isWhole: false });
  expect(sentencesIn("a\nb\nc\nd\ne\nf").agreements).toHaveLength(5);
});

test("the method that is planned is always one that the group may choose", () => {
  const only = withMethod(NEW_PRESET, "gossip", true);
  expect(only.methods).toEqual(["gossip", "chair-eight"]);
  expect(withPlan(only, usualPlan("balint")).methods).toContain("balint");
  expect(withMethod(only, "chair-eight", false).methods).toContain("chair-eight");
  const one = withMethod(only, "gossip", false);
  expect(one.methods).toEqual(["chair-eight"]);
  // None means all.
  expect(withMethod(one, "chair-eight", false).methods).toEqual([]);
  const brought = withOwnMethod(only, own);
  expect(brought).not.toHaveProperty("plan");
  expect(brought.methods).toContain("own");
});

test("what a trainer can set here is what a panel takes", () => {
  for (const method of ["six-steps", "balint", "online"]) {
    const preset = withPlan(withMethod(NEW_PRESET, "gossip", true), usualPlan(method));
    expect(readPreset(JSON.stringify(preset)).ok).toBe(true);
  }
  expect(withLine(FULL, "when", "  ")).not.toHaveProperty("when");
  expect(withLine(FULL, "where", "<b>").where).toBeUndefined();
  expect(withLine(FULL, "where", " Room 5 ").where).toBe("Room 5");
});
