import { env } from "cloudflare:workers";
import { evictDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PROTOCOL_VERSION, subprotocol } from "../../core/protocol/version.ts";
import type { PersonId } from "../../core/ids.ts";
import { ADMISSION_HEADER } from "../../worker/admission.ts";
import { freezeClock } from "../../worker/clock.ts";
import { roomName } from "../../worker/ids.ts";
import { makeReturnPass } from "../../worker/pass.ts";
import { clean, START, storedRows } from "./inside.ts";
import {
  contextOf,
  knock,
  meetingObject,
  MEETING,
  MeetingPanel,
  offering,
  passFor,
} from "./meeting-panel.ts";

const MINUTE = 60_000;

/** Ann and Ben are there; Ann came with these two. */
let context: string;
let pass: string;
let ann: MeetingPanel;
let ben: MeetingPanel;

beforeEach(async () => {
  freezeClock(START);
  context = await contextOf("Ann");
  pass = await passFor(context);
  ann = await MeetingPanel.open(pass);
  await ann.ask({ type: "join", name: "Ann" });
  await ann.until(() => ann.panel.pass !== undefined);
  ben = await MeetingPanel.seated("Ben");
  await ann.hearAll();
});

afterEach(clean);

async function returnPass(session: number, person: PersonId = ann.view.you): Promise<string> {
  const room = await roomName(env.ID_SECRET ?? "", MEETING, undefined);
  return makeReturnPass({ room, session, person }, env.PASS_SECRET ?? "", START);
}

/** What this attempt comes to; nobody who is there hears of it, nothing is stored, and they go on. */
async function refusal(attempt: () => Promise<string>): Promise<string> {
  const rows = await storedRows();
  const heard = [ann.frames.length, ben.frames.length];
  const answer = await attempt();
  expect(await storedRows()).toEqual(rows);
  expect([ann.frames.length, ben.frames.length]).toEqual(heard);
  expect(await ann.ask({ type: "takeRole", role: "chair" })).toBe("accepted");
  await ben.hearAll();
  expect(ben.view.roles.chair).toBe(ann.view.you);
  return answer;
}

/** Of the same length and shape, and not what was signed. */
function altered(signed: string): string {
  return signed.slice(0, -4) + (signed.at(-4) === "A" ? "B" : "A") + signed.slice(-3);
}

async function refusedContext(sealed: string | Promise<string>): Promise<string> {
  return passFor(await sealed).then(
    () => "a pass",
    (fault: unknown) => String(fault),
  );
}

const ENTRY_LASTS = 15 * MINUTE;
const RETURN_LASTS = 12 * 60 * MINUTE;

async function later(time: number, attempt: () => Promise<string>): Promise<string> {
  freezeClock(START + time);
  const answer = await attempt();
  freezeClock(START);
  return answer;
}

test.each<readonly [string, string, () => Promise<string>]>([
  ["[S3] a pass that was used", "4401 ticketUsed", () => knock(offering(pass))],
  [
    "[S3] a new pass for a context that was used",
    "4401 ticketUsed",
    async () => knock(offering(await passFor(context))),
  ],
  [
    "[D3] a pass after 15 minutes",
    "401 passExpired",
    async () => {
      const fresh = await passFor(await contextOf("Cem"));
      return later(ENTRY_LASTS, () => knock(offering(fresh)));
    },
  ],
  [
    "[D3] a return pass after 12 hours",
    "401 passExpired",
    () => later(RETURN_LASTS, () => knock(offering(ann.pass))),
  ],
  ["[D3] an altered return pass", "401 passForged", () => knock(offering(altered(ann.pass)))],
  [
    "[S2] a return pass of the session before",
    "4409 otherSession",
    async () => knock(offering(await returnPass(0))),
  ],
  [
    "[S2] a return pass of a session to come",
    "4409 otherSession",
    async () => knock(offering(await returnPass(2))),
  ],
  [
    "[S2] a return pass for nobody in this session",
    "4409 otherSession",
    async () => knock(offering(await returnPass(1, "0".repeat(32) as PersonId))),
  ],
  [
    "[D4] the page of somebody else",
    "403 originRefused",
    () => knock(offering(ann.pass), { Origin: "https://elsewhere.example" }),
  ],
  ["[D4] no upgrade", "426 upgradeRequired", () => knock(offering(ann.pass), { Upgrade: "h2c" })],
  ["[D4] no pass", "401 passMissing", () => knock(subprotocol(PROTOCOL_VERSION))],
  [
    "[D4] three passes",
    "401 passMissing",
    () => knock(`${offering(ann.pass)}, pass.${ben.pass}, pass.${ben.pass}`),
  ],
  [
    "[D4] a protocol of tomorrow",
    "401 protocolUnsupported",
    () => knock(`${subprotocol(PROTOCOL_VERSION + 1)}, pass.${ann.pass}`),
  ],
  [
    "[D4] an admission of one's own making",
    "401 passMissing",
    () =>
      knock(subprotocol(PROTOCOL_VERSION), {
        [ADMISSION_HEADER]: JSON.stringify({ typ: "return", session: 1, person: ann.view.you }),
      }),
  ],
  [
    "[D1] an altered context",
    "contextForged",
    () => refusedContext(`${context.slice(0, 40)}AAAA${context.slice(44)}`),
  ],
  ["[D1] a context cut short", "contextMalformed", () => refusedContext(context.slice(0, 80))],
  [
    "[D1] a context of yesterday",
    "contextExpired",
    () => refusedContext(contextOf("Cem", { ts: START - 86_400_000, exp: START - 86_280_000 })),
  ],
  [
    "[D1] a context for another app",
    "contextAudience",
    () => refusedContext(contextOf("Cem", { aud: "another" })),
  ],
])("%s is refused with %s, and nobody notices", async (_, answer, attempt) => {
  expect(await refusal(attempt)).toContain(answer);
});

test("[S3] a used ticket is refused by an object that was evicted", async () => {
  const answer = await refusal(async () => {
    await evictDurableObject(await meetingObject());
    return knock(offering(pass));
  });
  expect(answer).toBe("4401 ticketUsed");
});

test("[L7] of two panels with one ticket the second to join is refused and sent away", async () => {
  const ticket = await passFor(await contextOf("Cem"));
  const [first, second] = [await MeetingPanel.open(ticket), await MeetingPanel.open(ticket)];
  expect(await first.ask({ type: "join", name: "Cem" })).toBe("accepted");
  await ann.hearAll();
  const answer = await refusal(async () => {
    const reason = await second.ask({ type: "join", name: "Cem" });
    await second.until(() => second.closedWith !== undefined);
    return `${reason} ${second.closedWith}`;
  });
  expect(answer).toBe("ticketUsed 4401");
});

test("[D6, S2] a return pass of another room opens that room and no other", async () => {
  const elsewhere = contextOf("Eva", { mid: "another meeting" });
  const eva = await MeetingPanel.seated("Eva", elsewhere);
  const answer = await refusal(async () => {
    const again = await MeetingPanel.open(eva.pass);
    await again.hearAll();
    return Object.values(again.view.people)
      .map(({ name }) => name)
      .join();
  });
  expect(answer).toBe("Eva");
});

test("[L6] whoever has not joined sees nobody and may do nothing but join", async () => {
  const answer = await refusal(async () => {
    const cem = await MeetingPanel.open(await passFor(await contextOf("Cem")));
    await cem.hearAll();
    expect(cem.view).toMatchObject({ people: {}, may: { join: {} } });
    expect(cem.frames.join()).not.toContain(ann.view.you);
    return cem.ask({ type: "takeRole", role: "chair" });
  });
  expect(answer).toBe("notSeated");
});
