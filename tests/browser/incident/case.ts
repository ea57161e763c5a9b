import { expect } from "@playwright/test";
import { MINUTE, SECOND } from "../support/frozen-time.ts";
import { everybody, everybodyBut } from "../support/six.ts";
import type { Voice } from "../support/voice.ts";
import type { Walk } from "../support/walk.ts";

/** The outcome goes into the envelope: not even that there is one is told to anybody. */
export async function tell(walk: Walk<Voice>): Promise<string> {
  const { ben, cem, time, wire, secrets, at } = walk;
  await at("tell", "opening line");
  await cem.taps("primary.begin");
  const outcome = secrets.of(ben, "outcome");
  const before = wire.now;
  await ben.writes("outcome", outcome);
  await ben.sees(ben.says("seen.sealed.caseGiverOpens"));
  await time.moveOn(3 * MINUTE);
  await at("tell", "one minute left");
  expect(wire.seatsWith('"slot":"outcome"', before)).toEqual(["ben"]);
  await nobodyReadsOf(walk, outcome);
  return outcome;
}

export async function note(walk: Walk<Voice>): Promise<void> {
  const { ben, cem, time, secrets, at } = walk;
  await cem.movesOn("note");
  await at("note", "opening line");
  await cem.taps("primary.begin");
  for (const voice of everybodyBut(walk, ben)) {
    await voice.writes("factQuestions", secrets.of(voice, "question"));
  }
  await time.moveOn(MINUTE);
  await at("note", "half");
}

export async function findFacts(walk: Walk<Voice>): Promise<void> {
  const { ann, cem, eva, finn, time, secrets, at } = walk;
  await cem.movesOn("facts");
  await at("facts", "opening line");
  await cem.taps("primary.begin");
  await time.moveOn(15 * SECOND);
  await at("facts", "Ann");
  const fact = secrets.of(eva, "fact");
  secrets.reveal(fact);
  await eva.writes("factList", fact);
  for (const voice of everybody(walk)) await voice.sees(fact);
  await time.moveOn(30 * SECOND);
  await ann.taps("primary.finishTurn");
  await at("facts", "Dora");
  await time.moveOn(45 * SECOND);
  await cem.movesOn("Eva");
  await at("facts", "Eva");
  await time.moveOn(40 * SECOND);
  await eva.taps("primary.finishTurn");
  await at("facts", "Finn");
  await time.moveOn(45 * SECOND);
  await finn.taps("primary.finishTurn");
  await at("facts", "Cem");
}

export async function analyse({ cem, eva, time, secrets, at }: Walk<Voice>): Promise<void> {
  await cem.movesOn("analyse");
  await at("analyse", "opening line");
  await cem.taps("primary.begin");
  const cause = secrets.of(eva, "cause");
  secrets.reveal(cause);
  await eva.writes("causes", cause);
  await time.moveOn(3 * MINUTE);
  await at("analyse", "half");
}

/** Each decides alone and in writing; chair and note-taker know how many have. */
export async function takePosition(walk: Walk<Voice>): Promise<ReadonlyMap<Voice, string>> {
  const { ben, cem, eva, time, secrets, at } = walk;
  await cem.movesOn("position");
  await at("position", "opening line");
  await cem.taps("primary.begin");
  const members = everybodyBut(walk, ben);
  const taken = new Map(members.map((voice) => [voice, secrets.of(voice, "position")] as const));
  for (const [voice, text] of taken) await voice.writes("position", text);
  for (const voice of everybody(walk)) {
    const known = { count: 5, title: voice.titleOf("position") };
    const told = voice.panel.getByText(voice.says("desk.written", known));
    await expect(told).toHaveCount(voice === cem || voice === eva ? 1 : 0);
  }
  await time.moveOn(2 * MINUTE);
  await at("position", "all sealed");
  return taken;
}

/** Each position opens on its author's turn, as it was written. */
export async function hearPositions(
  walk: Walk<Voice>,
  taken: ReadonlyMap<Voice, string>,
): Promise<void> {
  const { ann, ben, cem, dora, eva, finn, time, secrets, at } = walk;
  await cem.movesOn("positions");
  for (const voice of [ann, dora, eva, finn, cem]) {
    const text = taken.get(voice) ?? "";
    secrets.reveal(text);
    await ben.sees(text);
    await voice.sees(voice.says("seen.locked"));
    await expect(voice.button("note.edit")).toHaveCount(0);
    await at("positions", voice === ann ? "opening line" : voice.name);
    if (voice === ann) await cem.taps("primary.begin");
    await time.moveOn(MINUTE);
    if (voice !== cem) await voice.taps("primary.finishTurn");
  }
}

/** The envelope opens when Ben opens it, not when its phase begins. */
export async function reveal(walk: Walk<Voice>, outcome: string): Promise<void> {
  const { ben, cem, time, secrets, at } = walk;
  await nobodyReadsOf(walk, outcome);
  await cem.movesOn("reveal");
  await at("reveal", "opening line");
  await cem.taps("primary.begin");
  await time.moveOn(30 * SECOND);
  await at("reveal", "still sealed");
  await nobodyReadsOf(walk, outcome);
  await ben.taps("note.openIt");
  await ben.taps("note.bringSure");
  secrets.reveal(outcome);
  for (const voice of everybody(walk)) await voice.sees(outcome);
  await time.moveOn(MINUTE);
  await at("reveal", "the envelope is open");
}

export async function talk(walk: Walk<Voice>): Promise<void> {
  const { ben, cem, time, secrets, at } = walk;
  await cem.movesOn("reveal.1");
  await at("talk", "opening line");
  await cem.taps("primary.begin");
  const lesson = secrets.of(ben, "lesson");
  secrets.reveal(lesson);
  await ben.writes("lessons", lesson);
  for (const voice of everybody(walk)) await voice.sees(lesson);
  await time.moveOn(160 * SECOND);
  await at("talk", "over time");
}

async function nobodyReadsOf(walk: Walk<Voice>, outcome: string): Promise<void> {
  for (const voice of everybodyBut(walk, walk.ben)) {
    for (const text of [outcome, voice.titleOf("outcome"), voice.says("note.openIt")]) {
      await expect(voice.panel.getByText(text)).toHaveCount(0);
    }
  }
}
