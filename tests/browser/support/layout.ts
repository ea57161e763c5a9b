import type { Page } from "@playwright/test";
import type { Seat } from "./seat.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

export const REFERENCE: Size = { width: 336, height: 640 };

/** Zoom's smallest window. */
export const SMALLEST: Size = { width: 336, height: 342 };

/** What a glance must find. */
export const GLANCE = ["phase", "clock", "sign", "cue", "floor"];

/** So high that nothing is scrolled behind the foot, where a target counts as smaller than it is. */
export const WHOLE: Size = { width: 336, height: 3_600 };

/** Gives every panel the window that Zoom would. */
export async function resizePanels(page: Page, { width, height }: Size): Promise<void> {
  await page.locator("iframe").evaluateAll(
    (frames, style) => {
      for (const frame of frames) frame.setAttribute("style", style);
    },
    sized(width, height),
  );
}

function sized(width: number, height: number): string {
  return `width: ${width}px; height: ${height}px; flex: none`;
}

/** Makes one panel as high as all that it shows, so that nothing is scrolled away. */
export async function showAll({ root, tools }: Seat, width: number): Promise<void> {
  const frame = tools.locator("iframe");
  const resize = (height: number): Promise<void> =>
    frame.evaluate((element, style) => element.setAttribute("style", style), sized(width, height));
  await resize(REFERENCE.height);
  await resize(await root.evaluate(({ scrollHeight }) => scrollHeight));
}

/** What is wider than the panel, or cut off by what it stands in; a line that is typed moves in its field. */
export function tooWide(seat: Seat): Promise<readonly string[]> {
  return seat.root.evaluate((root) => {
    const page = root.ownerDocument.documentElement;
    const cut = [...root.querySelectorAll<HTMLElement>("*")].filter((element) => {
      const { overflowX, position } = getComputedStyle(element);
      const isUnseen = position === "absolute" && element.clientWidth <= 1;
      if (isUnseen || element.matches("input")) return false;
      if (overflowX === "visible" || !element.checkVisibility()) return false;
      return element.scrollWidth > element.clientWidth + 1;
    });
    const wide = page.scrollWidth > page.clientWidth ? ["the page"] : [];
    return [...wide, ...cut.map(({ tagName, textContent }) => `${tagName} ${textContent}`)];
  });
}

/** Words that stand on more than one line, because what they stand in is too narrow for them. */
export function brokenWords(seat: Seat): Promise<readonly string[]> {
  return seat.root.evaluate((root) => {
    const page = root.ownerDocument;
    const texts = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    while (texts.nextNode() !== null) {
      const text = texts.currentNode;
      if (text.parentElement?.checkVisibility() !== true) continue;
      for (const { 0: word, index } of (text.textContent ?? "").matchAll(/[^\s-]+-?/gu)) {
        const range = page.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(`${word} in ${text.textContent}`);
      }
    }
    return broken;
  });
}

/**
 * Which of the named parts are not wholly in the window, above the foot or in it, where nothing was scrolled. Whoever
 * stands at the door or in a session that has not begun is shown no phase, and none of its parts; in a short pause nobody
 * has the floor.
 */
export async function outOfSight(seat: Seat, ids: readonly string[]): Promise<readonly string[]> {
  await settled(seat);
  return seat.root.evaluate((root, names) => {
    window.scrollTo(0, 0);
    const find = (id: string): HTMLElement | null => root.querySelector(`[data-testid="${id}"]`);
    const foot = root.querySelector("footer");
    const isPause = find("sign")?.dataset["sign"] === "pause";
    const mayLack = (id: string): boolean => id === "primary" || (id === "floor" && isPause);
    // The one thing that could lie over another.
    const loud = find("unmute")?.getBoundingClientRect();
    const isCovered = (top: number, bottom: number): boolean =>
      loud !== undefined && loud.top < bottom - 1 && loud.bottom > top + 1;
    return names.filter((id) => {
      const part = find(id);
      if (part === null) return !mayLack(id) && find("phase") !== null;
      const { top, bottom } = part.getBoundingClientRect();
      // A foot with nothing in it takes no room.
      const isAboveFoot = foot?.checkVisibility() === true && !foot.contains(part);
      const end = isAboveFoot ? foot.getBoundingClientRect().top : window.innerHeight;
      return top < 0 || bottom > end || isCovered(top, bottom);
    });
  }, ids);
}

/**
 * The panel measures its foot when that was laid out anew, and lays out the glance by it: an observer that began after its
 * own hears of the same frame after it. What is not in view is not laid out.
 */
async function settled({ root, tools }: Seat): Promise<void> {
  await tools.locator("iframe").scrollIntoViewIfNeeded();
  await root.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        const watch = new ResizeObserver(() => {
          watch.disconnect();
          resolve();
        });
        watch.observe(element);
      }),
  );
}

/** What would move by itself. */
export function moving(seat: Seat): Promise<readonly string[]> {
  return seat.root.evaluate((root) => {
    const styles = [...root.ownerDocument.querySelectorAll("*")].flatMap((element) =>
      ["", "::before", "::after"].map((pseudo) => ({
        name: element.tagName + pseudo,
        style: getComputedStyle(element, pseudo),
      })),
    );
    return styles
      .filter(
        ({ style }) =>
          style.animationName !== "none" ||
          style.scrollBehavior === "smooth" ||
          style.transitionDuration.split(",").some((lasts) => parseFloat(lasts) > 0),
      )
      .map(({ name }) => name);
  });
}

export async function enlargeText(seat: Seat, percent: number): Promise<void> {
  await seat.root.evaluate((root, size) => {
    // Twice what a person without a wish of their own has.
    root.ownerDocument.documentElement.style.fontSize = size === 100 ? "" : `${size * 0.9375}%`;
  }, percent);
}
