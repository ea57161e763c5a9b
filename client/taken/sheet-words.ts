import { i18n } from "@lingui/core";
import type { LineKind, StepCard } from "../../core/minutes/minutes.ts";
import type { MinutesWords, SheetWords } from "../../core/minutes/sheet.ts";
import { ROLES, type RoleName } from "../../core/methods/method.ts";
import { dayText } from "../text/days.ts";
import { loadConditions, loadMethodText } from "../text/languages.ts";
import { roleName } from "../text/roles.ts";
import { minutesText } from "../text/times.ts";

const LONG_DAY = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;

const KINDS: Readonly<Record<LineKind, string>> = {
  question: /*i18n*/ "sheet.kind.question",
  fact: /*i18n*/ "sheet.kind.fact",
  angle: /*i18n*/ "sheet.kind.angle",
  view: /*i18n*/ "sheet.kind.view",
  idea: /*i18n*/ "sheet.kind.idea",
  experience: /*i18n*/ "sheet.kind.experience",
  lesson: /*i18n*/ "sheet.kind.lesson",
  other: /*i18n*/ "sheet.kind.other",
};

const STEP_FIELDS: readonly (readonly [keyof StepCard, string])[] = [
  ["when", /*i18n*/ "card.step.when"],
  ["then", /*i18n*/ "card.step.then"],
  ["sign", /*i18n*/ "card.step.sign"],
  ["by", /*i18n*/ "card.step.by"],
  ["buddy", /*i18n*/ "card.step.buddy"],
];

/** What a sheet of next steps says, in the reader's language. */
export function sheetWords(): SheetWords {
  return {
    language: i18n.locale,
    step: i18n._("step.title"),
    stepFields: spoken(Object.fromEntries(STEP_FIELDS) as Record<keyof StepCard, string>),
    day: (typed) => dayText(typed, LONG_DAY),
  };
}

/** What minutes of a session held by this method say. */
export async function minutesWords(method: string): Promise<MinutesWords> {
  const [name, conditions] = await Promise.all([methodName(method), loadConditions()]);
  const conditionNames: Readonly<Record<string, { readonly label: string }>> = conditions;
  return {
    ...sheetWords(),
    title: (heldAt) =>
      i18n._("sheet.title", { date: i18n.date(new Date(heldAt), { dateStyle: "long" }) }),
    labels: {
      method: i18n._("sheet.method"),
      time: i18n._("sheet.time"),
      people: i18n._("sheet.people"),
      question: i18n._("sheet.question"),
      conditions: i18n._("sheet.conditions"),
    },
    method: () => name,
    time: (planned, real) =>
      i18n._("sheet.lasted", { real: minutesText(real), planned: minutesText(planned) }),
    roles: Object.fromEntries(ROLES.map((role) => [role, roleName(role)])) as Record<
      RoleName,
      string
    >,
    caseTitle: (number, title) =>
      title === undefined
        ? i18n._("sheet.case", { number })
        : i18n._("sheet.caseTitled", { number, title }),
    kinds: spoken(KINDS),
    about: (text) => i18n._("sheet.about", { text }),
    condition: (id) => (Object.hasOwn(conditions, id) ? (conditionNames[id]?.label ?? id) : id),
    counted: ({ well, care }) => i18n._("sheet.counted", { well, care }),
  };
}

/** A group's own method has no words here but its name. */
async function methodName(method: string): Promise<string> {
  return loadMethodText(method).then(
    ({ name }) => name,
    () => method,
  );
}

function spoken<Key extends string>(ids: Readonly<Record<Key, string>>): Record<Key, string> {
  return Object.fromEntries(
    Object.entries<string>(ids).map(([key, id]) => [key, i18n._(id)]),
  ) as Record<Key, string>;
}
