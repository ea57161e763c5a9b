import { expect, type FrameLocator, type Locator } from "@playwright/test";

/** What a panel shows of the moment. */
export interface Shown {
  readonly phase: string;
  readonly what: string;
  readonly clock: string;
  /** What is left of the turn; `-` where nobody has one. */
  readonly turn: string;
  readonly floor: string;
  /** The round in the order in which it calls, with the marks below; `-` outside a round. */
  readonly order: string;
  readonly sign: string;
  readonly cue: string;
  /** The label of the primary action; `-` where there is none. */
  readonly primary: string;
}

/** How a round is written down: who was heard, passed, has the turn, is away, is still to come. */
const MARKS: Readonly<Record<string, string>> = {
  spoke: "+",
  passed: "-",
  current: ">",
  away: "?",
  coming: "",
};

/** One person's place in the simulated meeting: their panel, and what the meeting around it can do to it. */
export class Seat {
  readonly name: string;
  readonly panel: FrameLocator;
  /** The simulator's own tools for this seat. */
  readonly tools: Locator;

  constructor(name: string, tools: Locator) {
    this.name = name;
    this.tools = tools;
    this.panel = tools.frameLocator("iframe");
  }

  /** What this person's origin begins with. */
  get label(): string {
    return this.name.toLowerCase();
  }

  get root(): Locator {
    return this.panel.locator("[data-status]");
  }

  get primary(): Locator {
    return this.panel.getByTestId("primary");
  }

  button(name: string): Locator {
    return this.panel.getByRole("button", { name, exact: true });
  }

  async tap(name: string): Promise<void> {
    await this.button(name).click();
  }

  /** Opens or folds a part of the panel. */
  async unfold(title: string): Promise<void> {
    await this.panel.locator("summary").getByText(title, { exact: true }).click();
  }

  /** Opens the field, types, and folds it again, which saves. */
  async write(text: string, opener = "Write"): Promise<void> {
    await this.tap(opener);
    await this.panel.getByRole("textbox", { name: "Your text" }).pressSequentially(text);
    await this.tap("Close note");
    // A note-taker reads an own line among the others too.
    await expect(this.panel.getByText(text).first()).toBeVisible();
    await expect(this.panel.getByText(/Not saved|Saving/u)).toHaveCount(0);
  }

  /** Uses one of the simulator's tools for this seat. */
  async tool(name: string): Promise<void> {
    await this.tools.getByRole("button", { name, exact: true }).click();
  }

  /** Whether Zoom has this person's microphone on. */
  async isOn(): Promise<boolean> {
    return (await this.tools.locator("[data-lamp]").getAttribute("data-lamp")) !== "off";
  }

  /** Chooses one of the simulator's options for this seat. */
  async choose(label: string, option: string): Promise<void> {
    await this.tools.getByRole("combobox", { name: label }).selectOption(option);
  }

  /** Talks, or stops. */
  async talk(talks: boolean): Promise<void> {
    const button = this.tools.getByRole("button", { name: "Talk", exact: true });
    await button.dispatchEvent(talks ? "pointerdown" : "pointerup");
  }

  /** Read in one go, so that no half of it is from before a change. */
  shown(): Promise<Shown> {
    return this.root.evaluate((root, marks) => {
      const find = (id: string): HTMLElement | null => root.querySelector(`[data-testid="${id}"]`);
      const words = (id: string): string =>
        (find(id)?.innerText ?? "-").replaceAll(/\s+/gu, " ").trim();
      const round = [...root.querySelectorAll<HTMLElement>('[data-testid="order"] > *')];
      const calling = round.map(({ dataset, title }) => `${marks[dataset["place"] ?? ""]}${title}`);
      return {
        phase: words("phase"),
        what: words("what"),
        clock: words("clock"),
        turn: words("turn-clock"),
        floor: words("floor"),
        order: calling.join(" ") || "-",
        sign: find("sign")?.dataset["sign"] ?? "-",
        cue: words("cue"),
        primary: words("primary"),
      };
    }, MARKS);
  }
}
