import { expect, test } from "vitest";
import { METHODS } from "../../core/methods/catalogue.ts";
import type { Agenda, Method, Phase, Sources, Writing } from "../../core/methods/method.ts";
import { differences, listed, type Facts, type Meant } from "../support/facts.ts";
import { wordsOf } from "../support/method-words.ts";
import {
  SPECIFIED,
  specifiedPhases,
  translated,
  type SpecifiedMethod,
  type SpecifiedPhase,
  type SpecifiedWriting,
} from "../support/specification.ts";
import { MEANT, SLOTS } from "../specification/differences.ts";

const OURS = Object.values(METHODS);

test("[M1] [M13] the methods are those of the specification, with its agendas, minutes and quiet, reserve included", () => {
  compare("agendas", agendasSpecified, agendasOfOurs);
});

test("[M12] [M13] each method fits the groups of the specification, and its chair and spare minutes are as there", () => {
  compare("method", methodSpecified, methodOfOurs);
});

test("[M13] each phase has the name, kind, floor, turns and sources of the specification", () => {
  compare("phase", phasesSpecified, phasesOfOurs);
});

test("[M8] each text is asked for from the writers, at the level and with the reveal of the specification", () => {
  compare("text", textsSpecified, textsOfOurs);
});

test("[M13] every difference that is meant says why", () => {
  for (const { why } of Object.values(MEANT).flat()) expect(why.length).toBeGreaterThan(20);
});

function compare(
  kind: keyof typeof MEANT,
  theirs: (method: SpecifiedMethod) => Facts,
  ours: (method: Method) => Facts,
): void {
  const meant: readonly Meant[] = MEANT[kind];
  const found = differences(
    Object.assign({}, ...SPECIFIED.map(theirs)) as Facts,
    Object.assign({}, ...OURS.map(ours)) as Facts,
  );
  expect(found).toEqual(listed(meant));
}

function agendasSpecified({ id, agendas }: SpecifiedMethod): Facts {
  const all = Object.entries(agendas).flatMap(([name, { total, min, quiet = {}, reserve = {} }]) =>
    agendaFacts(`${id} ${name}`, { minutes: named(min), quiet, reserve }, total),
  );
  return Object.fromEntries(all);
}

/** Without the phases that an agenda gives no minutes: there they are left out (M3). */
function named(minutes: Agenda["minutes"]): Agenda["minutes"] {
  return Object.fromEntries(Object.entries(minutes).filter(([, one]) => one > 0));
}

function agendasOfOurs({ id, agendas }: Method): Facts {
  const all = Object.entries(agendas).flatMap(([name, agenda]) => {
    const total = Object.values(agenda.minutes).reduce((sum, one) => sum + one, 0);
    return agendaFacts(`${id} ${name}`, agenda, total);
  });
  return Object.fromEntries(all);
}

function agendaFacts(at: string, agenda: Agenda, total: number): [string, string][] {
  return [
    [`${at}: total`, String(total)],
    ...(["minutes", "quiet", "reserve"] as const).flatMap((share) =>
      Object.entries(agenda[share]).map(([phase, minutes]): [string, string] => [
        `${at}: ${share} of ${phase}`,
        String(minutes),
      ]),
    ),
  ];
}

function methodSpecified(method: SpecifiedMethod): Facts {
  const { id, fit, sources } = method;
  return {
    [`${id}: name`]: method.name.en,
    [`${id}: phases`]: specifiedPhases(method)
      .map((phase) => phase.id)
      .join(" "),
    [`${id}: size`]: fit.size,
    [`${id}: experience`]: translated("experience", fit.experience),
    [`${id}: trust`]: String(fit.experience === "group knows each other"),
    [`${id}: pace`]: fit.pace,
    [`${id}: chair adds content`]: translated("chair", method.chairContributes),
    [`${id}: flex phase`]: method.flexPhase,
    [`${id}: sources`]: sources.join("; "),
  };
}

function methodOfOurs(method: Method): Facts {
  const { id, fit } = method;
  return {
    [`${id}: name`]: wordsOf(id).name,
    [`${id}: phases`]: method.phases.map((phase) => phase.id).join(" "),
    [`${id}: size`]: fit.size.join("-"),
    [`${id}: experience`]: fit.experience,
    [`${id}: trust`]: String(method.needsTrust === true),
    [`${id}: pace`]: fit.pace,
    [`${id}: chair adds content`]: method.chairContributes,
    [`${id}: flex phase`]: method.flexPhase,
    [`${id}: sources`]: sourcesText(method.sources),
  };
}

function sourcesText({ seed, public: others }: Sources): string {
  const seeds = `seed${seed.length > 1 ? "s" : ""} ${seed.join(" and ")}`;
  return [seeds, ...others.map((one) => `public: ${one}`)].join("; ");
}

function phasesSpecified(method: SpecifiedMethod): Facts {
  return joined(
    specifiedPhases(method).map((phase) => ({
      [`${method.id} ${phase.id}: name`]: phase.name.en,
      [`${method.id} ${phase.id}: kind`]: phase.kind,
      [`${method.id} ${phase.id}: floor`]: translated("floors", phase.floor),
      [`${method.id} ${phase.id}: turn`]: String(phase.turnSeconds ?? "none"),
      [`${method.id} ${phase.id}: repeats`]: String(phase.repeatable === true),
      [`${method.id} ${phase.id}: sources`]: basisText(phase.basis),
    })),
  );
}

function phasesOfOurs({ id, phases }: Method): Facts {
  return joined(
    phases.map((phase) => ({
      [`${id} ${phase.id}: name`]: wordsOf(id).phases[phase.id]?.name ?? "none",
      [`${id} ${phase.id}: kind`]: phase.kind,
      [`${id} ${phase.id}: floor`]: phase.floor,
      [`${id} ${phase.id}: turn`]: String(phase.turnSeconds ?? "none"),
      [`${id} ${phase.id}: repeats`]: String(phase.repeats === true),
      [`${id} ${phase.id}: sources`]: basisText(phase.sources),
    })),
  );
}

function basisText(basis: SpecifiedPhase["basis"]): string {
  const { seed = [], public: others = [], own = [] } = basis;
  return JSON.stringify([seed, others, own]);
}

function textsSpecified(method: SpecifiedMethod): Facts {
  const phases = specifiedPhases(method);
  return joined(
    phases.map((phase, index) => {
      const later = phases.slice(index + 1);
      return Object.fromEntries(
        phase.writes.map((writing, place) => [
          `${method.id} ${phase.id}: ${slotAt(method.id, phase.id, place)}`,
          specifiedText(writing, phase, later),
        ]),
      );
    }),
  );
}

/** What is to open on one's turn, where the phase has none, opens in the next phase that has. */
function specifiedText(
  { by, visibility, reveal, lockAtEnd }: SpecifiedWriting,
  phase: SpecifiedPhase,
  later: readonly SpecifiedPhase[],
): string {
  const opens = translated("reveals", reveal);
  const nextRound = later.find(({ floor }) => floor.includes("round"))?.id;
  const isTurns = opens === "ownTurn" || opens === "oneEachTurn";
  const turnsLater = isTurns && !phase.floor.includes("round") ? nextRound : undefined;
  const namedLater = later.find(({ id }) => reveal.toLowerCase().endsWith(` in ${id}`))?.id;
  const opensIn = visibility === "sealed" ? namedLater : undefined;
  return textFacts({
    by: translated("writers", by),
    visibility,
    reveal: opens,
    opensIn: turnsLater ?? opensIn,
    locks: lockAtEnd === true,
  });
}

/** The slot of a text that the specification asks for: ours stand in the same order, but where the table says otherwise. */
function slotAt(method: string, phase: string, place: number): string {
  const ours = METHODS[method]?.phases.find(({ id }) => id === phase)?.writes ?? [];
  const slots = SLOTS[`${method} ${phase}`] ?? ours.map(({ slot }) => slot);
  return slots[place] ?? `text ${place}`;
}

function textsOfOurs({ id, phases }: Method): Facts {
  return joined(phases.map((phase) => ownTexts(id, phase)));
}

function ownTexts(method: string, { id, writes }: Phase): Facts {
  return Object.fromEntries(writes.map((one) => [`${method} ${id}: ${one.slot}`, ownText(one)]));
}

function ownText({ by, visibility, reveal, opensIn, locks }: Writing): string {
  const writers = by === "everyone" ? by : by.join("+");
  return textFacts({ by: writers, visibility, reveal, opensIn, locks: locks === true });
}

interface TextFacts {
  readonly by: string;
  readonly visibility: string;
  readonly reveal: string;
  readonly opensIn: string | undefined;
  readonly locks: boolean;
}

function textFacts({ by, visibility, reveal, opensIn, locks }: TextFacts): string {
  const where = opensIn === undefined ? "" : ` in ${opensIn}`;
  return `${by}: ${visibility} ${reveal}${where}${locks ? ", locks" : ""}`;
}

function joined(facts: readonly Facts[]): Facts {
  return Object.assign({}, ...facts) as Facts;
}
