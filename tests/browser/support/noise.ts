import type { Page } from "@playwright/test";

/** What a person with the developer tools open would be alarmed by. */
export class Noise {
  readonly heard: string[] = [];

  constructor(page: Page) {
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.#note(message.type(), message.text());
    });
    page.on("pageerror", (error) => this.#note("uncaught", String(error)));
    page.on("requestfailed", (request) => {
      const why = request.failure()?.errorText ?? "";
      if (!isLeft(request.url(), why)) this.#note("request failed", `${request.url()} ${why}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400)
        this.#note("answer", `${response.status()} to ${response.url()}`);
    });
  }

  #note(kind: string, what: string): void {
    this.heard.push(`${kind}: ${what}`);
  }
}

/** What a panel fetched ahead is not waited for where the panel is closed or loaded anew. */
function isLeft(url: string, why: string): boolean {
  return why === "net::ERR_ABORTED" && new URL(url).pathname.startsWith("/assets/");
}
