import { SocketConnection } from "./socket-connection.ts";

/** The sockets of one object as connections; they outlive its sleep. */
export class Sockets {
  readonly #ctx: DurableObjectState;
  readonly #known = new WeakMap<WebSocket, SocketConnection>();

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx;
  }

  of(socket: WebSocket): SocketConnection {
    const known = this.#known.get(socket) ?? new SocketConnection(socket);
    this.#known.set(socket, known);
    return known;
  }

  /** In the order in which they came, which is not the one in which the runtime has them. */
  admitted(): readonly SocketConnection[] {
    return this.#ctx
      .getWebSockets()
      .map((socket) => this.of(socket))
      .filter((connection) => connection.isAdmitted)
      .toSorted((one, other) => one.admittedAt - other.admittedAt);
  }

  open(): readonly SocketConnection[] {
    return this.admitted().filter((one) =>
      one.isAlive(this.#ctx.getWebSocketAutoResponseTimestamp(one.socket)),
    );
  }
}
