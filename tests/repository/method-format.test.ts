import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { METHODS } from "../../core/methods/catalogue.ts";
import { FORMS, KINDS, LEVELS, REVEALS } from "../../core/methods/method-shape.ts";
import { ROLES } from "../../core/methods/method.ts";
import { LARGEST_METHOD } from "../../core/methods/own-method.ts";
import { PHASE_FLOORS } from "../../core/methods/plan.ts";
import { readMethod } from "../../core/methods/read-method.ts";
import type { ProblemCode } from "../../core/methods/shape.ts";
import { methodSchema } from "../commands/method-schema.ts";
import { BROKEN } from "../support/broken-methods.ts";
import { changed, NIGHT_CIRCLE } from "../support/night-circle.ts";
import { WORDS } from "../support/method-words.ts";

const DOCUMENT = readFileSync("docs/method-format.md", "utf8");
const PUBLISHED: unknown = JSON.parse(readFileSync("docs/method.schema.json", "utf8"));

const CODES: Readonly<Record<ProblemCode, "shape" | "meaning" | "file">> = {
  tooLarge: "file",
  notJson: "file",
  missing: "shape",
  unknownKey: "shape",
  wrongType: "shape",
  notAllowed: "shape",
  badName: "shape",
  outOfRange: "shape",
  hidden: "meaning",
  markup: "meaning",
  repeated: "meaning",
  unknownName: "meaning",
  doesNotFit: "meaning",
  doesNotAddUp: "meaning",
  nobodyActs: "meaning",
  noFloor: "meaning",
};

/** Told with a code of shapes, though it takes the whole method to see it. */
const NOT_OF_SHAPE: readonly string[] = [
  "a choice without choices",
  "more minutes than four hours",
  "no words for what is written",
];

/** What stands between the fences of the document's only file. */
function example(): string {
  const [, ...files] = DOCUMENT.split("```json\n");
  expect(files).toHaveLength(1);
  return files[0]?.split("```")[0] ?? "";
}

function keysIn(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const properties = "properties" in schema ? Object.keys(schema.properties ?? {}) : [];
  return [...properties, ...Object.values(schema).flatMap(keysIn)];
}

const validate = new Ajv2020({ strict: true }).compile(methodSchema());

test("[M7] the published schema is made from the shape that the checker reads", () => {
  expect(PUBLISHED).toEqual(methodSchema());
});

test("[M7] the document's example fits, and the schema says so too", () => {
  expect(readMethod(example())).toMatchObject({ ok: true, value: { id: "three-views" } });
  expect(validate(JSON.parse(example()))).toBe(true);
});

test.each(Object.keys(METHODS))("[M7] the schema fits the built-in method %s", (id) => {
  const file = JSON.stringify({ ...METHODS[id], text: WORDS[id] });
  expect(validate(JSON.parse(file))).toBe(true);
});

test("[M7] the schema and the checker take the method that was written from the document", () => {
  expect(readMethod(NIGHT_CIRCLE)).toMatchObject({ ok: true });
  expect(validate(JSON.parse(NIGHT_CIRCLE))).toBe(true);
});

test.each(BROKEN)("[M7] the schema knows of $what if it is a matter of shape", (one) => {
  const isShapely = validate(JSON.parse(changed(one.path, one.value)));
  if (CODES[one.code] === "shape" && !NOT_OF_SHAPE.includes(one.what))
    expect(isShapely).toBe(false);
  else expect(isShapely).toBe(true);
});

test("[M7] the document names every key, word and code of the format", () => {
  const words = [
    ...keysIn(PUBLISHED).filter((key) => !/^\d/u.test(key)),
    ...ROLES,
    ...PHASE_FLOORS,
    ...Object.keys(FORMS),
    ...Object.keys(REVEALS),
    ...Object.values(REVEALS).flat(),
    ...Object.keys(CODES),
    ...Object.keys(KINDS),
  ];
  for (const word of new Set(words)) expect(DOCUMENT).toContain(`\`${word}\``);
});

test.each(Object.entries(LEVELS))(
  "[M7] the document says who may read the form %s",
  (form, levels) => {
    const [, writing = ""] = DOCUMENT.split("## Writing");
    const row = writing.split("\n").find((line) => line.startsWith(`| \`${form}\` |`));
    const said = row?.split("|").at(-2)?.trim();
    const all = Object.keys(REVEALS).length;
    expect(said).toBe(levels.length === all ? "any" : levels.map((one) => `\`${one}\``).join(", "));
  },
);

test.each([
  ["phases", "1 to 20 phases"],
  ["agendas", "1 to 8 ways"],
])("[M7] the document gives the limits of the schema: %s", (key, said) => {
  const { [key]: of } = (PUBLISHED as { properties: Record<string, Record<string, number>> })
    .properties;
  const from = of?.["minItems"] ?? of?.["minProperties"];
  const to = of?.["maxItems"] ?? of?.["maxProperties"];
  expect(said).toContain(`${from} to ${to} `);
  expect(DOCUMENT).toContain(said);
});

test("[M7] the document gives the size of the largest file", () => {
  expect(DOCUMENT).toContain(`at most ${LARGEST_METHOD} bytes`);
});
