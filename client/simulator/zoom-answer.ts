import type { IndicatorOptions } from "./indicators.ts";
import { isGuest, type Consent, type Meeting, type Seat } from "./meeting.ts";
import {
  claimsOf,
  meetingUuids,
  participant,
  runningContext,
  userContext,
  uuidOf,
  type ContextClaims,
} from "./zoom-seat.ts";

/** What the client gives back to the SDK for one call, and what else the call does. */
export type ZoomAnswer =
  | Carried
  | Refused
  /** Nothing ever comes. */
  | { readonly silence: true }
  /** A context with these claims, which only the development server can seal. */
  | { readonly seal: ContextClaims }
  | AskedFirst;

export interface Refused {
  readonly errorCode: string;
  readonly errorMessage: string;
}

/** What happens once this person has said yes; the panel may be answered before that. */
export interface AskedFirst {
  readonly asks: string;
  readonly onYes: Carried;
  readonly isAnsweredAtOnce: boolean;
}

export interface Carried {
  readonly result: unknown;
  readonly effect?: Effect;
}

export type Effect =
  | { readonly microphone: boolean }
  | { readonly self: Partial<Pick<Seat, "role" | "quirk">> }
  /** These seats are off now. */
  | { readonly muted: readonly string[] }
  | { readonly open: string }
  | { readonly notification: string }
  /** By name. */
  | { readonly invited: readonly string[] }
  /** What the whole meeting is shown from now on, if anything. */
  | { readonly indicator: IndicatorOptions | undefined }
  | { readonly chat: string };

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
  /** What Zoom asks this person first. */
  readonly asks?: string;
  /** Zoom asks beside the app, which goes on. */
  readonly isAnsweredAtOnce?: true;
}

const SUCCESS = { result: "Success" } as const;

/** Where the SDK hands on what it gets. */
const MESSAGE = { message: "Success" };

const APIS: Readonly<Record<string, Api>> = {
  config: { who: "everybody", answer: configured },
  getSupportedJsApis: { who: "everybody", answer: () => ({ result: { supportedApis } }) },
  // The SDK makes the object out of the bare word.
  getRunningContext: {
    who: "everybody",
    answer: ({ seat }) => ({ result: runningContext(seat) }),
  },
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
  toggleParticipantMediaAudio: { who: "hosts", answer: mutedOthers, asks: "mute others" },
  promptAuthorize: {
    who: "everybody",
    answer: authorized,
    asks: "know who you are",
    isAnsweredAtOnce: true,
  },
  sendAppInvitation: { who: "hosts", answer: invited, asks: "invite others" },
  sendAppInvitationToAllParticipants: {
    who: "noGuests",
    answer: ({ meeting, seat }) => invitationTo(othersThan(seat, meeting)),
    asks: "invite everybody",
  },
  getRecordingContext: {
    who: "hosts",
    answer: ({ meeting: { isRecorded } }) => ({
      result: { cloudRecordingStatus: isRecorded ? "started" : "stopped" },
    }),
  },
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
  "onRunningContextChange",
  "onCloudRecording",
] as const;

const supportedApis: readonly string[] = [...Object.keys(APIS), ...EVENTS];

/** What this person's client has for a panel: iOS tells nothing of the microphone, and rights are a host's. */
function isSupported(seat: Seat, name: string): boolean {
  if (!isKnown(seat, name)) return false;
  if (name === "onMyMediaChange") return seat.device !== "ios";
  if (name === "onMyActiveSpeakerChange") return !isGuest(seat);
  if (name === "onCloudRecording") return mayCall(seat, "hosts");
  const api = Object.hasOwn(APIS, name) ? APIS[name] : undefined;
  return api === undefined ? supportedApis.includes(name) : mayCall(seat, api.who);
}

/** What a client of some years ago has. */
const KNOWN_TO_OLDEST = ["config", "getUserContext", "getAppContext", "openUrl"];

/** What an old client lacks. */
const NEWER = ["setDynamicIndicator", "removeDynamicIndicator", "sendMessageToChat"];

function isKnown({ device, quirk }: Seat, name: string): boolean {
  if (quirk === "old") return KNOWN_TO_OLDEST.includes(name);
  if (device === "ios") return name !== "sendMessageToChat";
  return device !== "old" || !NEWER.includes(name);
}

/** It grants nothing to a panel that asks for what it does not know. */
function refusesUnknown({ device, quirk }: Seat): boolean {
  return quirk === "old" || device === "old";
}

/** What Zoom would answer to this seat. */
export function zoomAnswer(meeting: Meeting, seat: Seat, name: string, data: unknown): ZoomAnswer {
  const api = Object.hasOwn(APIS, name) ? APIS[name] : undefined;
  if (meeting.manner === "errors") return refusal("10001", "Client error");
  // Which code Zoom has for it is written nowhere.
  if (seat.quirk === "forgot" && name !== "config") return refusal("10001", "Not configured");
  if (api === undefined || !isKnown(seat, name)) return refusal("10000", `Unknown API ${name}`);
  if (!mayCall(seat, api.who)) return refusal("80012", "require_meeting_role");
  const answer = api.answer({ meeting, seat, data: asRecord(data) });
  return api.asks === undefined || !("result" in answer)
    ? answer
    : consented(seat.consent, api.asks, { onYes: answer, ...api });
}

function consented(
  consent: Consent,
  asks: string,
  {
    onYes,
    isAnsweredAtOnce = false,
  }: { readonly onYes: Carried; readonly isAnsweredAtOnce?: boolean },
): ZoomAnswer {
  if (consent === "allowed") return onYes;
  if (consent === "asked") return { asks, onYes, isAnsweredAtOnce };
  return consent === "refused" ? refusedByPerson() : { silence: true };
}

export function refusedByPerson(): Refused {
  return { errorCode: "10017", errorMessage: "Don't allow" };
}

function configured({ seat, data }: Call): ZoomAnswer {
  const asked = Array.isArray(data.js_api_lists) ? (data.js_api_lists as unknown[]) : [];
  const status = isGuest(seat) ? "unauthorized" : "authorized";
  if (refusesUnknown(seat) && asked.some((name) => !isKnown(seat, String(name))))
    return refusal("10001", "Unknown capability");
  return {
    ...(seat.quirk === "forgot" ? { effect: { self: { quirk: "none" } } } : {}),
    result: {
      clientVersion: "6.6.0",
      browserVersion: "simulated/1",
      product: "desktop",
      runningContext: runningContext(seat),
      unsupportedApis: asked.filter((name) => !isSupported(seat, String(name))),
      auth: { status, upgradable: false },
      media: { audio: { state: seat.microphone }, video: { state: false } },
    },
  };
}

const LONGEST_LIST = 10;

/** Off at once; on only if that person allows it, and here nobody does. An empty list means everybody. */
function mutedOthers({ meeting, seat, data }: Call): ZoomAnswer {
  const ids = Array.isArray(data.user_UUID_list) ? (data.user_UUID_list as unknown[]) : [];
  if (ids.length > LONGEST_LIST) return refusal("10107", "more than ten participants");
  if (ids.includes(uuidOf(seat))) return refusal("10108", "the caller is among them");
  if (data.audio !== false) return refusedByPerson();
  const meant = othersThan(seat, meeting).filter(
    (one) => ids.length === 0 || ids.includes(uuidOf(one)),
  );
  return { ...SUCCESS, effect: { muted: meant.map(({ slug }) => slug) } };
}

/** First one signs in, then one adds the app. */
function authorized({ seat }: Call): ZoomAnswer {
  if (!isGuest(seat)) return SUCCESS;
  const role = seat.role === "guest" ? "signedIn" : "participant";
  return { ...SUCCESS, effect: { self: { role } } };
}

function invited({ meeting, seat, data }: Call): ZoomAnswer {
  const ids = Array.isArray(data.user_UUID_list) ? (data.user_UUID_list as unknown[]) : [];
  if (ids.length > LONGEST_LIST) return refusal("10028", "more than ten participants");
  return invitationTo(othersThan(seat, meeting).filter((one) => ids.includes(uuidOf(one))));
}

function invitationTo(seats: readonly Seat[]): ZoomAnswer {
  const names = seats.map(({ name }) => name);
  return { result: { invitationUUID: "simulated" }, effect: { invited: names } };
}

function inRoomOf({ room }: Seat, { seats }: Meeting): readonly Seat[] {
  return seats.filter((seat) => seat.room === room);
}

function othersThan(seat: Seat, meeting: Meeting): readonly Seat[] {
  return inRoomOf(seat, meeting).filter(({ slug }) => slug !== seat.slug);
}

function mayCall(seat: Seat, who: Circle): boolean {
  if (who === "everybody") return true;
  return who === "noGuests" ? !isGuest(seat) : ["host", "coHost"].includes(seat.role);
}

function refusal(errorCode: string, errorMessage: string): Refused {
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
