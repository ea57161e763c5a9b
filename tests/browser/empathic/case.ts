import { expect } from "@playwright/test";
import { MINUTE, SECOND, type FrozenTime } from "../support/frozen-time.ts";
import { everybody, everybodyBut } from "../support/six.ts";
import { agree, choose } from "../support/spoken-frame.ts";
import type { Voice } from "../support/voice.ts";
import type { Walk } from "../support/walk.ts";

type Sealed = ReadonlyMap<Voice, string>;

/** What they notice stays on their pads, and the intention is sealed. */
export async function notice(walk: Walk<Voice>): Promise<Sealed> {
  const { ann, ben, cem, finn, time, secrets, at } = walk;
  await ann.taps("primary.start");
  await at("notice", "opening line");
  await cem.taps("primary.begin");
  for (const voice of [ben, finn]) {
    const title = voice.says("scratch.title");
    await voice.seat.unfold(title);
    const pad = voice.panel.getByRole("textbox", { name: title });
    await pad.pressSequentially(secrets.private(voice, "mood"));
  }
  const intentions = await seal(walk, "intention");
  await time.moveOn(MINUTE);
  await at("notice", "all sealed");
  return intentions;
}

export async function intend(walk: Walk<Voice>, intentions: Sealed): Promise<void> {
  const { cem, at } = walk;
  await cem.movesOn("self.1");
  await openInTurn(walk, { part: "intend", sealed: intentions, turn: 20 * SECOND });
  await agree(walk);
  await at("intend", "all have agreed");
}

/** In silence together; at the end one word each, which all see. */
export async function connect(walk: Walk<Voice>): Promise<void> {
  const { cem, dora, finn, time, secrets, at } = walk;
  await cem.movesOn("kinesthetic");
  await at("kinesthetic", "opening line");
  await cem.taps("primary.begin");
  for (const voice of [dora, finn]) {
    const word = secrets.of(voice, "word");
    secrets.reveal(word);
    await voice.writes("word", word);
    for (const one of everybody(walk)) await one.sees(word);
  }
  await time.moveOn(2 * MINUTE);
  await at("kinesthetic", "one word");
  await cem.movesOn("choose");
  await choose(walk);
}

/** Each gives back what they heard, and keeps the feelings they noted unless they bring them in. */
export async function hear(walk: Walk<Voice>): Promise<void> {
  const { ann, ben, cem, dora, eva, finn, time, secrets, at } = walk;
  await at("reflective", "opening line");
  await cem.taps("primary.begin");
  const heard = secrets.of(ann, "feeling");
  await ann.writes("feelings", heard);
  await eva.writes("feelings", secrets.of(eva, "feeling"));
  await time.moveOn(90 * SECOND);
  await at("reflective", "Ann");
  await ann.taps("note.bring");
  await ann.taps("note.bringSure");
  secrets.reveal(heard);
  await ben.sees(heard);
  await time.moveOn(30 * SECOND);
  await ann.taps("primary.finishTurn");
  await at("reflective", "Cem");
  await time.moveOn(2 * MINUTE);
  await cem.movesOn("Dora");
  for (const voice of [dora, eva, finn]) {
    await at("reflective", voice.name);
    await time.moveOn(2 * MINUTE);
    await voice.taps("primary.finishTurn");
  }
  const core = secrets.of(eva, "core sentence");
  secrets.reveal(core);
  await eva.writes("coreSentence", core);
  for (const voice of everybody(walk)) await voice.sees(core);
  await at("reflective", "Ben is heard");
}

/** A voice is written down on one's own turn alone, and all read it; what surprises Ben is his own. */
export async function imagine(walk: Walk<Voice>): Promise<void> {
  const { ann, ben, cem, dora, eva, finn, time, secrets, at } = walk;
  await cem.movesOn("imaginative");
  await at("imaginative", "opening line");
  await cem.taps("primary.begin");
  await ben.writes("surprised", secrets.of(ben, "surprise"));
  const voice = secrets.of(ann, "voice");
  secrets.reveal(voice);
  await ann.writes("voice", voice);
  for (const one of everybody(walk)) await one.sees(voice);
  for (const one of everybodyBut(walk, ann)) {
    await expect(one.button("note.openLabel", { title: one.titleOf("voice") })).toHaveCount(0);
  }
  await time.moveOn(MINUTE);
  await ann.taps("primary.finishTurn");
  await at("imaginative", "Cem");
  await time.moveOn(MINUTE);
  await cem.movesOn("Dora");
  await at("imaginative", "Dora");
  await time.moveOn(30 * SECOND);
  await dora.taps("secondary.pass");
  await at("imaginative", "Dora passes");
  await time.moveOn(MINUTE);
  await eva.taps("primary.finishTurn");
  await at("imaginative", "Finn");
  await expect(finn.button("note.openLabel", { title: finn.titleOf("voice") })).toBeVisible();
}

export async function writeFirst(walk: Walk<Voice>): Promise<Sealed> {
  const { cem, time, at } = walk;
  await cem.movesOn("creativity");
  await at("writeFirst", "opening line");
  await cem.taps("primary.begin");
  const ideas = await seal(walk, "idea");
  for (const voice of everybody(walk)) await expect(voice.button("step.open")).toHaveCount(0);
  await time.moveOn(90 * SECOND);
  await at("writeFirst", "all sealed");
  return ideas;
}

export async function actTogether(walk: Walk<Voice>, ideas: Sealed): Promise<void> {
  const { ben, cem, eva, secrets, at } = walk;
  await cem.movesOn("creativity.1");
  await openInTurn(walk, { part: "actTogether", sealed: ideas, turn: 40 * SECOND });
  const act = secrets.of(eva, "step");
  secrets.reveal(act);
  await eva.writesStep("it happens", act);
  await at("actTogether", "the step is typed");
  await ben.taps("step.confirm");
  for (const voice of everybodyBut(walk, ben)) {
    await voice.sees(voice.says("step.confirmed", { name: "Ben" }));
  }
  await at("actTogether", "Ben has said yes");
}

/** Everybody seals a text of their own; chair and note-taker know how many have. */
async function seal(walk: Walk<Voice>, slot: string): Promise<Sealed> {
  const { cem, eva, secrets } = walk;
  const sealed = new Map(everybody(walk).map((voice) => [voice, secrets.of(voice, slot)] as const));
  for (const [voice, text] of sealed) await voice.writes(slot, text);
  for (const voice of everybody(walk)) {
    const known = { count: 6, title: voice.titleOf(slot) };
    const told = voice.panel.getByText(voice.says("desk.written", known));
    await expect(told).toHaveCount(voice === cem || voice === eva ? 1 : 0);
  }
  return sealed;
}

interface Opening {
  readonly part: string;
  readonly sealed: Sealed;
  /** How long each of them speaks. */
  readonly turn: Parameters<FrozenTime["moveOn"]>[0];
}

/** What was sealed opens on the turn of its author, and nothing before. */
async function openInTurn(walk: Walk<Voice>, { part, sealed, turn }: Opening): Promise<void> {
  const { ann, ben, cem, dora, finn, time, secrets, at } = walk;
  for (const [voice, text] of sealed) {
    secrets.reveal(text);
    for (const other of [ann, ben, finn]) await other.sees(text);
    await at(part, voice === ann ? "opening line" : voice.name);
    if (voice === ann) await cem.taps("primary.begin");
    await time.moveOn(turn);
    if (voice === cem) await cem.movesOn(dora.name);
    else await voice.taps("primary.finishTurn");
  }
}
