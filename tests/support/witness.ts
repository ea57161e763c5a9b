import type { CommandId, NoteId, PersonId } from "../../core/ids.ts";
import { askOf, isOpen } from "../../core/session/ask.ts";
import type { ServerMessage } from "../../core/protocol/message.ts";
import type { Command } from "../../core/session/command.ts";
import { isObserver } from "../../core/session/observing.ts";
import { isSeated, leaderOf } from "../../core/session/people.ts";
import { asksOf } from "../../core/session/permissions.ts";
import type { Session } from "../../core/session/session.ts";
import type { Entry } from "../../worker/entry.ts";
import { isForCaseGiver, mayReadName, toldTooMuch } from "./private-channels.ts";

/** Every text that a test panel writes has this form, so that it is found in whatever was sent. */
const TEXT = /text [0-9a-f]{12}/gu;

/** The same for every name that a test panel gives. */
const NAME = /Name [0-9a-f]{8}/gu;

const LEADERS_OWN: readonly Command["type"][] = [
  ...(["begin", "next", "endPart", "back", "goRoundAgain", "close"] as const),
  ...(["offerRole", "revealNotes", "removePerson", "discard"] as const),
  ...(["anotherCase", "skipCase"] as const),
];

/** Sees everything that is asked, written and sent, and throws at the first thing that must not be. */
export class Witness {
  readonly #asked = new Map<CommandId, Command>();
  readonly #texts = new Map<string, { readonly author: PersonId; readonly note?: NoteId }>();
  readonly #written = new Set<string>();
  readonly #joined = new Set<PersonId>();
  /** How often a text was sent to its author that nobody else may see yet. */
  hidden = 0;
  /** How often something that is not for everybody was sent to somebody it is for. */
  confided = 0;

  constructor(before: readonly Entry[]) {
    for (const entry of before) this.#remember(entry);
  }

  asks(by: PersonId, id: CommandId, command: Command): void {
    this.#asked.set(id, command);
    if (!("text" in command)) return;
    const note = "note" in command ? { note: command.note } : {};
    this.#texts.set(command.text, { author: by, ...note });
  }

  /** An entry is about to be appended to the log of this session. */
  writes(session: Session, entry: Entry): void {
    const { by, command: id } = entry;
    if (by !== undefined && id !== undefined) this.#checkCommand(session, entry, by, id);
    this.#remember(entry);
  }

  /** A frame goes to a person, from a room whose session is this one. */
  sends(session: Session, to: PersonId, frame: string): void {
    for (const [text] of frame.matchAll(TEXT)) {
      const written = this.#texts.get(text);
      if (written === undefined) throw new Error(`nobody wrote ${text}`);
      if (written.note === undefined || isGroup(session, written.note)) continue;
      this.hidden += 1;
      if (written.author !== to) throw new Error(`${text} reached another person`);
    }
    for (const [name] of frame.matchAll(NAME)) {
      if (!mayReadName(session, to, name)) throw new Error(`${name} reached another person`);
    }
    this.#checkTold(session, to, JSON.parse(frame) as ServerMessage);
  }

  #checkTold(session: Session, to: PersonId, message: ServerMessage): void {
    const told = toldIn(message);
    if (told === undefined) return;
    const tooMuch = toldTooMuch(session, to, told);
    if (tooMuch.length > 0) throw new Error(`${to} was told too much: ${tooMuch.join(", ")}`);
    if ("door" in told || "hands" in told || "shortPause" in told) this.confided += 1;
  }

  hasSeenWritten(frame: string): boolean {
    return this.#written.has(/"id":"([0-9a-f]{32})"/u.exec(frame)?.[1] ?? "");
  }

  #checkCommand(session: Session, { at }: Entry, by: PersonId, id: CommandId): void {
    const command = this.#asked.get(id);
    if (command === undefined) throw new Error("a command was written that nobody asked for");
    if (command.type === "join") return;
    if (this.#written.has(id)) throw new Error(`${command.type} was applied twice`);
    const hasPlace = isSeated(session, by) || isObserver(session, by);
    if (!hasPlace) throw new Error(`${command.type} was accepted without a seat`);
    if (!isOpen(asksOf(session, by)[askOf(command)], at))
      throw new Error(`${command.type} was accepted though the view did not offer it`);
    if (isLeadersOwn(session, command) && leaderOf(session) !== by)
      throw new Error(`${command.type} was accepted from somebody who does not lead`);
    checkStep(session, command);
  }

  #remember({ command, events }: Entry): void {
    if (command !== undefined) this.#written.add(command);
    for (const event of events) {
      if (event.type === "noteWritten") this.#texts.set(event.text, event);
      if (event.type !== "joined") continue;
      if (this.#joined.has(event.person)) throw new Error("a person joined twice");
      this.#joined.add(event.person);
    }
  }
}

/** While people gather a name on paper is added by anybody. */
function isLeadersOwn(session: Session, command: Command): boolean {
  const { type } = command;
  const isRunning = session.status === "running";
  if (type === "revealNotes" && isRunning && isForCaseGiver(session, command.slot)) return false;
  return LEADERS_OWN.includes(type) || (type === "addPaperSeat" && isRunning);
}

function toldIn(message: ServerMessage): object | undefined {
  if (message.type === "view") return message.view;
  return message.type === "patch" ? message.patch : undefined;
}

function checkStep(session: Session, command: Command): void {
  const step = session.status === "running" ? session.stage.step : undefined;
  if ("from" in command && command.from !== step)
    throw new Error(`${command.type} was accepted in another step`);
}

function isGroup(session: Session, note: NoteId): boolean {
  return session.status === "running" && session.notes[note]?.visibility === "group";
}
