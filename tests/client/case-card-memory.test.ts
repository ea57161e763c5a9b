import { expect, test } from "vitest";
import { CaseCardMemory, FORGOTTEN_AFTER } from "../../client/panel/case-card/case-card-memory.ts";
import { storageOf } from "../support/link-bench.ts";

const NOW = 1_000;

function prepared() {
  const items = new Map<string, string>();
  const device = storageOf(items);
  const memory = new CaseCardMemory(device, () => NOW);
  memory.fill("title", "The report");
  memory.fill("hard", "Saying no");
  return { device, items, memory };
}

test("a card is there in the next meeting, and a field that was emptied is not", () => {
  const { device, memory } = prepared();
  memory.fill("hard", "");
  expect(memory.card()).toEqual({ title: "The report" });
  expect(new CaseCardMemory(device, () => NOW + FORGOTTEN_AFTER).card()).toEqual(memory.card());
});

test("a card that nobody has touched for thirty days is gone from the device", () => {
  const { device, items } = prepared();
  expect(new CaseCardMemory(device, () => NOW + FORGOTTEN_AFTER + 1).card()).toEqual({});
  expect(items.size).toBe(0);
});

test("what is cleared is gone from the device, and whoever draws it hears of it", () => {
  const { items, memory } = prepared();
  let told = 0;
  memory.subscribe(() => (told += 1));
  memory.clear();
  expect([told, memory.card(), items.size]).toEqual([1, {}, 0]);
});

test("what is no card of ours is none, and a device that keeps nothing is no hindrance", () => {
  for (const junk of ["{", "null", "[]", '{"touched":1000,"card":{"title":7,"secret":"x"}}']) {
    const device = storageOf(new Map([["intervision.caseCard", junk]]));
    expect(new CaseCardMemory(device, () => NOW).card()).toEqual({});
  }
  const full = {
    ...storageOf(new Map()),
    setItem: () => {
      throw new Error("full");
    },
  };
  for (const device of [undefined, full]) {
    const memory = new CaseCardMemory(device, () => NOW);
    memory.fill("title", "The report");
    expect(memory.card()).toEqual({ title: "The report" });
  }
});
