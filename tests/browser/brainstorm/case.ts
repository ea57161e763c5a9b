import { expect, type Locator } from "@playwright/test";
import { MINUTE, SECOND } from "../support/frozen-time.ts";
import { everybody, everybodyBut } from "../support/six.ts";
import type { Voice } from "../support/voice.ts";
import type { Walk } from "../support/walk.ts";

/** What stands sealed after the silence: two ideas of Ann's, one of each of the others but Eva. */
export interface Ideas {
  readonly ann: readonly [string, string];
  readonly ben: string;
  readonly cem: string;
  readonly dora: string;
  readonly finn: string;
}

export async function question(walk: Walk<Voice>): Promise<void> {
  const { ben, cem, time, secrets, at } = walk;
  await at("question", "opening line");
  await cem.taps("primary.begin");
  const tried = secrets.of(ben, "attempt");
  secrets.reveal(tried);
  await ben.writes("tried", tried);
  for (const voice of everybody(walk)) await voice.sees(tried);
  await time.moveOn(5 * MINUTE);
  await at("question", "one minute left");
}

export async function clarify({ ann, cem, time, at }: Walk<Voice>): Promise<void> {
  await cem.movesOn("clarify");
  await at("clarify", "opening line");
  await cem.taps("primary.begin");
  await time.moveOn(10 * SECOND);
  await at("clarify", "Ann");
  await time.moveOn(20 * SECOND);
  await ann.taps("primary.finishTurn");
  await at("clarify", "Cem");
  await time.moveOn(30 * SECOND);
  await cem.taps("secondary.endPart");
}

/** Everybody writes, the case giver too, and no idea leaves its author's panel. */
export async function write(walk: Walk<Voice>): Promise<Ideas> {
  const { ann, ben, cem, dora, eva, finn, time, secrets, at } = walk;
  await at("write", "opening line");
  await cem.taps("primary.begin");
  const ideas: Ideas = {
    ann: [secrets.of(ann, "first idea"), secrets.of(ann, "second idea")],
    ben: secrets.of(ben, "idea"),
    cem: secrets.of(cem, "idea"),
    dora: secrets.of(dora, "idea"),
    finn: secrets.of(finn, "idea"),
  };
  await ann.writes("ideas", ideas.ann[0]);
  await ann.writesAnother("ideas", ideas.ann[1]);
  for (const voice of [ben, cem, dora, finn] as const) {
    await voice.writes("ideas", ideas[voice.label as "ben" | "cem" | "dora" | "finn"]);
    await voice.sees(voice.says("seen.sealed.oneEachTurn"));
  }
  for (const voice of everybody(walk)) {
    const known = { count: 5, title: voice.titleOf("ideas") };
    const told = voice.panel.getByText(voice.says("desk.written", known));
    await expect(told).toHaveCount(voice === cem || voice === eva ? 1 : 0);
  }
  await time.moveOn(3 * MINUTE);
  await at("write", "all sealed");
  return ideas;
}

/** One idea on each turn, shown with a tap, or thought of then and there; what is left Cem opens. */
export async function goRound(walk: Walk<Voice>, ideas: Ideas): Promise<readonly string[]> {
  const { ann, cem, dora, eva, finn, time, secrets, at } = walk;
  await cem.movesOn("round");
  await at("round", "opening line");
  await cem.taps("primary.begin");
  await time.moveOn(10 * SECOND);
  await at("round", "Ann");
  for (const voice of [cem, dora, finn]) await expect(voice.button("note.bring")).toHaveCount(0);
  await shows(walk, ann, ideas.ann[0]);
  await ann.taps("primary.finishTurn");
  await at("round", "Cem");
  await shows(walk, cem, ideas.cem);
  await time.moveOn(15 * SECOND);
  await cem.movesOn("Dora");
  await at("round", "Dora");
  await time.moveOn(5 * SECOND);
  await dora.taps("secondary.pass");
  await at("round", "Dora passes");
  const fresh = secrets.of(eva, "fresh idea");
  secrets.reveal(fresh);
  await eva.writes("idea", fresh);
  for (const voice of everybody(walk)) await voice.sees(fresh);
  await time.moveOn(20 * SECOND);
  await eva.taps("primary.finishTurn");
  await at("round", "Finn");
  await shows(walk, finn, ideas.finn);
  await time.moveOn(10 * SECOND);
  await finn.taps("primary.finishTurn");
  await at("round", "once round");
  await goRoundOnceMore(walk, ideas);
  return [...ideas.ann, ideas.ben, ideas.cem, ideas.dora, ideas.finn, fresh];
}

async function goRoundOnceMore(walk: Walk<Voice>, ideas: Ideas): Promise<void> {
  const { ann, cem, time, secrets, at } = walk;
  await cem.taps("secondary.again");
  await at("round", "once more round");
  await shows(walk, ann, ideas.ann[1]);
  await time.moveOn(30 * SECOND);
  await cem.taps("desk.reveal");
  await cem.taps("desk.revealSure");
  for (const left of [ideas.ben, ideas.dora]) {
    secrets.reveal(left);
    for (const voice of everybody(walk)) await voice.sees(left);
  }
  await at("round", "all ideas are open");
  await cem.taps("secondary.endPart");
}

/** The first of the ideas that are still sealed. */
async function shows(walk: Walk<Voice>, voice: Voice, idea: string): Promise<void> {
  await voice.button("note.bring").first().click();
  await voice.taps("note.bringSure");
  walk.secrets.reveal(idea);
  for (const one of everybody(walk)) await one.sees(idea);
}

export async function build(walk: Walk<Voice>): Promise<string> {
  const { ben, cem, finn, time, secrets, at } = walk;
  await at("build", "opening line");
  await cem.taps("primary.begin");
  const built = secrets.of(finn, "twist");
  secrets.reveal(built);
  await finn.writes("built", built);
  for (const voice of everybody(walk)) await voice.sees(built);
  await expect(ben.button("note.openLabel", { title: ben.titleOf("built") })).toHaveCount(0);
  await time.moveOn(5 * MINUTE);
  await at("build", "half");
  return built;
}

/** Ben chooses three of all the ideas, whoever had them, and no fourth. */
export async function chooseIdeas(
  walk: Walk<Voice>,
  ideas: readonly string[],
  chosen: readonly [string, string, string],
): Promise<void> {
  const { ben, cem, time, at } = walk;
  await cem.movesOn("choose-ideas");
  await at("chooseIdeas", "opening line");
  await cem.taps("primary.begin");
  const mark = (idea: string): Locator =>
    marksOf(ben).and(
      ben.panel.getByRole("listitem").filter({ hasText: idea }).getByRole("checkbox"),
    );
  for (const idea of ideas) await expect(mark(idea)).toBeVisible();
  for (const idea of chosen) await mark(idea).check();
  await ben.sees(ben.says("choice.left", { left: 0 }));
  await expect(marksOf(ben)).toHaveCount(3);
  for (const voice of everybodyBut(walk, ben)) {
    await expect(voice.panel.getByText(voice.says("choice.chosen"), { exact: true })).toHaveCount(
      3,
    );
    await expect(marksOf(voice)).toHaveCount(0);
  }
  await time.moveOn(5 * MINUTE);
  await at("chooseIdeas", "three are chosen");
}

function marksOf(voice: Voice): Locator {
  return voice.panel.getByRole("checkbox", { name: voice.says("choice.this") });
}
