import { expect } from "@playwright/test";
import type { Keyboards } from "./keyboard.ts";
import type { Seat } from "./seat.ts";

interface Four {
  readonly ann: Seat;
  readonly ben: Seat;
  readonly cem: Seat;
  readonly dora: Seat;
  readonly keys: Keyboards;
  /** Holds what all see against the standards. */
  readonly look: (scene: string) => Promise<void>;
}

const SEALED = /^Sealed\. .* Saved\.$/u;

/** Ann chairs, Ben brings the case, Cem takes notes, Dora keeps the time; nobody has a mouse. */
export async function heldByKeyboard(four: Four): Promise<void> {
  await gather(four);
  await arrive(four);
  await choose(four);
  await tell(four);
  await ask(four);
  await advise(four);
  await decide(four);
  await evaluate(four);
  await close(four);
}

async function gather({ ann, ben, cem, dora, keys }: Four): Promise<void> {
  await keys.of(cem);
  await keys.press("Leave the session");
  await keys.press("Come back");
  await keys.press("I take notes");
  await keys.of(ben);
  await keys.press("I bring the case");
  await keys.of(dora);
  await keys.press("I keep the time");
  await keys.of(ann);
  await keys.press("I chair");
  await keys.press("Start");
  await keys.lead("Begin");
}

async function arrive({ ann, ben, cem, dora, keys }: Four): Promise<void> {
  for (const seat of [cem, dora, ben]) {
    await keys.of(seat);
    await keys.press("I agree");
  }
  await keys.press("Write: one check-in word (optional)");
  await keys.type("Your text", "Curious");
  await keys.press("Close note");
  await expect(ann.panel.getByText("Curious")).toBeVisible();
  await keys.press("Done");
  await keys.of(cem);
  await keys.press("Pass my turn");
  await keys.of(ann);
  await keys.press("I agree");
  await keys.lead("Next: Ann", "Next: Inventory", "Begin");
}

async function choose({ ann, ben, cem, dora, keys, look }: Four): Promise<void> {
  for (const [seat, title] of [
    [ben, "Two bosses"],
    [dora, "A colleague who never answers"],
  ] as const) {
    await keys.of(seat);
    await keys.press("Offer a case");
    await keys.type("Short title, without names", title);
    await keys.type("What I want to learn", "To say no in time");
    await keys.press("Close note");
  }
  await look("offers");
  await keys.of(ann);
  await keys.press("End part");
  await keys.lead("Begin");
  await keys.of(cem);
  const marks = cem.panel.getByRole("radio", { name: "I could learn most from this" });
  await keys.on(marks.first(), "Space", "ArrowDown");
  await expect(marks.last()).toBeChecked();
  await expect(cem.panel.getByText(SEALED)).toBeVisible();
  await look("marks");
  await keys.of(ann);
  await keys.press("Open the marks");
  await keys.press("Yes, open the marks to all");
  await expect(ben.panel.getByText("1 mark", { exact: true })).toBeVisible();
  await look("marks open");
  await keys.lead("Next: State and associate", "Begin");
}

/** A question, a hand, and a stop by whoever's case it is. */
async function tell({ ann, ben, cem, keys, look }: Four): Promise<void> {
  await keys.of(cem);
  await keys.unfold("Put the question into words");
  await keys.type(/^The question/u, "How do I say no?");
  await keys.press("Save the question");
  await keys.press("Raise hand");
  await expect(ann.button("Heard: Cem")).toBeVisible();
  await look("a hand");
  await keys.of(ann);
  await keys.press("Heard: Cem");
  await keys.of(ben);
  await keys.press("Stop");
  await expect(ben.button("End my case")).toBeVisible();
  await look("stop");
  await keys.press("Go on");
  await keys.of(ann);
  await keys.lead("Next: Everybody writes", "Begin");
}

/** A stop by a member, who then leaves out the own turn. */
async function ask({ ann, cem, dora, keys, look }: Four): Promise<void> {
  await keys.of(dora);
  await keys.press("Write");
  await keys.type("Your text", "I feel the pressure too.");
  await keys.press("I have written");
  await keys.press("Pause");
  await keys.lead("Resume");
  await keys.of(ann);
  await keys.lead("Next: Explore", "Begin", "Next: Clarifying questions, no advice", "Begin");
  await keys.of(cem);
  await keys.unfold("I need a short pause");
  await keys.press("Stop");
  await look("stop by a member");
  await keys.press("Leave out my turn");
  await expect(ann.panel.getByTestId("floor")).toContainText("Dora");
  await keys.of(ann);
  await keys.press("End part");
  await keys.lead("Begin");
}

async function advise({ ann, ben, cem, keys, look }: Four): Promise<void> {
  await keys.of(cem);
  await keys.press("Write");
  await keys.type("Your text", "Show both the same list.");
  await keys.press("I have written");
  await expect(cem.panel.getByText(SEALED)).toBeVisible();
  await look("sealed advice");
  await keys.of(ann);
  await keys.lead("Next: One by one", "Begin");
  await keys.of(ben);
  await keys.on(ben.panel.getByRole("checkbox", { name: "This touches me" }), "Space");
  await expect(ben.panel.getByRole("checkbox")).toBeChecked();
  await look("what touches");
  await keys.of(ann);
  await keys.press("End part");
  await keys.lead("Begin");
}

async function decide({ ann, ben, cem, keys, look }: Four): Promise<void> {
  await keys.of(ben);
  const choice = (name: string) => ben.panel.getByRole("radio", { name });
  await keys.on(choice("Take"), "Space", "ArrowRight", "ArrowRight", "ArrowLeft");
  await expect(choice("Keep")).toBeChecked();
  await expect(cem.panel.getByText("Ben: Keep")).toBeVisible();
  await keys.of(cem);
  await keys.press("Write the next step");
  await keys.type("When", "Monday's planning starts");
  await keys.type("Then I", "show both the list");
  await keys.unfold("More");
  const buddy = cem.panel.getByLabel("Who asks me how it went");
  await keys.on(buddy, "ArrowDown");
  await expect(buddy).toHaveValue("Ann");
  await look("choices and step");
  await keys.press("Close note");
  await keys.of(ben);
  await keys.lead("Yes, that is it");
  await expect(cem.panel.getByText("Ben has said yes to it.")).toBeVisible();
  await look("step agreed on");
  await keys.of(ann);
  await keys.lead("Next: Share", "Begin");
  await keys.press("End part");
  await keys.lead("Begin");
}

async function evaluate({ ann, ben, cem, dora, keys, look }: Four): Promise<void> {
  for (const seat of [dora, cem, ben, ann]) {
    await keys.of(seat);
    const group = (name: string) => seat.panel.getByRole("group", { name });
    await keys.on(group("One that went well"), "Space", "ArrowRight");
    await keys.on(group("One that needs care"), "Space");
    await expect(seat.panel.getByText(SEALED)).toBeVisible();
  }
  await look("cards");
  await keys.press("Open the cards");
  await keys.press("Yes, open the cards to all");
  // Whoever comes from below begins with the last.
  await expect(ben.panel.getByText("3 say it went well")).toBeVisible();
  await look("cards open");
}

/** Thought better of once. */
async function close({ ann, keys, look }: Four): Promise<void> {
  await keys.press("Close the session");
  await expect(ann.panel.getByRole("dialog")).toBeVisible();
  await look("closing");
  await keys.strike("Escape");
  await expect(ann.panel.getByRole("dialog")).toHaveCount(0);
  await expect(ann.button("Close the session")).toBeFocused();
  await keys.press("Close the session");
  await keys.press("Yes, close it");
}
