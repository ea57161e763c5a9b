import { expect, type JSHandle, type Locator, type Page } from "@playwright/test";
import { SECOND, type FrozenTime } from "./frozen-time.ts";
import type { Seat } from "./seat.ts";

/** More than a panel has stops. */
const MOST_STOPS = 60;

/** Into a panel as somebody who has no mouse gets there. */
export async function enterByKeyboard(page: Page, seat: Seat): Promise<void> {
  await seat.tools.getByRole("button", { name: "Reload" }).focus();
  await page.keyboard.press("Tab");
}

/** On or back to it or into it, from wherever the focus is in that panel; there it must be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const way = await target.evaluate(wayTo);
    if (way === "there") {
      expect(await target.evaluate(whyUnseen), `the focus on ${String(target)}`).toBe("");
      return;
    }
    await page.keyboard.press(way === "back" ? "Shift+Tab" : "Tab");
  }
  throw new Error(`the keyboard does not reach ${String(target)}`);
}

export async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

function wayTo(target: Element): "there" | "back" | "on" {
  const { activeElement, body } = target.ownerDocument;
  if (activeElement === null || activeElement === body) return "on";
  if (target.contains(activeElement)) return "there";
  const place = activeElement.compareDocumentPosition(target);
  return (place & Node.DOCUMENT_POSITION_PRECEDING) === 0 ? "on" : "back";
}

/** Why somebody who looks would not know where they are; nothing where they do. */
function whyUnseen({ ownerDocument: page }: Element): string {
  const focused = page.activeElement ?? page.body;
  const around = [focused, focused.closest("label")].filter((one) => one !== null);
  const isOutlined = around.some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  });
  if (!isOutlined) return "has no outline";
  const { left, top, width, height } = focused.getBoundingClientRect();
  const found = page.elementFromPoint(left + width / 2, top + height / 2);
  const isSeen = found !== null && around.some((one) => one.contains(found));
  return isSeen ? "" : `is behind ${found?.outerHTML.slice(0, 80) ?? "the edge"}`;
}

/** A group of people who have no mouse, each at a keyboard of their own. */
export class Keyboards {
  readonly #page: Page;
  readonly #time: FrozenTime;
  readonly #seats: readonly Seat[];
  /** Where each had the focus last. */
  readonly #left = new Map<Seat, JSHandle<Element | null>>();
  #at: Seat | undefined;

  constructor(page: Page, time: FrozenTime, seats: readonly Seat[]) {
    this.#page = page;
    this.#time = time;
    this.#seats = seats;
  }

  /** Their hands are on the keys now, and the focus is where they left it. */
  async of(seat: Seat): Promise<void> {
    // Nobody presses as fast as a test: where time stands still, the room would have enough of it.
    await this.#time.moveOn(SECOND);
    await this.#leave();
    this.#at = seat;
    // A browser knows one focus for all panels of a page, so that each person's has to be brought back.
    const isBack = await this.#left.get(seat)?.evaluate((element) => {
      if (element instanceof HTMLElement) element.focus();
      return element?.ownerDocument.activeElement === element;
    });
    if (isBack !== true) await enterByKeyboard(this.#page, seat);
  }

  /** A panel that sets its focus when somebody else did something would have taken it by now. */
  async #leave(): Promise<void> {
    for (const seat of this.#seats) {
      const focused = await seat.root.evaluateHandle(({ ownerDocument: { activeElement, body } }) =>
        activeElement === body ? null : activeElement,
      );
      if (seat === this.#at) this.#left.set(seat, focused);
      else expect(await focused.evaluate((one) => one?.outerHTML), seat.name).toBeUndefined();
    }
  }

  async press(name: string): Promise<void> {
    await this.on(this.#now.button(name), "Enter");
  }

  async unfold(title: string): Promise<void> {
    await this.on(this.#now.panel.locator("summary").filter({ hasText: title }), "Enter");
  }

  async on(target: Locator, ...keys: readonly string[]): Promise<void> {
    await this.#reach(target);
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Wherever the focus is. */
  async strike(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async type(label: string | RegExp, text: string): Promise<void> {
    const field = this.#now.panel.getByLabel(label, { exact: true });
    await this.#reach(field);
    await this.#page.keyboard.type(text);
    await expect(field).toHaveValue(text);
  }

  /** What stands at the foot, one after the other; the focus stays on it. */
  async lead(...actions: readonly string[]): Promise<void> {
    const { primary } = this.#now;
    await expect(primary).toHaveText(actions[0] ?? "");
    await this.#reach(primary);
    for (const action of actions) {
      await expect(primary).toHaveText(action);
      await expect(primary).toBeFocused();
      await this.#page.keyboard.press(action.startsWith("Next") ? "Space" : "Enter");
      await this.#time.moveOn(SECOND);
    }
  }

  /** What had the focus may be gone by its own press: then the way begins anew. */
  async #reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    const isLost = await target.evaluate(
      ({ ownerDocument: { activeElement, body } }) => activeElement === body,
    );
    if (isLost) await enterByKeyboard(this.#page, this.#now);
    await tabTo(this.#page, target);
  }

  get #now(): Seat {
    if (this.#at === undefined) throw new Error("nobody has a keyboard yet");
    return this.#at;
  }
}
