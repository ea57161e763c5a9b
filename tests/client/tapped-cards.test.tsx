import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { FormCard } from "../../client/panel/forms/FormCard.tsx";
import { slotOf } from "../../client/panel/note-list.ts";
import { Trust } from "../../client/panel/Trust.tsx";
import { speak } from "../../client/text/languages.ts";
import type { PersonId } from "../../core/ids.ts";
import { stageOf } from "../support/on-stage.ts";
import { ann, ben, cem, dora, eva, finn, noteId } from "../support/people.ts";
import { EVERY_FLOOR, TRUSTING } from "../support/plans.ts";
import { started, type Scene } from "../support/scene.ts";
import { write } from "../support/writing.ts";

beforeAll(() => speak(["en"]));

/** The card of a slot as one person's panel draws it first. */
function card(scene: Scene, person: PersonId, name: string): string {
  const on = stageOf(scene, person);
  const slot = slotOf(on, name);
  if (slot === undefined) throw new Error(`no slot ${name}`);
  return renderToStaticMarkup(createElement(FormCard, { on, slot, drafts: {} }));
}

function words(markup: string): string {
  return markup
    .replace(/<[^>]*>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

const telling = started(EVERY_FLOOR).upTo("tell");

test("a scale is eleven radios of one group, each with its number, under what is asked", () => {
  const markup = card(telling, ann, "hope");
  const radios = [
    ...markup.matchAll(/<label[^>]*><input type="radio" name="([^"]+)"[^>]*\/><span>(\d+)</gu),
  ];
  expect(radios.map(([, , number]) => Number(number))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(new Set(radios.map(([, name]) => name)).size).toBe(1);
  expect(markup).toMatch(/<fieldset[^>]*><legend>Choose a number from 0 to 10<\/legend>/u);
  expect(markup).not.toContain("checked");
});

test("one's own number is the radio that is on, and the others read it as a number of ten", () => {
  const chosen = telling.does(ann, write(1, "hope", "7"));
  expect(card(chosen, ann, "hope").match(/<input[^>]*checked[^>]*\/><span>(\d+)/u)?.[1]).toBe("7");
  expect(words(card(chosen, ann, "hope"))).toContain("Everybody sees this, without your name.");
  expect(words(card(chosen, dora, "hope"))).toContain("7 of 10");
});

test("a tick says how many are ready, and whose is not told", () => {
  const scene = started(EVERY_FLOOR);
  expect(words(card(scene, ann, "ready"))).toBe("title of ready 0 of 5 here Yes, on my side");
  const ticked = scene.does(dora, write(1, "ready", "yes"));
  expect(words(card(ticked, ann, "ready"))).toBe("title of ready 1 of 5 here Yes, on my side");
  expect(card(ticked, ann, "ready")).not.toContain("checked");
  expect(card(ticked, dora, "ready")).toContain("checked");
});

test("whoever may choose a number of notes reads how many are left, and has none to tap then", () => {
  const scene = [1, 2, 3].reduce(
    (one, note) => one.does(ann, write(note, "said", `Note ${note}.`)),
    started(EVERY_FLOOR),
  );
  const talk = scene.upTo("talk");
  const one = talk.does(eva, write(11, "touching", noteId(1)));
  const two = one.does(eva, write(12, "touching", noteId(3)));
  expect(words(card(talk, eva, "touching"))).toContain("You may choose 2 more.");
  expect(words(card(one, eva, "touching"))).toContain("You may choose 1 more.");
  expect(words(card(two, eva, "touching"))).toContain("You have chosen all you may.");
  expect(
    [talk, two].map((at) => card(at, eva, "touching").match(/type="checkbox"/gu)?.length),
  ).toEqual([3, 2]);
});

test("what the case giver marks before all is read by all; what somebody marks for oneself by nobody else", () => {
  const shared = EVERY_FLOOR.phases.map((phase) => ({
    ...phase,
    writes: phase.writes.map((writing) =>
      writing.slot === "touching"
        ? {
            ...writing,
            by: ["caseGiver" as const],
            visibility: "group" as const,
            reveal: "atOnce" as const,
          }
        : writing,
    ),
  }));
  const scene = started({ ...EVERY_FLOOR, phases: shared })
    .does(ann, write(1, "said", "One."), write(2, "said", "Two."))
    .upTo("talk")
    .does(ben, write(11, "touching", noteId(2)));
  expect(words(card(scene, cem, "touching"))).toBe("title of touching One. Two. Chosen");
  expect(words(card(scene, ben, "touching"))).toContain("You may choose 1 more.");
  const own = started(EVERY_FLOOR)
    .does(ann, write(1, "said", "One."))
    .upTo("talk")
    .does(eva, write(11, "touching", noteId(1)));
  expect(words(card(own, eva, "touching"))).toContain("only you see this");
  expect(card(own, dora, "touching")).not.toContain("checked");
});

function trustCard(scene: Scene, person: PersonId): string {
  return words(renderToStaticMarkup(createElement(Trust, { seated: stageOf(scene, person) })));
}

test("whoever has not said that there is trust is asked, and nobody reads who has not", () => {
  const scene = started(TRUSTING).does(ann, "confirmTrust");
  expect(trustCard(scene, ann)).toMatch(/1 of 5 here.*You have said yes/u);
  expect(trustCard(scene, ben)).toMatch(/1 of 5 here.*Yes, we know and trust each other/u);
  expect(trustCard(scene, ben)).not.toContain("Ann");
  const all = [ben, cem, dora, eva].reduce(
    (one, person) => one.does(person, "confirmTrust"),
    scene,
  );
  expect(trustCard(all, ben)).toBe("");
  const late = all.upTo("tell").isLetIn(finn, 80);
  expect(trustCard(late, ben)).toBe("");
  expect(trustCard(late, finn)).toMatch(/each other\? This method.*Yes, we know/u);
});
