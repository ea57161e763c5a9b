import { expect, type BrowserContext } from "@playwright/test";

interface Call {
  /** The first label of the panel's host name, as in `ann.localhost`. */
  readonly seat: string;
  readonly api: string;
  readonly data: { readonly audio?: boolean; readonly user_UUID_list?: readonly string[] };
}

/** What every pretend client receives from every panel of a test, and every tap by which a person turns a microphone on. */
export class ClientCalls {
  readonly #calls: Call[] = [];
  readonly #taps: string[] = [];

  static async watch(context: BrowserContext): Promise<ClientCalls> {
    const calls = new ClientCalls();
    await context.exposeBinding("noteCall", (_, origin: string, text: string) =>
      calls.#note(seatOf(origin), text),
    );
    await context.exposeBinding("noteTap", (_, origin: string) => {
      calls.#taps.push(seatOf(origin));
    });
    await context.addInitScript(listen);
    return calls;
  }

  /** The lists by which others were muted, in order, each by the names of its people's panels. */
  get mutedLists(): readonly (readonly string[])[] {
    const lists = this.#calls.filter(({ api }) => api === MUTES_OTHERS);
    return lists.map(({ data }) =>
      (data.user_UUID_list ?? []).map((id) => id.replace("UUID-", "")),
    );
  }

  /** All that panels had shown to the whole meeting or written into its chat, as they asked for it. */
  get outside(): readonly { readonly seat: string; readonly text: string }[] {
    const calls = this.#calls.filter(({ api }) => OUTSIDE.includes(api));
    return calls.map(({ seat, data }) => ({ seat, text: JSON.stringify(data) }));
  }

  /** Nobody's microphone was turned on but by their own tap, and nobody's by another person. */
  expectNobodyUnmuted(): void {
    const on = this.#calls.filter(({ data }) => data.audio !== false);
    expect(on.filter(({ api }) => api === MUTES_OTHERS)).toEqual([]);
    const untapped = on.filter(({ api }) => api === "setAudioState").map(({ seat }) => seat);
    for (const seat of this.#taps) {
      const at = untapped.indexOf(seat);
      if (at >= 0) untapped.splice(at, 1);
    }
    expect(untapped).toEqual([]);
    // An empty list would mute everybody.
    for (const list of this.mutedLists)
      expect([list.length > 0, list.length <= 10]).toEqual([true, true]);
  }

  #note(seat: string, text: string): void {
    const { apiName: api, data = {} } = JSON.parse(text) as {
      readonly apiName: string;
      readonly data?: Call["data"];
    };
    if ([...MICROPHONES, ...OUTSIDE].includes(api)) this.#calls.push({ seat, api, data });
  }
}

const MUTES_OTHERS = "toggleParticipantMediaAudio";
const MICROPHONES = ["setAudioState", MUTES_OTHERS];
const OUTSIDE = ["setDynamicIndicator", "sendMessageToChat"];

declare global {
  interface Window {
    noteCall(origin: string, text: string): void;
    noteTap(origin: string): void;
  }
}

/** Runs in every page and frame: the meeting hears what panels ask, a panel hears its own person. */
function listen(): void {
  if (window.top === window) {
    addEventListener("message", ({ origin, data }: MessageEvent<unknown>) => {
      if (typeof data === "string" && data.includes("apiName")) window.noteCall(origin, data);
    });
    return;
  }
  const isOn = '[data-testid="unmute"]';
  addEventListener(
    "click",
    ({ isTrusted, target }) => {
      if (isTrusted && target instanceof Element && target.closest(isOn) !== null)
        window.noteTap(location.origin);
    },
    { capture: true },
  );
}

function seatOf(origin: string): string {
  return new URL(origin).hostname.split(".")[0] ?? "";
}
