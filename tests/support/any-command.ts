import type { NoteId, PersonId } from "../../core/ids.ts";
import type { RoleName } from "../../core/methods/method.ts";
import { isOpen, type Ask } from "../../core/session/ask.ts";
import type { Command, CommandType } from "../../core/session/command.ts";
import type { SessionView } from "../../core/session/view.ts";
import type { Dice } from "./dice.ts";

/** Any command that the view offers now, but none of these types; undefined when it offers nothing else. */
export function anyCommand(
  view: SessionView,
  at: number,
  dice: Dice,
  without: readonly CommandType[] = [],
): Command | undefined {
  const asks = (Object.keys(view.may) as Ask[]).filter(
    (ask) => isOpen(view.may[ask], at) && !without.includes(typeOf(ask)),
  );
  return asks.length === 0 ? undefined : commandFor(dice.pick(asks), view, dice);
}

function typeOf(ask: Ask): CommandType {
  return ask.split(":")[0] as CommandType;
}

/** A command that asks for this, with whatever else it needs thrown at random. */
export function commandFor(ask: Ask, view: SessionView, dice: Dice): Command {
  const type = typeOf(ask);
  const detail = ask.slice(type.length + 1);
  switch (type) {
    case "join":
      return { type, name: `Name ${dice.hex(4)}` };
    case "choosePlan":
      return { type, method: "chair-eight", agenda: dice.pick(["45", "60", "90"]) };
    case "takeRole":
    case "layDownRole":
      return { type, role: detail as RoleName };
    case "offerRole": {
      const to = dice.pick(Object.keys(view.people)) as PersonId;
      return { type, role: detail as RoleName, to };
    }
    case "answerOffer":
      return { type, role: detail as RoleName, accept: dice.chance(0.7) };
    case "begin":
    case "next":
    case "endPart":
    case "back":
    case "finishTurn":
    case "passTurn":
    case "close":
      return { type, from: view.stage?.step ?? 0 };
    case "extend":
      return { type, minutes: dice.pick([1, 2, 5] as const) };
    default:
      return writingCommand(type, detail, dice);
  }
}

type Written = Exclude<
  CommandType,
  | "join"
  | "choosePlan"
  | "takeRole"
  | "layDownRole"
  | "offerRole"
  | "answerOffer"
  | "begin"
  | "next"
  | "endPart"
  | "back"
  | "finishTurn"
  | "passTurn"
  | "close"
  | "extend"
>;

function writingCommand(type: Written, detail: string, dice: Dice): Command {
  const text = `text ${dice.hex(12)}`;
  switch (type) {
    case "setQuestion":
      return { type, text };
    case "writeNote":
      return { type, note: dice.hex(32) as NoteId, slot: detail, text };
    case "editNote":
      return { type, note: detail as NoteId, text };
    case "withdrawNote":
    case "bringNote":
      return { type, note: detail as NoteId };
    case "revealNotes":
      return { type, slot: detail };
    default:
      return { type };
  }
}
