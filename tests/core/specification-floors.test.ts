import { expect, test } from "vitest";
import { METHODS } from "../../core/methods/catalogue.ts";
import type { CueRole, Method } from "../../core/methods/method.ts";
import { isRound, planSession } from "../../core/methods/plan.ts";
import { speakersNow } from "../../core/session/stage.ts";
import { differences, listed, type Facts } from "../support/facts.ts";
import { owning } from "../support/remembering.ts";
import { ann, ben, cem, dora, eva } from "../support/people.ts";
import { cast, gathered, type Scene, trusting } from "../support/scene.ts";
import {
  ALL,
  LISTENERS,
  MEMBERS,
  SPEAKERS,
  SPECIFIED,
  specifiedPhases,
  type SpecifiedMethod,
  type SpecifiedPhase,
} from "../support/specification.ts";
import { MEANT } from "../specification/differences.ts";

const ROLE_OF: Readonly<Record<string, CueRole>> = {
  [ann]: "member",
  [ben]: "caseGiver",
  [cem]: "chair",
  [dora]: "timekeeper",
  [eva]: "noteTaker",
};

/** In this agenda every method goes through all its phases. */
const LONG = "90";

test("[F9] [M13] whoever speaks and whoever only listens, in every part of every method, is whom the specification names", () => {
  const theirs = Object.assign({}, ...SPECIFIED.map(floorsSpecified)) as Facts;
  const ours = Object.assign({}, ...Object.values(METHODS).map(floorsHeld)) as Facts;
  expect(differences(theirs, ours)).toEqual(listed(MEANT.floor));
});

test.each(Object.values(METHODS))("[M3] $id in 90 minutes has all its phases", (method) => {
  const { phases } = planSession(method, LONG, { withoutNextSteps: false });
  expect(phases.map(({ id }) => id)).toEqual(method.phases.map(({ id }) => id));
});

function floorsSpecified(method: SpecifiedMethod): Facts {
  const all = specifiedPhases(method).map((phase) => ({
    [`${method.id} ${phase.id}: speaks`]: rolesText(speakersSpecified(method, phase)),
    [`${method.id} ${phase.id}: listens`]: partsOf(phase)
      .map((part) => rolesText(listenersSpecified(phase, part)))
      .join(" | "),
    [`${method.id} ${phase.id}: one at a time`]: String(phase.listenOnly.includes("not-on-turn")),
  }));
  return Object.assign({}, ...all) as Facts;
}

/** What a floor goes through, by the words of the specification: `silent-then-pair-round`. */
function partsOf({ floor }: SpecifiedPhase): readonly string[] {
  return floor.replace(":case_giver", "").split("-then-");
}

function speakersSpecified(
  { chairContributes }: SpecifiedMethod,
  { speak }: SpecifiedPhase,
): readonly CueRole[] {
  const named = speak.flatMap((word) => known(SPEAKERS, word));
  const isMembers = named.includes("member") && chairContributes !== "no";
  return isMembers ? [...named, "chair"] : named;
}

/** The chair, who may speak about the process whenever it is not silent, stands outside (practice.md 1.3). */
function listenersSpecified({ listenOnly }: SpecifiedPhase, part: string): readonly CueRole[] {
  if (part.startsWith("silen")) return [...MEMBERS, "caseGiver"];
  const kind = part === "solo" ? "solo" : "other";
  return listenOnly.flatMap((word) => known(LISTENERS, word)[kind]);
}

function known<Value>(table: Readonly<Record<string, Value>>, word: string): Value {
  const found = table[word];
  if (found === undefined) throw new Error(`the table does not know "${word}"`);
  return found;
}

function rolesText(roles: readonly CueRole[]): string {
  return ALL.filter((role) => roles.includes(role)).join(" ");
}

/** Who has the floor at one moment of a session, and where that is. */
interface Moment {
  readonly phase: string;
  readonly part: number;
  readonly isRound: boolean;
  readonly speakers: readonly CueRole[];
}

function floorsHeld(method: Method): Facts {
  const plan = planSession(method, LONG, { withoutNextSteps: false });
  const moments = held(trusting(cast(owning(gathered(plan))).does(ann, "start")));
  const all = method.phases.map(({ id }) => {
    const here = moments.filter(({ phase }) => phase === id);
    const parts = [...new Set(here.map(({ part }) => part))];
    const silent = (part: number): readonly CueRole[] => {
      const heard = here.filter((one) => one.part === part).flatMap(({ speakers }) => speakers);
      return [...MEMBERS, "caseGiver" as const].filter((role) => !heard.includes(role));
    };
    return {
      [`${method.id} ${id}: speaks`]: rolesText(here.flatMap(({ speakers }) => speakers)),
      [`${method.id} ${id}: listens`]: parts.map((part) => rolesText(silent(part))).join(" | "),
      [`${method.id} ${id}: one at a time`]: String(isOneAtATime(here)),
    };
  });
  return Object.assign({}, ...all) as Facts;
}

/** Whether people take turns, and besides the case giver nobody but the person on turn has the floor then. */
function isOneAtATime(moments: readonly Moment[]): boolean {
  const turns = moments.filter((one) => one.isRound);
  const besides = turns.map(({ speakers }) => speakers.filter((role) => role !== "caseGiver"));
  return turns.length > 0 && besides.every((roles) => roles.length <= 1);
}

/** Every moment of a session that Next leads through, to its end. */
function held(scene: Scene): readonly Moment[] {
  const { plan, stage } = scene.running;
  const { id = "", parts = [] } = plan.phases[stage.phase] ?? {};
  const moment: Moment = {
    phase: id,
    part: stage.part,
    isRound: parts[stage.part] !== undefined && isRound(scene.stage().floor),
    speakers: speakersNow(scene.running).map((person) => known(ROLE_OF, person)),
  };
  if (scene.answer(cem, "next") !== "yes") return [moment];
  return [moment, ...held(scene.does(cem, "next"))];
}
