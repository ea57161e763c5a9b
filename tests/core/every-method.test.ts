import { expect, test } from "vitest";
import { METHODS, planFor } from "../../core/methods/catalogue.ts";
import { cueText } from "../../core/methods/method-text.ts";
import { isRound, MINUTE, planMinutes } from "../../core/methods/plan.ts";
import { partAt, phaseAt, roundAt } from "../../core/session/stage.ts";
import { phaseWordsOf } from "../support/method-words.ts";
import type { Scene } from "../support/scene.ts";
import { heldSession } from "../support/whole-session.ts";

const SIZES = [3, 5, 6, 8, 10];

const SESSIONS = Object.values(METHODS).flatMap(({ id: method, agendas }) =>
  Object.keys(agendas).flatMap((agenda) => SIZES.map((size) => ({ method, agenda, size }))),
);

test.each(SESSIONS)(
  "[M1] [M5] [M6] [T8] [F4] [F17] $size people go through $method in $agenda from start to close, and each turn fits",
  (at) => {
    const { moments, closed } = heldSession(at);
    const phases = new Set<string>();
    for (const { scene } of moments) {
      phases.add(phaseAt(scene.running).id);
      expectTurnsFit(scene.running);
    }
    const minutes = Object.values(METHODS[at.method]?.agendas[at.agenda]?.minutes ?? {});
    const total = minutes.reduce((sum, one) => sum + one, 0);
    expect(moments.map(({ scene }) => planMinutes(scene.running.plan))).toEqual(
      moments.map(() => total),
    );
    expect([...phases]).toEqual(planFor(at.method, at.agenda)?.phases.map(({ id }) => id));
    expect(closed.session.status).toBe("closed");
  },
);

/** All turns of a round and its reserve fit into its part, unless a turn would last less than a second. */
function expectTurnsFit(running: Scene["running"]): void {
  const round = roundAt(running);
  const { lasts, reserve = 0, floor } = partAt(running);
  expect(round !== undefined).toBe(isRound(floor));
  if (round === undefined) return;
  const needs = round.turn * round.order.length + reserve;
  expect(round.turn === 1_000 || needs <= lasts).toBe(true);
  expect(round.turn).toBeLessThanOrEqual(phaseAt(running).longestTurn ?? 120 * MINUTE);
}

test.each(SESSIONS)(
  "[F9] [F10] [F11] [R3] in every part of $method in $agenda each of $size has a sign and a cue, and who has the floor may speak",
  (at) => {
    const { moments } = heldSession(at);
    for (const { scene } of moments) expectRolesApart(scene);
    const wrong = moments.flatMap(({ scene, people }) => {
      const words = phaseWordsOf(at.method, phaseAt(scene.running).id);
      return people.filter(({ person, wrote, stage: { sign, cue, speakers, floor, part } }) => {
        const mayLead = person === scene.leader && floor !== "silence";
        const maySpeak = speakers.includes(person) || mayLead;
        const quietly = floor === "silence" && wrote ? "write" : "listen";
        const signs = maySpeak ? ["speak", "yourTurn"] : [quietly];
        return !signs.includes(sign) || cueText(words, part, cue) === "";
      });
    });
    expect(wrong).toEqual([]);
  },
);

function expectRolesApart({ leader, running: { roles } }: Scene): void {
  const { caseGiver, chair, timekeeper, noteTaker } = roles;
  if (caseGiver === undefined) return;
  expect([leader, chair, timekeeper, noteTaker]).not.toContain(caseGiver);
}

test.each(SESSIONS)(
  "[T1] [T2] [T5] in every round of $method in $agenda each of $size who takes turns is heard, and nobody twice",
  (at) => {
    const { moments, group } = heldSession(at);
    const turns = Map.groupBy(
      moments.filter(({ scene }) => roundAt(scene.running) !== undefined),
      ({ scene: { running } }) => `${running.stage.phase}.${running.stage.part}`,
    );
    for (const all of turns.values()) {
      const [running = expect.fail()] = all.map(({ scene }) => scene.running);
      const called = all.flatMap(({ scene }) => roundAt(scene.running)?.current ?? []);
      expect(called.length).toBe(all.length);
      const { speakers } = phaseAt(running);
      const { caseGiver, chair } = running.roles;
      const isOut = (person: string): boolean =>
        speakers === "members" &&
        (person === caseGiver || (person === chair && running.plan.chairContributes === "none"));
      expect(called.toSorted()).toEqual(group.filter((person) => !isOut(person)).toSorted());
    }
  },
);

test.each(SESSIONS)(
  "[N2] [N3] [N4] [N5] [N6] [N7] [N18] [N21] [N24] [N25] [N26] what $size people write in $method in $agenda is seen by whom it should be, from its reveal on",
  (at) => {
    const all = heldSession(at).moments.flatMap(({ people }) => people);
    const wrong = all.filter(
      ({ notes, shouldSee }) => notes.toSorted().join(" ") !== shouldSee.toSorted().join(" "),
    );
    expect(wrong).toEqual([]);
    expect(all.flatMap(({ leaked }) => leaked)).toEqual([]);
  },
);

test.each(SESSIONS)(
  "[N17] [J1] [J2] of what $size people wrote in $method in $agenda the goodbye leaves what all have read, to the case giver alone",
  (at) => {
    const { closed, group, words, moments } = heldSession(at);
    const last = moments.at(-1)?.scene.running ?? expect.fail();
    const open = JSON.stringify(
      Object.values(last.notes).filter(({ visibility }) => visibility === "group"),
    );
    const left = JSON.stringify(closed.session);
    expect(words.length).toBeGreaterThan(at.size);
    expect(words.filter((one) => left.includes(one) && !open.includes(one))).toEqual([]);
    for (const person of group.filter((one) => one !== last.roles.caseGiver)) {
      const seen = JSON.stringify(closed.sees(person));
      expect(words.filter((one) => seen.includes(one))).toEqual([]);
    }
  },
);
