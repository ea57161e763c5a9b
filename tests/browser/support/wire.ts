import type { Page, Request, WebSocket } from "@playwright/test";

interface Sent {
  readonly seat: string;
  readonly text: string;
}

/** Every byte that goes over the sockets of the panels, and every body they post; a panel is known by its origin. */
export class Wire {
  readonly #sent: Sent[] = [];

  constructor(page: Page) {
    page.on("websocket", (socket) => this.#listen(socket));
    page.on("request", (request) => this.#note(request.url(), bodyOf(request)));
  }

  /** The seats whose panels sent or received a text, in alphabetical order; of what came after a moment where one is given. */
  seatsWith(text: string, since = 0): readonly string[] {
    const later = this.#sent.slice(since);
    const seats = later.filter((one) => one.text.includes(text)).map((one) => one.seat);
    return [...new Set(seats)].toSorted();
  }

  /** This moment: how much was sent so far. */
  get now(): number {
    return this.#sent.length;
  }

  /** The id by which the room knows whoever sits there. */
  personAt(seat: string): string {
    const own = this.#sent.filter((one) => one.seat === seat).map((one) => one.text);
    const found = own
      .map((text) => /"you":"(\w+)"/u.exec(text)?.[1])
      .find((id) => id !== undefined);
    if (found === undefined) throw new Error(`nobody was told who ${seat} is`);
    return found;
  }

  /** The seats that have said or heard anything at all. */
  get seats(): readonly string[] {
    return this.seatsWith("");
  }

  #listen(socket: WebSocket): void {
    const note = ({ payload }: { readonly payload: string | Buffer }): void =>
      this.#note(socket.url(), payload.toString());
    socket.on("framesent", note);
    socket.on("framereceived", note);
  }

  #note(url: string, text: string): void {
    if (text !== "") this.#sent.push({ seat: seatOf(url), text });
  }
}

function bodyOf(request: Request): string {
  return request.postDataBuffer()?.toString() ?? "";
}

/** The first label of the host name, as in `ann.localhost`. */
function seatOf(url: string): string {
  return new URL(url).hostname.split(".")[0] ?? "";
}
