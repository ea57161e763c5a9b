import { STEP_STATUSES } from "../../core/group/steps.ts";
import type { NoteId, PersonId } from "../../core/ids.ts";
import { moved } from "../../core/methods/agenda-advice.ts";
import { EVERYBODY } from "../../core/methods/between.ts";
import { METHODS } from "../../core/methods/catalogue.ts";
import type { RoleName } from "../../core/methods/method.ts";
import { isOpen, type Ask } from "../../core/session/ask.ts";
import {
  KEEPS,
  type Command,
  type CommandType,
  type StopChoice,
} from "../../core/session/command.ts";
import type { SessionView } from "../../core/session/view.ts";
import { textFor, words } from "./any-text.ts";
import type { Dice } from "./dice.ts";

/** What would end most schedules, or halt them, if it came as often as everything else. */
const SELDOM: readonly CommandType[] = [
  ...([
    "choosePlan",
    "discard",
    "answerObserver",
    "leave",
    "observe",
    "removePerson",
    "stop",
    "turnAway",
  ] as const),
];

/** What hardly a schedule would reach, if it came as seldom as everything else. */
const OFTEN: readonly CommandType[] = ["revealNotes"];

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
  return asks.length === 0 ? undefined : commandFor(pickAsk(asks, dice), view, dice);
}

export function pickAsk(asks: readonly Ask[], dice: Dice): Ask {
  const wanted = asks.find((one) => OFTEN.includes(typeOf(one)));
  if (wanted !== undefined && dice.chance(0.3)) return wanted;
  const ask = dice.pick(asks);
  return SELDOM.includes(typeOf(ask)) && dice.chance(0.8) ? dice.pick(asks) : ask;
}

function typeOf(ask: Ask): CommandType {
  return ask.split(":")[0] as CommandType;
}

/** A command that asks for this, with whatever else it needs thrown at random. */
export function commandFor(ask: Ask, view: SessionView, dice: Dice): Command {
  const type = typeOf(ask);
  const detail = ask.slice(type.length + 1);
  return (
    roleCommand(type, detail, view, dice) ??
    movingCommand(type, view) ??
    caseCommand(type, view, dice) ??
    writingCommand(type, detail, view, dice) ??
    peopleCommand(type, detail, dice) ??
    minutesCommand(type, detail, view, dice) ??
    // Every command that needs more than its type was made above.
    ({ type } as Command)
  );
}

function roleCommand(
  type: CommandType,
  detail: string,
  view: SessionView,
  dice: Dice,
): Command | undefined {
  const role = detail as RoleName;
  switch (type) {
    case "takeRole":
    case "layDownRole":
    case "skipRole":
      return { type, role };
    case "offerRole":
      return { type, role, to: dice.pick(Object.keys(view.people)) as PersonId };
    case "answerOffer":
      return { type, role, accept: dice.chance(0.7) };
    default:
      return undefined;
  }
}

function movingCommand(type: CommandType, view: SessionView): Command | undefined {
  switch (type) {
    case "skipCase":
    case "begin":
    case "next":
    case "endPart":
    case "back":
    case "goRoundAgain":
    case "finishTurn":
    case "passTurn":
    case "close":
      return { type, from: view.stage?.step ?? 0 };
    default:
      return undefined;
  }
}

/** A case of one's own, and one more, mostly in minutes that fit. */
function caseCommand(type: CommandType, view: SessionView, dice: Dice): Command | undefined {
  if (type === "wantCase") return { type, yes: dice.chance(0.7) };
  if (type !== "anotherCase") return undefined;
  const from = view.stage?.step ?? 0;
  return dice.chance(0.5) ? { type, from } : { type, from, minutes: dice.pick([1, 20, 30]) };
}

function writingCommand(
  type: CommandType,
  detail: string,
  view: SessionView,
  dice: Dice,
): Command | undefined {
  const note = detail as NoteId;
  switch (type) {
    case "setQuestion":
      return { type, text: words(dice) };
    case "writeNote":
      return {
        type,
        note: dice.hex(32) as NoteId,
        slot: detail,
        text: textFor(view, detail, dice),
      };
    case "editNote":
      return {
        type,
        note,
        text: textFor(view, view.notes[note]?.slot, dice),
        ...ontoOf(view, note, dice),
      };
    case "moveNote": {
      const before = anotherLine(view, note, dice);
      return { type, note, ...(before === undefined ? {} : { before }) };
    }
    case "mergeNote": {
      const into = anotherLine(view, note, dice);
      return { type, note, ...(into === undefined ? {} : { into }) };
    }
    case "withdrawNote":
    case "bringNote":
    case "parkNote":
    case "confirmStep":
      return { type, note };
    case "revealNotes":
      return { type, slot: detail };
    case "reportStep":
      return { type, step: detail, status: dice.pick(STEP_STATUSES), text: words(dice) };
    default:
      return undefined;
  }
}

/** Now and then from a panel that says nothing of what was read. */
function ontoOf(
  { notes }: SessionView,
  note: NoteId,
  dice: Dice,
): Pick<Extract<Command, { type: "editNote" }>, "onto"> {
  if (dice.chance(0.2)) return {};
  const revision = Math.max((notes[note]?.revision ?? 0) - dice.below(2), 0);
  return { onto: { revision, aside: dice.hex(32) as NoteId } };
}

/** Another line of its slot; now and then none, and where it is merged, mostly none. */
function anotherLine({ notes }: SessionView, note: NoteId, dice: Dice): NoteId | undefined {
  const others = (Object.keys(notes) as NoteId[]).filter(
    (id) => id !== note && notes[id]?.slot === notes[note]?.slot && notes[id]?.into === undefined,
  );
  const isAlone = dice.chance(notes[note]?.into === undefined ? 0.1 : 0.8);
  return others.length === 0 || isAlone ? undefined : dice.pick(others);
}

function minutesCommand(
  type: CommandType,
  detail: string,
  { minutes }: SessionView,
  dice: Dice,
): Command | undefined {
  const number = Number(detail);
  const version = minutes?.cases.find((held) => held.number === number)?.version ?? 0;
  switch (type) {
    case "chooseKeep":
      return { type, keep: dice.pick(KEEPS) };
    case "strikeLine":
      return { type, line: detail };
    case "approveMinutes":
      return { type, number, version };
    case "withdrawApproval":
      return { type, number };
    case "answerRelease":
      return {
        type,
        person: detail as PersonId,
        yes: dice.chance(0.7),
        version: minutes?.version ?? 0,
      };
    default:
      return undefined;
  }
}

function peopleCommand(type: CommandType, detail: string, dice: Dice): Command | undefined {
  switch (type) {
    case "join":
      return { type, name: anyName(dice) };
    case "addPaperSeat":
      return { type, seat: dice.hex(32) as PersonId, name: anyName(dice) };
    case "lowerHand":
    case "admit":
    case "turnAway":
    case "removePerson":
      return { type, person: detail as PersonId };
    case "answerObserver":
      return { type, person: detail as PersonId, yes: dice.chance(0.9) };
    case "answerStop":
      return { type, choice: detail as StopChoice };
    case "choosePlan":
      return anyPlan(dice);
    case "usePreset":
      return { type, agreements: [`Agreed ${dice.hex(8)}`], methods: [] };
    case "muteEachPart":
    case "showIndicator":
      return { type, on: dice.chance(0.5) };
    case "extend":
      return { type, minutes: dice.pick([1, 2, 5] as const) };
    default:
      return undefined;
  }
}

/** Of any method, as it is or with a minute moved; some do not fit. */
function anyPlan(dice: Dice): Command {
  const method = dice.pick(Object.values(METHODS));
  if (dice.chance(0.2)) return { type: "choosePlan", method: method.id, agenda: EVERYBODY };
  const [agenda, { minutes }] = dice.pick(Object.entries(method.agendas));
  const choice = { type: "choosePlan", method: method.id, agenda } as const;
  if (dice.chance(0.5)) return choice;
  const [from, to] = [dice.pick(Object.keys(minutes)), dice.pick(Object.keys(minutes))];
  return { ...choice, minutes: moved(minutes, { from, to, minutes: 1 }) };
}

function anyName(dice: Dice): string {
  return `Name ${dice.hex(8)}`;
}
