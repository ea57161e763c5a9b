import type { CommandId, Instant } from "../../core/ids.ts";
import { BROWSER_TIMERS, type Timers } from "../timers.ts";

/** All that a link needs of the page it lives in. */
export interface Surroundings {
  readonly timers: Timers;
  /** Of this page: it outlives a reload. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** Of this device: it outlives the page. */
  readonly lasting: Surroundings["storage"];
  openSocket(protocols: readonly string[], events: SocketEvents): Socket;
  fetch(path: string, request?: RequestInit): Promise<Response>;
  /** The clock of this device, be it right or wrong. */
  deviceNow(): Instant;
  /** From 0 to 1. */
  random(): number;
  newCommandId(): CommandId;
  /** Calls whenever the page comes into view again; returns what stops it. */
  onVisible(listener: () => void): () => void;
}

export interface Socket {
  send(frame: string): void;
  close(): void;
}

export interface SocketEvents {
  opened(): void;
  heard(frame: string): void;
  closed(code: number): void;
}

const LONGEST_FETCH = 8_000;

export function browserSurroundings(): Surroundings {
  return {
    timers: BROWSER_TIMERS,
    storage: pageStorage() ?? forgetfulStorage(),
    lasting: deviceStorage() ?? forgetfulStorage(),
    openSocket,
    fetch: (path, request) =>
      fetch(path, { ...request, signal: AbortSignal.timeout(LONGEST_FETCH) }),
    deviceNow: () => Date.now(),
    random: () => Math.random(),
    newCommandId: () => crypto.randomUUID().replaceAll("-", "") as CommandId,
    onVisible,
  };
}

function openSocket(protocols: readonly string[], events: SocketEvents): Socket {
  const address = new URL("/api/meeting", location.href);
  address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
  const socket = new WebSocket(address, [...protocols]);
  socket.addEventListener("open", () => events.opened());
  socket.addEventListener("message", ({ data }) => events.heard(String(data)));
  socket.addEventListener("close", ({ code }) => events.closed(code));
  return {
    send(frame) {
      if (socket.readyState === WebSocket.OPEN) socket.send(frame);
    },
    close: () => socket.close(),
  };
}

function onVisible(listener: () => void): () => void {
  const stop = new AbortController();
  const whenVisible = (): void => {
    if (document.visibilityState === "visible") listener();
  };
  document.addEventListener("visibilitychange", whenVisible, { signal: stop.signal });
  addEventListener("online", whenVisible, { signal: stop.signal });
  return () => stop.abort();
}

/** A page may be forbidden to store anything: then a reload asks for a seat anew. */
export function pageStorage(): Surroundings["storage"] | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

export function deviceStorage(): Surroundings["storage"] | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

function forgetfulStorage(): Surroundings["storage"] {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}
