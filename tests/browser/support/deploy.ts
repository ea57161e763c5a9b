import type { Page, WebSocketRoute } from "@playwright/test";

/** The scripts of a panel, one of which says which protocol it speaks, and where it opens its line. */
const SCRIPTS = /\/assets\/[^/]+\.js$/u;
const LINE = /\/api\/meeting$/u;

/** A server of the version before, until it is deployed anew: its pages speak the old protocol, and its rooms know no newer one. */
export class Deploy {
  readonly #page: Page;
  readonly #loads: string[] = [];
  readonly #offers: { readonly seat: string; readonly protocol: string }[] = [];
  #isDone = false;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Before any panel is there. */
  static async awaited(page: Page): Promise<Deploy> {
    const deploy = new Deploy(page);
    await deploy.#begin();
    return deploy;
  }

  async happens(): Promise<void> {
    this.#isDone = true;
    await this.#page.unroute(SCRIPTS);
    this.#page.on("framenavigated", (frame) => this.#loads.push(seatOf(frame.url())));
  }

  /** How often a panel was loaded since. */
  loads(seat: string): number {
    return this.#loads.filter((one) => one === seat).length;
  }

  /** The protocols that a panel has offered, one for each line it opened. */
  offered(seat: string): readonly string[] {
    return this.#offers.filter((one) => one.seat === seat).map(({ protocol }) => protocol);
  }

  async #begin(): Promise<void> {
    await this.#page.route(SCRIPTS, async (route) => {
      // Outside the browser nobody knows that the names below localhost are this machine too.
      const url = route
        .request()
        .url()
        .replace(/\w+\.localhost/u, "localhost");
      const response = await route.fetch({ url });
      const text = await response.text();
      await route.fulfill({
        response,
        body: text.replace("PROTOCOL_VERSION = 2", "PROTOCOL_VERSION = 1"),
      });
    });
    await this.#page.routeWebSocket(LINE, (line) => this.#carry(line));
  }

  #carry(line: WebSocketRoute): void {
    const [protocol = ""] = line.protocols();
    this.#offers.push({ seat: seatOf(line.url()), protocol });
    const server = line.connectToServer();
    server.onMessage((message) => line.send(this.#isDone ? message : asBefore(String(message))));
  }
}

/** A welcome of the version before said nothing of protocols. */
function asBefore(message: string): string {
  return message.replace(/,"protocol":\d+/u, "");
}

/** The first label of the host name, as in `ann.localhost`. */
function seatOf(url: string): string {
  return new URL(url).hostname.split(".")[0] ?? "";
}
