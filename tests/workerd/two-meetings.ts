import { env } from "cloudflare:workers";
import { expect } from "vitest";
import type { SessionView } from "../../core/session/view.ts";
import { noteId } from "../support/people.ts";
import { keyNames } from "./inside.ts";
import { contextOf, meetingObject, MeetingPanel, passFor } from "./meeting-panel.ts";

/** Where the session goes on; the one that ended is the meeting of every test. */
export const NEXT = "the next meeting";
export const THIRD = "the third meeting";

export interface Group {
  /** Leads. */
  readonly ann: MeetingPanel;
  readonly ben: MeetingPanel;
  /** Has no Zoom account. */
  readonly gil: MeetingPanel;
}

/** Ann, Ben and a guest in a session that runs, with a note of everybody's and one of Ben's own. */
export async function running(): Promise<Group> {
  const ann = await MeetingPanel.seated("Ann");
  const ben = await MeetingPanel.seated("Ben");
  const gil = await MeetingPanel.seated("Gil", contextOf("", { uid: undefined }));
  await ann.ask({ type: "start" });
  await ben.hearAll();
  const [slot = ""] = Object.keys(ben.view.may).flatMap(slotIn);
  await ben.ask({ type: "writeNote", note: noteId(1), slot, text: "Written before the cut." });
  for (const panel of [ann, ben, gil]) await panel.hearAll();
  return { ann, ben, gil };
}

function slotIn(ask: string): readonly string[] {
  return ask.startsWith("writeNote:") ? [ask.slice("writeNote:".length)] : [];
}

/** Comes into a meeting with a fresh context, and with the seat of another meeting beside it. */
export async function comeInto(
  meeting: string,
  name: string,
  ...beside: readonly string[]
): Promise<MeetingPanel> {
  const who = name === "Gil" ? { uid: undefined } : {};
  const pass = await passFor(await contextOf(name, { mid: meeting, ...who }));
  const panel = await MeetingPanel.open(pass, ...beside);
  await panel.hearAll();
  return panel;
}

export function mayBring(panel: MeetingPanel): boolean {
  return panel
    .messages()
    .filter((message) => message.type === "welcome")
    .every((message) => message.mayBring === true);
}

export async function sentAway(panel: MeetingPanel): Promise<string> {
  await panel.until(() => panel.closedWith !== undefined);
  return `${panel.closedWith} ${panel.panel.goodbye ?? ""}`;
}

export async function brings(panel: MeetingPanel): Promise<void> {
  panel.say({ type: "bringAlong" });
  expect(await sentAway(panel)).toBe("4409 otherSession");
}

/** What does not depend on who is connected. */
export function substance({ people, ...view }: SessionView): object {
  const names = Object.entries(people).map(([id, { name, seat }]) => [id, { name, seat }]);
  return { ...view, people: Object.fromEntries(names) as object };
}

/** The numbers of the sessions of this meeting whose keys are there. */
export async function keyedSessions(meeting?: string): Promise<readonly string[]> {
  const object = env.MEETINGS.idFromName((await meetingObject(meeting)).name ?? "").toString();
  const all = await keyNames();
  return all
    .filter((name) => name.startsWith(`${object}:`))
    .map((name) => name.slice(object.length + 1));
}
