import type { Duration } from "../../core/ids.ts";
import type { SessionLink } from "../link/session-link.ts";
import type { MeetingPlatform } from "../platforms/platform.ts";
import type { Timers } from "../timers.ts";
import { keepPage, takePageBack, type PageText } from "./kept-page.ts";

/** What Zoom says of the room may be late, and the door out of reach. */
const ASK_AGAIN: Duration = 3_000;
const TIMES = 5;

interface Surroundings extends PageText {
  readonly link: Pick<SessionLink, "state" | "subscribe" | "room" | "findRoom" | "leaveRoom">;
  readonly platform: Pick<MeetingPlatform, "onRoomChange">;
  readonly timers: Timers;
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined;
  reload(): void;
}

/**
 * Zoom moves a person into a breakout room and back without loading the page anew. Each room is a meeting of its own:
 * the page is, so that nothing of one is in the other, and what was typed in a room waits there.
 */
export function followRooms(around: Surroundings): void {
  takeBackWhenLive(around);
  let asked = 0;
  around.platform.onRoomChange(() => {
    asked += 1;
    void follow(around, TIMES, () => asked, asked);
  });
}

async function follow(
  around: Surroundings,
  times: number,
  newest: () => number,
  own: number,
): Promise<void> {
  const { link, timers } = around;
  const room = await link.findRoom();
  if (newest() !== own) return;
  if (room !== undefined && room !== link.room()) return moveOn(around);
  if (times > 1) timers.after(ASK_AGAIN, () => void follow(around, times - 1, newest, own));
}

function moveOn(around: Surroundings): void {
  const { link, drafts, typed, storage } = around;
  const room = link.room();
  drafts.saveAll();
  // Whoever comes from no room has nothing to come back to, and may bring along a session from another meeting.
  if (room !== undefined) {
    if (storage !== undefined) keepPage({ drafts, typed }, storage, keptIn(room));
    link.leaveRoom();
  }
  around.reload();
}

/** Once, when this page knows in which room it is. */
function takeBackWhenLive(around: Surroundings): void {
  const stop = around.link.subscribe(() => {
    const { link, storage } = around;
    const room = link.room();
    if (link.state().line !== "live" || room === undefined) return;
    stop();
    if (storage !== undefined) takePageBack(around, storage, keptIn(room));
  });
}

function keptIn(room: string): string {
  return `intervision.kept.${room}`;
}
