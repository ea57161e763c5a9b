import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import mammoth from "mammoth";
import { afterAll, beforeEach, expect, test } from "vitest";
import { seriesCalendar, stepCalendar, type Series } from "../../client/taken/calendar.ts";
import { sessionsTable } from "../../client/taken/sessions-table.ts";
import { minutesWords, sheetWords } from "../../client/taken/sheet-words.ts";
import { wordOf } from "../../client/taken/word.ts";
import { LANGUAGE_NAMES, speak } from "../../client/text/languages.ts";
import type { Attendance } from "../../core/group/attendance.ts";
import { plainLine, plainLines } from "../../core/minutes/plain-lines.ts";
import { minutesSheet, type Sheet } from "../../core/minutes/sheet.ts";
import { HOSTILE_TEXTS, hostileText } from "../support/hostile-text.ts";
import { HELD_AT, MINUTES, minutesWith, STEP, stepWith } from "../support/minutes.ts";

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

beforeEach(() => speak(["en"]));
afterAll(() => speak(["en"]));

/** Under Node the program asks for a Buffer, and reads any bytes. */
type Bytes = Extract<Parameters<typeof mammoth.convertToHtml>[0], { readonly buffer: unknown }>;

/** The document as a second program reads it, and what it has to say about it. */
async function read(sheet: Sheet): Promise<Awaited<ReturnType<typeof mammoth.convertToHtml>>> {
  const file = await wordOf(sheet);
  const bytes: unknown = new Uint8Array(await file.arrayBuffer());
  return mammoth.convertToHtml({ buffer: bytes as Bytes["buffer"] });
}

/** The parts of the document that are not about pages. */
async function partOf(sheet: Sheet, name: string): Promise<string> {
  const file = await wordOf(sheet);
  const part = unzipSync(new Uint8Array(await file.arrayBuffer()))[name];
  return part === undefined ? "" : strFromU8(part);
}

test.each(LANGUAGE_NAMES)("[E7] another program reads the Word document in %s", async (code) => {
  await speak([code]);
  const sheet = minutesSheet(MINUTES, await minutesWords(MINUTES.method));
  const { value, messages } = await read(sheet);
  expect(messages).toEqual([]);
  expect(`${value.replaceAll(/(?=<(h\d|p|ul|li)>)/gu, "\n").trim()}\n`).toBe(
    readFileSync(`tests/golden/minutes.${code}.docx.html`, "utf8"),
  );
});

test("[E7] the Word document says its language, and names the product as its author and no machine", async () => {
  await speak(["nl"]);
  const sheet = minutesSheet(MINUTES, await minutesWords(MINUTES.method));
  expect(await partOf(sheet, "word/styles.xml")).toContain('<w:lang w:val="nl"/>');
  const properties = await partOf(sheet, "docProps/core.xml");
  expect(properties).toContain("<dc:creator>Intervision</dc:creator>");
  expect(properties).toContain("<cp:lastModifiedBy>Intervision</cp:lastModifiedBy>");
  expect(properties).toContain("<dc:title>Intervisie, 20 november 2026</dc:title>");
  expect(await partOf(sheet, "docProps/app.xml")).not.toMatch(/Company|Manager|Template/u);
});

test("[E7] whatever people write, the Word document opens, and it is text", async () => {
  const words = await minutesWords("chair-eight");
  const opens = async (text: string): Promise<void> => {
    const sheet = minutesSheet(minutesWith(text), { ...words, method: () => text });
    const { value, messages } = await read(sheet);
    expect(messages).toEqual([]);
    expect(value).not.toMatch(/<(a|img|script|table|w:)\b/u);
    const [line = ""] = plainLines(text);
    expect(seen(value)).toContain(line);
  };
  for (const text of HOSTILE_TEXTS) await opens(text);
  await fc.assert(fc.asyncProperty(hostileText, opens), { numRuns: 40 });
}, 60_000);

function seen(html: string): string {
  return html
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

function eventsIn(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents("vtimezone"))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

async function stepEvent(step = STEP): Promise<readonly [string, ICAL.Event]> {
  const text = (await stepCalendar(step, sheetWords(), HELD_AT)) ?? "";
  const [event] = eventsIn(text);
  if (event === undefined) throw new Error("no event");
  return [text, event];
}

test.each(LANGUAGE_NAMES)("[E8] a step stands in a calendar in %s", async (code) => {
  await speak([code]);
  const [text] = await stepEvent();
  expect(text.replaceAll("\r\n", "\n")).toBe(readFileSync(`tests/golden/step.${code}.ics`, "utf8"));
});

test("[E8] a step is a whole day, on its date, without an alarm, and the same one each time", async () => {
  const [, event] = await stepEvent();
  expect(event.startDate.toString()).toBe("2026-12-04");
  expect(event.startDate.isDate).toBe(true);
  expect(event.summary).toBe("ask Kim for ten minutes, alone");
  expect(event.component.getAllSubcomponents("valarm")).toEqual([]);
  const [, again] = await stepEvent({ ...STEP });
  const [, other] = await stepEvent({ ...STEP, by: "2026-12-05" });
  expect([again.uid === event.uid, other.uid === event.uid]).toEqual([true, false]);
});

test.each(["", "soon", "2026-02-30", "2026-13-01", "04.12.2026", "2026-12-04T10:00", "20261204"])(
  "[E8] a step by %j is in no calendar",
  async (by) => {
    expect(await stepCalendar({ ...STEP, by }, sheetWords(), HELD_AT)).toBeUndefined();
  },
);

test("[E8] whatever people write is one event and its text, in lines of 75 bytes at most", async () => {
  for (const text of HOSTILE_TEXTS) await staysText(text);
  await fc.assert(fc.asyncProperty(hostileText, staysText), { numRuns: 300 });
});

async function staysText(typed: string): Promise<void> {
  const [text, event] = await stepEvent({ ...stepWith(typed), by: "2026-12-04" });
  expect(eventsIn(text)).toHaveLength(1);
  expect(event.summary).toBe(plainLine(typed) || "Next step");
  expect(event.description?.split("\n") ?? []).toEqual(
    expect.arrayContaining(
      [`When: ${plainLines(typed)[0] ?? ""}`].filter(() => plainLine(typed) !== ""),
    ),
  );
  expect(new Set(text.match(/^[^\s:;]+/gmu))).toEqual(
    new Set(KNOWN_LINES.filter((name) => text.includes(name))),
  );
  expect(text).not.toMatch(/\r(?!\n)|(?<!\r)\n/u);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  const lengths = text.split("\r\n").map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
}

/** All that the lines of such a file begin with. */
const KNOWN_LINES = [
  ...["BEGIN", "VERSION", "PRODID", "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "SUMMARY"],
  ...["DESCRIPTION", "END", "X-MICROSOFT-CDO-ALLDAYEVENT", "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT"],
];

/** The third Tuesday of October 2026, at 16:00 in Amsterdam, five days before its winter time. */
const SERIES: Series = {
  id: "group-1@intervision",
  title: "Intervision\nBEGIN:VALARM",
  start: Date.UTC(2026, 9, 20, 14),
  minutes: 90,
  zone: "Europe/Amsterdam",
  every: 4,
  skipped: [],
};

function beginnings(series: Series, most = 4): readonly string[] {
  const [event] = eventsIn(seriesCalendar(series, HELD_AT));
  const iterator = event?.iterator();
  const found: string[] = [];
  for (
    let next = iterator?.next();
    next !== undefined && found.length < most;
    next = iterator?.next()
  )
    found.push(next.toJSDate().toISOString());
  return found;
}

test("[E9] a series keeps the hour of its zone through the change of clocks", () => {
  expect(beginnings(SERIES)).toEqual([
    "2026-10-20T14:00:00.000Z",
    "2026-11-17T15:00:00.000Z",
    "2026-12-15T15:00:00.000Z",
    "2027-01-12T15:00:00.000Z",
  ]);
  expect(beginnings({ ...SERIES, every: 2 }, 3)).toEqual([
    "2026-10-20T14:00:00.000Z",
    "2026-11-03T15:00:00.000Z",
    "2026-11-17T15:00:00.000Z",
  ]);
});

test("[E9] dates that are skipped are left out", () => {
  const skipped = [Date.UTC(2026, 10, 17, 15), Date.UTC(2027, 0, 12, 15)];
  expect(beginnings({ ...SERIES, skipped }, 3)).toEqual([
    "2026-10-20T14:00:00.000Z",
    "2026-12-15T15:00:00.000Z",
    "2027-02-09T15:00:00.000Z",
  ]);
});

test("[E9] a session of a series is one event, as long as it is planned, with no alarm", () => {
  const [event, ...others] = eventsIn(seriesCalendar(SERIES, HELD_AT));
  expect(others).toEqual([]);
  expect(event?.summary).toBe("Intervision BEGIN:VALARM");
  expect(event?.duration.toSeconds()).toBe(90 * 60);
  expect(event?.component.getAllSubcomponents("valarm")).toEqual([]);
  expect(event?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe(
    "2026-11-20T12:00:00Z",
  );
  expect(() => seriesCalendar({ ...SERIES, zone: "Nowhere/None" }, HELD_AT)).toThrow("time zone");
});

test("[E9] wherever the next session is, its beginning is that of the calendar", () => {
  const zones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 3 * 365 * 24 }),
      fc.constantFrom(2, 4),
      (zone, hours, every) => {
        const start = HELD_AT + hours * HOUR;
        const [first, second] = beginnings({ ...SERIES, start, zone, every }, 2);
        expect(first).toBe(new Date(start).toISOString());
        const apart = Date.parse(second ?? "") - start - every * 7 * DAY;
        // The clocks may have changed in between.
        expect(Math.abs(apart)).toBeLessThanOrEqual(HOUR);
      },
    ),
    { numRuns: 150 },
  );
});

const ATTENDANCE: Attendance = {
  rhythm: "monthly",
  size: 5,
  sessions: [
    { at: HELD_AT, people: 4, names: ["Ann", "Zoë"] },
    { at: HELD_AT + 28 * DAY, people: 6, names: [] },
  ],
};

function attendedBy(text: string): Attendance {
  return { ...ATTENDANCE, sessions: [{ at: HELD_AT, people: 3, names: [text] }] };
}

test("[E10] what an organiser sees is a table that another program reads as it was written", () => {
  const table = sessionsTable(ATTENDANCE);
  expect(table).toBe(readFileSync("tests/golden/sessions.csv", "utf8").replaceAll("\n", "\r\n"));
  fc.assert(
    fc.property(hostileText, (text) => {
      const [head, row] = parse(sessionsTable(attendedBy(text)), { relax_column_count: false });
      expect(head).toEqual(["date", "people", "names", "members", "rhythm"]);
      expect(row).toEqual(["2026-11-20", "3", harmless(text), "5", "monthly"]);
    }),
    { numRuns: 500 },
  );
});

test("[E10] no cell of a table is a formula", () => {
  for (const text of HOSTILE_TEXTS) {
    const cells = parse(sessionsTable(attendedBy(text))).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
  }
});

/** What a spreadsheet would reckon with is marked as text. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/u.test(cell) ? `'${cell.toWellFormed()}` : cell.toWellFormed();
}
