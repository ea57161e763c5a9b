import type { Duration } from "../../core/ids.ts";
import { ok, refuse, type Result } from "../../core/result.ts";
import type { HostReport, MuteList } from "../../core/session/mute-list.ts";
import { BROWSER_TIMERS, type Timers } from "../timers.ts";
import type {
  Ability,
  Entrance,
  Evidence,
  Indicator,
  MeetingPlatform,
  MeetingRole,
  NoEvidence,
  Outcome,
  Standing,
} from "./platform.ts";
import { Told } from "./told.ts";
import { attempt, outcomeOf, read, readText } from "./zoom-answer.ts";
import { configure, zoom, type Grant } from "./zoom-sdk.ts";

/** Who has not signed in or has not added the app comes as a guest, and may not touch a microphone. */
const GUESTS: readonly string[] = ["unauthenticated", "authenticated"];

/** What a client says of its person's speech. */
const TALKING: ReadonlySet<string> = new Set(["started", "stopped"]);

/** Zoom forgets what it granted after two hours. */
const CONFIGURE_AGAIN: Duration = 100 * 60_000;

/** Where the client does not say when a microphone changes (iOS), it is asked. */
const ASK_AGAIN: Duration = 2_000;

type Outside = typeof import("./zoom-outside.ts");

const ABILITIES: readonly { readonly ability: Ability; readonly needs: readonly string[] }[] = [
  { ability: "microphone", needs: ["setAudioState"] },
  { ability: "openLink", needs: ["openUrl"] },
  { ability: "indicator", needs: ["setDynamicIndicator", "removeDynamicIndicator"] },
  { ability: "chat", needs: ["sendMessageToChat"] },
];

interface Surroundings {
  readonly timers: Timers;
  isVisible(): boolean;
}

const BROWSER: Surroundings = {
  timers: BROWSER_TIMERS,
  isVisible: () => document.visibilityState === "visible",
};

const CANNOT_MUTE: HostReport = { outcome: "unsupported", people: [] };

/** The meeting in a Zoom client, or in anything that answers the SDK like one. */
export class ZoomPlatform implements MeetingPlatform {
  readonly kind = "zoom";
  readonly #around: Surroundings;
  readonly #microphone = new Told<boolean>();
  readonly #standing = new Told<Standing>();
  readonly #talking = new Told<boolean>();
  /** How often this person was moved. */
  readonly #moves = new Told<number>();
  #grant: Promise<Grant | undefined> | undefined;
  #isListening = false;
  #isGuest = false;

  constructor(around: Surroundings = BROWSER) {
    this.#around = around;
  }

  async enter(): Promise<Entrance> {
    const grant = await this.#granted();
    if (grant === undefined) return { displayName: "", role: "participant", abilities: [] };
    const user = await this.#askWho();
    await this.#findMicrophone(grant);
    const { value: microphone } = this.#microphone;
    return {
      displayName: readText(user, "screenName"),
      role: roleOf(readText(user, "role")),
      ...(microphone === undefined ? {} : { microphone }),
      abilities: this.#abilities(grant),
    };
  }

  async evidence(): Promise<Result<Evidence, NoEvidence>> {
    const grant = await this.#granted();
    if (grant === undefined) return refuse("failed");
    if (!grant.can.has("getAppContext")) return refuse("unsupported");
    const answer = await attempt(zoom.getAppContext);
    const context = answer.ok ? read(answer.value, "context") : undefined;
    return typeof context === "string" ? ok({ context }) : refuse("failed");
  }

  onMicrophone(listener: (on: boolean) => void): () => void {
    return this.#microphone.listen(listener);
  }

  onStanding(listener: (standing: Standing) => void): () => void {
    return this.#standing.listen(listener);
  }

  onTalking(listener: (talks: boolean) => void): () => void {
    return this.#talking.listen(listener);
  }

  onRoomChange(listener: () => void): () => void {
    return this.#moves.listen(listener);
  }

  async notify(text: string): Promise<Outcome> {
    const grant = await this.#granted();
    if (grant?.can.has("showNotification") !== true) return "unsupported";
    return outcomeOf(await attempt(() => zoom.showNotification(text)));
  }

  async muteOthers(list: MuteList): Promise<HostReport> {
    const grant = await this.#granted();
    if (grant?.can.has("toggleParticipantMediaAudio") !== true) return CANNOT_MUTE;
    // Few panels ever mute others.
    const loaded = await attempt(() => import("./zoom-muting.ts"));
    if (!loaded.ok) return CANNOT_MUTE;
    const calls = { participants: zoom.getMeetingParticipants, mute: zoom.muteParticipants };
    return loaded.value.muteInMeeting(calls, list, this.#standing.value?.participant ?? "");
  }

  async indicate(indicator: Indicator | undefined): Promise<Outcome> {
    return this.#outside("indicator", ({ showInMeeting }) => showInMeeting(indicator));
  }

  async writeInChat(text: string): Promise<Outcome> {
    return this.#outside("chat", ({ writeInChat }) => writeInChat(text));
  }

  async setMicrophone(on: boolean): Promise<Outcome> {
    const grant = await this.#granted();
    if (grant === undefined || !this.#abilities(grant).includes("microphone")) return "unsupported";
    const outcome = outcomeOf(await attempt(() => zoom.setAudioState(on)));
    // Else it would be known later, and be taken for what happened then.
    if (!grant.can.has("onMyMediaChange")) await this.#askForMicrophone();
    return outcome;
  }

  async openLink(url: string): Promise<Outcome> {
    const grant = await this.#granted();
    if (grant?.can.has("openUrl") !== true) return "unsupported";
    return outcomeOf(await attempt(() => zoom.openUrl(url)));
  }

  /** Loaded where it is used: one panel of a meeting shows it, and its leader alone writes. */
  async #outside(ability: Ability, run: (outside: Outside) => Promise<Outcome>): Promise<Outcome> {
    const grant = await this.#granted();
    if (grant === undefined || !this.#abilities(grant).includes(ability)) return "unsupported";
    const loaded = await attempt(() => import("./zoom-outside.ts"));
    return loaded.ok ? run(loaded.value) : "unknown";
  }

  #abilities({ can }: Grant): readonly Ability[] {
    return ABILITIES.filter(({ needs }) => needs.every((one) => can.has(one)))
      .map(({ ability }) => ability)
      .filter((ability) => ability !== "microphone" || !this.#isGuest);
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
    zoom.onMyActiveSpeakerChange((event) => {
      const status = readText(event, "status");
      if (TALKING.has(status)) deferred(() => this.#talking.tell(status === "started"));
    });
    // A role brings other rights, and Zoom grants them only when asked anew.
    zoom.onMyUserContextChange(() =>
      deferred(() => {
        this.#configureAgain();
        void this.#askWho();
      }),
    );
    zoom.onBreakoutRoomChange(() => deferred(() => this.#moves.tell((this.#moves.value ?? 0) + 1)));
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
    if (this.#microphone.value === undefined && can.has("getAudioState"))
      await this.#askForMicrophone();
  }

  async #askForMicrophone(): Promise<void> {
    if (this.#isGuest) return;
    const answer = await attempt(zoom.getAudioState);
    if (answer.ok) this.#noteMicrophone(read(answer.value, "audio"));
  }

  #noteMicrophone(on: unknown): void {
    if (typeof on === "boolean") this.#microphone.tell(on);
  }

  async #askWho(): Promise<unknown> {
    const answer = await attempt(zoom.getUserContext);
    if (!answer.ok) return undefined;
    const user = answer.value;
    this.#isGuest = GUESTS.includes(readText(user, "status"));
    const participant = readText(user, "participantUUID");
    this.#standing.tell({
      role: roleOf(readText(user, "role")),
      ...(participant === "" ? {} : { participant }),
    });
    return user;
  }
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
