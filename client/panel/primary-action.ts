import { i18n } from "@lingui/core";
import type { NoteId } from "../../core/ids.ts";
import type { RoleName } from "../../core/methods/method.ts";
import type { Ask } from "../../core/session/ask.ts";
import type { Command, CommandType, StopChoice } from "../../core/session/command.ts";
import type { StageView } from "../../core/session/view.ts";
import { yesText } from "../text/roles.ts";
import type { Drafts } from "./draft.ts";
import { knownText, ownNotes } from "./note-list.ts";
import { nameOf, phaseText, type OnStage } from "./seated.ts";
import { stopChoiceText } from "./stop-words.ts";

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
    case "answerStop": {
      const choice = about as StopChoice;
      return { label: stopChoiceText(on, choice), does: { type, choice }, about };
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
      return openDraft(on, drafts, about) === undefined
        ? { label: i18n._("primary.write"), does: "write", about }
        : { label: i18n._("primary.written"), does: "fold", about };
    case "confirmStep":
      return { label: i18n._("step.confirm"), does: { type, note: about as NoteId }, about };
    case "close":
      return { label: i18n._("desk.close"), does: "close", about };
    default:
      return undefined;
  }
}

/** Says what comes, so that nobody is surprised by it; whoever has no panel is done when the leader says so. */
function nextText(on: OnStage): string {
  const { view, stage } = on;
  if (stage.ahead === "end") return i18n._("desk.close");
  const what = whatComes(on, stage.ahead);
  const current = stage.round?.current;
  if (current === undefined || view.people[current]?.paper === undefined)
    return i18n._("primary.next", { what });
  return i18n._("paper.done", { name: nameOf(view, current), what });
}

function whatComes(
  { view, stage, plan, text, method }: OnStage,
  ahead: Exclude<StageView["ahead"], "end">,
): string {
  switch (ahead) {
    case "turn":
      return nameOf(view, stage.round?.coming[0] ?? view.you);
    case "part":
      return text.parts[stage.part + 1]?.what ?? "";
    case "phase": {
      const next = plan.phases[stage.phase + 1];
      if (next === undefined) throw new Error("a phase is ahead that the plan does not have");
      return phaseText(method, next.id).name;
    }
  }
}

function openDraft(on: OnStage, drafts: Drafts, slot: string): NoteId | undefined {
  return ownNotes(on, drafts, slot).find((note) => drafts[note]?.isOpen === true);
}

/** Opens the note that was begun in this slot, or a first one. */
export function openNote(on: OnStage, drafts: Drafts, slot: string): void {
  const note = ownNotes(on, drafts, slot).at(-1);
  if (note === undefined) on.drafts.open(slot);
  else on.drafts.open(slot, knownText(on.view, note));
}

export function foldNotes(on: OnStage, drafts: Drafts, slot: string): void {
  const note = openDraft(on, drafts, slot);
  if (note !== undefined) on.drafts.fold(note);
}
