import type { IndicatorOptions } from "./indicators.ts";
import { isHeard, type Meeting, type Seat } from "./meeting.ts";

/** What the client gives back to the SDK for one call, and what else the call does. */
export type ZoomAnswer =
  | { readonly result: unknown; readonly effect?: Effect }
  | { readonly errorCode: string; readonly errorMessage: string }
  /** Nothing ever comes. */
  | { readonly silence: true }
  /** A context with these claims, which only the development server can seal. */
  | { readonly seal: ContextClaims };

type Effect =
  | { readonly microphone: boolean }
  /** These seats are off now. */
  | { readonly muted: readonly string[] }
  | { readonly open: string }
  | { readonly notification: string }
  /** What the whole meeting is shown from now on, if anything. */
  | { readonly indicator: IndicatorOptions | undefined }
  | { readonly chat: string };

/** What a context says besides when it was sealed. */
export interface ContextClaims {
  readonly mid: string;
  readonly attendrole: string;
  /** In a breakout room: the meeting around it. */
  readonly pid?: string;
  /** Guests have none. */
  readonly uid?: string;
  readonly iid: string;
}

export interface ZoomEvent {
  readonly name: string;
  readonly data: unknown;
}

interface Call {
  readonly meeting: Meeting;
  readonly seat: Seat;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Who may make a call (zoom.md, API table). */
type Circle = "everybody" | "noGuests" | "hosts";

interface Api {
  readonly who: Circle;
  readonly answer: (call: Call) => ZoomAnswer;
}

const SUCCESS = { result: "Success" } as const;

/** Where the SDK hands on what it gets. */
const MESSAGE = { message: "Success" };

const NEWER = ["setDynamicIndicator", "removeDynamicIndicator", "sendMessageToChat"];

const APIS: Readonly<Record<string, Api>> = {
  config: { who: "everybody", answer: configured },
  getSupportedJsApis: { who: "everybody", answer: () => ({ result: { supportedApis } }) },
  // The SDK makes the object out of the bare word.
  getRunningContext: { who: "everybody", answer: () => ({ result: "inMeeting" }) },
  getUserContext: { who: "everybody", answer: ({ seat }) => ({ result: userContext(seat) }) },
  getMeetingUUID: {
    who: "everybody",
    answer: ({ meeting, seat }) => ({ result: meetingUuids(meeting, seat) }),
  },
  getAppContext: {
    who: "everybody",
    answer: ({ meeting, seat }) => ({ seal: claimsOf(meeting, seat) }),
  },
  openUrl: {
    who: "everybody",
    answer: ({ data }) => ({ ...SUCCESS, effect: { open: textIn(data, "url") } }),
  },
  showNotification: {
    who: "everybody",
    answer: ({ data }) => ({ ...SUCCESS, effect: { notification: notificationIn(data) } }),
  },
  setDynamicIndicator: {
    who: "everybody",
    answer: ({ data }) => ({ result: MESSAGE, effect: { indicator: data } }),
  },
  removeDynamicIndicator: {
    who: "everybody",
    answer: () => ({ result: MESSAGE, effect: { indicator: undefined } }),
  },
  sendMessageToChat: {
    who: "everybody",
    answer: ({ data }) => ({ result: { result: [] }, effect: { chat: textIn(data, "message") } }),
  },
  getAudioState: {
    who: "noGuests",
    answer: ({ seat }) => ({ result: { audio: seat.microphone } }),
  },
  setAudioState: {
    who: "noGuests",
    answer: ({ data }) => ({ ...SUCCESS, effect: { microphone: data.audio === true } }),
  },
  toggleParticipantMediaAudio: { who: "hosts", answer: mutedOthers },
  getMeetingContext: {
    who: "hosts",
    answer: () => ({ result: { meetingTopic: "Simulated meeting", meetingID: "1" } }),
  },
  getMeetingParticipants: {
    who: "hosts",
    answer: ({ meeting, seat }) => ({
      result: { participants: inRoomOf(seat, meeting).map(participant) },
    }),
  },
};

const EVENTS = [
  "onMyMediaChange",
  "onMyUserContextChange",
  "onMyActiveSpeakerChange",
  "onBreakoutRoomChange",
] as const;

const supportedApis: readonly string[] = [...Object.keys(APIS), ...EVENTS];

/** What this person's client has for a panel: iOS tells nothing of the microphone, and rights are a host's. */
function isSupported(seat: Seat, name: string): boolean {
  if (!isKnown(seat, name)) return false;
  if (name === "onMyMediaChange") return seat.device !== "ios";
  if (name === "onMyActiveSpeakerChange") return seat.role !== "guest";
  const api = Object.hasOwn(APIS, name) ? APIS[name] : undefined;
  return api === undefined ? supportedApis.includes(name) : mayCall(seat, api.who);
}

function isKnown({ device }: Seat, name: string): boolean {
  if (device === "ios") return name !== "sendMessageToChat";
  return device !== "old" || !NEWER.includes(name);
}

/** What Zoom would answer to this seat. */
export function zoomAnswer(meeting: Meeting, seat: Seat, name: string, data: unknown): ZoomAnswer {
  const api = Object.hasOwn(APIS, name) ? APIS[name] : undefined;
  if (meeting.manner === "errors") return refusal("10001", "Client error");
  if (api === undefined || !isKnown(seat, name)) return refusal("10000", `Unknown API ${name}`);
  if (!mayCall(seat, api.who)) return refusal("80012", "require_meeting_role");
  return api.answer({ meeting, seat, data: asRecord(data) });
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
    before.room !== after.room && {
      name: "onBreakoutRoomChange",
      data: { ...moved(before, after), timestamp },
    },
    isHeard(before) !== isHeard(after) &&
      after.role !== "guest" && {
        name: "onMyActiveSpeakerChange",
        data: { status: isHeard(after) ? "started" : "stopped", timestamp },
      },
  ];
  return happened.filter((event) => event !== false);
}

/** Zoom names the breakout room, whichever way somebody goes. */
function moved(before: Seat, after: Seat): object {
  return after.room === "main"
    ? { action: "leave", breakoutRoomUUID: before.room }
    : { action: "join", breakoutRoomUUID: after.room };
}

function configured({ seat, data }: Call): ZoomAnswer {
  const asked = Array.isArray(data.js_api_lists) ? (data.js_api_lists as unknown[]) : [];
  if (seat.device === "old" && asked.some((name) => !isKnown(seat, String(name))))
    return refusal("10001", "Unknown capability");
  const status = seat.role === "guest" ? "unauthorized" : "authorized";
  return {
    result: {
      clientVersion: "6.6.0",
      browserVersion: "simulated/1",
      product: "desktop",
      runningContext: "inMeeting",
      unsupportedApis: asked.filter((name) => !isSupported(seat, String(name))),
      auth: { status, upgradable: false },
      media: { audio: { state: seat.microphone }, video: { state: false } },
    },
  };
}

const LONGEST_LIST = 10;

/** Off at once; on only if that person allows it, and here nobody does. An empty list means everybody. */
function mutedOthers({ meeting, seat, data }: Call): ZoomAnswer {
  if (seat.mutesOthers === "unanswered") return { silence: true };
  if (seat.mutesOthers === "refused") return refusal("10017", "Don't allow");
  const ids = Array.isArray(data.user_UUID_list) ? (data.user_UUID_list as unknown[]) : [];
  if (ids.length > LONGEST_LIST) return refusal("10107", "more than ten participants");
  if (ids.includes(uuidOf(seat))) return refusal("10108", "the caller is among them");
  if (data.audio !== false) return refusal("10017", "Don't allow");
  const others = inRoomOf(seat, meeting).filter(({ slug }) => slug !== seat.slug);
  const meant = others.filter((one) => ids.length === 0 || ids.includes(uuidOf(one)));
  return { ...SUCCESS, effect: { muted: meant.map(({ slug }) => slug) } };
}

function userContext(seat: Seat): unknown {
  return {
    screenName: seat.name,
    participantUUID: uuidOf(seat),
    role: userRole(seat),
    status: seat.role === "guest" ? "unauthenticated" : "authorized",
  };
}

function claimsOf(meeting: Meeting, seat: Seat): ContextClaims {
  const { slug, role } = seat;
  const { meetingUUID, parentUUID } = meetingUuids(meeting, seat);
  return {
    mid: meetingUUID,
    ...(parentUUID === undefined ? {} : { pid: parentUUID }),
    attendrole: role === "coHost" ? "co-host" : role === "host" ? "host" : "participant",
    iid: `${meeting.id}:${slug}`,
    ...(role === "guest" ? {} : { uid: `${meeting.id}:${slug}` }),
  };
}

interface MeetingUuids {
  readonly meetingUUID: string;
  readonly parentUUID?: string;
}

/** Real ones are base64, with the characters that make trouble in addresses; a breakout room is a meeting in another. */
function meetingUuids({ id }: Meeting, { room }: Seat): MeetingUuids {
  const main = `/simulated+${id}==`;
  return room === "main"
    ? { meetingUUID: main }
    : { meetingUUID: `/${room}+${id}==`, parentUUID: main };
}

function inRoomOf({ room }: Seat, { seats }: Meeting): readonly Seat[] {
  return seats.filter((seat) => seat.room === room);
}

function participant(seat: Seat): unknown {
  return { participantUUID: uuidOf(seat), screenName: seat.name, role: userRole(seat) };
}

function uuidOf({ slug }: Seat): string {
  return `UUID-${slug}`;
}

function userRole({ role }: Seat): string {
  return role === "host" || role === "coHost" ? role : "attendee";
}

function mayCall({ role }: Seat, who: Circle): boolean {
  if (who === "everybody") return true;
  return who === "noGuests" ? role !== "guest" : role === "host" || role === "coHost";
}

function refusal(errorCode: string, errorMessage: string): ZoomAnswer {
  return { errorCode, errorMessage };
}

function notificationIn(data: Call["data"]): string {
  return [textIn(data, "title"), textIn(data, "message")].filter((text) => text !== "").join(": ");
}

function textIn(data: Call["data"], key: string): string {
  const text = data[key];
  return typeof text === "string" ? text : "";
}

function asRecord(data: unknown): Call["data"] {
  return typeof data === "object" && data !== null ? (data as Call["data"]) : {};
}
