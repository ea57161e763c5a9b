import type { CommandId, Instant } from "../../core/ids.ts";
import type { Takeable } from "../../core/minutes/taken.ts";
import type { Claim } from "../../core/protocol/claim.ts";
import type { ClientMessage, ListenersNews, ServerMessage } from "../../core/protocol/message.ts";
import { apply, type Patch } from "../../core/protocol/patch.ts";
import type { TakeawayRequest } from "../../core/protocol/takeaway.ts";
import { PROTOCOL_VERSION } from "../../core/protocol/version.ts";
import type { Command } from "../../core/session/command.ts";
import type { SessionView } from "../../core/session/view.ts";
import type { HostReport } from "../../core/session/mute-list.ts";
import { beginSession, maySessionBegin } from "./begin.ts";
import { claimIn, keepClaim, newClaim } from "./claim.ts";
import { fetchEntryPass } from "./door.ts";
import { groupsAs } from "./groups.ts";
import { LastingLine, type LineSurroundings } from "./lasting-line.ts";
import { OwnReport, type MicrophoneReport, type Telling } from "./own-report.ts";
import { Outbox } from "./outbox.ts";
import { roomOf } from "./reentry.ts";
import { ServerClock } from "./server-clock.ts";
import type { Answer, LinkState, SessionLink } from "./session-link.ts";
import { StateStore } from "./state-store.ts";
import { ViewCopy } from "./view-copy.ts";

export function openLink(around: LineSurroundings): SessionLink {
  return new Link(around);
}

type Heard<Type extends ServerMessage["type"]> = Extract<ServerMessage, { readonly type: Type }>;

class Link implements SessionLink {
  readonly #around: LineSurroundings;
  readonly #line: LastingLine;
  readonly #clock: ServerClock;
  readonly #outbox = new Outbox();
  readonly #copy = new ViewCopy();
  readonly #store = new StateStore();
  readonly #stopWatching: () => void;
  readonly #report: OwnReport;

  constructor(around: LineSurroundings) {
    this.#around = around;
    this.#clock = new ServerClock({
      deviceNow: () => around.deviceNow(),
      ask: (sent) => this.#send({ type: "clock", sent }),
    });
    this.#line = new LastingLine(around, {
      heard: (message) => this.#heard(message),
      lost: () => this.#lost(),
      explained: (goodbye) => this.#store.change({ goodbye }),
      moved: () => this.#store.change({ hasMoved: true }),
      ended: (goodbye) => this.#ended(goodbye),
    });
    this.#report = new OwnReport({
      send: (message) => this.#send(message),
      isLive: () => this.#isLive,
      entryPass: () => this.#entryPass(),
    });
    this.#stopWatching = around.onVisible(() => this.#wake());
    this.#line.open();
  }

  state(): LinkState {
    return this.#store.state;
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  ask(command: Command): Promise<Answer> {
    if (!this.#isLive) return Promise.resolve({ ok: false, reason: "offline" });
    const id = this.#around.newCommandId();
    const answer = this.#outbox.add(id, command);
    this.#send({ type: "command", id, command });
    this.#store.change({ waiting: this.#outbox.asks() });
    return answer;
  }

  now(): Instant {
    return this.#clock.now();
  }

  ownMethod(json?: string): Promise<Response> {
    const posted = json === undefined ? {} : { method: "PUT", body: json };
    return this.#line.askAsSeated("/api/method", posted);
  }

  code(): Promise<Response> {
    return this.#line.askAsSeated("/api/code", { method: "POST" });
  }

  mayBegin(): ReturnType<SessionLink["mayBegin"]> {
    return maySessionBegin((path, request) => this.#around.fetch(path, request));
  }

  begin(): ReturnType<SessionLink["begin"]> {
    return beginSession((path, request) => this.#around.fetch(path, request));
  }

  claim(): Promise<Response> {
    const { lasting } = this.#around;
    const claim = claimIn(lasting) ?? newClaim();
    // Before it is known: an answer may be lost, and the same key again is the same member.
    keepClaim(lasting, claim);
    const body = JSON.stringify({ claim } satisfies Claim);
    return this.#line.askAsSeated("/api/claims", { method: "POST", body });
  }

  eraseWords(): Promise<Response> {
    return this.#line.askAsSeated("/api/words", { method: "DELETE" });
  }

  takeaway(what: Takeable): Promise<Response> {
    const body = JSON.stringify({ what } satisfies TakeawayRequest);
    return this.#line.askAsSeated("/api/takeaway", { method: "POST", body });
  }

  async groups(...asked: Parameters<SessionLink["groups"]>): Promise<Response> {
    const pass = await this.#entryPass();
    if (!pass.ok) throw new Error(`no pass: ${pass.reason}`);
    const fetch: LineSurroundings["fetch"] = (path, request) => this.#around.fetch(path, request);
    return await groupsAs(fetch, `Bearer ${pass.value}`)(...asked);
  }

  reportMicrophone(report: MicrophoneReport): void {
    this.#report.say({ type: "microphone", ...report });
  }

  tell(what: Telling): void {
    this.#report.say(what);
  }

  reportHost(isHost: boolean): void {
    this.#report.claimHost(isHost);
  }

  othersMuted(number: number, report: HostReport): void {
    if (this.#isLive) this.#send({ type: "othersMuted", number, ...report });
  }

  bringAlong(): void {
    this.#send({ type: "bringAlong" });
  }

  room(): string | undefined {
    return this.#line.room;
  }

  async findRoom(): Promise<string | undefined> {
    const pass = await this.#entryPass();
    return pass.ok ? roomOf(pass.value) : undefined;
  }

  leaveRoom(): void {
    this.#line.leaveRoom();
  }

  stop(): void {
    this.#line.hangUp();
    this.#ended();
  }

  #entryPass(): ReturnType<typeof fetchEntryPass> {
    return fetchEntryPass(this.#around);
  }

  get #isLive(): boolean {
    return this.#store.state.line === "live";
  }

  #heard(message: Exclude<ServerMessage, { readonly type: "goodbye" }>): void {
    switch (message.type) {
      case "welcome":
        return this.#welcomed(message);
      case "view":
        return this.#viewed(message.view, message.now);
      case "patch":
        return this.#patched(message.base, message.patch);
      case "accepted":
        return this.#answered(message.id, { ok: true });
      case "refused":
        return this.#answered(message.id, { ok: false, reason: message.reason });
      case "error":
        if (message.id === undefined) return undefined;
        return this.#answered(message.id, { ok: false, reason: message.code });
      case "clock":
        return this.#clock.answered(message.sent, message.now);
      case "listeners":
        return this.#store.change({ listeners: message });
      case "indicator":
        return this.#store.change({ indicates: message.yours });
      case "muteOthers":
        return this.#store.change({ muteList: message });
      case "presence":
        return this.#store.change({ presence: apply(this.#store.state.presence, message.people) });
    }
  }

  /** What was asked in one session must not happen in the next. */
  #welcomed({ session, protocol = 1, mayBring }: Heard<"welcome">): void {
    if (session !== (this.#store.state.session ?? session)) {
      this.#outbox.giveUp();
      this.#report.forgetAnswer();
    }
    this.#store.change({
      session,
      mayBring: mayBring === true,
      waiting: this.#outbox.asks(),
      ...(protocol > PROTOCOL_VERSION ? { newer: protocol } : {}),
    });
  }

  #viewed(view: SessionView, now: Instant): void {
    this.#clock.told(now);
    this.#copy.replace(view);
    const isBack = !this.#isLive;
    if (isBack) this.#sendAgain();
    this.#store.change({
      ...shown(view),
      ...(isBack ? { line: "live", goodbye: null, presence: {}, listeners: NO_NEWS } : {}),
    });
    // Only now may it speak: a proof takes a while, and looks whether the line is live.
    if (isBack) this.#report.sendAgain();
  }

  /** Before anybody can ask for more, so that all arrives in the order in which it was asked. */
  #sendAgain(): void {
    for (const message of this.#outbox.messages()) this.#send(message);
    this.#clock.measure();
    this.#line.forgiveInTime();
  }

  #patched(base: string, patch: Patch): void {
    const outcome = this.#copy.patch(base, patch);
    if (outcome === "askForWhole") this.#send({ type: "view" });
    const { view } = this.#copy;
    if (outcome === "applied" && view !== undefined) this.#store.change(shown(view));
  }

  #answered(id: CommandId, answer: Answer): void {
    this.#outbox.settle(id, answer);
    this.#store.change({ waiting: this.#outbox.asks() });
  }

  #lost(): void {
    if (this.#isLive) this.#store.change({ line: "down" });
  }

  #ended(goodbye?: LinkState["goodbye"]): void {
    this.#stopWatching();
    this.#outbox.giveUp();
    this.#store.change({
      line: "ended",
      waiting: [],
      ...(goodbye === undefined ? {} : { goodbye }),
    });
  }

  #wake(): void {
    this.#line.wake();
    if (this.#isLive) this.#clock.measureIfStale();
  }

  #send(message: ClientMessage): void {
    this.#line.send(message);
  }
}

const NO_NEWS: ListenersNews = { type: "listeners", talking: [] };

/** Once a session runs here, no other is brought into this room, and nobody looks for the one before. */
function shown(view: SessionView): Partial<LinkState> {
  const seen = { view, seated: isSeated(view) };
  return view.status === "gathering" ? seen : { ...seen, mayBring: false, hasMoved: false };
}

/** With a seat, or let in to observe. */
function isSeated({ people, observers, you }: SessionView): boolean {
  const person = people[you];
  if (observers?.[you] !== undefined) return true;
  return person !== undefined && person.left === undefined;
}
