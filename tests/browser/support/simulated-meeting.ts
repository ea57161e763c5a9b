import { expect, type Locator, type Page } from "@playwright/test";
import { Seat } from "./seat.ts";

/** What somebody comes with, as the simulator calls it. */
interface Coming {
  readonly role?: "Guest" | "Guest, signed in" | "Co-host";
  readonly device?: "iOS" | "Telephone" | "Old client";
  readonly room?: "No meeting";
}

/** The page of the pretend Zoom client, with the people whom a test brings in. */
export class SimulatedMeeting {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** The page is in this meeting from now on, or in one that nobody else is in. */
  static async open(page: Page, id?: string, languages?: string): Promise<SimulatedMeeting> {
    const kept = id === undefined ? "" : `&meeting=${id}`;
    const spoken = languages === undefined ? "" : `&languages=${languages}`;
    await page.goto(`/simulator/?seats=1${kept}${spoken}`);
    return new SimulatedMeeting(page);
  }

  get id(): string {
    return new URL(this.page.url()).searchParams.get("meeting") ?? "";
  }

  /** Who is there from the beginning. */
  host(): Promise<Seat> {
    return this.#seated("Ann");
  }

  /** Adds somebody, who sits down by themselves: the order in which people come is the order in which they are called. */
  async add(name: string, coming: Coming = {}): Promise<Seat> {
    await this.bring(name, coming);
    return this.#seated(name);
  }

  /** Opens somebody's panel, whatever becomes of it. */
  async bring(name: string, { role, device, room }: Coming = {}): Promise<Seat> {
    if (role !== undefined) await this.#choose("Their role", role);
    if (device !== undefined) await this.#choose("Their device", device);
    if (room !== undefined) await this.#choose("Their room", room);
    await this.page.getByRole("textbox", { name: "Name" }).fill(name);
    await this.page.getByRole("button", { name: "Add a person" }).click();
    return new Seat(name, this.#toolsOf(name));
  }

  /** How the pretend Zoom client answers from now on. */
  async answers(how: string): Promise<void> {
    await this.page.getByRole("combobox", { name: "Zoom answers" }).selectOption(how);
  }

  /** What Zoom asks somebody before it does what their panel wants. */
  asks(name: string): Locator {
    return this.page.getByRole("dialog", { name: `Zoom asks ${name}` });
  }

  /** What the whole meeting is shown, by whoever's panel shows it. */
  get indicators(): Locator {
    return this.page.getByTestId("indicator");
  }

  /** What panels wrote into the meeting's chat. */
  get chat(): Locator {
    return this.page.getByTestId("chat");
  }

  async #choose(label: string, option: string): Promise<void> {
    await this.page.getByRole("combobox", { name: label }).selectOption(option);
  }

  /** Somebody who is there. */
  seat(name: string): Seat {
    return new Seat(name, this.#toolsOf(name));
  }

  async #seated(name: string): Promise<Seat> {
    const seat = this.seat(name);
    await expect(seat.root).toHaveAttribute("data-status", /gathering|running/u);
    return seat;
  }

  #toolsOf(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }
}
