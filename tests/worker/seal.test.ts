import { expect, test } from "vitest";
import { ERASED, newSealKey, sealWith } from "../../worker/seal.ts";

const TEXT = "Words for nobody else: ä€😀";
const key = newSealKey();
const seal = sealWith(key);

test("[S8] a text opens with its key and for its place alone", () => {
  const sealed = seal.seal(TEXT, "7");
  expect(sealWith(key).open(sealed, "7")).toBe(TEXT);
  expect(sealWith(newSealKey()).open(sealed, "7")).toBe(undefined);
  expect(seal.open(sealed, "8")).toBe(undefined);
});

test("[S8] a text does not open when any one of its bytes was changed, or when it was cut", () => {
  const sealed = seal.seal(TEXT, "7");
  for (let place = 0; place < sealed.length; place += 1) {
    const changed = sealed.map((byte, at) => (at === place ? byte ^ 1 : byte));
    expect(seal.open(changed, "7"), `byte ${place}`).toBe(undefined);
    expect(seal.open(sealed.subarray(0, place), "7"), `cut at ${place}`).toBe(undefined);
  }
});

test("[S8] what is sealed shows nothing of the text and never looks the same twice", () => {
  const [one, other] = [seal.seal(TEXT, "7"), seal.seal(TEXT, "7")];
  expect(new TextDecoder("latin1").decode(one)).not.toContain("Words");
  expect(one).not.toEqual(other);
  expect(new Set(Array.from({ length: 100 }, () => newSealKey().join()))).toHaveLength(100);
});

test("[S8] after erasure nothing opens and nothing is sealed any more", () => {
  expect(ERASED.open(seal.seal(TEXT, "7"), "7")).toBe(undefined);
  expect(() => ERASED.seal(TEXT, "7")).toThrow("sealing after erasure");
});
