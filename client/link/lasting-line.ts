import type { Duration } from "../../core/ids.ts";
import {
  CLOSE_CODES,
  type ClientMessage,
  type Goodbye,
  type ServerMessage,
} from "../../core/protocol/message.ts";
import type { MeetingPlatform } from "../platforms/platform.ts";
import { askWhyRefused, fetchEntryPass, type NoCode, type NoPass } from "./door.ts";
import { Line, type LineEnd } from "./line.ts";
import { Reentry, roomOf } from "./reentry.ts";
import type { LinkState } from "./session-link.ts";
import type { Surroundings } from "./surroundings.ts";

/** A line counts as good once it has held this long. */
const HOLDS_AFTER: Duration = 8_000;

/** Goodbyes after which a fresh context finds the session that is on. */
const COME_IN_ANEW: readonly Goodbye[] = ["ticketUsed", "otherSession", "moved"];

export interface LineSurroundings extends Surroundings {
  readonly platform: MeetingPlatform;
}

/** Why a line is not tried again. */
type TheEnd = "ended" | "moved" | "refused" | NoCode;

interface LastingLineEvents {
  heard(message: Exclude<ServerMessage, { readonly type: "goodbye" }>): void;
  lost(): void;
  /** Why it is not there, before it is tried again; null where nobody said so. */
  explained(why: LinkState["goodbye"] | null): void;
  /** The session goes on in another room. */
  moved(): void;
  /** There is nothing to come back to. */
  ended(why: TheEnd): void;
}

/** A line that is opened again whenever it is lost: by a return pass where there is one, else by the door. */
export class LastingLine {
  readonly #around: LineSurroundings;
  readonly #events: LastingLineEvents;
  readonly #reentry: Reentry;
  #line: Line | undefined;
  #room: string | undefined;
  #callOff: (() => void) | undefined;
  /** Who waits for a pass. */
  readonly #waiting: ((pass: string) => void)[] = [];
  /** Grows whenever an attempt under way no longer counts. */
  #attempt = 0;

  constructor(around: LineSurroundings, events: LastingLineEvents) {
    this.#around = around;
    this.#events = events;
    this.#reentry = new Reentry(around);
  }

  open(): void {
    this.hangUp();
    const pass = this.#reentry.pass;
    if (pass === undefined) void this.#enterByTheDoor(this.#attempt);
    else this.#connect(pass);
  }

  send(message: ClientMessage): void {
    this.#line?.send(message);
  }

  /** By request and not by frame, which would be too small; waits for the pass that a new seat is about to get. */
  async askAsSeated(path: string, request: RequestInit = {}): Promise<Response> {
    const pass =
      this.#reentry.pass ?? (await new Promise<string>((given) => this.#waiting.push(given)));
    const headers = { Authorization: `Bearer ${pass}`, "Content-Type": "application/json" };
    return this.#around.fetch(path, { ...request, headers });
  }

  /** The room shows its view again: what went wrong before is over when this lasts. */
  forgiveInTime(): void {
    this.#later(HOLDS_AFTER, () => this.#reentry.forgive());
  }

  /** The page is in view again: a line may be dead without knowing it, and nobody should wait for a rest to end. */
  wake(): void {
    if (this.#line === undefined && this.#callOff !== undefined) this.open();
    else this.#line?.check();
  }

  hangUp(): void {
    this.#attempt += 1;
    this.#callOff?.();
    this.#callOff = undefined;
    this.#line?.close();
    this.#line = undefined;
  }

  async #enterByTheDoor(attempt: number): Promise<void> {
    const pass = await fetchEntryPass(this.#around);
    if (attempt !== this.#attempt) return;
    if (pass.ok) this.#connect(this.#reentry.backInto(pass.value));
    else this.#explain(pass.reason);
  }

  /** The room this line leads to, as far as it knows one. */
  get room(): string | undefined {
    return this.#room;
  }

  /** The meeting has moved this person: they may come back. */
  leaveRoom(): void {
    this.hangUp();
    this.#reentry.shelve();
  }

  #connect(pass: string): void {
    this.#room = roomOf(pass);
    this.#line = new Line(this.#around, this.#reentry.beside(pass), {
      heard: (message) => this.#heard(message),
      lost: (end) => this.#lost(end),
    });
  }

  #heard(message: ServerMessage): void {
    if (message.type === "goodbye") {
      // The room closes the line too, but a browser may take ten seconds to say so.
      this.#line?.close();
      return this.#lost({ opened: true, code: CLOSE_CODES[message.reason] });
    }
    if (message.type === "welcome" && message.pass !== undefined) this.#keep(message.pass);
    this.#events.heard(message);
  }

  #keep(pass: string): void {
    this.#reentry.keep(pass);
    for (const given of this.#waiting.splice(0)) given(pass);
  }

  #lost({ opened, code }: LineEnd): void {
    this.#line = undefined;
    this.#callOff?.();
    this.#callOff = undefined;
    this.#events.lost();
    const reason = goodbyeOf(code);
    if (reason !== undefined) this.#dismissed(reason);
    else if (opened) this.#rest();
    else void this.#askWhy(this.#attempt);
  }

  #dismissed(reason: Goodbye): void {
    if (reason === "ended") return this.#finish(reason);
    // What was shown is the code of a session that has moved: shown again, it would be told the same.
    if (reason === "moved" && this.#reentry.pass === undefined) return this.#finish(reason);
    if (!COME_IN_ANEW.includes(reason)) return this.#rest(reason);
    if (reason === "moved") this.#movedOn();
    else this.#reentry.forget();
    if (this.#reentry.mayGoBackAtOnce()) this.open();
    else this.#rest(reason);
  }

  #movedOn(): void {
    this.#reentry.moved();
    this.#events.moved();
  }

  /** A socket that never opened says nothing, so the door is asked whether it is there. */
  async #askWhy(attempt: number): Promise<void> {
    const reason = await askWhyRefused((path, request) => this.#around.fetch(path, request));
    if (attempt !== this.#attempt) return;
    if (reason !== "refused") return this.#explain(reason);
    if (this.#reentry.refused() && this.#reentry.mayGoBackAtOnce()) return this.open();
    // A return pass is tried once more before anybody hears of it.
    return this.#rest(this.#reentry.pass === undefined ? reason : null);
  }

  #explain(reason: NoPass): void {
    if (reason === "unsupported") this.#finish("refused");
    else if (reason === "codeUnknown" || reason === "tooManyCodes") this.#finish(reason);
    else this.#rest(reason === "unreachable" ? null : reason);
  }

  #rest(why: LinkState["goodbye"] | null = null): void {
    this.#events.explained(why);
    this.#later(this.#reentry.nextDelay(), () => this.open());
  }

  #finish(why: TheEnd): void {
    this.hangUp();
    if (why === "ended") this.#reentry.forgetAll();
    this.#reentry.forget();
    this.#events.ended(why);
  }

  #later(delay: Duration, run: () => void): void {
    this.#callOff?.();
    this.#callOff = this.#around.timers.after(delay, run);
  }
}

const REASONS = Object.entries(CLOSE_CODES) as [Goodbye, number][];

/** What the close frame says, also when the goodbye before it was lost. */
function goodbyeOf(code: number): Goodbye | undefined {
  return REASONS.find(([, known]) => known === code)?.[0];
}
