import type { Instant } from "../../../core/ids.ts";

/** On that day, at the hour of the last session on this device's clocks: people meet at the same hour, winter and summer. */
export function startOn(day: Instant, usual: Instant): Instant {
  const [date, hour] = [new Date(day), new Date(usual)];
  // Nobody begins on the minute.
  const minutes = Math.round((hour.getHours() * 60 + hour.getMinutes()) / 5) * 5;
  return new Date(date.getFullYear(), date.getMonth(), date.getDate(), 0, minutes).getTime();
}
