import type { Instant, PersonId } from "../core/ids.ts";
import type { ClientMessage, ListenersNews } from "../core/protocol/message.ts";
import { listenersNow, mutingNow } from "../core/session/listening.ts";
import {
  isHostsTurn,
  isOver,
  muteListOf,
  mutingDue,
  mutingResult,
  type MutingResult,
  type Report,
  type Reports,
} from "../core/session/muting.ts";
import type { HostReport } from "../core/session/mute-list.ts";
import { isSeated, leaderOf } from "../core/session/people.ts";
import type { Muting, Running, Session } from "../core/session/session.ts";
import type { Carried, Connection } from "./connection.ts";

export type ToldOfListening = Extract<
  ClientMessage,
  { readonly type: "muteAnswer" | "othersMuted" | "talking" | "hostRights" }
>;

export interface ListeningSurroundings {
  readonly connections: () => readonly Connection[];
  readonly session: () => Session;
  readonly now: () => Instant;
  /** A panel shows a pass by which its person is a host; the answer comes by `hostProven`. */
  readonly proveHost: (connection: Connection, pass: string) => void;
}

const NO_NEWS: ListenersNews = { type: "listeners", talking: [] };

/** Sees to it that listeners are muted; what panels have told of them is on their connections, and stored nowhere. */
export class Listening {
  readonly #around: ListeningSurroundings;
  readonly #news = new WeakMap<Connection, string>();
  /** How the newest wish ended. */
  #ended: ListenersNews["muting"];

  constructor(around: ListeningSurroundings) {
    this.#around = around;
  }

  /** Whether it was something that this panel may say. */
  heard(connection: Connection, message: ToldOfListening): boolean {
    switch (message.type) {
      case "muteAnswer": {
        const { number, outcome } = message;
        connection.carry({ ...connection.carried, answer: { number, outcome } });
        break;
      }
      case "othersMuted":
        return this.#othersMuted(connection, message.number, message);
      case "talking": {
        const { talks: _before, ...carried } = connection.carried;
        connection.carry({ ...carried, ...(message.on ? { talks: true } : {}) });
        break;
      }
      case "hostRights":
        if (message.pass === undefined) this.hostProven(connection, false);
        else this.#around.proveHost(connection, message.pass);
    }
    this.follow();
    return true;
  }

  hostProven(connection: Connection, isHost: boolean): void {
    const { isHost: _before, list: _old, ...carried } = connection.carried;
    connection.carry({ ...carried, ...(isHost ? { isHost } : {}) });
    this.follow();
  }

  /** After anything that happened: whoever is to mute others is asked, and the leader is told what is new. */
  follow(): void {
    const session = this.#around.session();
    const muting = session.status === "running" ? mutingNow(session) : undefined;
    if (session.status === "running" && muting !== undefined) this.#askHost(session, muting);
    const news = session.status === "running" ? this.#newsOf(session, muting) : NO_NEWS;
    const leader = leaderOf(session);
    for (const connection of this.#seated())
      this.#tell(connection, connection.carried.person === leader ? news : NO_NEWS);
  }

  nextDue(): Instant | undefined {
    const session = this.#around.session();
    const muting = session.status === "running" ? mutingNow(session) : undefined;
    return muting === undefined ? undefined : mutingDue(muting, this.#around.now());
  }

  /** Only what was asked of this panel, and only of those who were on its list. */
  #othersMuted(connection: Connection, number: number, { outcome, people }: HostReport): boolean {
    const { list } = connection.carried;
    if (list?.number !== number || list.report !== undefined) return false;
    if (people.some((person) => !list.people.includes(person))) return false;
    connection.carry({ ...connection.carried, list: { ...list, report: { outcome, people } } });
    this.follow();
    return true;
  }

  #askHost(session: Running, muting: Muting): void {
    const now = this.#around.now();
    const hosts = this.#hosts(session);
    const isAsked = hosts.some(({ carried }) => carried.list?.number === muting.number);
    const [host] = hosts;
    if (host === undefined || isAsked || isOver(muting, now)) return;
    const reports = this.#reports(muting);
    if (!isHostsTurn(session, muting, reports, now)) return;
    const { number } = muting;
    const list = muteListOf(session, muting, reports);
    const people = list.mute.map(({ person }) => person);
    host.carry({ ...host.carried, list: { number, people } });
    host.send({ type: "muteOthers", number, ...list });
  }

  #newsOf(session: Running, muting: Muting | undefined): ListenersNews {
    const listeners = listenersNow(session);
    const talking = this.#seated()
      .filter(({ carried }) => carried.talks === true && listeners.includes(carried.person))
      .map(({ carried }) => carried.person);
    const how = muting === undefined ? undefined : this.#resultOf(session, muting);
    return {
      type: "listeners",
      ...(how === undefined ? {} : { muting: how }),
      talking: [...new Set(talking)],
    };
  }

  /** Once it is over it stays as it ended, whoever turns a microphone on later. */
  #resultOf(session: Running, muting: Muting): ListenersNews["muting"] {
    const { number } = muting;
    const known = this.#ended?.number === number ? this.#ended : undefined;
    const hasEnded = known !== undefined && known.result !== "underWay";
    if (hasEnded && isOver(muting, this.#around.now())) return known;
    this.#ended = { number, result: this.#result(session, muting) };
    return this.#ended;
  }

  #result(session: Running, muting: Muting): MutingResult {
    const hosts = this.#hosts(session);
    const lists = hosts.map(({ carried }) => carried.list);
    const report = lists.find((list) => list?.number === muting.number)?.report;
    return mutingResult(session, muting, {
      reports: this.#reports(muting),
      ...(hosts.length === 0 ? {} : { host: report === undefined ? {} : { report } }),
      now: this.#around.now(),
    });
  }

  #reports({ number }: Muting): Reports {
    const reports = new Map<PersonId, Report>();
    for (const { carried } of this.#seated()) {
      const before = reports.get(carried.person);
      const report = { ...before, ...reportOf(carried, number) };
      // A no on any panel of a person is their no.
      reports.set(
        carried.person,
        before?.answer === "declined" ? { ...report, answer: "declined" } : report,
      );
    }
    return Object.fromEntries(reports);
  }

  #hosts(session: Session): readonly Connection[] {
    return this.#seated().filter(
      ({ carried }) => carried.isHost === true && isSeated(session, carried.person),
    );
  }

  #seated(): readonly Connection[] {
    return this.#around.connections().filter(({ carried }) => carried.ticket === undefined);
  }

  #tell(connection: Connection, news: ListenersNews): void {
    const text = JSON.stringify(news);
    if (text === (this.#news.get(connection) ?? JSON.stringify(NO_NEWS))) return;
    this.#news.set(connection, text);
    connection.send(news);
  }
}

function reportOf(carried: Carried, wish: number): Report {
  const { microphone, shared, keepsOn, participant, answer } = carried;
  return {
    ...(microphone === undefined ? {} : { microphone }),
    ...(shared === undefined ? {} : { shared }),
    ...(keepsOn === undefined ? {} : { keepsOn }),
    ...(participant === undefined ? {} : { participant }),
    ...(answer?.number === wish ? { answer: answer.outcome } : {}),
  };
}
