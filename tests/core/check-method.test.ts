import { expect, test } from "vitest";
import { METHODS } from "../../core/methods/catalogue.ts";
import { chairEight } from "../../core/methods/chair-eight.ts";
import { checkMethod } from "../../core/methods/check-method.ts";
import { LARGEST_METHOD } from "../../core/methods/own-method.ts";
import type { ProblemCode } from "../../core/methods/shape.ts";
import { chairEight as words } from "../../core/methods/text/en/chair-eight.ts";
import { WORDS } from "../support/method-words.ts";

test.each(Object.keys(METHODS))(
  "[M7] [M9] the built-in method %s passes the check of a group's own",
  (id) => {
    const own = JSON.stringify({ ...METHODS[id], text: WORDS[id] });
    expect(checkMethod(JSON.parse(own))).toEqual([]);
    expect(new TextEncoder().encode(own).length).toBeLessThan(LARGEST_METHOD);
  },
);

const CHOICES = "text.phases.decide.choices.choices";

type Path = readonly (string | number)[];
type Json = Record<string | number, unknown>;

/** Chair-eight with one value put in place of another; undefined takes it out. */
function broken(path: Path, value: unknown): unknown {
  const method = JSON.parse(JSON.stringify({ ...chairEight, text: words })) as Json;
  let holder = method;
  for (const key of path.slice(0, -1)) holder = holder[key] as Json;
  const last = path.at(-1) ?? "";
  if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true });
  return JSON.parse(JSON.stringify(method));
}

test.each<readonly [Path, unknown, string, ProblemCode]>([
  [["id"], undefined, "id", "missing"],
  [["id"], "", "id", "badName"],
  [["id"], "../../secret", "id", "badName"],
  [["id"], 8, "id", "wrongType"],
  [["extra"], true, "extra", "unknownKey"],
  [["__proto__"], { id: "x" }, '["__proto__"]', "unknownKey"],
  [["phases"], {}, "phases", "wrongType"],
  [["phases"], [], "phases", "outOfRange"],
  [["phases", 2], null, "phases[2]", "wrongType"],
  [["text", "aliases"], [], "text.aliases", "outOfRange"],
  [["text", "aliases"], "Balint", "text.aliases", "wrongType"],
  [["text", "aliases", 0], "", "text.aliases[0]", "outOfRange"],
  [["phases", 2, "floor"], "circle", "phases[2].floor", "notAllowed"],
  [["phases", 2, "floor"], "toString", "phases[2].floor", "notAllowed"],
  [["phases", 2, "kind"], "Choose", "phases[2].kind", "notAllowed"],
  [["phases", 2, "speakers"], "nobody", "phases[2].speakers", "notAllowed"],
  [["phases", 2, "turnSeconds"], "1e99", "phases[2].turnSeconds", "wrongType"],
  [["phases", 2, "turnSeconds"], 1e99, "phases[2].turnSeconds", "outOfRange"],
  [["phases", 1, "needsNextSteps"], false, "phases[1].needsNextSteps", "notAllowed"],
  [["phases", 2, "id"], "constructor", "phases[2].id", "badName"],
  [["phases", 3, "id"], "inventory", "phases[3].id", "repeated"],
  [["phases", 3, "writes", 0, "slot"], "pitch", "phases[3].writes[0].slot", "repeated"],
  [
    ["phases", 10],
    { ...chairEight.phases[3], id: "again", writes: [] },
    "phases[10]",
    "doesNotFit",
  ],
  [["phases", 2, "sources", "seed", 0], "", "phases[2].sources.seed[0]", "outOfRange"],
  [["phases", 2, "writes", 0, "limit"], 20_000, "phases[2].writes[0].limit", "outOfRange"],
  [["phases", 2, "writes", 0, "limit"], 0.5, "phases[2].writes[0].limit", "outOfRange"],
  [["phases", 2, "writes", 0, "limit"], 0, "phases[2].writes[0].limit", "doesNotFit"],
  [["phases", 0, "writes", 0, "limit"], 10, "phases[0].writes[0].limit", "doesNotFit"],
  [["phases", 2, "writes", 0, "form"], "essay", "phases[2].writes[0].form", "notAllowed"],
  [["phases", 2, "writes", 0, "by"], "nobody", "phases[2].writes[0].by", "wrongType"],
  [["phases", 2, "writes", 0, "by"], ["guest"], "phases[2].writes[0].by[0]", "notAllowed"],
  [["phases", 2, "writes", 0, "by"], ["chair", "chair"], "phases[2].writes[0].by", "repeated"],
  [["phases", 2, "writes", 0, "reveal"], "never", "phases[2].writes[0].reveal", "notAllowed"],
  [["phases", 2, "writes", 0, "reveal"], "phaseEnd", "phases[2].writes[0].reveal", "doesNotFit"],
  [["phases", 3, "writes", 0, "reveal"], "ownTurn", "phases[3].writes[0].reveal", "doesNotFit"],
  [["phases", 3, "writes", 0, "reveal"], "partEnd", "phases[3].writes[0].reveal", "doesNotFit"],
  [["phases", 0, "writes", 0, "visibility"], "own", "phases[0].writes[0].visibility", "doesNotFit"],
  [["phases", 3, "writes", 0, "most"], 2, "phases[3].writes[0].most", "doesNotFit"],
  [["phases", 0, "writes", 1, "most"], 2, "phases[0].writes[1].most", "doesNotFit"],
  [["phases", 7, "writes", 0, "most"], 0, "phases[7].writes[0].most", "outOfRange"],
  [["phases", 0, "writes", 0, "locks"], true, "phases[0].writes[0].locks", "doesNotFit"],
  [["phases", 0, "writes", 1, "locks"], false, "phases[0].writes[1].locks", "notAllowed"],
  [["phases", 6, "writes", 0, "opensIn"], "coffee", "phases[6].writes[0].opensIn", "unknownName"],
  [["phases", 6, "writes", 0, "opensIn"], "judge", "phases[6].writes[0].opensIn", "doesNotFit"],
  [["phases", 6, "writes", 0, "opensIn"], "explore", "phases[6].writes[0].opensIn", "doesNotFit"],
  [["phases", 6, "writes", 0, "opensIn"], "decide", "phases[6].writes[0].opensIn", "doesNotFit"],
  [["phases", 6, "writes", 2, "opensIn"], "evaluate8", "phases[6].writes[2].opensIn", "doesNotFit"],
  [["phases", 3, "writes", 0, "fromPart"], 1, "phases[3].writes[0].fromPart", "doesNotFit"],
  [["phases", 3, "turnSeconds"], 30, "phases[3].turnSeconds", "doesNotFit"],
  [["phases", 3, "repeats"], true, "phases[3].repeats", "doesNotFit"],
  [["phases", 5, "repeats"], false, "phases[5].repeats", "notAllowed"],
  [["phases", 5, "needsNextSteps"], true, "flexPhase", "doesNotFit"],
  [["agendas"], {}, "agendas", "outOfRange"],
  [["agendas", "45", "minutes", "arrive"], 0, 'agendas["45"].minutes.arrive', "outOfRange"],
  [["agendas", "45", "minutes", "arrive"], 2.5, 'agendas["45"].minutes.arrive', "outOfRange"],
  [["agendas", "45", "minutes", "coffee"], 5, 'agendas["45"].minutes.coffee', "unknownName"],
  [["agendas", "45", "minutes", "judge"], 121, 'agendas["45"].minutes.judge', "outOfRange"],
  [
    ["agendas", "45", "minutes"],
    { explore: 120, judge: 120, share: 1 },
    'agendas["45"].minutes',
    "outOfRange",
  ],
  [
    ["agendas", "a b"],
    { minutes: { explore: 5 }, quiet: {}, reserve: {} },
    'agendas["a b"]',
    "badName",
  ],
  [["agendas", "45", "minutes", "explore"], undefined, 'agendas["45"].minutes', "doesNotFit"],
  [["agendas", "45", "quiet", "judge"], 9, 'agendas["45"].quiet.judge', "doesNotFit"],
  [["agendas", "45", "quiet", "judge"], undefined, "phases[6].floor", "doesNotFit"],
  [["agendas", "45", "quiet", "arrive"], 1, 'agendas["45"].quiet.arrive', "doesNotFit"],
  [["agendas", "45", "quiet", "coffee"], 1, 'agendas["45"].quiet.coffee', "unknownName"],
  [["agendas", "45", "reserve", "decide"], 1, 'agendas["45"].reserve.decide', "doesNotFit"],
  [["agendas", "45", "reserve", "arrive"], 3, 'agendas["45"].reserve.arrive', "doesNotFit"],
  [["defaultAgenda"], "30", "defaultAgenda", "unknownName"],
  [["flexPhase"], "coffee", "flexPhase", "unknownName"],
  [["chairContributes"], true, "chairContributes", "notAllowed"],
  [["fit", "size"], [8, 5], "fit.size", "doesNotFit"],
  [["fit", "size"], [5], "fit.size", "outOfRange"],
  [["text"], undefined, "text", "missing"],
  [["text", "name"], "x".repeat(61), "text.name", "outOfRange"],
  [["text", "summary"], "two\nlines", "text.summary", "hidden"],
  [["text", "summary"], "half \uD83D", "text.summary", "hidden"],
  [["text", "phases", "judge"], undefined, "text.phases.judge", "missing"],
  [
    ["text", "phases", "judge", "cues", "member"],
    undefined,
    "text.phases.judge.cues.member",
    "missing",
  ],
  [
    ["text", "phases", "judge", "cues", "guest"],
    "Hi",
    "text.phases.judge.cues.guest",
    "unknownKey",
  ],
  [
    ["text", "phases", "judge", "parts"],
    [{ what: "All" }],
    "text.phases.judge.parts",
    "doesNotFit",
  ],
  [
    ["text", "phases", "judge", "writes", "views"],
    undefined,
    "text.phases.judge.writes.views",
    "missing",
  ],
  [
    ["text", "phases", "judge", "writes", "poem"],
    "A poem",
    "text.phases.judge.writes.poem",
    "unknownName",
  ],
  [["text", "phases", "decide", "choices"], undefined, CHOICES, "missing"],
  [
    ["text", "phases", "decide", "choices", "choices", "keep"],
    undefined,
    `${CHOICES}.keep`,
    "missing",
  ],
  [
    ["text", "phases", "decide", "choices", "choices", "keep"],
    "Keep",
    `${CHOICES}.keep`,
    "wrongType",
  ],
  [
    ["text", "phases", "decide", "choices", "choices", "keep", "label"],
    "x".repeat(61),
    `${CHOICES}.keep.label`,
    "outOfRange",
  ],
  [
    ["text", "phases", "decide", "choices", "choices", "burn"],
    { label: "Burn", text: "Away with it." },
    `${CHOICES}.burn`,
    "unknownName",
  ],
  [
    ["text", "phases", "decide", "choices", "step"],
    { now: { label: "Now", text: "At once." }, never: { label: "Never", text: "Not at all." } },
    "text.phases.decide.choices.step",
    "unknownName",
  ],
  [["text", "phases", "judge", "choices"], {}, "text.phases.judge.choices", "outOfRange"],
  [["phases", 7, "writes", 0, "choices"], undefined, "phases[7].writes[0].choices", "missing"],
  [["phases", 7, "writes", 0, "choices"], ["take"], "phases[7].writes[0].choices", "outOfRange"],
  [
    ["phases", 7, "writes", 0, "choices"],
    ["take", "keep", "take"],
    "phases[7].writes[0].choices[2]",
    "repeated",
  ],
  [["phases", 7, "writes", 0, "choices", 1], "a b", "phases[7].writes[0].choices[1]", "badName"],
  [
    ["phases", 7, "writes", 1, "choices"],
    ["now", "never"],
    "phases[7].writes[1].choices",
    "doesNotFit",
  ],
  [["phases", 7, "writes", 0, "about"], undefined, "phases[7].writes[0].about", "missing"],
  [["phases", 7, "writes", 0, "about", 0], "poem", "phases[7].writes[0].about[0]", "unknownName"],
  [
    ["phases", 7, "writes", 0, "about", 1],
    "experience",
    "phases[7].writes[0].about[1]",
    "unknownName",
  ],
  [["phases", 7, "writes", 1, "about"], ["views"], "phases[7].writes[1].about", "doesNotFit"],
])("[M7] a method with %j changed to %j is refused at %s: %s", (path, value, at, code) => {
  const found = checkMethod(broken(path, value)).filter((one) => one.at === at);
  expect(found.map((one) => one.code)).toEqual([code]);
  expect(found[0]?.mend).not.toBe("");
});

test("[M7] a phase that opens what was written before it is in every agenda that has both", () => {
  const waiting = broken(["phases", 6, "writes", 0, "opensIn"], "evaluate8") as typeof chairEight;
  expect(checkMethod(waiting)).toEqual([]);
  const { evaluate8: _none, ...minutes } = waiting.agendas["45"]?.minutes ?? {};
  const without = { minutes, quiet: { state: 2, explore: 1, judge: 3 }, reserve: {} };
  const shorter = { ...waiting, agendas: { ...waiting.agendas, "45": without } };
  expect(checkMethod(shorter).map(({ at, code }) => [at, code])).toEqual([
    ["phases[6].writes[0].opensIn", "doesNotFit"],
  ]);
});

test.each([null, 5, "chair-eight", [], [[[[]]]], true])("[M7] %j is no method", (value) => {
  expect(checkMethod(value).map(({ at, code }) => [at, code])).toEqual([["", "wrongType"]]);
});

test("[M7] every problem of a shape is told at once, each with what would mend it", () => {
  const method = { ...chairEight, text: words, flexPhase: 3, defaultAgenda: "", more: 1 };
  expect(checkMethod(method)).toEqual([
    {
      at: "defaultAgenda",
      code: "badName",
      mend: "use 1 to 40 letters, digits and hyphens, no word of JavaScript's",
    },
    { at: "flexPhase", code: "wrongType", mend: "give a text" },
    { at: "more", code: "unknownKey", mend: "take it out" },
  ]);
});

test("[M7] a key that is long or hidden is quoted and cut in the place it is told at", () => {
  const [found] = checkMethod({ ...chairEight, text: words, [`a\u001b${"b".repeat(500)}`]: 1 });
  expect(found?.at).toBe(`["a\\u001b${"b".repeat(38)}"]`);
});
