import { vi } from "vitest";

/** How the client answers one call. */
export type Manner = "answers" | "rejects" | "never" | "throws" | "nonsense";

interface Request {
  readonly jsCallId: string;
  readonly apiName: string;
  readonly data?: unknown;
}

type Results = Readonly<Record<string, unknown>>;

/** What a client answers in which all goes well. */
const RESULTS: Results = {
  config: {
    clientVersion: "6.6.0",
    unsupportedApis: [],
    media: { audio: { state: true } },
  },
  getUserContext: {
    screenName: "Ann",
    role: "coHost",
    status: "authorized",
    participantUUID: "id of Ann",
  },
  getAppContext: { context: "a sealed context" },
  getAudioState: { audio: true },
  setAudioState: "Success",
  openUrl: "Success",
  getMeetingParticipants: {
    participants: ["Ann", "Ben", "Cem", "Dora"].map((screenName) => ({
      screenName,
      participantUUID: `id of ${screenName}`,
      role: "attendee",
    })),
  },
  toggleParticipantMediaAudio: "Success",
  showNotification: "Success",
  promptAuthorize: "Success",
  sendAppInvitation: { invitationUUID: "an invitation" },
  sendAppInvitationToAllParticipants: { invitationUUID: "an invitation" },
  getRecordingContext: { cloudRecordingStatus: "stopped" },
  setDynamicIndicator: { message: "Success" },
  removeDynamicIndicator: { message: "Success" },
  sendMessageToChat: { result: [] },
};

/** The calls a panel makes. */
export const CALLS = Object.keys(RESULTS);

/** A page in a Zoom client: WebView2's channel, or the parent of a frame; the SDK in it is the real one. */
export class PretendPage {
  readonly requests: Request[] = [];
  readonly manners: Record<string, Manner | undefined> = {};
  results: Results = RESULTS;
  /** A capability that this client does not know, for which it refuses them all. */
  unknown = "";
  /** It refuses every call until it is configured anew. */
  hasForgotten = false;
  /** The code a call is refused with. */
  code = "10001";
  #native2js: ((event: { readonly data: unknown }) => void) | undefined;

  /** From now on this is the page. */
  static open(transport: "webview" | "parent"): PretendPage {
    const page = new PretendPage();
    const channel = {
      postMessage: (json: string) => page.#receive(JSON.parse(json) as Request),
      addEventListener: (_: "message", listener: (event: { readonly data: unknown }) => void) => {
        page.#native2js = listener;
      },
    };
    const top = {};
    // The SDK compares with it, and Node has none.
    vi.stubGlobal("ImageData", Blob);
    vi.stubGlobal("window", {
      crypto,
      self: top,
      top: transport === "webview" ? top : {},
      parent: channel,
      chrome: transport === "webview" ? { webview: channel } : {},
      addEventListener: channel.addEventListener,
    });
    return page;
  }

  /** What was asked for, in order. */
  calls(): readonly string[] {
    return this.requests.map(({ apiName }) => apiName);
  }

  /** What was asked by calls of this name, in order. */
  asked(name: string): readonly unknown[] {
    return this.requests.filter(({ apiName }) => apiName === name).map(({ data }) => data);
  }

  /** The client answers one call so from now on. */
  answer(name: string, changes: object): void {
    this.results = { ...this.results, [name]: { ...(this.results[name] as object), ...changes } };
  }

  event(name: string, data: unknown): void {
    this.#native2js?.({ data: { type: "event", name, data } });
  }

  #receive(request: Request): void {
    this.requests.push(request);
    const manner = this.#mannerOf(request);
    if (manner === "throws") throw new Error("the channel is closed");
    if (manner !== "never") queueMicrotask(() => this.#answer(request, manner));
  }

  #mannerOf({ apiName, data }: Request): Manner {
    const asked = (data as { readonly js_api_lists?: readonly string[] } | undefined)?.js_api_lists;
    if (asked?.includes(this.unknown) === true) return "rejects";
    if (apiName === "config") this.hasForgotten = false;
    if (this.hasForgotten) return "rejects";
    return this.manners[apiName] ?? "answers";
  }

  #answer({ jsCallId, apiName }: Request, manner: Manner): void {
    const answer = {
      answers: { result: this.results[apiName] },
      rejects: { errorCode: this.code, errorMessage: "refused" },
      nonsense: { result: [null, 1] },
    }[manner === "rejects" || manner === "nonsense" ? manner : "answers"];
    this.#native2js?.({ data: { type: "apiResponse", data: { jsCallId, ...answer } } });
  }
}
