import { i18n } from "@lingui/core";
import type { Duration, Instant } from "../../core/ids.ts";

/** What is left, as on a clock; `+` and counting up when over time. */
export function clockText(left: Duration): string {
  const seconds = Math.ceil(left / 1_000);
  const counted = Math.abs(seconds);
  const digits = String(counted % 60).padStart(2, "0");
  return `${seconds < 0 ? "+" : ""}${Math.floor(counted / 60)}:${digits}`;
}

export function timeOfDay(at: Instant): string {
  return i18n.date(new Date(at), { hour: "numeric", minute: "2-digit" });
}

export function minutesText(minutes: number): string {
  return i18n.number(minutes, { style: "unit", unit: "minute" });
}

/** Names in a row, with the "and" and the commas of that person's region. */
export function listText(names: readonly string[]): string {
  return new Intl.ListFormat(i18n.locales, { type: "conjunction" }).format(names);
}
