import { i18n } from "@lingui/core";
import type { NoteId } from "../../core/ids.ts";
import type { RoleName } from "../../core/methods/method.ts";
import type { Ask } from "../../core/session/ask.ts";
import type { Command, CommandType } from "../../core/session/command.ts";
import { yesText } from "../text/roles.ts";
import type { Drafts } from "./draft-book.ts";
import { ownNotes } from "./note-list.ts";
import { nameOf, phaseText, type OnStage } from "./seated.ts";

/** What the one primary button says and does: ask for a command, or something in this panel alone. */
export interface PrimaryAction {
  readonly label: string;
  readonly does: Command | "close" | "write" | "fold";
  /** The slot or role it is about. */
  readonly about: string;
}

export function primaryAction(on: OnStage, ask: Ask, drafts: Drafts): PrimaryAction | undefined {
  const [type, about = ""] = ask.split(":") as [CommandType, string?];
  const from = on.stage.step;
  switch (type) {
    case "answerOffer": {
      const role = about as RoleName;
      return { label: yesText(role), does: { type, role, accept: true }, about };
    }
    case "resume":
      return { label: i18n._("primary.resume"), does: { type }, about };
    case "begin":
      return { label: i18n._("primary.begin"), does: { type, from }, about };
    case "next":
      return { label: nextText(on), does: { type, from }, about };
    case "finishTurn":
      return { label: i18n._("primary.finishTurn"), does: { type, from }, about };
    case "acceptAgreements":
      return { label: i18n._("agreements.accept"), does: { type }, about };
    case "writeNote":
      return openDraft(drafts, about) === undefined
        ? { label: i18n._("primary.write"), does: "write", about }
        : { label: i18n._("primary.written"), does: "fold", about };
    case "close":
      return { label: i18n._("desk.close"), does: "close", about };
    default:
      return undefined;
  }
}

/** What comes, so that nobody is surprised by it. */
function nextText({ view, stage, plan, text, method }: OnStage): string {
  switch (stage.ahead) {
    case "turn":
      return i18n._("primary.next", { what: nameOf(view, stage.round?.coming[0] ?? view.you) });
    case "part":
      return i18n._("primary.next", { what: text.parts[stage.part + 1]?.what ?? "" });
    case "phase": {
      const next = plan.phases[stage.phase + 1];
      if (next === undefined) throw new Error("a phase is ahead that the plan does not have");
      return i18n._("primary.next", { what: phaseText(method, next.id).name });
    }
    case "end":
      return i18n._("desk.close");
  }
}

function openDraft(drafts: Drafts, slot: string): NoteId | undefined {
  return (Object.keys(drafts) as NoteId[]).find(
    (note) => drafts[note]?.slot === slot && drafts[note].isOpen,
  );
}

/** Opens the note that was begun in this slot, or a first one. */
export function openNote(on: OnStage, drafts: Drafts, slot: string): void {
  const note = ownNotes(on, drafts, slot).at(-1);
  if (note === undefined) return on.drafts.open(slot);
  on.drafts.open(slot, { note, text: on.view.notes[note]?.text ?? "" });
}

export function foldNotes(on: OnStage, drafts: Drafts, slot: string): void {
  const note = openDraft(drafts, slot);
  if (note !== undefined) on.drafts.fold(note);
}
