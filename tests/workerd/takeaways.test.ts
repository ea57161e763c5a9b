import { env, exports } from "cloudflare:workers";
import { evictDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { NoteId } from "../../core/ids.ts";
import { freezeClock, now } from "../../worker/clock.ts";
import { clean, clockAt, START, storedRows } from "./inside.ts";
import { MeetingPanel, meetingObject, ORIGIN } from "./meeting-panel.ts";

beforeEach(() => freezeClock(START));
afterEach(clean);

const TEN_MINUTES = 10 * 60_000;
const STEP = { what: "step", steps: [{ when: "On Monday" }] };
const UNKNOWN = [404, { error: "codeUnknown" }];

type Outcome = readonly [status: number, body: Readonly<Record<string, unknown>>];

async function post(
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const answer = await exports.default.fetch(`${ORIGIN}${path}`, {
    method: "POST",
    headers: { Origin: ORIGIN, "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return [answer.status, await answer.json()];
}

function asks({ pass }: MeetingPanel, what = "step"): Promise<Outcome> {
  return post("/api/takeaway", { what }, { Authorization: `Bearer ${pass}` });
}

/** From an address of one's own. */
function shows(code: unknown): Promise<Outcome> {
  return post("/api/taken", { code }, { "CF-Connecting-IP": crypto.randomUUID() });
}

async function codeFor(panel: MeetingPanel): Promise<string> {
  const [status, { code }] = await asks(panel);
  expect([status, code]).toEqual([200, expect.stringMatching(/^[0-9a-f]{32}$/u)]);
  return String(code);
}

/** Cem leads through Ben's case until he has said yes to his step. */
async function steppedThrough(): Promise<Readonly<Record<"ann" | "ben" | "cem", MeetingPanel>>> {
  const [ann, ben, cem] = [
    await MeetingPanel.seated("Ann"),
    await MeetingPanel.seated("Ben"),
    await MeetingPanel.seated("Cem"),
  ];
  const note = "7".repeat(32) as NoteId;
  await accepted(ben, { type: "choosePlan", method: "six-steps", agenda: "45" });
  await accepted(ben, { type: "takeRole", role: "caseGiver" });
  await accepted(cem, { type: "takeRole", role: "chair" });
  await accepted(cem, { type: "start" });
  await leadTo(cem, "feedback");
  await accepted(ben, { type: "writeNote", note, slot: "step", text: "On Monday" });
  await accepted(ben, { type: "confirmStep", note });
  return { ann, ben, cem };
}

async function accepted(panel: MeetingPanel, command: Parameters<MeetingPanel["ask"]>[0]) {
  expect(await panel.ask(command)).toBe("accepted");
}

async function leadTo(chair: MeetingPanel, phase: string): Promise<void> {
  await chair.hearAll();
  const { plan, stage } = chair.view;
  if (stage === undefined || plan === undefined) throw new Error("nothing is on");
  if (plan.phases[stage.phase]?.id === phase) return;
  // Nobody is that fast.
  freezeClock(now() + 1_000);
  await accepted(chair, { type: "next", from: stage.step });
  await leadTo(chair, phase);
}

async function closes(cem: MeetingPanel): Promise<void> {
  await cem.hearAll();
  await accepted(cem, { type: "close", from: cem.view.stage?.step ?? 0 });
}

test("[E1] [E2] whose step it is gets a code for it, before the goodbye and after, and nobody else does", async () => {
  const { ann, ben, cem } = await steppedThrough();
  expect(await asks(ann)).toEqual([403, { error: "noOwnStep" }]);
  expect(await asks(ben, "minutes")).toEqual([403, { error: "notReleased" }]);
  expect(await asks(ben, "everything")).toEqual([400, { error: "bodyMalformed" }]);
  expect(await shows(await codeFor(ben))).toEqual([200, STEP]);
  await closes(cem);
  expect(await asks(ann)).toEqual([403, { error: "noOwnStep" }]);
  expect(await shows(await codeFor(ben))).toEqual([200, STEP]);
});

test("[E3] of fifty who show a code at once exactly one gets what it is for", async () => {
  const { ben } = await steppedThrough();
  const code = await codeFor(ben);
  const answers = await Promise.all(Array.from({ length: 50 }, () => shows(code)));
  expect(answers.filter(([status]) => status === 200)).toEqual([[200, STEP]]);
  expect(answers.filter(([status]) => status !== 200)).toEqual(
    Array.from({ length: 49 }, () => UNKNOWN),
  );
});

test("[E3] a code counts for ten minutes, also when its object has slept, and once", async () => {
  const { ben } = await steppedThrough();
  const [first, second] = [await codeFor(ben), await codeFor(ben)];
  expect(await shows(first)).toEqual(UNKNOWN);
  await evictDurableObject(await meetingObject());
  freezeClock(now() + TEN_MINUTES - 1);
  expect(await shows(second)).toEqual([200, STEP]);
  expect(await shows(second)).toEqual(UNKNOWN);
  const third = await codeFor(ben);
  freezeClock(now() + TEN_MINUTES);
  expect(await shows(third)).toEqual(UNKNOWN);
  expect((await storedRows()).takeaways).toEqual([]);
});

test("[E3] a code gives what its person may take when it is shown, and is used up by that", async () => {
  const { ben } = await steppedThrough();
  const code = await codeFor(ben);
  await accepted(ben, { type: "editNote", note: "7".repeat(32) as NoteId, text: "On Friday" });
  expect(await shows(code)).toEqual([403, { error: "noOwnStep" }]);
  expect(await shows(code)).toEqual(UNKNOWN);
});

test("[E3] [S5] with the session its codes are gone", async () => {
  const { ben, cem } = await steppedThrough();
  await closes(cem);
  const code = await codeFor(ben);
  expect((await storedRows()).takeaways).toHaveLength(1);
  await clockAt(now() + 24 * 60 * 60_000);
  expect((await storedRows()).takeaways).toEqual([]);
  expect(await shows(code)).toEqual(UNKNOWN);
});

test("[E4] what is kept tells no code", async () => {
  const { ben } = await steppedThrough();
  const code = await codeFor(ben);
  const shelf = env.CODES as KVNamespace;
  const { keys } = await shelf.list();
  expect(keys).toHaveLength(1);
  const values = await Promise.all(keys.map(({ name }) => shelf.get(name)));
  expect(JSON.stringify([keys, values, await storedRows()])).not.toContain(code);
  expect(keys[0]?.expiration).toBeLessThanOrEqual(Date.now() / 1000 + TEN_MINUTES / 1000 + 1);
});
