import type { Attendance } from "../../core/group/attendance.ts";
import { markdownOf } from "../../core/minutes/markdown.ts";
import type { StepCard } from "../../core/minutes/minutes.ts";
import type { Sheet } from "../../core/minutes/sheet.ts";
import { jsonOf, type Taken } from "../../core/minutes/taken.ts";
import type { NextSession } from "../../core/group/next-session.ts";
import { sheetWords } from "./sheet-words.ts";

/** What is read, and what it is made of. */
export interface Shown {
  readonly taken: Taken;
  readonly sheet: Sheet;
}

export async function saveWord({ taken, sheet }: Shown): Promise<void> {
  const { wordOf } = await import("./word.ts");
  save(`${nameOf(taken)}.docx`, await wordOf(sheet));
}

export function saveMarkdown({ taken, sheet }: Shown): void {
  save(`${nameOf(taken)}.md`, new Blob([markdownOf(sheet)], { type: "text/markdown" }));
}

export function saveJson({ taken }: Shown): void {
  save(`${nameOf(taken)}.json`, new Blob([jsonOf(taken)], { type: "application/json" }));
}

export async function saveCalendar(step: StepCard): Promise<void> {
  const { stepCalendar } = await import("./calendar.ts");
  const text = await stepCalendar(step, sheetWords(), Date.now());
  if (text !== undefined) save("intervision.ics", new Blob([text], { type: "text/calendar" }));
}

/** In the zone of whoever saves it. */
export async function saveNext({ id, ...next }: NextSession): Promise<void> {
  const { seriesCalendar } = await import("./calendar.ts");
  const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
  const series = { ...next, id: `${id}@intervision`, title: "Intervision", zone };
  const text = seriesCalendar(series, Date.now());
  save("intervision-next.ics", new Blob([text], { type: "text/calendar" }));
}

export async function saveTable(attendance: Attendance): Promise<void> {
  const { sessionsTable } = await import("./sessions-table.ts");
  save("intervision-sessions.csv", new Blob([sessionsTable(attendance)], { type: "text/csv" }));
}

/** The next steps, whoever's: those with a day can stand in a calendar. */
export function stepsOf(taken: Taken): readonly StepCard[] {
  if (taken.what === "step") return taken.steps;
  return taken.minutes.cases.flatMap(({ step }) => (step === undefined ? [] : [step]));
}

function nameOf(taken: Taken): string {
  if (taken.what === "step") return "intervision-step";
  return `intervision-${new Intl.DateTimeFormat("sv").format(taken.minutes.heldAt)}`;
}

function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
