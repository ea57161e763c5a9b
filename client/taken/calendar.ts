import ical, {
  ICalEventRepeatingFreq,
  type ICalCalendarData,
  type ICalEventData,
} from "ical-generator";
import { tzlib_get_ical_block as zoneBlock } from "timezones-ical-library";
import type { Instant } from "../../core/ids.ts";
import type { StepCard } from "../../core/minutes/minutes.ts";
import { plainLine, plainLines } from "../../core/minutes/plain-lines.ts";
import { stepSheet, type Fact, type SheetWords } from "../../core/minutes/sheet.ts";
import { isDay } from "../text/days.ts";

const MINUTE = 60_000;

const MAKER = { company: "Intervision", product: "Intervision", language: "EN" };

/** The next session, and those after it. */
export interface Series {
  /** The same for the same series, however often it is saved. */
  readonly id: string;
  readonly title: string;
  readonly start: Instant;
  readonly minutes: number;
  /** The zone whose clocks it follows (IANA), summer and winter. */
  readonly zone: string;
  /** Weeks from one to the next, on the same day of the week. */
  readonly every: number;
  /** Beginnings that are left out. */
  readonly skipped: readonly Instant[];
}

/** A next step on its day; undefined where it has none. */
export async function stepCalendar(
  step: StepCard,
  words: SheetWords,
  stamp: Instant,
): Promise<string | undefined> {
  const { by = "", when = "", then: act = "" } = step;
  if (!isDay(by)) return undefined;
  const event: ICalEventData = {
    id: `${await digest(step)}@intervision`,
    start: by,
    allDay: true,
    stamp: new Date(stamp),
    summary: plainLine(act) || plainLine(when) || words.step,
    description: factsOf(step, words).map(factLine).join("\n"),
  };
  return calendarText({ prodId: MAKER }, event);
}

/** At the same hour of its zone each time. */
export function seriesCalendar(series: Series, stamp: Instant): string {
  const { id, title, start, minutes, zone, every, skipped } = series;
  const [block, name] = zoneBlock(zone);
  if (block === undefined || name === undefined) throw new Error(`no time zone ${zone}`);
  const timezone = name.replace("TZID=", "");
  const at = (instant: Instant): string => wallTime(instant, zone);
  // An empty list would be written as a date that is none.
  const exclude = skipped.length === 0 ? {} : { exclude: skipped.map(at) };
  const event: ICalEventData = {
    id,
    // Of an instant the library would write what the clocks of this machine show.
    start: at(start),
    end: at(start + minutes * MINUTE),
    timezone,
    stamp: new Date(stamp),
    summary: plainLine(title),
    repeating: { freq: ICalEventRepeatingFreq.WEEKLY, interval: every, ...exclude },
  };
  return calendarText({ prodId: MAKER, timezone: { name: null, generator: () => block } }, event);
}

/** What the clocks of a zone show, as `yyyy-mm-ddThh:mm:ss`. */
function wallTime(at: Instant, timeZone: string): string {
  // Swedish writes dates in this order.
  return new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short", timeStyle: "medium" })
    .format(at)
    .replace(" ", "T");
}

function calendarText(calendar: ICalCalendarData, event: ICalEventData): string {
  const made = ical(calendar);
  made.createEvent(event);
  return `${made.toString()}\r\n`;
}

function factsOf(step: StepCard, words: SheetWords): readonly Fact[] {
  return stepSheet([step], words).blocks.flatMap((block) =>
    block.type === "facts" ? block.facts : [],
  );
}

function factLine({ label, text }: Fact): string {
  return `${label}: ${plainLines(text).join("\n")}`;
}

/** The same step has the same digest: saved twice, it stands in the calendar once. */
async function digest(step: StepCard): Promise<string> {
  const fields = Object.entries(step).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const bytes = new TextEncoder().encode(JSON.stringify(fields));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
