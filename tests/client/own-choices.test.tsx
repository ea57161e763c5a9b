import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { FormCard } from "../../client/panel/forms/FormCard.tsx";
import { GroupNotes } from "../../client/panel/GroupNotes.tsx";
import { slotOf } from "../../client/panel/note-list.ts";
import { speak } from "../../client/text/languages.ts";
import type { PersonId } from "../../core/ids.ts";
import { planFor } from "../../core/methods/catalogue.ts";
import { writeCard } from "../../core/session/card.ts";
import { stageOf } from "../support/on-stage.ts";
import { ann, ben, eva, noteId } from "../support/people.ts";
import { started, trusting, type Scene } from "../support/scene.ts";
import { write } from "../support/writing.ts";

beforeAll(() => speak(["en"]));

const gossip = trusting(started(planFor("gossip")))
  .upTo("gossip")
  .does(eva, write(1, "insights", "He waits too long."));
const hit = gossip.does(
  ben,
  write(2, "echo", writeCard("choice", { about: noteId(1), choice: "hit" })),
);

/** The card of the case giver's own choices, as this person's panel draws it. */
function echo(scene: Scene, person: PersonId): string {
  const on = stageOf(scene, person);
  const slot = slotOf(on, "echo");
  if (slot === undefined) throw new Error("no slot echo");
  return renderToStaticMarkup(createElement(FormCard, { on, slot, drafts: {} }));
}

function said(scene: Scene, person: PersonId): string {
  return renderToStaticMarkup(createElement(GroupNotes, { on: stageOf(scene, person) }));
}

test("what a case giver chooses for oneself is a card of that panel alone, and says so", () => {
  expect(echo(hit, ben)).toContain("He waits too long.");
  expect(echo(hit, ben)).toContain("only you see this");
  expect(echo(hit, ben)).not.toContain("Everybody sees");
  expect(echo(hit, ben)).toMatch(/checked[^>]*\/><span>hit/u);
  for (const person of [ann, eva]) expect(echo(hit, person)).toBe("");
});

test("the others read what it is about where they read everything that was said", () => {
  expect(said(hit, ann)).toContain("He waits too long.");
  expect(said(hit, ben)).not.toContain("He waits too long.");
});
