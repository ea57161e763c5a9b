import type { Duration } from "../../core/ids.ts";
import { ok, refuse, type Result } from "../../core/result.ts";
import type { InviteOutcome } from "../../core/session/invite-list.ts";
import type { HostReport, MuteList } from "../../core/session/mute-list.ts";
import { BROWSER_TIMERS, type Timers } from "../timers.ts";
import type {
  Ability,
  Entrance,
  Evidence,
  Indicator,
  MeetingPlatform,
  NoEvidence,
  Outcome,
  Standing,
} from "./platform.ts";
import { Told } from "./told.ts";
import { attempt, deferred, outcomeOf, read, readText } from "./zoom-answer.ts";
import { abilitiesOf, ZoomGrants } from "./zoom-grants.ts";
import { zoom, type Grant } from "./zoom-sdk.ts";
import { readUser, type ZoomUser } from "./zoom-user.ts";

/** What a client says of its person's speech. */
const TALKING: ReadonlySet<string> = new Set(["started", "stopped"]);

/** What a host's client says of a recording in the cloud. */
const RECORDING: ReadonlyMap<string, boolean> = new Map([
  ["connecting", true],
  ["started", true],
  ["resumed", true],
  ["paused", false],
  ["stopped", false],
]);

/** Zoom forgets what it granted after two hours. */
const CONFIGURE_AGAIN: Duration = 100 * 60_000;

/** Where the client does not say when a microphone changes (iOS), it is asked. */
const ASK_AGAIN: Duration = 2_000;

type Outside = typeof import("./zoom-outside.ts");

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
  readonly #grants = new ZoomGrants();
  readonly #microphone = new Told<boolean>();
  readonly #standing = new Told<Standing>();
  readonly #able = new Told<readonly Ability[]>();
  readonly #recording = new Told<boolean>();
  readonly #talking = new Told<boolean>();
  /** How often this person was moved. */
  readonly #moves = new Told<number>();
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
      displayName: user?.displayName ?? "",
      role: user?.standing.role ?? "participant",
      ...(microphone === undefined ? {} : { microphone }),
      ...(grant.isOutside ? { isOutside: true } : {}),
      abilities: abilitiesOf(grant, this.#isGuest),
    };
  }

  async evidence(): Promise<Result<Evidence, NoEvidence>> {
    const grant = await this.#granted();
    if (grant === undefined) return refuse("failed");
    return grant.isOutside ? refuse("unsupported") : this.#context(grant);
  }

  /** The same where there is no meeting: who asks, and nothing of where. */
  async account(): Promise<Result<Evidence, NoEvidence>> {
    const grant = await this.#granted();
    return grant?.isOutside === true ? this.#context(grant) : refuse("unsupported");
  }

  async #context({ can }: Grant): Promise<Result<Evidence, NoEvidence>> {
    if (!can.has("getAppContext")) return refuse("unsupported");
    const answer = await this.#grants.ask("getAppContext", zoom.getAppContext);
    const context = answer.ok ? read(answer.value, "context") : undefined;
    return typeof context === "string" ? ok({ context }) : refuse("failed");
  }

  onMicrophone(listener: (on: boolean) => void): () => void {
    return this.#microphone.listen(listener);
  }

  onStanding(listener: (standing: Standing) => void): () => void {
    return this.#standing.listen(listener);
  }

  onAbilities(listener: (abilities: readonly Ability[]) => void): () => void {
    return this.#able.listen(listener);
  }

  onRecording(listener: (on: boolean) => void): () => void {
    return this.#recording.listen(listener);
  }

  onTalking(listener: (talks: boolean) => void): () => void {
    return this.#talking.listen(listener);
  }

  onRoomChange(listener: () => void): () => void {
    return this.#moves.listen(listener);
  }

  async notify(text: string): Promise<Outcome> {
    return outcomeOf(await this.#grants.ask("showNotification", () => zoom.showNotification(text)));
  }

  async muteOthers(list: MuteList): Promise<HostReport> {
    const grant = await this.#granted();
    if (grant?.can.has("toggleParticipantMediaAudio") !== true) return CANNOT_MUTE;
    // Few panels ever mute others.
    const loaded = await attempt(() => import("./zoom-muting.ts"));
    if (!loaded.ok) return CANNOT_MUTE;
    const calls = {
      participants: () => this.#grants.ask("getMeetingParticipants", zoom.getMeetingParticipants),
      mute: (ids: readonly string[]) =>
        this.#grants.ask("toggleParticipantMediaAudio", () => zoom.muteParticipants(ids)),
    };
    return loaded.value.muteInMeeting(calls, list, this.#own);
  }

  async invite(here: readonly string[]): Promise<InviteOutcome> {
    if (!(await this.#isAble("invite"))) return "unsupported";
    const loaded = await attempt(() => import("./zoom-inviting.ts"));
    if (!loaded.ok) return "unknown";
    const calls = {
      participants: () => this.#grants.ask("getMeetingParticipants", zoom.getMeetingParticipants),
      invite: (ids: readonly string[]) =>
        this.#grants.ask("sendAppInvitation", () => zoom.invite(ids)),
      inviteAll: () => this.#grants.ask("sendAppInvitationToAllParticipants", zoom.inviteAll),
    };
    return loaded.value.inviteInMeeting(calls, here, this.#own);
  }

  async authorize(): Promise<Outcome> {
    if (!(await this.#isAble("authorize"))) return "unsupported";
    const outcome = outcomeOf(await this.#grants.ask("promptAuthorize", zoom.promptAuthorize));
    // Some clients say nothing when the person's status has changed.
    await this.#renew();
    return outcome;
  }

  async indicate(indicator: Indicator | undefined): Promise<Outcome> {
    return this.#outside("indicator", ({ showInMeeting }) =>
      showInMeeting(this.#grants, indicator),
    );
  }

  async writeInChat(text: string): Promise<Outcome> {
    return this.#outside("chat", ({ writeInChat }) => writeInChat(this.#grants, text));
  }

  async setMicrophone(on: boolean): Promise<Outcome> {
    if (!(await this.#isAble("microphone"))) return "unsupported";
    const outcome = outcomeOf(
      await this.#grants.ask("setAudioState", () => zoom.setAudioState(on)),
    );
    // Else it would be known later, and be taken for what happened then.
    const grant = await this.#granted();
    if (grant?.can.has("onMyMediaChange") === false) await this.#askForMicrophone();
    return outcome;
  }

  async openLink(url: string): Promise<Outcome> {
    return outcomeOf(await this.#grants.ask("openUrl", () => zoom.openUrl(url)));
  }

  /** What Zoom calls this person among the others; empty where it has not said. */
  get #own(): string {
    return this.#standing.value?.participant ?? "";
  }

  async #isAble(ability: Ability): Promise<boolean> {
    const grant = await this.#granted();
    return grant !== undefined && abilitiesOf(grant, this.#isGuest).includes(ability);
  }

  /** Loaded where it is used: one panel of a meeting shows it, and its leader alone writes. */
  async #outside(ability: Ability, run: (outside: Outside) => Promise<Outcome>): Promise<Outcome> {
    if (!(await this.#isAble(ability))) return "unsupported";
    const loaded = await attempt(() => import("./zoom-outside.ts"));
    return loaded.ok ? run(loaded.value) : "unknown";
  }

  async #granted(): Promise<Grant | undefined> {
    const grant = await this.#grants.now();
    if (grant !== undefined) this.#listen(grant);
    return grant;
  }

  async #renew(): Promise<void> {
    await this.#grants.anew();
    await this.#askWho();
  }

  /** In the main window of the client nothing more is said: there a meeting opens a panel of its own. */
  async #noteMeeting(): Promise<void> {
    const before = await this.#granted();
    const after = await this.#grants.anew();
    if (before?.isOutside === true && after?.isOutside === false) this.#noteMove();
  }

  #noteMove(): void {
    this.#moves.tell((this.#moves.value ?? 0) + 1);
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
    zoom.onMyUserContextChange(() => deferred(() => void this.#renew()));
    zoom.onBreakoutRoomChange(() => deferred(() => this.#noteMove()));
    zoom.onRunningContextChange(() => deferred(() => void this.#noteMeeting()));
    zoom.onCloudRecording((event) => {
      deferred(() => this.#noteRecording(readText(event, "action")));
    });
    this.#configureInTime();
    if (!can.has("onMyMediaChange")) this.#askInTime();
  }

  #configureInTime(): void {
    this.#around.timers.after(CONFIGURE_AGAIN, () => {
      void this.#grants.anew();
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

  async #askForRecording(): Promise<void> {
    const answer = await this.#grants.ask("getRecordingContext", zoom.getRecordingContext);
    if (answer.ok) this.#noteRecording(readText(answer.value, "cloudRecordingStatus"));
  }

  #noteRecording(word: string): void {
    const on = RECORDING.get(word);
    if (on !== undefined) this.#recording.tell(on);
  }

  async #askWho(): Promise<ZoomUser | undefined> {
    const answer = await attempt(zoom.getUserContext);
    if (!answer.ok) return undefined;
    const user = readUser(answer.value);
    this.#isGuest = user.isGuest;
    this.#standing.tell(user.standing);
    const grant = await this.#granted();
    if (grant !== undefined) this.#able.tell(abilitiesOf(grant, this.#isGuest));
    if (user.standing.role !== "participant") void this.#askForRecording();
    return user;
  }
}
