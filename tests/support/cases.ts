import { planFor } from "../../core/methods/catalogue.ts";
import { EVERYBODY } from "../../core/methods/between.ts";
import type { Plan } from "../../core/methods/plan.ts";
import type { PersonId } from "../../core/ids.ts";
import type { Command } from "../../core/session/command.ts";
import { ann, ben, cem, eva, noteId } from "./people.ts";
import { cast, gathered, started, type Scene } from "./scene.ts";

export const CORE = ["introduce", "questions", "brainstorm", "recommend", "feedback"];

/** Six steps to the last part about Ben's case, with something written on the way. */
export function worked(): Scene {
  return started(planFor("six-steps", "45"))
    .upTo("choose")
    .does(ben, { type: "writeNote", note: noteId(1), slot: "pitch", text: "Two bosses" })
    .upTo("introduce")
    .does(ben, { type: "setQuestion", text: "How do I say no?" })
    .upTo("brainstorm")
    .does(ben, { type: "writeNote", note: noteId(2), slot: "listening", text: "Own of Ben" })
    .upTo("recommend")
    .does(eva, {
      type: "writeNote",
      note: noteId(3),
      slot: "recommendation",
      text: "Sealed of Eva",
    })
    .does(ann, { type: "writeNote", note: noteId(4), slot: "recommendation", text: "Say it" })
    .does(cem, "endPart")
    .does(ben, { type: "writeNote", note: noteId(5), slot: "step", text: "On Monday" })
    .does(ben, { type: "confirmStep", note: noteId(5) });
}

export function phaseOn({ running }: Scene): string | undefined {
  return running.plan.phases[running.stage.phase]?.id;
}

/** How long the part that has just begun lasts. */
export function lastsOf({ running }: Scene): number {
  const { clock } = running.stage;
  if (clock.state !== "running") throw new Error("the clock is halted");
  return clock.endsAt - clock.startsAt;
}

export function idsOf({ phases }: Plan): readonly string[] {
  return phases.map(({ id, case: number = 1 }) => `${number} ${id}`);
}

export function ofCase(number: number, ids: readonly string[]): readonly string[] {
  return ids.map((id) => `${number} ${id}`);
}

/** Ann says yes to the case that comes, and the leader goes on into it. */
export function told(scene: Scene): Scene {
  return scene.does(ann, { type: "takeRole", role: "caseGiver" }).does(cem, "next");
}

export const IN_20 = { type: "anotherCase", from: 0, minutes: 20 } satisfies Command;

export function another(scene: Scene, minutes: number): Scene {
  return scene.does(cem, { ...IN_20, from: scene.running.stage.step, minutes });
}

export const WANTS: Command = { type: "wantCase", yes: true };
export const WANTS_NONE: Command = { type: "wantCase", yes: false };

/** Everybody's case in six steps, with a wish of each of these. */
export function wishing(...people: readonly PersonId[]): Scene {
  const scene = gathered(planFor("six-steps", EVERYBODY));
  const wished = people.reduce((one, person) => one.does(person, WANTS), scene);
  return cast(wished).does(ann, "start");
}
