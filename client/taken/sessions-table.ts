import { unparse } from "papaparse";
import type { Attendance } from "../../core/group/attendance.ts";

/** The columns are called the same in every language: other programs read them. */
const COLUMNS = ["date", "people", "names", "members", "rhythm"];

/** What a spreadsheet would reckon with. The library's own pattern overlooks a cell of more than one line. */
const FORMULA = /^[=+\-@\t\r]/u;

/** A table for spreadsheets (RFC 4180), a row for each session; members and rhythm as they are now. No cell is a formula. */
export function sessionsTable({ sessions, size, rhythm }: Attendance): string {
  const rows = sessions.map(({ at, people, names }) => [
    dayOf(at),
    String(people),
    names.join("; "),
    String(size),
    rhythm,
  ]);
  return `${unparse([COLUMNS, ...rows], { escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`;
}

/** The day on this machine's calendar, as `yyyy-mm-dd`. */
function dayOf(at: number): string {
  return new Intl.DateTimeFormat("sv").format(at);
}
