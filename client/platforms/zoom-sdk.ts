import zoomSdk from "@zoom/appssdk";
import { attempt, read } from "./zoom-answer.ts";

// The SDK is a proxy that sends every unknown property to the Zoom client, `then` and `toJSON` among them:
// it never leaves this object.
export const zoom = {
  config: (capabilities: readonly Capability[]) =>
    // Without a version the SDK speaks 0.14.
    zoomSdk.config({ capabilities: [...capabilities], version: "0.16" }),
  getUserContext: () => zoomSdk.getUserContext(),
  getAppContext: () => zoomSdk.getAppContext(),
  getAudioState: () => zoomSdk.getAudioState(),
  setAudioState: (audio: boolean) => zoomSdk.setAudioState({ audio }),
  openUrl: (url: string) => zoomSdk.openUrl({ url }),
  getMeetingParticipants: () => zoomSdk.getMeetingParticipants(),
  /** Of others, and only ever off. */
  muteParticipants: (ids: readonly string[]) =>
    zoomSdk.toggleParticipantMediaAudio({ audio: false, participantUUIDs: [...ids] }),
  promptAuthorize: () => zoomSdk.promptAuthorize(),
  inviteAll: () => zoomSdk.sendAppInvitationToAllParticipants(),
  invite: (ids: readonly string[]) => zoomSdk.sendAppInvitation({ participantUUIDs: [...ids] }),
  getRecordingContext: () => zoomSdk.getRecordingContext(),
  onCloudRecording: (handler: (event: unknown) => void) => zoomSdk.onCloudRecording(handler),
  onRunningContextChange: (handler: () => void) => zoomSdk.onRunningContextChange(handler),
  onMyActiveSpeakerChange: (handler: (event: unknown) => void) =>
    zoomSdk.onMyActiveSpeakerChange(handler),
  onMyMediaChange: (handler: (event: unknown) => void) => zoomSdk.onMyMediaChange(handler),
  onMyUserContextChange: (handler: () => void) => zoomSdk.onMyUserContextChange(handler),
  setDynamicIndicator: (options: Parameters<typeof zoomSdk.setDynamicIndicator>[0]) =>
    zoomSdk.setDynamicIndicator(options),
  removeDynamicIndicator: () => zoomSdk.removeDynamicIndicator(),
  sendMessageToChat: (message: string) => zoomSdk.sendMessageToChat({ message }),
  onBreakoutRoomChange: (handler: () => void) => zoomSdk.onBreakoutRoomChange(handler),
  showNotification: (message: string) => {
    // The SDK's types mean the browser's own options of that name.
    const options: object = { type: "info", title: "Intervision", message };
    return zoomSdk.showNotification(options);
  },
};

const CORE = ["getUserContext", "getAppContext", "openUrl"] as const;
const MICROPHONE = [
  ...CORE,
  "getAudioState",
  "setAudioState",
  "onMyMediaChange",
  "onMyUserContextChange",
] as const;
const MUTING = [
  ...MICROPHONE,
  "getMeetingParticipants",
  "toggleParticipantMediaAudio",
  "onMyActiveSpeakerChange",
] as const;
const ROOMS = [...MUTING, "onBreakoutRoomChange", "showNotification"] as const;
/** What only newer clients know. */
const ALL = [
  ...ROOMS,
  "promptAuthorize",
  "sendAppInvitation",
  "sendAppInvitationToAllParticipants",
  "getRecordingContext",
  "onCloudRecording",
  "onRunningContextChange",
  "setDynamicIndicator",
  "removeDynamicIndicator",
  "sendMessageToChat",
] as const;

/** Some clients refuse everything when they do not know one of the capabilities. */
const STEPS: readonly (readonly Capability[])[] = [ALL, ROOMS, MUTING, MICROPHONE, CORE];

type Capability = (typeof ALL)[number];

/** What the client granted, and what it said of the microphone and of the meeting when asked. */
export interface Grant {
  readonly can: ReadonlySet<string>;
  readonly microphone: unknown;
  /** There is no meeting around the panel. */
  readonly isOutside: boolean;
}

/** Where Zoom opens an app without a meeting; whatever else it says, or does not, may be one. */
const OUTSIDE: readonly unknown[] = ["inMainClient", "inChat", "inMail", "inPhone"];

/** Asks for everything, and for less where the client refuses that; undefined where it grants nothing. */
export async function configure(): Promise<Grant | undefined> {
  for (const capabilities of STEPS) {
    const answer = await attempt(() => zoom.config(capabilities));
    if (answer.ok) return grantOf(capabilities, answer.value);
    if (answer.reason === "silent") return undefined;
  }
  return undefined;
}

function grantOf(asked: readonly Capability[], answer: unknown): Grant {
  const unsupported = read(answer, "unsupportedApis");
  const missing = new Set<unknown>(Array.isArray(unsupported) ? unsupported : []);
  return {
    can: new Set(asked.filter((capability) => !missing.has(capability))),
    microphone: read(answer, "media", "audio", "state"),
    isOutside: OUTSIDE.includes(read(answer, "runningContext")),
  };
}
