import { isGuest, isHeard, type Meeting, type Seat } from "./meeting.ts";
import { runningContext, userRole } from "./zoom-seat.ts";

export interface ZoomEvent {
  readonly name: string;
  readonly data: unknown;
}

/** What Zoom tells a panel of its own person, by what has changed; `at` in milliseconds. */
export function zoomEvents(before: Seat, after: Seat, at: number): readonly ZoomEvent[] {
  const timestamp = Math.floor(at / 1000);
  const { name: screenName } = after;
  const happened = [
    before.microphone !== after.microphone &&
      after.device !== "ios" && {
        name: "onMyMediaChange",
        data: { media: { audio: { state: after.microphone } }, timestamp },
      },
    (before.role !== after.role || before.name !== screenName) && {
      name: "onMyUserContextChange",
      data: { role: userRole(after), screenName, timestamp },
    },
    before.room !== after.room && moved(before, after, timestamp),
    isHeard(before) !== isHeard(after) &&
      !isGuest(after) && {
        name: "onMyActiveSpeakerChange",
        data: { status: isHeard(after) ? "started" : "stopped", timestamp },
      },
  ];
  return happened.filter((event) => event !== false);
}

/** Zoom names the breakout room, whichever way somebody goes. */
function moved(before: Seat, after: Seat, timestamp: number): ZoomEvent {
  if ([before.room, after.room].includes("outside")) {
    const data = { runningContext: runningContext(after), timestamp };
    return { name: "onRunningContextChange", data };
  }
  const [action, breakoutRoomUUID] =
    after.room === "main" ? ["leave", before.room] : ["join", after.room];
  return { name: "onBreakoutRoomChange", data: { action, breakoutRoomUUID, timestamp } };
}

/** Told to hosts alone. */
export function recordingEvent({ isRecorded }: Meeting, { role }: Seat): ZoomEvent | undefined {
  if (role !== "host" && role !== "coHost") return undefined;
  return { name: "onCloudRecording", data: { action: isRecorded ? "started" : "stopped" } };
}
