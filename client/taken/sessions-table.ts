import { unparse } from "papaparse";
import type { Minutes } from "../../core/minutes/minutes.ts";

/** As much of a session as a group's list of them tells. */
export type HeldSession = Pick<Minutes, "heldAt" | "method" | "realMinutes" | "people">;

/** The columns are called the same in every language: other programs read them. */
const COLUMNS = ["date", "method", "minutes", "people"];

/** What a spreadsheet would reckon with. The library's own pattern overlooks a cell of more than one line. */
const FORMULA = /^[=+\-@\t\r]/u;

/** A table for spreadsheets (RFC 4180): no cell is a formula. */
export function sessionsTable(sessions: readonly HeldSession[]): string {
  const rows = sessions.map(({ heldAt, method, realMinutes, people }) => [
    dayOf(heldAt),
    method,
    String(realMinutes),
    people.map(({ name }) => name).join("; "),
  ]);
  return `${unparse([COLUMNS, ...rows], { escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`;
}

/** The day on this machine's calendar, as `yyyy-mm-dd`. */
function dayOf(at: number): string {
  return new Intl.DateTimeFormat("sv").format(at);
}
