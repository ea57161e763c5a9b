import type { CommandId, Duration, Instant } from "../../core/ids.ts";
import {
  CLOSE_CODES,
  type ClientMessage,
  type Goodbye,
  type ServerMessage,
} from "../../core/protocol/message.ts";
import { apply, type Patch } from "../../core/protocol/patch.ts";
import type { Command } from "../../core/session/command.ts";
import type { SessionView } from "../../core/session/view.ts";
import type { MeetingPlatform } from "../platforms/platform.ts";
import { askWhyRefused, fetchEntryPass, type NoPass } from "./door.ts";
import { Line, type LineEnd } from "./line.ts";
import { Outbox } from "./outbox.ts";
import { Reentry } from "./reentry.ts";
import { ServerClock } from "./server-clock.ts";
import type { Answer, LinkState, SessionLink } from "./session-link.ts";
import { StateStore } from "./state-store.ts";
import type { Surroundings } from "./surroundings.ts";
import { ViewCopy } from "./view-copy.ts";

/** A line counts as good once it has held this long. */
const HOLDS_AFTER: Duration = 8_000;

interface LinkSurroundings extends Surroundings {
  readonly platform: MeetingPlatform;
}

export function openLink(around: LinkSurroundings): SessionLink {
  return new Link(around);
}

class Link implements SessionLink {
  readonly #around: LinkSurroundings;
  readonly #reentry: Reentry;
  readonly #clock: ServerClock;
  readonly #outbox = new Outbox();
  readonly #copy = new ViewCopy();
  readonly #store = new StateStore();
  readonly #stopWatching: () => void;
  #line: Line | undefined;
  /** What the room said before it closed this line. */
  #goodbye: Goodbye | undefined;
  #microphone: boolean | undefined;
  #callOff: (() => void) | undefined;
  /** Grows whenever an attempt under way no longer counts. */
  #attempt = 0;

  constructor(around: LinkSurroundings) {
    this.#around = around;
    this.#reentry = new Reentry(around);
    this.#clock = new ServerClock({
      deviceNow: () => around.deviceNow(),
      ask: (sent) => this.#send({ type: "clock", sent }),
    });
    this.#stopWatching = around.onVisible(() => this.#wake());
    this.#enter();
  }

  state(): LinkState {
    return this.#store.state;
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  ask(command: Command): Promise<Answer> {
    if (this.#store.state.line !== "live") return Promise.resolve({ ok: false, reason: "offline" });
    const id = this.#around.newCommandId();
    const answer = this.#outbox.add(id, command);
    this.#send({ type: "command", id, command });
    this.#store.change({ waiting: this.#outbox.asks() });
    return answer;
  }

  now(): Instant {
    return this.#clock.now();
  }

  reportMicrophone(on: boolean): void {
    if (on === this.#microphone) return;
    this.#microphone = on;
    if (this.#store.state.line === "live") this.#send({ type: "microphone", on });
  }

  stop(): void {
    this.#stopWatching();
    this.#hangUp();
    this.#outbox.giveUp();
    this.#store.change({ line: "ended", waiting: [] });
  }

  #enter(): void {
    this.#hangUp();
    const pass = this.#reentry.pass;
    if (pass === undefined) void this.#enterByTheDoor(this.#attempt);
    else this.#connect(pass);
  }

  async #enterByTheDoor(attempt: number): Promise<void> {
    const pass = await fetchEntryPass(this.#around.platform, (path, request) =>
      this.#around.fetch(path, request),
    );
    if (attempt !== this.#attempt) return;
    if (pass.ok) this.#connect(pass.value);
    else this.#explain(pass.reason);
  }

  #connect(pass: string): void {
    this.#goodbye = undefined;
    this.#line = new Line(this.#around, pass, {
      heard: (message) => this.#heard(message),
      lost: (end) => this.#lost(end),
    });
  }

  #heard(message: ServerMessage): void {
    switch (message.type) {
      case "welcome":
        return this.#welcomed(message.session, message.pass);
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
      case "presence":
        return this.#store.change({ presence: apply(this.#store.state.presence, message.people) });
      case "goodbye":
        this.#goodbye = message.reason;
    }
  }

  /** What was asked in one session must not happen in the next. */
  #welcomed(session: number, pass: string | undefined): void {
    if (pass !== undefined) this.#reentry.keep(pass);
    if (session !== (this.#store.state.session ?? session)) this.#outbox.giveUp();
    this.#store.change({ session, waiting: this.#outbox.asks() });
  }

  #viewed(view: SessionView, now: Instant): void {
    this.#clock.told(now);
    this.#copy.replace(view);
    const isBack = this.#store.state.line !== "live";
    if (isBack) this.#sendAgain();
    this.#store.change({
      view,
      seated: isSeated(view),
      ...(isBack ? { line: "live", goodbye: null, presence: {} } : {}),
    });
  }

  /** Before anybody can ask for more, so that all arrives in the order in which it was asked. */
  #sendAgain(): void {
    for (const message of this.#outbox.messages()) this.#send(message);
    if (this.#microphone !== undefined) this.#send({ type: "microphone", on: this.#microphone });
    this.#clock.measure();
    this.#later(HOLDS_AFTER, () => this.#reentry.forgive());
  }

  #patched(base: string, patch: Patch): void {
    const outcome = this.#copy.patch(base, patch);
    if (outcome === "askForWhole") this.#send({ type: "view" });
    const { view } = this.#copy;
    if (outcome === "applied" && view !== undefined)
      this.#store.change({ view, seated: isSeated(view) });
  }

  #answered(id: CommandId, answer: Answer): void {
    this.#outbox.settle(id, answer);
    this.#store.change({ waiting: this.#outbox.asks() });
  }

  #lost({ opened, code }: LineEnd): void {
    this.#line = undefined;
    this.#callOff?.();
    this.#callOff = undefined;
    if (this.#store.state.line === "live") this.#store.change({ line: "down" });
    const reason = this.#goodbye ?? goodbyeOf(code);
    if (reason !== undefined) this.#dismissed(reason);
    else if (opened) this.#rest();
    else void this.#askWhy(this.#attempt);
  }

  #dismissed(reason: Goodbye): void {
    if (reason === "ended") return this.#finish(reason);
    if (reason !== "ticketUsed" && reason !== "otherSession") return this.#rest(reason);
    this.#reentry.forget();
    if (this.#reentry.mayGoBackAtOnce()) this.#enter();
    else this.#rest(reason);
  }

  /** A socket that never opened says nothing, so the door is asked whether it is there. */
  async #askWhy(attempt: number): Promise<void> {
    const reason = await askWhyRefused((path) => this.#around.fetch(path));
    if (attempt !== this.#attempt) return;
    if (reason !== "refused") return this.#explain(reason);
    if (this.#reentry.refused() && this.#reentry.mayGoBackAtOnce()) return this.#enter();
    // A return pass is tried once more before anybody hears of it.
    return this.#rest(this.#reentry.pass === undefined ? reason : null);
  }

  #explain(reason: NoPass): void {
    if (reason === "unsupported") this.#finish("refused");
    else this.#rest(reason === "unreachable" ? null : reason);
  }

  #rest(goodbye: LinkState["goodbye"] | null = null): void {
    this.#store.change({ goodbye });
    this.#later(this.#reentry.nextDelay(), () => this.#enter());
  }

  #finish(goodbye: "ended" | "refused"): void {
    this.#stopWatching();
    this.#hangUp();
    this.#reentry.forget();
    this.#outbox.giveUp();
    this.#store.change({ line: "ended", goodbye, waiting: [] });
  }

  /** The page is in view again: a line may be dead without knowing it, and nobody should wait for a rest to end. */
  #wake(): void {
    if (this.#line === undefined && this.#callOff !== undefined) return this.#enter();
    this.#line?.check();
    if (this.#store.state.line === "live") this.#clock.measureIfStale();
  }

  #hangUp(): void {
    this.#attempt += 1;
    this.#callOff?.();
    this.#callOff = undefined;
    this.#line?.close();
    this.#line = undefined;
  }

  #send(message: ClientMessage): void {
    this.#line?.send(message);
  }

  #later(delay: Duration, run: () => void): void {
    this.#callOff?.();
    this.#callOff = this.#around.timers.after(delay, run);
  }
}

const REASONS = Object.entries(CLOSE_CODES) as [Goodbye, number][];

/** What the close frame says, when the goodbye before it was lost. */
function goodbyeOf(code: number): Goodbye | undefined {
  return REASONS.find(([, known]) => known === code)?.[0];
}

function isSeated({ people, you }: SessionView): boolean {
  const person = people[you];
  return person !== undefined && person.left === undefined;
}
