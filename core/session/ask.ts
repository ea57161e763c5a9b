import type { Command, CommandType } from "./command.ts";

/** What a button would ask for: a command's type, with the role, slot, note, person or choice it is about, as in `takeRole:chair`. */
export type Ask = CommandType | `${CommandType}:${string}`;

/** When an ask would be accepted; no bounds means now and until something happens. */
export interface Window {
  readonly from?: number;
  readonly until?: number;
}

/** The asks that would be accepted. */
export type Asks = Readonly<Partial<Record<Ask, Window>>>;

export const ALWAYS: Window = {};

export function isOpen(window: Window | undefined, at: number): boolean {
  return (
    window !== undefined && at >= (window.from ?? -Infinity) && at < (window.until ?? Infinity)
  );
}

export function askOf(command: Command): Ask {
  const detail = detailOf(command);
  return detail === undefined ? command.type : `${command.type}:${detail}`;
}

/** The role, slot, note, person, choice, line or case a command is about. */
export function detailOf(command: Command): string | undefined {
  if ("role" in command) return command.role;
  if ("slot" in command) return command.slot;
  if ("person" in command) return command.person;
  if ("choice" in command) return command.choice;
  if ("line" in command) return command.line;
  if ("number" in command) return String(command.number);
  if ("step" in command) return command.step;
  return "note" in command ? command.note : undefined;
}
