import { i18n } from "@lingui/core";
import { afterEach, describe, expect, test } from "vitest";
import { rememberedLanguage, rememberLanguage } from "../../client/text/language-memory.ts";
import {
  LANGUAGE_NAMES,
  loadLanguage,
  speak,
  speakIn,
  type LanguageCode,
} from "../../client/text/languages.ts";
import { AGREEMENTS } from "../../core/methods/agreements.ts";

type Token = string | readonly unknown[];

const OTHERS = LANGUAGE_NAMES.filter(([code]) => code !== "en");
const ENGLISH = await sentencesIn("en");

/** As much as the foot of a panel holds without pushing the glance away; these languages need a little more. */
const LONGEST_TROUBLE = 95;

afterEach(() => speak(["en"]));

async function sentencesIn(code: LanguageCode): Promise<ReadonlyMap<string, readonly Token[]>> {
  const sentences = await (await loadLanguage(code)).sentences();
  return new Map(
    Object.entries(sentences).map(([id, compiled]) => [
      id,
      typeof compiled === "string" ? [compiled] : (compiled as readonly Token[]),
    ]),
  );
}

/** The values that a sentence is filled with, inside of plurals too. */
function valuesOf(tokens: readonly unknown[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const token of tokens) {
    if (!Array.isArray(token)) continue;
    const [name, , forms] = token as readonly unknown[];
    found.add(String(name));
    for (const form of Object.values((forms ?? {}) as Readonly<Record<string, unknown>>)) {
      if (Array.isArray(form)) for (const value of valuesOf(form)) found.add(value);
    }
  }
  return found;
}

function plainText(tokens: readonly unknown[]): string {
  return JSON.stringify(tokens);
}

/** The places of marks such as `<0>` in a sentence. */
function marksOf(tokens: readonly unknown[]): readonly string[] {
  return [...plainText(tokens).matchAll(/<\/?\d+>/gu)].map(([mark]) => mark);
}

describe.each(OTHERS)("the catalog of %s", (code) => {
  test("fills each sentence with what the English one is filled with", async () => {
    for (const [id, tokens] of await sentencesIn(code)) {
      const english = ENGLISH.get(id) ?? [];
      expect([id, valuesOf(tokens), marksOf(tokens)]).toEqual([
        id,
        valuesOf(english),
        marksOf(english),
      ]);
    }
  });

  test("has a sentence for each in English, and does not shout", async () => {
    const sentences = await sentencesIn(code);
    expect([...sentences.keys()].toSorted()).toEqual([...ENGLISH.keys()].toSorted());
    const loud = [...sentences].filter(([, tokens]) => /!|…| {2}/u.test(plainText(tokens)));
    expect(loud).toEqual([]);
  });

  test("says why something did not happen in a short sentence", async () => {
    const troubles = [...(await sentencesIn(code))].filter(([id]) => id.startsWith("trouble."));
    for (const [id, [text = ""]] of troubles) {
      expect([id, text]).toEqual([id, expect.stringMatching(/^\p{Lu}.* .*\.$/u)]);
      expect([id, text.length <= LONGEST_TROUBLE]).toEqual([id, true]);
    }
  });

  test("has words for every agreement, and questions to borrow", async () => {
    const { agreements, questions } = await loadLanguage(code);
    expect(Object.keys(await agreements()).toSorted()).toEqual([...AGREEMENTS].toSorted());
    const english = await (await loadLanguage("en")).questions();
    expect(Object.keys(await questions())).toEqual(Object.keys(english));
  });
});

test("a chosen language is spoken in the region of the person who speaks it", async () => {
  await speakIn("nl", ["en-US", "nl-BE"]);
  expect(i18n.locale).toBe("nl");
  expect(i18n.locales).toBe("nl-BE");
  await speakIn("nl", ["en-US"]);
  expect(i18n.locales).toBe("nl");
});

test("a chosen language is remembered, and nothing else is taken for one", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(rememberedLanguage(storage)).toBeUndefined();
  rememberLanguage("nl", storage);
  expect(rememberedLanguage(storage)).toBe("nl");
  for (const key of kept.keys()) kept.set(key, "toString");
  expect(rememberedLanguage(storage)).toBeUndefined();
  expect(rememberedLanguage(undefined)).toBeUndefined();
});

test("a storage that is full forgets, and the panel speaks on", () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error("full");
    },
  };
  expect(() => rememberLanguage("nl", full)).not.toThrow();
});
