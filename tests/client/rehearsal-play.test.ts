import { expect, test } from "vitest";
import { nextAct, saying } from "../../client/simulator/actor.ts";
import { planFor } from "../../core/methods/catalogue.ts";
import { planMinutes, REHEARSAL } from "../../core/methods/plan.ts";
import type { SessionEventType } from "../../core/session/event.ts";
import { GROUP, nameOf, noteId } from "../support/people.ts";
import { gathered, type Scene } from "../support/scene.ts";

const BETWEEN_ACTS = 700;

interface Play {
  readonly scene: Scene;
  readonly heard: ReadonlySet<string>;
  readonly phases: ReadonlySet<string>;
}

/** Five actors with nobody to tell them what to do. */
function playedByItself(): Play {
  const [heard, phases] = [new Set<string>(), new Set<string>()];
  let scene = gathered();
  let [step, since, notes] = [-1, scene.at, 0];
  for (let acts = 0; scene.session.status !== "closed" && acts < 600; acts += 1) {
    const { session } = scene;
    if (session.status === "running" && session.stage.step !== step) {
      [step, since] = [session.stage.step, scene.at];
      phases.add(session.plan.phases[session.stage.phase]?.id ?? "");
    }
    for (const [part, person] of GROUP.entries()) {
      const view = scene.sees(person);
      const words = saying(view, part);
      if (words !== "") heard.add(`${nameOf(person)}: ${words}`);
      const newNote = () => noteId((notes += 1));
      const people = GROUP.length;
      const moment = { at: scene.at, since: scene.at - since, part, people, newNote };
      const command = nextAct(view, moment);
      if (command !== undefined) scene = scene.does(person, command);
    }
    scene = scene.later(BETWEEN_ACTS);
  }
  return { scene, heard, phases };
}

const play = playedByItself();

function count(type: SessionEventType): number {
  return play.scene.log.filter((event) => event.type === type).length;
}

test("a rehearsal takes ten minutes by its agenda", () => {
  const plan = planFor("chair-eight", REHEARSAL);
  expect(plan && planMinutes(plan)).toBe(10);
});

test("a rehearsal that plays by itself goes from the first hello to the goodbye in two minutes", () => {
  expect(play.scene.session.status).toBe("closed");
  const plan = planFor("chair-eight", REHEARSAL);
  expect([...play.phases]).toEqual(plan?.phases.map(({ id }) => id));
  const [first, last] = [gathered().at, play.scene.at];
  expect((last - first) / 1_000).toBeLessThan(150);
});

test("in it everybody agrees, takes a role, writes and is heard, and the case giver has a step", () => {
  expect(count("agreementsAccepted")).toBe(5);
  expect(count("roleTaken")).toBe(4);
  expect(count("questionSet")).toBe(1);
  expect(count("countsOpened")).toBe(1);
  expect(count("stepConfirmed")).toBe(1);
  const slots = play.scene.log.flatMap((event) =>
    event.type === "noteWritten" ? [event.slot] : [],
  );
  expect(new Set(slots)).toEqual(
    new Set([
      ...["pitch", "associations", "questionDraft", "questionsAsked", "views"],
      ...["choices", "step", "evaluation"],
    ]),
  );
  for (const person of GROUP) {
    const lines = [...play.heard].filter((line) => line.startsWith(`${nameOf(person)}: `));
    expect(lines.length).toBeGreaterThanOrEqual(4);
  }
});
