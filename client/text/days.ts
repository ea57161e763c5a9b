import { i18n } from "@lingui/core";

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether it is a day as a date field writes it, and one that there is. */
export function isDay(typed: string): boolean {
  if (!DAY.test(typed)) return false;
  const at = new Date(`${typed}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(typed);
}

/** A day as one reads it; anything else stands as it is. */
export function dayText(typed: string, format: Intl.DateTimeFormatOptions): string {
  return isDay(typed) ? i18n.date(new Date(`${typed}T12:00:00`), format) : typed;
}
