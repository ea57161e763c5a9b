import { expect } from "@playwright/test";
import { SECOND } from "./frozen-time.ts";
import { everybody, everybodyBut } from "./six.ts";
import type { Voice } from "./voice.ts";
import type { Walk } from "./walk.ts";

type SpokenWalk = Walk<Voice>;

/** Finn picks the method by its German name and Ann how long; Ben brings the case, Cem chairs, Dora and Eva help. */
export async function gather(walk: SpokenWalk, minutes: number): Promise<void> {
  const { ann, ben, cem, dora, eva, finn } = walk;
  for (const voice of everybody(walk)) await voice.sees(voice.says("gathering.here", { here: 6 }));
  await finn.taps("plan.change");
  await finn.panel.getByRole("radio", { name: finn.method.name, exact: true }).click();
  await expect(ann.panel.getByRole("heading", { name: ann.method.name })).toBeVisible();
  await ann.taps("plan.change");
  await ann.panel.getByRole("radio", { name: `${minutes} min`, exact: true }).click();
  for (const { panel, method } of everybody(walk)) {
    await expect(panel.getByRole("heading", { name: method.name })).toBeVisible();
  }
  await ben.taps("role.take.caseGiver");
  await cem.taps("role.take.chair");
  await dora.taps("role.take.timekeeper");
  await eva.taps("role.take.noteTaker");
}

/** Each says that they know and trust the others. */
export async function trustEachOther(walk: SpokenWalk): Promise<void> {
  const { cem, finn } = walk;
  for (const voice of everybodyBut(walk, finn)) await voice.taps("trust.yes");
  await cem.sees(cem.says("trust.count", { yes: 5, of: 6 }));
  await expect(cem.button("secondary.endPart")).toHaveCount(0);
  await finn.taps("trust.yes");
  for (const voice of everybody(walk)) {
    await expect(voice.panel.getByText(voice.says("trust.title"))).toHaveCount(0);
  }
}

/** From the start to where Cem may go on to the case. */
export async function arrive(walk: SpokenWalk): Promise<void> {
  const { ann, cem, time } = walk;
  await ann.taps("primary.start");
  await cem.taps("primary.begin");
  await agree(walk);
  await time.moveOn(5 * SECOND);
  await cem.taps("secondary.endPart");
  await choose(walk);
}

export async function agree(walk: SpokenWalk): Promise<void> {
  for (const voice of everybody(walk)) await voice.taps("agreements.accept");
  for (const voice of everybody(walk)) {
    await voice.sees(voice.says("agreements.count", { agreed: 6, people: 6 }));
  }
}

/** The roles are taken already, and so there is nothing to choose. */
export async function choose({ cem, time }: SpokenWalk): Promise<void> {
  await cem.sees(cem.phase("choose").name);
  await cem.taps("primary.begin");
  await time.moveOn(5 * SECOND);
}

/** The case begins before everybody has offered one. */
export async function beginCase({ cem }: SpokenWalk): Promise<void> {
  await cem.taps("secondary.endPart");
}

/** From the last phase of the case to the goodbye. */
export async function leave(walk: SpokenWalk): Promise<void> {
  const { cem, time } = walk;
  await cem.movesOn("evaluate");
  await cem.taps("primary.begin");
  await time.moveOn(5 * SECOND);
  await cem.taps("desk.close");
  await cem.taps("close.yes");
  for (const voice of everybody(walk)) {
    await expect(
      voice.panel.getByRole("heading", { name: voice.says("closed.title") }),
    ).toBeVisible();
  }
}
