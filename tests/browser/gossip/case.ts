import { expect } from "@playwright/test";
import { MINUTE, SECOND } from "../support/frozen-time.ts";
import { everybody, everybodyBut } from "../support/six.ts";
import type { Voice } from "../support/voice.ts";
import type { Walk } from "../support/walk.ts";

export async function introduce(walk: Walk<Voice>): Promise<void> {
  const { ben, cem, time, secrets, at } = walk;
  await at("introduce", "opening line");
  await cem.taps("primary.begin");
  const limits = secrets.of(ben, "limits");
  secrets.reveal(limits);
  await ben.writes("limits", limits);
  for (const voice of everybody(walk)) await voice.sees(limits);
  await time.moveOn(3 * MINUTE);
  await at("introduce", "one minute left");
}

/** What they would ask is their own, and stays so when they ask it aloud. */
export async function explore(walk: Walk<Voice>): Promise<void> {
  const { ann, ben, cem, dora, eva, finn, time, secrets, at } = walk;
  await cem.movesOn("explore");
  await at("explore", "opening line");
  await cem.taps("primary.begin");
  for (const voice of [ann, dora, eva, finn]) {
    await voice.writes("questions", secrets.of(voice, "question"));
  }
  for (const voice of [ben, cem]) {
    const opener = { title: voice.titleOf("questions") };
    await expect(voice.button("note.openLabel", opener)).toHaveCount(0);
  }
  await time.moveOn(15 * SECOND);
  await at("explore", "Ann");
  await time.moveOn(30 * SECOND);
  await ann.taps("primary.finishTurn");
  await at("explore", "Dora");
  await time.moveOn(60 * SECOND);
  await cem.movesOn("Eva");
  await at("explore", "Eva");
  await time.moveOn(10 * SECOND);
  await eva.taps("secondary.pass");
  await at("explore", "Eva passes");
  await time.moveOn(70 * SECOND);
  await at("explore", "too long");
  await finn.taps("primary.finishTurn");
  await at("explore", "all have asked");
}

/** Ben listens unseen: what he makes of it, and that he makes anything of it, is his own. */
export async function gossip(walk: Walk<Voice>): Promise<string> {
  const { ben, cem, dora, eva, time, secrets, at } = walk;
  await cem.movesOn("gossip");
  await at("gossip", "opening line");
  await cem.taps("primary.begin");
  const insight = secrets.of(eva, "insight");
  secrets.reveal(insight);
  await eva.writes("insights", insight);
  for (const voice of everybody(walk)) await voice.sees(insight);
  await padsHold(walk);
  await time.moveOn(7 * MINUTE);
  await at("gossip", "half");
  await echo(walk, insight);
  await time.moveOn(2 * MINUTE);
  await dora.taps("time.pause");
  await at("gossip", "paused");
  await time.moveOn(MINUTE);
  await dora.taps("primary.resume");
  await time.moveOn(5 * MINUTE + 10 * SECOND);
  await at("gossip", "over time");
  await ben.sees(insight);
  return insight;
}

/** Whoever only listens may write for themselves alone, without the server. */
async function padsHold({ ben, secrets }: Walk<Voice>): Promise<void> {
  const title = ben.says("scratch.title");
  await ben.seat.unfold(title);
  const pad = ben.panel.getByRole("textbox", { name: title });
  await pad.pressSequentially(secrets.private(ben, "scratch"));
  await ben.seat.unfold(title);
}

/** Ben taps that it is new to him, and then that it has hit him. */
async function echo(walk: Walk<Voice>, insight: string): Promise<void> {
  const { ben, wire } = walk;
  const before = wire.now;
  const choices = ben.phase("gossip").choices?.["echo"] ?? {};
  for (const choice of ["new", "hit"]) {
    const radio = ben.panel
      .getByRole("group", { name: insight })
      .getByRole("radio", { name: choices[choice]?.label ?? choice, exact: true });
    await radio.check();
    await expect(radio).toBeChecked();
    await ben.sees(ben.says("saved.saved"));
  }
  for (const voice of everybodyBut(walk, ben)) {
    await expect(voice.panel.getByRole("radio")).toHaveCount(0);
  }
  expect(wire.seatsWith('"slot":"echo"', before)).toEqual(["ben"]);
}

/** Back in the circle Ben says what he keeps, and nobody else has seen what he marked. */
export async function comeBack(walk: Walk<Voice>, insight: string): Promise<void> {
  const { ben, cem, time, secrets, at } = walk;
  await cem.movesOn("return");
  await at("return", "opening line");
  await cem.taps("primary.begin");
  await time.moveOn(3 * MINUTE);
  const kept = secrets.of(ben, "keepsake");
  secrets.reveal(kept);
  await ben.writes("kept", kept);
  for (const voice of everybody(walk)) {
    await voice.sees(kept);
    await voice.seat.unfold(voice.says("earlier.title"));
    await voice.sees(insight);
    const choice = voice.phase("gossip").choices?.["echo"]?.["hit"]?.label ?? "";
    const marked = voice.panel.getByText(voice.says("choice.was", { choice }), { exact: true });
    await expect(marked).toHaveCount(voice === ben ? 1 : 0);
  }
  await at("return", "half");
}
