import { expect, test } from "vitest";
import { loadMethodText } from "../../client/text/languages.ts";
import { METHODS } from "../../core/methods/catalogue.ts";

test.each([
  ["chair-eight", "Chair-led session in eight phases"],
  ["six-steps", "Six steps"],
  ["four-phases", "Typical four phases"],
  ["empathic", "Empathic Intervision"],
  ["gossip", "Gossip method"],
  ["incident", "Incident method"],
  ["solution-focused", "Solution-focused intervision"],
  ["socratic", "Socratic intervision"],
  ["balint", "Balint method"],
  ["brainstorm", "Brainstorm intervision"],
  ["online", "Online intervision"],
])("[M9] the panel loads the words of %s when it needs them", async (method, name) => {
  const text = await loadMethodText(method);
  expect(text.name).toBe(name);
  expect(Object.keys(text.phases)).toEqual(METHODS[method]?.phases.map(({ id }) => id));
});

test("[M9] the panel has words for every built-in method, and for no other", async () => {
  const loaded = await Promise.all(Object.keys(METHODS).map(loadMethodText));
  expect(loaded).toHaveLength(11);
  await expect(loadMethodText("nine-steps")).rejects.toThrow("no words for method nine-steps");
});
