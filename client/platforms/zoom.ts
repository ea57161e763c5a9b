import zoomSdk from "@zoom/appssdk";
import type { Duration } from "../../core/ids.ts";
import { ok, refuse, type Result } from "../../core/result.ts";
import { BROWSER_TIMERS, type Timers } from "../timers.ts";
import type {
  Ability,
  Entrance,
  MeetingPlatform,
  MeetingRole,
  NoEvidence,
  Outcome,
} from "./platform.ts";
import { attempt, outcomeOf, read, readText } from "./zoom-answer.ts";

// The SDK is a proxy that sends every unknown property to the Zoom client, `then` and `toJSON` among them:
// it never leaves this object.
const zoom = {
  config: (capabilities: readonly Capability[]) =>
    // Without a version the SDK speaks 0.14.
    zoomSdk.config({ capabilities: [...capabilities], version: "0.16" }),
  getUserContext: () => zoomSdk.getUserContext(),
  getAppContext: () => zoomSdk.getAppContext(),
  getAudioState: () => zoomSdk.getAudioState(),
  setAudioState: (audio: boolean) => zoomSdk.setAudioState({ audio }),
  openUrl: (url: string) => zoomSdk.openUrl({ url }),
  onMyMediaChange: (handler: (event: unknown) => void) => zoomSdk.onMyMediaChange(handler),
  onMyUserContextChange: (handler: () => void) => zoomSdk.onMyUserContextChange(handler),
};

const CORE = ["getUserContext", "getAppContext", "openUrl"] as const;
const ALL = [
  ...CORE,
  "getAudioState",
  "setAudioState",
  "onMyMediaChange",
  "onMyUserContextChange",
] as const;

type Capability = (typeof ALL)[number];

/** Who has not signed in or has not added the app comes as a guest, and may not touch a microphone. */
const GUESTS: readonly string[] = ["unauthenticated", "authenticated"];

/** Zoom forgets what it granted after two hours. */
const CONFIGURE_AGAIN: Duration = 100 * 60_000;

/** Where the client does not say when a microphone changes (iOS), it is asked. */
const ASK_AGAIN: Duration = 2_000;

interface Surroundings {
  readonly timers: Timers;
  isVisible(): boolean;
}

const BROWSER: Surroundings = {
  timers: BROWSER_TIMERS,
  isVisible: () => document.visibilityState === "visible",
};

/** What the client granted, and what it said of the microphone when asked. */
interface Grant {
  readonly can: ReadonlySet<string>;
  readonly microphone: unknown;
}

/** The meeting in a Zoom client, or in anything that answers the SDK like one. */
export class ZoomPlatform implements MeetingPlatform {
  readonly kind = "zoom";
  readonly #around: Surroundings;
  readonly #listeners = new Set<(on: boolean) => void>();
  #grant: Promise<Grant | undefined> | undefined;
  #isListening = false;
  #isGuest = false;
  #microphone: boolean | undefined;

  constructor(around: Surroundings = BROWSER) {
    this.#around = around;
  }

  async enter(): Promise<Entrance> {
    const grant = await this.#granted();
    if (grant === undefined) return { displayName: "", role: "participant", abilities: [] };
    const answer = await attempt(zoom.getUserContext);
    const user = answer.ok ? answer.value : undefined;
    this.#isGuest = GUESTS.includes(readText(user, "status"));
    await this.#findMicrophone(grant);
    return {
      displayName: readText(user, "screenName"),
      role: roleOf(readText(user, "role")),
      ...(this.#microphone === undefined ? {} : { microphone: this.#microphone }),
      abilities: this.#abilities(grant),
    };
  }

  async evidence(): Promise<Result<string, NoEvidence>> {
    const grant = await this.#granted();
    if (grant === undefined) return refuse("failed");
    if (!grant.can.has("getAppContext")) return refuse("unsupported");
    const answer = await attempt(zoom.getAppContext);
    const context = answer.ok ? read(answer.value, "context") : undefined;
    return typeof context === "string" ? ok(context) : refuse("failed");
  }

  onMicrophone(listener: (on: boolean) => void): () => void {
    // A closure of its own, so that the same listener may come twice and leave once.
    const one = (on: boolean): void => listener(on);
    this.#listeners.add(one);
    if (this.#microphone !== undefined) listener(this.#microphone);
    return () => this.#listeners.delete(one);
  }

  async setMicrophone(on: boolean): Promise<Outcome> {
    const grant = await this.#granted();
    if (grant === undefined || !this.#abilities(grant).includes("microphone")) return "unsupported";
    return outcomeOf(await attempt(() => zoom.setAudioState(on)));
  }

  async openLink(url: string): Promise<Outcome> {
    const grant = await this.#granted();
    if (grant?.can.has("openUrl") !== true) return "unsupported";
    return outcomeOf(await attempt(() => zoom.openUrl(url)));
  }

  #abilities({ can }: Grant): readonly Ability[] {
    const microphone: readonly Ability[] =
      can.has("setAudioState") && !this.#isGuest ? ["microphone"] : [];
    return can.has("openUrl") ? [...microphone, "openLink"] : microphone;
  }

  /** Configured once; after a failure the next call tries again. */
  async #granted(): Promise<Grant | undefined> {
    this.#grant ??= configure();
    const asked = this.#grant;
    const grant = await asked;
    if (grant !== undefined) this.#listen(grant);
    else if (this.#grant === asked) this.#grant = undefined;
    return grant;
  }

  #configureAgain(): void {
    this.#grant = configure();
  }

  /** Once: the SDK calls a handler as often as it was given. */
  #listen({ can }: Grant): void {
    if (this.#isListening) return;
    this.#isListening = true;
    zoom.onMyMediaChange((event) => {
      deferred(() => this.#noteMicrophone(read(event, "media", "audio", "state")));
    });
    // A role brings other rights, and Zoom grants them only when asked anew.
    zoom.onMyUserContextChange(() => deferred(() => this.#configureAgain()));
    this.#configureInTime();
    if (!can.has("onMyMediaChange")) this.#askInTime();
  }

  #configureInTime(): void {
    this.#around.timers.after(CONFIGURE_AGAIN, () => {
      this.#configureAgain();
      this.#configureInTime();
    });
  }

  #askInTime(): void {
    this.#around.timers.after(ASK_AGAIN, () => {
      if (this.#around.isVisible()) void this.#askForMicrophone();
      this.#askInTime();
    });
  }

  async #findMicrophone({ can, microphone }: Grant): Promise<void> {
    this.#noteMicrophone(microphone);
    if (this.#microphone === undefined && can.has("getAudioState")) await this.#askForMicrophone();
  }

  async #askForMicrophone(): Promise<void> {
    if (this.#isGuest) return;
    const answer = await attempt(zoom.getAudioState);
    if (answer.ok) this.#noteMicrophone(read(answer.value, "audio"));
  }

  #noteMicrophone(on: unknown): void {
    if (typeof on !== "boolean" || on === this.#microphone) return;
    this.#microphone = on;
    for (const listener of this.#listeners) listener(on);
  }
}

/** Some clients refuse everything when they do not know one of the capabilities. */
async function configure(): Promise<Grant | undefined> {
  const all = await attempt(() => zoom.config(ALL));
  if (all.ok) return grantOf(ALL, all.value);
  if (all.reason === "silent") return undefined;
  const core = await attempt(() => zoom.config(CORE));
  return core.ok ? grantOf(CORE, core.value) : undefined;
}

function grantOf(asked: readonly Capability[], answer: unknown): Grant {
  const unsupported = read(answer, "unsupportedApis");
  const missing = new Set<unknown>(Array.isArray(unsupported) ? unsupported : []);
  return {
    can: new Set(asked.filter((capability) => !missing.has(capability))),
    microphone: read(answer, "media", "audio", "state"),
  };
}

/** Zoom writes the same role differently from one source to the next. */
function roleOf(role: string): MeetingRole {
  const word = role.toLowerCase().replace("-", "");
  if (word === "host") return "host";
  return word === "cohost" ? "coHost" : "participant";
}

/** Out of the SDK's loop over its handlers, which the first that throws would end. */
function deferred(run: () => void): void {
  queueMicrotask(run);
}
