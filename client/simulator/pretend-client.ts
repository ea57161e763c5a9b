import { shownAfter, shownBy, type Indicators } from "./indicators.ts";
import { changeSeat, type Manner, type Meeting, type Seat } from "./meeting.ts";
import {
  refusedByPerson,
  zoomAnswer,
  type AskedFirst,
  type Effect,
  type ZoomAnswer,
} from "./zoom-answer.ts";
import { recordingEvent, zoomEvents, type ZoomEvent } from "./zoom-events.ts";
import type { ContextClaims } from "./zoom-seat.ts";

/** What the pretend client shows of what a panel asked for. */
export interface Notice {
  readonly text: string;
  readonly url?: string;
}

/** What the pretend client asks somebody before it does what their panel wants. */
export interface Question {
  readonly name: string;
  readonly asks: string;
  readonly reply: (isAllowed: boolean) => void;
}

export interface ClientState {
  readonly meeting: Meeting;
  readonly questions: readonly Question[];
  readonly notice?: Notice;
  readonly indicators: Indicators;
  /** Of the meeting's chat, what panels wrote. */
  readonly chat: readonly string[];
}

interface Surroundings {
  /** Seals a context on the development server. */
  seal(claims: ContextClaims): Promise<string>;
  originOf(slug: string): string;
}

interface Request {
  readonly jsCallId: string;
  readonly apiName: string;
  readonly data?: unknown;
}

const SLOW = 1_500;

/** The Zoom client around all panels: answers their SDK, tells them what happens, and holds their lines. */
export class PretendClient {
  readonly #around: Surroundings;
  readonly #frames = new Map<string, Window>();
  readonly #listeners = new Set<() => void>();
  /** The newest context that each panel was given. */
  readonly #contexts = new Map<string, string>();
  #state: ClientState;

  constructor(meeting: Meeting, around: Surroundings) {
    this.#state = { meeting, questions: [], indicators: {}, chat: [] };
    this.#around = around;
  }

  state = (): ClientState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(update: (meeting: Meeting) => Meeting): void {
    const before = this.#state.meeting;
    const after = update(before);
    const slugs = after.seats.map(({ slug }) => slug);
    this.#set({ meeting: after, indicators: shownBy(this.#state.indicators, slugs) });
    for (const seat of after.seats) {
      const was = before.seats.find(({ slug }) => slug === seat.slug);
      if (was !== undefined && was !== seat) this.#tell(was, seat);
      if (before.isRecorded !== after.isRecorded) this.#event(seat, recordingEvent(after, seat));
    }
  }

  setManner(manner: Manner): void {
    this.change((meeting) => ({ ...meeting, manner }));
  }

  dismissNotice(): void {
    const { notice: _read, ...rest } = this.#state;
    this.#replace(rest);
  }

  /** The frame of a seat's panel; null once it is gone. */
  frame(slug: string, frame: HTMLIFrameElement | null): void {
    const panel = frame?.contentWindow;
    if (panel) this.#frames.set(slug, panel);
    else this.#frames.delete(slug);
  }

  /** Who asks is known by the window, never by what it says. */
  heard({ source, origin, data }: MessageEvent<unknown>): void {
    const seat = this.#state.meeting.seats.find(({ slug }) => this.#frames.get(slug) === source);
    if (seat === undefined || origin !== this.#around.originOf(seat.slug)) return;
    if (isSaying(data)) return this.#says(seat, data.words);
    const request = parse(data);
    if (request !== undefined) void this.#answer(seat, request);
  }

  #says({ slug }: Seat, says: string): void {
    this.change((meeting) => changeSeat(meeting, slug, { says, isTalking: says !== "" }));
  }

  async #answer(seat: Seat, { jsCallId, apiName, data }: Request): Promise<void> {
    const { meeting } = this.#state;
    if (meeting.manner === "silent") return;
    if (meeting.manner === "slow") await new Promise((go) => setTimeout(go, SLOW));
    const answer = zoomAnswer(meeting, seat, apiName, data);
    if ("silence" in answer) return;
    if ("asks" in answer) return this.#ask(seat, jsCallId, answer);
    this.#post(seat, apiResponse(jsCallId, await this.#sealed(seat, answer)));
    if ("effect" in answer) this.#carryOut(seat, answer.effect);
  }

  #ask(seat: Seat, jsCallId: string, { asks, onYes, isAnsweredAtOnce }: AskedFirst): void {
    const question: Question = {
      name: seat.name,
      asks,
      reply: (isAllowed) => {
        this.#set({ questions: this.#state.questions.filter((one) => one !== question) });
        const answer = isAllowed ? { result: onYes.result } : refusedByPerson();
        if (!isAnsweredAtOnce) this.#post(seat, apiResponse(jsCallId, answer));
        if (isAllowed) this.#carryOut(seat, onYes.effect);
      },
    };
    this.#set({ questions: [...this.#state.questions, question] });
    if (isAnsweredAtOnce) this.#post(seat, apiResponse(jsCallId, { result: onYes.result }));
  }

  async #sealed(
    { slug, quirk }: Seat,
    answer: Exclude<ZoomAnswer, AskedFirst | { readonly silence: true }>,
  ): Promise<object> {
    if ("errorCode" in answer) return answer;
    if ("result" in answer) return { result: answer.result };
    const before = quirk === "sameContext" ? this.#contexts.get(slug) : undefined;
    try {
      const context = before ?? (await this.#around.seal(answer.seal));
      this.#contexts.set(slug, context);
      return { result: { context } };
    } catch {
      return { errorCode: "10118", errorMessage: "the development server sealed no context" };
    }
  }

  #carryOut({ slug, name }: Seat, effect: Effect | undefined): void {
    if (effect === undefined) return;
    if ("microphone" in effect) {
      this.change((meeting) => changeSeat(meeting, slug, { microphone: effect.microphone }));
    } else if ("self" in effect) {
      this.change((meeting) => changeSeat(meeting, slug, effect.self));
    } else if ("invited" in effect) {
      this.#set({ notice: { text: `${name} asks ${effect.invited.join(", ")} to open the app` } });
    } else if ("muted" in effect) {
      this.#mute(effect.muted);
    } else if ("indicator" in effect) {
      const { indicators } = this.#state;
      this.#set({ indicators: shownAfter(indicators, slug, effect.indicator, Date.now()) });
    } else if ("chat" in effect) {
      this.#set({ chat: [...this.#state.chat, `${name}: ${effect.chat}`] });
    } else if ("open" in effect) {
      this.#set({ notice: { text: `${name}'s panel opens a page`, url: effect.open } });
    } else {
      this.#set({ notice: { text: `Zoom shows ${name}: ${effect.notification}` } });
    }
  }

  #mute(slugs: readonly string[]): void {
    this.change((meeting) =>
      slugs.reduce((one, slug) => changeSeat(one, slug, { microphone: false }), meeting),
    );
  }

  #tell(before: Seat, after: Seat): void {
    for (const event of zoomEvents(before, after, Date.now())) {
      this.#event(after, event);
    }
    if (before.line !== after.line) this.#post(after, { type: "line", line: after.line });
  }

  #event(seat: Seat, event: ZoomEvent | undefined): void {
    if (event !== undefined) this.#post(seat, { type: "event", ...event });
  }

  /** To this seat's origin only: a frame that went elsewhere hears nothing. */
  #post({ slug }: Seat, message: object): void {
    this.#frames.get(slug)?.postMessage(message, this.#around.originOf(slug));
  }

  #set(changes: Partial<ClientState>): void {
    this.#replace({ ...this.#state, ...changes });
  }

  #replace(state: ClientState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function apiResponse(jsCallId: string, answer: object): object {
  return { type: "apiResponse", data: { jsCallId, ...answer } };
}

/** What an actor's panel tells the meeting around it. */
interface Saying {
  readonly type: "says";
  readonly words: string;
}

function isSaying(data: unknown): data is Saying {
  return typeof data === "object" && data !== null && "type" in data && data.type === "says";
}

function parse(data: unknown): Request | undefined {
  if (typeof data !== "string") return undefined;
  try {
    return JSON.parse(data) as Request;
  } catch {
    return undefined;
  }
}
