import { readFileSync } from "node:fs";
import { join } from "node:path";
import { i18n } from "@lingui/core";
import { beforeAll, describe, expect, test } from "vitest";
import { initialsOf } from "../../client/panel/initials.ts";
import { methodText, untilLoaded } from "../../client/panel/words.ts";
import { loadAgreements, loadMethodText, speak } from "../../client/text/languages.ts";
import {
  farewellText,
  troubleText,
  type Farewell,
  type Trouble,
} from "../../client/text/reasons.ts";
import { offerText, roleName, takingText, yesText } from "../../client/text/roles.ts";
import { listText, minutesText, timeOfDay } from "../../client/text/times.ts";
import { AGREEMENTS } from "../../core/methods/agreements.ts";
import { METHODS } from "../../core/methods/catalogue.ts";
import { ROLES } from "../../core/methods/method.ts";
import { HandClock } from "../support/hand-clock.ts";

/** The compiler keeps these whole: a reason that is new has no sentence here and does not compile. */
const TROUBLES: Readonly<Record<Trouble, true>> = {
  notSeated: true,
  ticketUsed: true,
  sessionFull: true,
  nameEmpty: true,
  wrongStatus: true,
  notLeader: true,
  notYourRole: true,
  notYourTurn: true,
  notNow: true,
  alreadyMovedOn: true,
  minutesChanged: true,
  alreadyDone: true,
  tooFewPeople: true,
  noCaseGiver: true,
  trustNotConfirmed: true,
  caseGiverCannotLead: true,
  caseGiverRolesApart: true,
  roleTaken: true,
  nameTaken: true,
  shortPause: true,
  waitingAtDoor: true,
  turnedAway: true,
  countsOpen: true,
  tooFewCards: true,
  enoughChosen: true,
  unknownChoice: true,
  personAway: true,
  unknownPerson: true,
  unknownPlan: true,
  minutesUnfit: true,
  methodNotAllowed: true,
  unknownSlot: true,
  unknownNote: true,
  textLocked: true,
  textEmpty: true,
  textTooLong: true,
  tooLarge: true,
  notText: true,
  malformed: true,
  tooFast: true,
  sessionLimit: true,
  notSaved: true,
  offline: true,
  microphone: true,
};

const FAREWELLS: Readonly<Record<Farewell, true>> = {
  ticketUsed: true,
  otherSession: true,
  ended: true,
  moved: true,
  tooManyConnections: true,
  breaches: true,
  notConfigured: true,
  refused: true,
  codeUnknown: true,
  tooManyCodes: true,
};

/** As much as the foot of a panel holds without pushing the glance away. */
const LONGEST_TROUBLE = 90;

/** Words that the glossary gives to something else, and words that shout or blame. */
const STRANGE =
  /\b(?:user|participant|attendee|client|admin|moderator|facilitator|owner|invalid|illegal|forbidden|error|failed|must|violat\w*|click)\b|!|…/iu;

const CATALOG = readFileSync(join("client", "text", "locales", "en.po"), "utf8");

beforeAll(() => speak(["en"]));

describe("reasons", () => {
  test.each(Object.keys(TROUBLES) as Trouble[])("%s is a short sentence", (trouble) => {
    const text = troubleText(trouble);
    expect(text).toMatch(/^[A-Z].* .*\.$/u);
    expect(text.length).toBeLessThanOrEqual(LONGEST_TROUBLE);
  });

  test.each(Object.keys(FAREWELLS) as Farewell[])("the farewell %s is a sentence", (farewell) => {
    const { what, help } = farewellText(farewell);
    for (const sentence of [what, help]) expect(sentence).toMatch(/^[A-Z].* .*\.$/u);
  });
});

describe("roles", () => {
  test.each(ROLES)("%s has a name, an offer, a way to take it and a yes", (role) => {
    expect(roleName(role)).toMatch(/^[A-Z]/u);
    expect(offerText(role)).toMatch(/^will you .*\?$/u);
    expect(takingText(role)).toMatch(/^I /u);
    expect(yesText(role)).toMatch(/^Yes, I /u);
  });
});

function say(id: string, values: Record<string, unknown>): string {
  return i18n._(id, values);
}

describe("the catalog", () => {
  const sentences = Array.from(
    CATALOG.matchAll(/^msgid "(.+)"\nmsgstr "(.*)"$/gmu),
    ([, id, text]) => [id ?? "", text ?? ""],
  );

  test("says something for each id", () => {
    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences.filter(([, text]) => text === "")).toEqual([]);
  });

  test("speaks plainly, in the words of the glossary, and does not shout", () => {
    expect(sentences.filter(([, text = ""]) => STRANGE.test(text))).toEqual([]);
  });

  test("counts people as a person would", () => {
    expect(say("gathering.missing", { missing: 1 })).toMatch(/^One more person/u);
    expect(say("gathering.missing", { missing: 2 })).toMatch(/^2 more people/u);
    const title = "views";
    expect(say("desk.written", { count: 0, title })).toBe("Nobody has written yet: views");
    expect(say("desk.written", { count: 1, title })).toBe("1 person has written: views");
    expect(say("desk.written", { count: 4, title })).toBe("4 people have written: views");
    expect(say("floor.speaks", { count: 1, names: "Ann" })).toBe("Ann speaks");
    expect(say("floor.speaks", { count: 2, names: "Ann and Ben" })).toBe("Ann and Ben speak");
    expect(say("time.extendLabel", { minutes: 1 })).toBe("+1 minute");
    expect(say("time.extendLabel", { minutes: 5 })).toBe("+5 minutes");
  });
});

describe("languages", () => {
  test.each<[readonly string[], string]>([
    [["en-GB"], "en"],
    [["nl", "en"], "nl"],
    [["fr", "nl-BE", "en"], "nl"],
    [["de-AT", "nl"], "de"],
    [["en-US@posix", "en"], "en"],
    [["xx"], "en"],
    [[], "en"],
  ])("for %j the panel speaks %s", async (preferred, language) => {
    await speak(preferred);
    expect(i18n.locale).toBe(language);
    expect(troubleText("notYourTurn")).not.toBe("trouble.notYourTurn");
  });

  test("times and numbers follow the region that was asked for", async () => {
    const afternoon = new Date(2026, 10, 26, 16, 5).getTime();
    await speak(["fr", "en-GB"]);
    expect(timeOfDay(afternoon)).toBe("16:05");
    await speak(["en-US"]);
    expect(timeOfDay(afternoon)).toMatch(/^4:05\sPM$/u);
  });

  test("names and minutes are put as one says them", async () => {
    await speak(["en-GB"]);
    expect(listText(["Ann"])).toBe("Ann");
    expect(listText(["Ann", "Ben", "Cem"])).toBe("Ann, Ben and Cem");
    expect(minutesText(45)).toMatch(/^45\smins?$/u);
  });

  test.each(Object.keys(METHODS))("%s has words, and for each of its phases", async (method) => {
    const text = await loadMethodText(method);
    const phases = METHODS[method]?.phases.map(({ id }) => id) ?? [];
    expect(phases.filter((phase) => text.phases[phase] === undefined)).toEqual([]);
  });

  test("a method that is not known has none", async () => {
    await expect(loadMethodText("toString")).rejects.toThrow("no words for method toString");
  });

  test("words that do not come are asked for again, until they come", async () => {
    const clock = new HandClock();
    let asked = 0;
    const words = untilLoaded(() => {
      asked += 1;
      return asked < 3 ? Promise.reject(new TypeError("no network")) : Promise.resolve("words");
    }, clock);
    await clock.pass(1_999);
    expect(asked).toBe(1);
    await clock.pass(2_001);
    expect(await words).toBe("words");
    expect(asked).toBe(3);
    expect(methodText("chair-eight")).toBe(methodText("chair-eight"));
  });

  test("each agreement has words", async () => {
    const texts = await loadAgreements();
    expect(AGREEMENTS.filter((id) => texts[id].text === "")).toEqual([]);
  });
});

test.each([
  ["Ann", "AN"],
  ["Ann Smith", "AS"],
  ["Ann Maria de Vries", "AV"],
  ["  Ann  ", "AN"],
  ["Ö", "Ö"],
  ["李 雷", "李雷"],
  ["", "?"],
])("the letters of %j are %j", (name, letters) => {
  expect(initialsOf(name)).toBe(letters);
});
