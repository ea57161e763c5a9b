import { beforeAll, describe, expect, test } from "vitest";
import type { Draft } from "../../client/panel/draft.ts";
import { lockedText, savedText, seenText } from "../../client/panel/note-words.ts";
import { speak } from "../../client/text/languages.ts";
import { METHODS } from "../../core/methods/catalogue.ts";
import type { Reveal, Visibility } from "../../core/methods/method.ts";
import type { PlannedPhase } from "../../core/methods/plan.ts";
import type { NoteView } from "../../core/session/view.ts";
import { EVERY_FLOOR } from "../support/plans.ts";

beforeAll(() => speak(["en"]));

function phaseOf(id: string): PlannedPhase {
  const found = EVERY_FLOOR.phases.find((phase) => phase.id === id);
  if (found === undefined) throw new Error(`no phase ${id}`);
  return found;
}

describe("who sees a text, and when", () => {
  test.each<[Visibility, Reveal, string]>([
    ["group", "atOnce", "Everybody sees it at once, without your name."],
    ["own", "ownTurn", "Only you see this. Ask it on your turn."],
    ["own", "authorBrings", "Only you see this. You may bring it in later."],
    ["private", "authorBrings", "Only here: never sent, and gone when you close the panel."],
    ["sealed", "ownTurn", "Sealed. The group sees it when it is your turn."],
    [
      "sealed",
      "oneEachTurn",
      "Sealed. On your turn you show one at a time; the chair may show all at once.",
    ],
    ["sealed", "partEnd", "Sealed. The group sees it when this part ends."],
    ["sealed", "phaseEnd", "Sealed. The group sees it when this phase ends."],
    ["sealed", "chairOpens", "Sealed. The group sees it when the chair opens all at once."],
    ["sealed", "caseGiverOpens", "Sealed. The group sees it when the case giver opens it."],
    ["sealed", "authorBrings", "Sealed. The group sees it when you bring it in."],
  ])("%s, %s", (visibility, reveal, words) => {
    expect(seenText({ visibility, reveal })).toBe(words);
  });

  test.each<[Visibility, string]>([
    ["own", "Only you see this. You have it at hand on your turn, in a later phase."],
    ["sealed", "Sealed. The group sees it on your turn, in a later phase."],
  ])("%s, on a turn of a later phase, and then of this one", (visibility, words) => {
    const seen = { visibility, reveal: "ownTurn", opensIn: "positions" } as const;
    expect(seenText(seen, undefined, "position")).toBe(words);
    expect(seenText(seen, undefined, "positions")).toBe(
      seenText({ visibility, reveal: "ownTurn" }),
    );
  });

  test("what locks says so while it can still be changed, and afterwards", () => {
    const [pair, ask] = [phaseOf("pair"), phaseOf("ask")];
    const position = pair.writes.find(({ slot }) => slot === "position");
    const facts = pair.writes.find(({ slot }) => slot === "facts");
    if (position === undefined || facts === undefined) throw new Error("no such slots");
    expect(lockedText(position, pair)).toBe("When this phase is over it stands as it is.");
    expect(lockedText(position, ask)).toBe("It stands as you wrote it.");
    expect(lockedText(facts, pair)).toBe("");
  });

  test("what the group has been shown says so, whatever it was written as", () => {
    const shown: NoteView = { slot: "views", text: "Ask her", visibility: "group", place: 0 };
    expect(seenText({ visibility: "sealed", reveal: "ownTurn" }, shown)).toBe(
      "Everybody sees this, without your name.",
    );
    const sealed: NoteView = { ...shown, visibility: "sealed", mine: true };
    expect(seenText({ visibility: "sealed", reveal: "ownTurn" }, sealed)).toMatch(/^Sealed/u);
  });

  test("nothing is called sealed or one's own that everybody reads, in any method", () => {
    for (const { phases } of Object.values(METHODS)) {
      for (const { visibility, reveal } of phases.flatMap(({ writes }) => writes)) {
        const isHidden = /^(?:Sealed|Only)/u.test(seenText({ visibility, reveal }));
        expect(isHidden).toBe(visibility !== "group");
      }
    }
  });
});

describe("whether it is saved", () => {
  const draft: Draft = {
    slot: "views",
    text: "Ask her",
    saved: "Ask her",
    revision: 0,
    isOpen: true,
    isSaving: false,
  };
  const typed: Draft = { ...draft, saved: "Ask" };

  test.each<[string, Draft, boolean, string]>([
    ["nothing is written yet", { ...draft, text: "", saved: "" }, true, ""],
    ["the room has it", draft, true, "Saved."],
    ["the room has it and the line is down", draft, false, "Saved."],
    ["it is being typed", typed, true, "Not saved yet."],
    ["it is on its way", { ...typed, isSaving: true }, true, "Saving"],
    [
      "it is on its way and the line goes down",
      { ...typed, isSaving: true },
      false,
      "Not saved yet: the line is down. Your text stays here.",
    ],
    [
      "it is typed while the line is down",
      typed,
      false,
      "Not saved yet: the line is down. Your text stays here.",
    ],
    [
      "the line was down when it went",
      { ...typed, trouble: "offline" },
      true,
      "Not saved yet: the line is down. Your text stays here.",
    ],
    [
      "the room did not take it",
      { ...typed, trouble: "textTooLong" },
      true,
      "Not saved. This is too long. Make it a little shorter. Your text stays here.",
    ],
  ])("when %s", (_when, one, isLive, words) => {
    expect(savedText(one, isLive)).toBe(words);
  });
});
