import type { Browser, Locator, Page } from "@playwright/test";
import { Noise } from "./noise.ts";

export const PHONE = { width: 390, height: 844 };

/** Somebody's phone: a browser of its own, with a panel in a plain page and no Zoom around it. */
export class Phone {
  readonly page: Page;
  readonly noise: Noise;

  private constructor(page: Page) {
    this.page = page;
    this.noise = new Noise(page);
  }

  static async open(browser: Browser, address: string): Promise<Phone> {
    const context = await browser.newContext({ locale: "en-GB", viewport: PHONE });
    const phone = new Phone(await context.newPage());
    await phone.page.goto(address);
    return phone;
  }

  get primary(): Locator {
    return this.page.getByTestId("primary");
  }

  get phase(): Locator {
    return this.page.getByTestId("phase");
  }

  get nameField(): Locator {
    return this.page.getByRole("textbox", { name: "Your name" });
  }

  heading(name: string): Locator {
    return this.page.getByRole("heading", { name });
  }

  async tap(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  async putAway(): Promise<void> {
    await this.page.context().close();
  }

  async sitDown(name: string): Promise<void> {
    await this.nameField.fill(name);
    await this.primary.click();
  }
}
