import { env, exports } from "cloudflare:workers";
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { NoteId } from "../../core/ids.ts";
import { freezeClock, now } from "../../worker/clock.ts";
import {
  canariesKept,
  clean,
  clockAt,
  keyNames,
  logged,
  readings,
  START,
  storedRows,
} from "./inside.ts";
import {
  contextOf,
  MEETING,
  meetingObject,
  MeetingPanel,
  ORIGIN,
  passFor,
} from "./meeting-panel.ts";

beforeEach(() => freezeClock(START));
afterEach(clean);

const QUESTION = "canary question";

interface Told {
  /** Leads it. */
  readonly ann: MeetingPanel;
  /** Every text that somebody wrote. */
  readonly texts: readonly string[];
  /** What each was written for, as `phase slot`. */
  readonly slots: readonly string[];
}

/** A session from its start to its last part, with a canary in whatever may be written. */
async function tell(): Promise<Told> {
  const ann = await MeetingPanel.seated("canary Ann", contextOf("uid of Ann"));
  const ben = await MeetingPanel.seated("canary Ben", contextOf("uid of Ben"));
  const cem = await MeetingPanel.seated("canary Cem", contextOf("uid of Cem"));
  await ann.ask({ type: "start" });
  await ben.ask({ type: "takeRole", role: "caseGiver" });
  await cem.ask({ type: "takeRole", role: "noteTaker" });
  const texts = ["canary Ann", "canary Ben", "canary Cem"];
  const slots: string[] = [];
  do {
    // Nobody writes faster than a room allows.
    freezeClock(now() + 10_000);
    for (const panel of [ann, ben, cem]) {
      for (const slot of await writable(panel)) {
        const text = `canary ${texts.length}`;
        const answer = await panel.ask({ type: "writeNote", note: newNote(), slot, text });
        if (answer !== "accepted") continue;
        texts.push(text);
        slots.push(`${panel.view.stage?.phase ?? ""} ${slot}`);
      }
    }
    if (ben.view.question === undefined) {
      await ben.ask({ type: "setQuestion", text: QUESTION });
      texts.push(QUESTION);
    }
    await ann.hearAll();
  } while (await movesOn(ann));
  return { texts, slots, ann };
}

async function writable(panel: MeetingPanel): Promise<readonly string[]> {
  await panel.hearAll();
  const asks = Object.keys(panel.view.may).filter((ask) => ask.startsWith("writeNote:"));
  return asks.map((ask) => ask.slice("writeNote:".length));
}

async function movesOn(leader: MeetingPanel): Promise<boolean> {
  const { may, stage } = leader.view;
  const type = may.endPart === undefined ? "next" : "endPart";
  return (await leader.ask({ type, from: stage?.step ?? 0 })) === "accepted";
}

function newNote(): NoteId {
  return crypto.randomUUID().replaceAll("-", "") as NoteId;
}

test("[S8] nothing that anybody wrote and no name of Zoom's stands in a row or a key", async () => {
  const { texts, slots } = await tell();
  expect(slots.length).toBeGreaterThan(10);
  const opened = JSON.stringify(await logged());
  for (const text of texts) expect(opened).toContain(`"${text}"`);
  const stored = await readings();
  expect(stored).toContain("noteWritten");
  expect(stored).not.toContain("canary");
  expect(stored).not.toContain("uid of");
  expect(stored).not.toContain(MEETING);
  expect(await canariesKept()).toEqual([]);
});

test("[S5, S8, G15] of a session that its people remember as a group no object and no shelf keeps a readable word, before its erasure and after", async () => {
  const { ann } = await tell();
  expect(await ann.ask({ type: "close", from: ann.view.stage?.step ?? 0 })).toBe("accepted");
  expect(await joinsGroup("uid of Ann")).toBe(204);
  expect(await joinsGroup("uid of Ben")).toBe(204);
  expect(await canariesKept()).toEqual([]);
  await clockAt(now() + 24 * 60 * 60_000);
  expect((await storedRows()).events).toEqual([]);
  expect(await keyNames()).toEqual([expect.stringMatching(/^group:/u)]);
  expect(await canariesKept()).toEqual([]);
});

async function joinsGroup(uid: string): Promise<number> {
  const pass = await passFor(await contextOf(uid));
  const headers = { Origin: ORIGIN, Authorization: `Bearer ${pass}` };
  const { status } = await exports.default.fetch(`${ORIGIN}/api/groups`, {
    method: "POST",
    headers,
  });
  return status;
}

test("[S8] a text is sealed for its row: in the row of another it is not read", async () => {
  const ann = await MeetingPanel.seated("canary Ann");
  await MeetingPanel.seated("canary Ben");
  const object = await meetingObject();
  await runInDurableObject(object, (_, { storage: { sql } }) => {
    sql.exec(
      "UPDATE events SET written = (SELECT written FROM events WHERE seq = 2) WHERE seq = 1",
    );
  });
  await evictDurableObject(object);
  ann.say({ type: "view" });
  await ann.hearAll();
  expect(Object.values(ann.view.people).map(({ name }) => name)).toEqual(["", "canary Ben"]);
});

test("[S7] the key is stored before anybody can be told that anything was accepted", async () => {
  const ann = await MeetingPanel.open(await passFor(await contextOf("Ann")));
  expect((await storedRows()).events).toEqual([]);
  expect(await keyNames()).toHaveLength(1);
  await ann.hearAll();
  expect(ann.panel.accepted.size).toBe(0);
});

test("[S12] the key expires after the longest session and its retention", async () => {
  await MeetingPanel.seated("Ann");
  const { keys } = await env.SESSION_KEYS.list();
  const lasts = (keys[0]?.expiration ?? 0) - Date.now() / 1000;
  expect(lasts).toBeGreaterThan(203 * 3600);
  expect(lasts).toBeLessThan(205 * 3600);
});
