import type { SeatLine } from "./meeting.ts";

// Runs in a panel's page before the panel: the panel itself is the one of production, so whatever befalls
// its line has to happen around it.

const MEETING = "simulator.meeting";

const nativeFetch = window.fetch.bind(window);
const NativeWebSocket = window.WebSocket;
const sockets = new Set<SlowSocket>();
let line: SeatLine = lineFromName();

/** A socket over the simulated line. */
class SlowSocket extends EventTarget {
  /** Missing where the line was cut before it opened. */
  readonly #native: WebSocket | undefined;
  /** When the last thing under way arrives, so that nothing overtakes. */
  #lastArrival = 0;
  #isOver = false;

  constructor(address: string | URL, protocols?: string | string[]) {
    super();
    this.#native = line.isCut ? undefined : new NativeWebSocket(address, protocols);
    for (const type of ["open", "message", "close"]) {
      this.#native?.addEventListener(type, (event) => this.#later(() => this.#pass(event)));
    }
    sockets.add(this);
    if (this.#native === undefined) setTimeout(() => this.cut());
  }

  get readyState(): number {
    if (this.#isOver) return NativeWebSocket.CLOSED;
    return this.#native?.readyState ?? NativeWebSocket.CONNECTING;
  }

  send(frame: string): void {
    this.#later(() => {
      if (this.#native?.readyState === NativeWebSocket.OPEN) this.#native.send(frame);
    });
  }

  close(code?: number, reason?: string): void {
    this.#native?.close(code, reason);
  }

  /** As a line that dropped: no close frame reaches the panel, so its code is 1006. */
  cut(): void {
    this.#pass(new CloseEvent("close", { code: 1006, wasClean: false }));
    this.#native?.close();
  }

  #pass(event: Event): void {
    if (this.#isOver) return;
    if (event instanceof CloseEvent) {
      this.#isOver = true;
      sockets.delete(this);
    }
    this.dispatchEvent(copyOf(event));
  }

  #later(run: () => void): void {
    const arrival = Math.max(performance.now() + line.delay, this.#lastArrival);
    const wait = arrival - performance.now();
    if (line.delay === 0 && wait <= 0) return run();
    this.#lastArrival = arrival;
    setTimeout(run, wait);
  }
}

function copyOf(event: Event): Event {
  if (event instanceof MessageEvent) {
    return new MessageEvent<unknown>("message", { data: event.data as unknown });
  }
  if (!(event instanceof CloseEvent)) return new Event(event.type);
  const { code, reason, wasClean } = event;
  return new CloseEvent("close", { code, reason, wasClean });
}

/** The page's other sockets, such as the development server's own, stay as they are. */
function openSocket(address: string | URL, protocols?: string | string[]): EventTarget {
  const { pathname } = new URL(address, location.href);
  if (pathname.startsWith("/api/")) return new SlowSocket(address, protocols);
  return new NativeWebSocket(address, protocols);
}

async function slowFetch(input: RequestInfo | URL, request?: RequestInit): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input, location.href);
  if (!url.pathname.startsWith("/api/")) return nativeFetch(input, request);
  await pass();
  const response = await nativeFetch(input, request);
  await pass();
  return response;
}

async function pass(): Promise<void> {
  if (line.isCut) throw new TypeError("Failed to fetch");
  if (line.delay > 0) await new Promise((arrive) => setTimeout(arrive, line.delay));
}

/** What the simulator wrote into the frame's name is there from the first moment of a page. */
function lineFromName(): SeatLine {
  try {
    return JSON.parse(window.name) as SeatLine;
  } catch {
    return { isCut: false, delay: 0 };
  }
}

function isFromSimulator({ source, origin }: MessageEvent): boolean {
  return source === window.parent && origin === location.origin.replace(/\/\/[^.]+\./u, "//");
}

function obey(event: MessageEvent<{ readonly type: "line"; readonly line: SeatLine }>): void {
  if (!isFromSimulator(event) || event.data.type !== "line") return;
  line = event.data.line;
  window.name = JSON.stringify(line);
  if (line.isCut) for (const socket of sockets) socket.cut();
}

/** Zoom opens a new page for every meeting; frames of one origin would carry their passes along. */
function forgetOtherMeetings(meeting: string): void {
  if (sessionStorage.getItem(MEETING) !== meeting) sessionStorage.clear();
  sessionStorage.setItem(MEETING, meeting);
}

/** As the browser of somebody who has set this language. */
function askFor(language: string): void {
  Object.defineProperty(navigator, "languages", { value: [language] });
}

const asked = new URLSearchParams(location.search);
const meeting = asked.get("meeting");
const language = asked.get("language");
if (meeting !== null && window.parent !== window) {
  forgetOtherMeetings(meeting);
  if (language !== null) askFor(language);
  window.fetch = slowFetch;
  window.WebSocket = Object.assign(openSocket, {
    CONNECTING: NativeWebSocket.CONNECTING,
    OPEN: NativeWebSocket.OPEN,
    CLOSING: NativeWebSocket.CLOSING,
    CLOSED: NativeWebSocket.CLOSED,
  }) as unknown as typeof WebSocket;
  addEventListener("message", obey);
}
