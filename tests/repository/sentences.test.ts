import { expect, test } from "vitest";
import { halfOf, type Half } from "../questions/halves.ts";
import { SENTENCES, type Sentences } from "../questions/sentences.ts";

function all({ question, openAdvice, disguisedAdvice }: Sentences): readonly string[] {
  return [...question, ...openAdvice, ...disguisedAdvice];
}

test.each(Object.entries(SENTENCES))(
  "in %s there are at least 120 labelled sentences, each once and in one half",
  (_, sentences) => {
    const every = all(sentences);
    expect(every.length).toBeGreaterThanOrEqual(120);
    const halves = (["tuned", "heldOut"] satisfies Half[]).map((half) =>
      all(halfOf(sentences, half)),
    );
    expect(new Set(every).size).toBe(every.length);
    expect(halves.flat().toSorted()).toEqual(every.toSorted());
    for (const half of halves) expect(half.length).toBeGreaterThanOrEqual(60);
  },
);
