import { expect, test } from "vitest";
import { TourMemory } from "../../client/panel/tour-memory.ts";

/** What a browser keeps from one page to the next. */
function kept(): Pick<Storage, "getItem" | "setItem"> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
  };
}

test("a tour that was put away stays away in this browser", () => {
  const storage = kept();
  const first = new TourMemory(storage);
  expect(first.isClosed()).toBe(false);
  let told = 0;
  const forget = first.subscribe(() => (told += 1));
  first.close();
  forget();
  first.close();
  expect(told).toBe(1);
  expect(first.isClosed()).toBe(true);
  expect(new TourMemory(storage).isClosed()).toBe(true);
  expect(new TourMemory(kept()).isClosed()).toBe(false);
});

test("where nothing can be kept the tour is put away until the page ends", () => {
  const forbidden = {
    getItem: (): string => {
      throw new Error("denied");
    },
    setItem: (): void => {
      throw new Error("full");
    },
  };
  for (const storage of [forbidden, undefined]) {
    const memory = new TourMemory(storage);
    expect(memory.isClosed()).toBe(false);
    memory.close();
    expect(memory.isClosed()).toBe(true);
  }
});
