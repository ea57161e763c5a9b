import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { METHODS } from "../../core/methods/catalogue.ts";
import type { Command } from "../../core/session/command.ts";
import { kindOf } from "../../core/session/line-kind.ts";
import type { MinutesView } from "../../core/session/view.ts";
import { told, worked } from "../support/cases.ts";
import { ann, ben, cem, eva, finn, gita, GROUP, noteId, personId } from "../support/people.ts";
import { cast, gathered, type Scene } from "../support/scene.ts";

const hugo = personId("8");

const APPROVE: Command = { type: "approveMinutes", number: 1, version: 0 };
const WITHDRAW: Command = { type: "withdrawApproval", number: 1 };

/** Ben's case through to the goodbye. */
function closed(): Scene {
  return worked().upTo("evaluate").does(cem, "close");
}

function approved(): Scene {
  return closed().does(ben, APPROVE);
}

function answer(person: PersonId, yes: boolean, version = 1): Command {
  return { type: "answerRelease", person, yes, version };
}

function minutes(scene: Scene, person: PersonId): MinutesView {
  const { minutes: seen } = scene.sees(person);
  if (seen === undefined) throw new Error("there are no minutes");
  return seen;
}

/** What this person reads, as `kind: text`. */
function read(scene: Scene, person: PersonId): readonly string[] {
  return Object.values(minutes(scene, person).lines)
    .map(({ kind, text }) => `${kind}: ${text}`)
    .toSorted();
}

const LINES = [
  "idea: Say it",
  "question: How do I say no?",
  "step: On Monday",
  "title: Two bosses",
];

test("[J1] closing leaves what stood in view of all, and nothing that was sealed or own", () => {
  expect(read(closed(), ben)).toEqual(LINES);
  const everything = JSON.stringify([closed().session, closed().sees(ben), closed().sees(eva)]);
  expect(everything).not.toContain("Own of Ben");
  expect(everything).not.toContain("Sealed of Eva");
});

test("[J1] every text of the core of a method has a kind, and what comes before the case has none", () => {
  for (const { phases } of Object.values(METHODS)) {
    for (const { kind, writes } of phases) {
      const isOfCase = kind !== "open" && kind !== "choose";
      for (const { slot } of writes) expect(kindOf(kind, slot) !== undefined).toBe(isOfCase);
    }
  }
});

test("[J1] where nobody wrote, or nobody brought a case, there is nothing to keep", () => {
  const early = worked().happens({ type: "roleLaidDown", role: "caseGiver" });
  expect(early.does(cem, "close").sees(ben).minutes).toBeUndefined();
});

describe("approval", () => {
  test("[J2] nobody but the case giver reads minutes that are not approved", () => {
    for (const person of GROUP) expect(read(closed(), person).length > 0).toBe(person === ben);
    for (const person of GROUP) expect(read(approved(), person)).toContain("idea: Say it");
    expect(read(approved().does(ben, WITHDRAW), ann)).toEqual([]);
  });

  test("[J2] [K5] the minutes of a case are for those who had a seat while it was on", () => {
    const second = told(worked().does(cem, "anotherCase")).upTo("introduce").isLetIn(finn, 80);
    const over = second.upTo("evaluate").does(cem, "close");
    const both = over.does(ben, APPROVE);
    expect(read(both, eva)).toContain("title: Two bosses");
    expect(read(both, finn)).toEqual([]);
    expect(minutes(both, finn).cases).toMatchObject([{ approved: true }, { caseGiver: ann }]);
  });

  test("[J3] a line that was struck is gone for good, and the approval of what stood before is refused", () => {
    const strike: Command = { type: "strikeLine", line: "question-1" };
    const struck = closed().does(ben, strike);
    expect(JSON.stringify(struck.session)).not.toContain("How do I say no?");
    expect(struck.answer(ben, APPROVE)).toBe("minutesChanged");
    expect(struck.answer(ben, { ...APPROVE, version: 1 })).toBe("yes");
    expect(struck.answer(ben, strike)).toBe("unknownNote");
    expect(approved().answer(ben, strike)).toBe("textLocked");
  });

  test.each([ann, cem, eva])("[J3] nobody else strikes, approves or takes back: %s", (person) => {
    expect(closed().answer(person, { type: "strikeLine", line: noteId(4) })).toBe("unknownNote");
    expect(closed().answer(person, APPROVE)).toBe("notYourRole");
    expect(approved().answer(person, WITHDRAW)).toBe("notYourRole");
  });
});

describe("release", () => {
  test("[J4] without an approval there is nothing to say yes to", () => {
    expect(closed().answer(ann, answer(ann, true, 0))).toBe("notNow");
  });

  test("[J4] one yes is missing, or is a no: nothing is released", () => {
    const all = GROUP.reduce((scene, one) => scene.does(one, answer(one, true)), approved());
    for (const person of GROUP) expect(minutes(all, person).released).toBe(true);
    const no = all.does(eva, answer(eva, false));
    for (const person of GROUP) expect(minutes(no, person).released).toBeUndefined();
  });

  test("[J4] whoever said goodbye before the end was there too", () => {
    const left = worked().does(eva, "leave").upTo("evaluate").does(cem, "close").does(ben, APPROVE);
    const rest = [ann, ben, cem, personId("d")];
    const all = rest.reduce((scene, one) => scene.does(one, answer(one, true)), left);
    expect(minutes(all, ann).released).toBeUndefined();
    expect(all.answer(eva, answer(eva, true))).toBe("notSeated");
  });

  test("[J4] the chair asks those on paper, and nobody answers for anybody else", () => {
    const paper = worked()
      .does(cem, { type: "addPaperSeat", seat: hugo, name: "Hugo" })
      .upTo("evaluate")
      .does(cem, "close")
      .does(ben, APPROVE);
    const all = GROUP.reduce((scene, one) => scene.does(one, answer(one, true)), paper);
    expect(minutes(all, ann).released).toBeUndefined();
    expect(all.answer(ann, answer(hugo, true))).toBe("notYourRole");
    expect(all.answer(cem, answer(eva, false))).toBe("notYourRole");
    expect(all.answer(cem, answer(gita, true))).toBe("notYourRole");
    expect(minutes(all.does(cem, answer(hugo, true)), ann).released).toBe(true);
  });

  test("[J4] a yes that was given twice is one", () => {
    expect(approved().does(ann, answer(ann, true)).answer(ann, answer(ann, true))).toBe(
      "alreadyDone",
    );
  });

  test("[J5] others see the same whether somebody said no or nothing", () => {
    const no = approved().does(eva, answer(eva, false));
    const yes = approved().does(eva, answer(eva, true));
    for (const person of GROUP.filter((one) => one !== eva)) {
      expect(no.sees(person)).toEqual(approved().sees(person));
      expect(yes.sees(person)).toEqual(approved().sees(person));
    }
    expect(minutes(no, eva).answers).toEqual({ [eva]: false });
  });

  test("[J6] what is taken back and approved anew needs every yes anew", () => {
    const all = GROUP.reduce((scene, one) => scene.does(one, answer(one, true)), approved());
    const anew = all.does(ben, WITHDRAW).does(ben, APPROVE);
    expect(minutes(anew, ann)).toMatchObject({ version: 3, answers: {} });
    expect(minutes(anew, ann).released).toBeUndefined();
    expect(anew.answer(ann, answer(ann, true))).toBe("minutesChanged");
    expect(anew.answer(ann, answer(ann, true, 3))).toBe("yes");
  });
});

test("[J4] [J5] [J6] whatever anybody taps, a release is the yes of all to what is approved now", () => {
  const taps = fc.oneof(
    fc.constantFrom<[PersonId, Command]>([ben, WITHDRAW], [ben, APPROVE]),
    fc.record({ person: fc.constantFrom(...GROUP), yes: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.array(taps, { maxLength: 40 }), (script) => {
      let scene = closed();
      let said = new Map<PersonId, boolean>();
      for (const tap of script) {
        const { version } = minutes(scene, ann);
        const [by, asked] = Array.isArray(tap)
          ? tap
          : ([tap.person, answer(tap.person, tap.yes, version)] as const);
        const decision = scene.decides(by, asked);
        if (!decision.ok) continue;
        if (asked.type === "answerRelease") said.set(by, asked.yes);
        else said = new Map();
        scene = scene.happens(...decision.value);
      }
      const isReleased = GROUP.every((one) => said.get(one) === true);
      for (const person of GROUP) expect(minutes(scene, person).released === true).toBe(isReleased);
    }),
  );
});

test("[J7] how long to keep is chosen while people gather, seen by all, and stands after the goodbye", () => {
  const week: Command = { type: "chooseKeep", keep: "week" };
  const running = cast(gathered().does(eva, week)).does(ann, "start");
  expect(running.sees(ann).keep).toBe("week");
  expect(running.answer(cem, { type: "chooseKeep", keep: "end" })).toBe("wrongStatus");
  expect(running.does(cem, "close").sees(ben).keep).toBe("week");
});
