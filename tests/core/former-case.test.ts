import { describe, expect, test } from "vitest";
import { planFor } from "../../core/methods/catalogue.ts";
import type { Command } from "../../core/session/command.ts";
import { told, wishing, worked } from "../support/cases.ts";
import { ann, ben, cem, dora, eva, finn, GROUP, noteId } from "../support/people.ts";
import { started } from "../support/scene.ts";

describe("what was written in a case that is over", () => {
  test("[K4] what was written about the first is in no slot of the second", () => {
    const recommending = told(worked().does(cem, "anotherCase")).upTo("recommend");
    const slots = Object.values(recommending.running.notes).map(({ slot }) => slot);
    expect(slots.toSorted()).toEqual([
      ...["1.listening", "1.pitch", "1.recommendation", "1.recommendation", "1.step"],
    ]);
    expect(recommending.stage(cem).written).toEqual({ recommendation: 0 });
  });

  test("[K4] [N4] what was sealed or own in the first stays so to the end", () => {
    const through = told(worked().does(cem, "anotherCase")).upTo("evaluate");
    for (const person of GROUP) {
      const seen = JSON.stringify(through.sees(person).notes);
      expect(seen.includes("Sealed of Eva")).toBe(person === eva);
      expect(seen.includes("Own of Ben")).toBe(person === ben);
      expect(seen.includes("On Monday")).toBe(true);
    }
  });

  test("[K4] its author takes it back, and can neither edit nor bring it", () => {
    const second = told(worked().does(cem, "anotherCase")).upTo("recommend");
    const edit = { type: "editNote", note: noteId(3), text: "Else" } as const;
    expect(second.answer(eva, edit)).toBe("textLocked");
    expect(second.answer(ben, { type: "bringNote", note: noteId(2) })).toBe("textLocked");
    expect(second.answer(ann, { type: "confirmStep", note: noteId(5) })).toBe("unknownNote");
    const gone = second.does(eva, { type: "withdrawNote", note: noteId(3) });
    expect(gone.running.notes[noteId(3)]).toBeUndefined();
  });

  test("[K4] [Q5] what was parked in the first is not brought into the second", () => {
    const parked = started(planFor("six-steps", "45"))
      .upTo("questions")
      .does(eva, { type: "writeNote", note: noteId(6), slot: "questionDraft", text: "Why not?" })
      .does(eva, { type: "parkNote", note: noteId(6) })
      .upTo("feedback")
      .does(cem, "anotherCase");
    const advising = told(parked).upTo("recommend");
    expect(advising.answer(eva, { type: "bringNote", note: noteId(6) })).toBe("textLocked");
  });

  test("[K4] [Q5] nothing is parked for the advice of the next case", () => {
    const asked = wishing(ben, ann)
      .upTo("questions")
      .does(eva, { type: "writeNote", note: noteId(6), slot: "questionDraft", text: "Why not?" });
    const park: Command = { type: "parkNote", note: noteId(6) };
    expect(asked.answer(eva, park)).toBe("yes");
    expect(asked.upTo("feedback").answer(eva, park)).toBe("notNow");
  });

  test("[K5] whoever comes later reads nothing of the first, and everything of the second", () => {
    const second = told(worked().does(cem, "anotherCase"))
      .upTo("introduce")
      .does(ann, { type: "setQuestion", text: "Why me?" })
      .isLetIn(finn, 90);
    expect(second.sees(finn).notes).toEqual({});
    expect(second.sees(finn).question).toBe("Why me?");
    expect(second.sees(finn).former).toEqual([{ number: 1, caseGiver: ben }]);
    const asked = { number: 1, caseGiver: ben, question: "How do I say no?" };
    expect(second.sees(dora).former).toEqual([asked]);
    expect(Object.values(second.sees(dora).notes).map(({ text }) => text)).toContain("Two bosses");
  });
});
