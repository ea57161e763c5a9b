import type { Page } from "@playwright/test";
import type { Seat } from "./seat.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

export const REFERENCE: Size = { width: 336, height: 640 };

/** Zoom's smallest window. */
export const SMALLEST: Size = { width: 336, height: 342 };

/** So high that nothing is scrolled behind the foot, where a target counts as smaller than it is. */
export const WHOLE: Size = { width: 336, height: 2_400 };

/** Gives every panel the window that Zoom would. */
export async function resizePanels(page: Page, { width, height }: Size): Promise<void> {
  await page.locator("iframe").evaluateAll((frames, style) => {
    for (const frame of frames) frame.setAttribute("style", style);
  }, `width: ${width}px; height: ${height}px; flex: none`);
}

/** What is wider than the panel, or cut off by what it stands in. */
export function tooWide(seat: Seat): Promise<readonly string[]> {
  return seat.root.evaluate((root) => {
    const page = root.ownerDocument.documentElement;
    const cut = [...root.querySelectorAll<HTMLElement>("*")].filter((element) => {
      const { overflowX, position } = getComputedStyle(element);
      const isUnseen = position === "absolute" && element.clientWidth <= 1;
      if (isUnseen || overflowX === "visible" || !element.checkVisibility()) return false;
      return element.scrollWidth > element.clientWidth + 1;
    });
    const wide = page.scrollWidth > page.clientWidth ? ["the page"] : [];
    return [...wide, ...cut.map(({ tagName, textContent }) => `${tagName} ${textContent}`)];
  });
}

/** Which of the named parts are not wholly in the window, above the foot or in it, where nothing was scrolled. */
export function outOfSight(seat: Seat, ids: readonly string[]): Promise<readonly string[]> {
  return seat.root.evaluate((root, names) => {
    window.scrollTo(0, 0);
    const foot = root.querySelector("footer");
    const top = foot === null ? 0 : foot.getBoundingClientRect().top;
    return names.filter((id) => {
      const part = root.querySelector(`[data-testid="${id}"]`);
      if (part === null) return false;
      const isAboveFoot = foot !== null && top > 0 && !foot.contains(part);
      return part.getBoundingClientRect().bottom > (isAboveFoot ? top : window.innerHeight);
    });
  }, ids);
}

export async function enlargeText(seat: Seat, percent: number): Promise<void> {
  await seat.root.evaluate((root, size) => {
    // Twice what a person without a wish of their own has.
    root.ownerDocument.documentElement.style.fontSize = size === 100 ? "" : `${size * 0.9375}%`;
  }, percent);
}
