import { openLink } from "../../client/link/open-link.ts";
import type { LinkState, SessionLink } from "../../client/link/session-link.ts";
import { BrowserPlatform } from "../../client/platforms/browser.ts";
import type { Evidence, MeetingPlatform, NoEvidence } from "../../client/platforms/platform.ts";
import type { CommandId, Duration, PersonId } from "../../core/ids.ts";
import { diff, hashOf } from "../../core/protocol/patch.ts";
import type { ServerMessage } from "../../core/protocol/message.ts";
import { ok, refuse, type Result } from "../../core/result.ts";
import type { SessionView } from "../../core/session/view.ts";
import { HandClock, settled } from "./hand-clock.ts";
import { SocketPair } from "./socket-pair.ts";

export const YOU = "0".repeat(32) as PersonId;
export const OTHER = "1".repeat(32) as PersonId;

export const DOOR_VIEW: SessionView = {
  you: YOU,
  status: "gathering",
  may: { join: {} },
  people: {},
  roles: {},
  offers: {},
  notes: {},
};

export const SEATED_VIEW: SessionView = {
  ...DOOR_VIEW,
  may: { leave: {} },
  people: { [YOU]: { name: "Ann", seat: 0 } },
};

/** How the door answers; a status of 0 is a network that is down. */
interface DoorAnswers {
  pass: number;
  health: number;
}

/** A link with everything around it in the hands of a test. */
export class LinkBench {
  readonly clock = new HandClock();
  readonly sockets: SocketPair[] = [];
  readonly stored = new Map<string, string>();
  /** What outlives the page. */
  readonly lasting = new Map<string, string>();
  readonly requests: string[] = [];
  readonly states: LinkState[] = [];
  readonly door: DoorAnswers = { pass: 200, health: 200 };
  evidence: Result<Evidence, NoEvidence> = ok({ context: "a sealed context" });
  /** The pass that the door gives for the request of this number. */
  passOf = (request: number): string => `entry-${request}`;
  /** How far this device's clock is ahead of the server's. */
  skew = 0;
  /** What the next random numbers are: the whole delay, unless a test says otherwise. */
  chance = 1;
  #ids = 0;
  #visible: () => void = () => undefined;
  #link: SessionLink | undefined;

  get link(): SessionLink {
    if (this.#link === undefined) throw new Error("the link was not opened");
    return this.#link;
  }

  get state(): LinkState {
    return this.link.state();
  }

  /** The newest connection. */
  get socket(): SocketPair {
    const socket = this.sockets.at(-1);
    if (socket === undefined) throw new Error("no socket was opened");
    return socket;
  }

  async open(platform: MeetingPlatform = this.#platform()): Promise<void> {
    this.#link = openLink({
      platform,
      timers: this.clock,
      storage: storageOf(this.stored),
      lasting: storageOf(this.lasting),
      openSocket: (protocols, events) => {
        const pair = new SocketPair(protocols, events, this.clock);
        this.sockets.push(pair);
        return pair.socket;
      },
      fetch: (path) => this.#fetch(path),
      deviceNow: () => this.clock.now + this.skew,
      random: () => this.chance,
      newCommandId: () => this.#nextId(),
      onVisible: (listener) => {
        this.#visible = listener;
        return () => {
          this.#visible = () => undefined;
        };
      },
    });
    this.#link.subscribe(() => this.states.push(this.state));
    await settled();
  }

  /** Accepts the newest connection, as a room does that shows this view. */
  async admit(view: SessionView = SEATED_VIEW, session = 1): Promise<void> {
    this.socket.accept();
    this.socket.send({ type: "welcome", session }, this.whole(view));
    await settled();
  }

  async openAdmitted(view: SessionView = SEATED_VIEW): Promise<void> {
    await this.open();
    await this.admit(view);
  }

  whole(view: SessionView): ServerMessage {
    return { type: "view", view, now: this.clock.now };
  }

  patch(before: SessionView, after: SessionView): ServerMessage {
    return { type: "patch", base: hashOf(before), patch: diff(before, after) ?? {} };
  }

  async pass(time: Duration): Promise<void> {
    await this.clock.pass(time);
  }

  becomeVisible(): void {
    this.#visible();
  }

  #platform(): MeetingPlatform {
    const tab = new BrowserPlatform({ open: () => undefined });
    return {
      kind: "zoom",
      enter: () => tab.enter(),
      evidence: () => Promise.resolve(this.evidence),
      onMicrophone: () => tab.onMicrophone(),
      onStanding: () => tab.onStanding(),
      onAbilities: () => () => undefined,
      onRecording: () => () => undefined,
      invite: () => Promise.resolve("unsupported"),
      authorize: () => Promise.resolve("unsupported"),
      onTalking: () => tab.onTalking(),
      onRoomChange: () => tab.onRoomChange(),
      notify: () => tab.notify(),
      muteOthers: () => tab.muteOthers(),
      setMicrophone: () => tab.setMicrophone(),
      indicate: () => tab.indicate(),
      writeInChat: () => tab.writeInChat(),
      openLink: (url) => tab.openLink(url),
    };
  }

  #fetch(path: string): Promise<Response> {
    this.requests.push(path);
    const status = path === "/api/pass" ? this.door.pass : this.door.health;
    if (status === 0) return Promise.reject(new TypeError("the network is down"));
    const pass = this.passOf(this.requests.length);
    return Promise.resolve(Response.json({ pass }, { status }));
  }

  #nextId(): CommandId {
    this.#ids += 1;
    return this.#ids.toString(16).padStart(32, "0") as CommandId;
  }
}

export function storageOf(
  items: Map<string, string>,
): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

export const NO_EVIDENCE = refuse("unsupported" as const);

/** A link whose line has just been cut. */
export async function cutBench(): Promise<LinkBench> {
  const bench = new LinkBench();
  await bench.openAdmitted();
  bench.socket.cut();
  return bench;
}
