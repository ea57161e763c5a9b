import type { NoteId } from "../../core/ids.ts";
import type { Writing } from "../../core/methods/method.ts";
import { fieldsOf, writeCard } from "../../core/session/card.ts";
import { fixedChoices, isChosen } from "../../core/session/counts.ts";
import type { SessionView } from "../../core/session/view.ts";
import type { Dice } from "./dice.ts";

/** A text for this slot: words that are found again, or a choice among what there is. */
export function textFor(view: SessionView, slot: string | undefined, dice: Dice): string {
  const writes = view.plan?.phases.flatMap((phase) => phase.writes) ?? [];
  const writing = writes.find((one) => one.slot === slot);
  return writing !== undefined && isChosen(writing) ? chosen(view, writing, dice) : words(dice);
}

export function words(dice: Dice): string {
  return `text ${dice.hex(12)}`;
}

/** Now and then about a note that does not exist. */
function chosen(view: SessionView, writing: Writing, dice: Dice): string {
  const fixed = fixedChoices(writing);
  if (fixed !== undefined) return dice.pick(fixed);
  const notes = (Object.keys(view.notes) as NoteId[]).filter(
    (note) => writing.about?.includes(view.notes[note]?.slot ?? "") === true,
  );
  const about = notes.length === 0 || dice.chance(0.05) ? dice.hex(32) : dice.pick(notes);
  const choice = dice.pick(writing.choices ?? ["take"]);
  if (writing.form === "card") return writeCard("card", { [dice.pick(fieldsOf("card"))]: choice });
  return writing.form === "mark"
    ? writeCard("mark", { about })
    : writeCard("choice", { about, choice });
}
