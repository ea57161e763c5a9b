import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CODE_LENGTH, CODE_SIGNS } from "../../core/protocol/code.ts";
import { freezeClock } from "../../worker/clock.ts";
import { clean, START, storedRows } from "./inside.ts";
import { asksForCode, codeShownBy, passBy, seatedBy, tries } from "./by-code.ts";
import { knock, MeetingPanel, offering } from "./meeting-panel.ts";
import { brings, comeInto, NEXT, running, sentAway } from "./two-meetings.ts";

beforeEach(() => freezeClock(START));
afterEach(clean);

async function three(): Promise<readonly [MeetingPanel, MeetingPanel, MeetingPanel]> {
  return [
    await MeetingPanel.seated("Ann"),
    await MeetingPanel.seated("Ben"),
    await MeetingPanel.seated("Cem"),
  ];
}

async function start([ann, ben]: readonly MeetingPanel[]): Promise<void> {
  expect(await ann?.ask({ type: "start" })).toBe("accepted");
  await ben?.hearAll();
}

async function close(ann: MeetingPanel): Promise<void> {
  await ann.hearAll();
  expect(await ann.ask({ type: "close", from: ann.view.stage?.step ?? 0 })).toBe("accepted");
}

test("[D18] whoever comes by a code takes part like anybody, and comes back with their own pass", async () => {
  const [ann, ben] = await three();
  const code = await codeShownBy(ben);
  expect(await codeShownBy(ann)).toBe(code);
  const dora = await seatedBy(code, "Dora");
  await dora.hearAll();
  expect(dora.view.people[dora.view.you]).toMatchObject({ name: "Dora", seat: 3 });
  await dora.close();
  const back = await MeetingPanel.open(dora.pass);
  await back.hearAll();
  expect(back.view.you).toBe(dora.view.you);
});

test("[P14] [D18] once the session runs only whoever leads shows the code, and after the goodbye nobody", async () => {
  const panels = await three();
  const [ann, ben] = panels;
  await start(panels);
  expect(await asksForCode(ben)).toEqual([403, { error: "notLeader" }]);
  expect(await asksForCode(ann)).toMatchObject([200, {}]);
  await close(ann);
  expect(await asksForCode(ann)).toEqual([410, { error: "ended" }]);
});

test("[D18] a code opens no other session of its room, and begins none", async () => {
  const panels = await three();
  const [ann, ben] = panels;
  const code = await codeShownBy(ann);
  await start(panels);
  await close(ann);
  expect(await ben.ask({ type: "beginAnother" })).toBe("accepted");
  await ann.until(() => ann.closedWith !== undefined);
  const rows = await storedRows();
  expect(await knock(offering(await passBy(code)))).toBe("4410 ended");
  expect(await storedRows()).toEqual(rows);
  const again = await MeetingPanel.seated("Ann");
  expect(await knock(offering(await passBy(code)))).toBe("4410 ended");
  expect(await codeShownBy(again)).not.toBe(code);
});

test("[D18] the ticket of a code seats once", async () => {
  const [ann] = await three();
  const pass = await passBy(await codeShownBy(ann));
  const dora = await MeetingPanel.open(pass);
  expect(await dora.ask({ type: "join", name: "Dora" })).toBe("accepted");
  await dora.until(() => dora.panel.pass !== undefined);
  expect(await knock(offering(pass))).toBe("4401 ticketUsed");
});

test("[S19] the code of a session that has moved says so, and the new one leads to the seat of before", async () => {
  const { ann } = await running();
  const code = await codeShownBy(ann);
  const dora = await seatedBy(code, "Dora");
  await dora.hearAll();
  const here = await comeInto(NEXT, "Ann", ann.pass);
  await brings(here);
  expect(await sentAway(dora)).toBe("4421 moved");
  expect(await knock(offering(await passBy(code), dora.pass))).toBe("4421 moved");
  await MeetingPanel.seated("Eva");
  expect(await knock(offering(await passBy(code)))).toBe("4421 moved");
  const again = await comeInto(NEXT, "Ann", ann.pass);
  await again.until(() => again.panel.pass !== undefined);
  const back = await MeetingPanel.open(await passBy(await codeShownBy(again)), dora.pass);
  await back.hearAll();
  expect(back.view.you).toBe(dora.view.you);
  expect(back.view.people[back.view.you]).toMatchObject({ name: "Dora" });
});

const GUESSES = 10_000;
const TRIES_A_MINUTE = 20;

test(
  "[D19] ten thousand guesses from one address find nothing: twenty a minute are looked up, and the rest not even that",
  { timeout: 300_000 },
  async () => {
    const [ann] = await three();
    const code = await codeShownBy(ann);
    const began = performance.now();
    const answers = new Map<number, number>();
    for (let guess = 0; guess < GUESSES; guess += 1) {
      const [status] = await tries(guessed(guess), "192.0.2.7");
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
    // The limiter counts by its own clock, which no test stops.
    const minutes = Math.ceil((performance.now() - began) / 60_000) + 1;
    expect(new Set(answers.keys())).toEqual(new Set([404, 429]));
    expect(answers.get(404)).toBeLessThanOrEqual(TRIES_A_MINUTE * minutes);
    for (let guess = 0; guess < TRIES_A_MINUTE; guess += 1) await tries("", "192.0.2.7");
    expect(await tries(code, "192.0.2.7")).toEqual([429, { error: "tooManyCodes" }]);
    expect(await tries(code, "192.0.2.8")).toMatchObject([200, {}]);
    const kept = await (env.CODES as KVNamespace).list();
    expect(kept.keys).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(code);
  },
);

/** The number in the signs of a code. */
function guessed(number: number): string {
  return Array.from(
    { length: CODE_LENGTH },
    (_, place) => CODE_SIGNS[Math.floor(number / 32 ** place) % 32],
  ).join("");
}
