import { evictDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sixSteps } from "../../core/methods/six-steps.ts";
import { sixSteps as words } from "../../core/methods/text/en/six-steps.ts";
import { freezeClock, now } from "../../worker/clock.ts";
import { LIMITS } from "../../worker/limits.ts";
import { makeReturnPass } from "../../worker/pass.ts";
import { retentionOf } from "../../worker/session-key.ts";
import { clean, clockAt, logged, readings, START, storedRows } from "./inside.ts";
import { contextOf, meetingObject, MeetingPanel, ORIGIN, passFor } from "./meeting-panel.ts";
import { brings, comeInto, NEXT, sentAway } from "./two-meetings.ts";

const OWN = {
  ...sixSteps,
  basedOn: "canary origin",
  text: { ...words, name: "canary name", summary: "canary summary" },
  sources: { seed: [], public: [], own: ["canary source"] },
};

beforeEach(() => freezeClock(START));
afterEach(clean);

type Outcome = readonly [status: number, body: unknown];

async function posts(
  pass: string | undefined,
  body = JSON.stringify(OWN),
  headers: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return outcome(
    await exports.default.fetch(`${ORIGIN}/api/method`, {
      method: "PUT",
      headers: { Origin: ORIGIN, "Content-Type": "application/json", ...bearer(pass), ...headers },
      body,
    }),
  );
}

async function reads(pass?: string): Promise<Outcome> {
  return outcome(await exports.default.fetch(`${ORIGIN}/api/method`, { headers: bearer(pass) }));
}

function bearer(pass: string | undefined): Readonly<Record<string, string>> {
  return pass === undefined ? {} : { Authorization: `Bearer ${pass}` };
}

async function outcome(response: Response): Promise<Outcome> {
  return [response.status, await response.json()];
}

async function three(): Promise<readonly [MeetingPanel, MeetingPanel, MeetingPanel]> {
  return [
    await MeetingPanel.seated("Ann"),
    await MeetingPanel.seated("Ben"),
    await MeetingPanel.seated("Cem"),
  ];
}

function named(number: number): string {
  return JSON.stringify({ ...OWN, text: { ...OWN.text, name: `Number ${number}` } });
}

/** What nobody has: a pass of the first session that is as good as new. */
async function newPass({ view }: MeetingPanel): Promise<string> {
  const room = (await meetingObject()).name ?? "";
  const seat = { room, session: 1, person: view.you };
  return makeReturnPass(seat, env.PASS_SECRET ?? "", now());
}

test("[S18] whoever has a seat brings a method, everybody sees its plan and reads its words", async () => {
  const [ann, ben] = await three();
  expect(await posts(ann.pass)).toEqual([200, { method: "own-1" }]);
  await ben.hearAll();
  expect(ben.view).toMatchObject({ ownMethod: "own-1", plan: { method: "own-1", agenda: "45" } });
  expect(await reads(ben.pass)).toEqual([200, { ...OWN, id: "own-1" }]);
});

test("[S18] a method outlives the sleep of its object", async () => {
  const [ann] = await three();
  await posts(ann.pass);
  await evictDurableObject(await meetingObject());
  expect(await reads(ann.pass)).toEqual([200, { ...OWN, id: "own-1" }]);
});

test("[S18] no word of an own method stands in a row, a key or a frame", async () => {
  const [ann, ben] = await three();
  await posts(ann.pass);
  await ann.ask({ type: "start" });
  await ben.hearAll();
  expect(JSON.stringify(await logged())).toContain("canary name");
  const stored = await readings();
  expect(stored).toContain("methodBrought");
  expect(stored).not.toContain("canary");
  expect([...ann.frames, ...ben.frames].join("\n")).not.toContain("canary");
});

test("[S18] a file that does not fit is answered with its problems, and nothing has happened", async () => {
  const [ann, ben] = await three();
  await ben.hearAll();
  const before = [ben.frames.length, (await storedRows()).events?.length];
  const broken = { ...OWN, defaultAgenda: "60", script: "canary script" };
  expect(await posts(ann.pass, JSON.stringify(broken))).toEqual([
    422,
    { problems: [{ at: "script", code: "unknownKey", mend: "take it out" }] },
  ]);
  expect(await posts(ann.pass, "{")).toMatchObject([422, { problems: [{ code: "notJson" }] }]);
  expect(await posts(ann.pass, " ".repeat(65_537))).toEqual([413, { error: "bodyTooLarge" }]);
  await ben.hearAll();
  // One clock answer came.
  expect([ben.frames.length - 1, (await storedRows()).events?.length]).toEqual(before);
});

test("[S18] a session that runs is not touched", async () => {
  const [ann, ben] = await three();
  await ann.ask({ type: "start" });
  await ben.hearAll();
  const { view } = ben;
  expect(await posts(ann.pass)).toEqual([403, { error: "wrongStatus" }]);
  expect(await reads(ann.pass)).toEqual([404, { error: "notFound" }]);
  await ben.hearAll();
  expect(ben.view).toEqual(view);
});

test("[S18] nobody brings or reads a method without a seat of this session", async () => {
  const [ann, ben] = await three();
  await posts(ann.pass);
  const entry = await passFor(await contextOf("Dora"));
  for (const pass of [undefined, entry]) {
    expect(await posts(pass)).toEqual([401, { error: "passMissing" }]);
    expect(await reads(pass)).toEqual([401, { error: "passMissing" }]);
  }
  expect(await reads(`${ann.pass.slice(0, -3)}AAA`)).toMatchObject([401, {}]);
  expect(await posts(ann.pass, "{}", { Origin: "https://elsewhere.example" })).toEqual([
    403,
    { error: "originRefused" },
  ]);
  await ben.ask({ type: "leave" });
  expect(await reads(ben.pass)).toEqual([403, { error: "notSeated" }]);
  expect(await posts(ben.pass)).toEqual([403, { error: "notSeated" }]);
});

test("[S18] a closed session has no method any more, an erased one answers that it has ended", async () => {
  const [ann] = await three();
  await posts(ann.pass);
  await ann.ask({ type: "start" });
  await ann.hearAll();
  await ann.ask({ type: "close", from: ann.view.stage?.step ?? 0 });
  expect(await reads(ann.pass)).toEqual([410, { error: "ended" }]);
  await clockAt(START + retentionOf(undefined));
  expect((await storedRows()).events).toEqual([]);
  // The pass of the seat has run out by then.
  expect(await reads(ann.pass)).toMatchObject([401, {}]);
  expect(await reads(await newPass(ann))).toEqual([410, { error: "ended" }]);
  expect(await posts(await newPass(ann))).toEqual([410, { error: "ended" }]);
});

test("[S18] an own method is brought along with its session", async () => {
  const [ann, ben] = await three();
  await posts(ann.pass);
  await ann.ask({ type: "start" });
  const next = await comeInto(NEXT, "Ann", ann.pass);
  await brings(next);
  expect(await sentAway(ben)).toBe("4421 moved");
  expect(await reads(ben.pass)).toEqual([421, { error: "moved" }]);
  const back = await comeInto(NEXT, "Ben", ben.pass);
  await back.until(() => back.panel.pass !== undefined);
  expect(await reads(back.pass)).toEqual([200, { ...OWN, id: "own-1" }]);
});

test("[S18] [L13] only so many methods are brought, and not faster than a group can", async () => {
  const [ann] = await three();
  const numbers = Array.from({ length: LIMITS.methodsOfSession }, (_, at) => at + 1);
  for (const number of numbers)
    expect(await posts(ann.pass, named(number))).toEqual([200, { method: `own-${number}` }]);
  expect(await posts(ann.pass, named(0))).toEqual([403, { error: "sessionLimit" }]);
  const answers: Outcome[] = [];
  for (let at = 0; at < LIMITS.desk.burst; at += 1) answers.push(await posts(ann.pass, "{"));
  expect(answers.at(-1)).toEqual([429, { error: "tooFast" }]);
  freezeClock(now() + 1_000);
  expect(await reads(ann.pass)).toMatchObject([200, {}]);
});
