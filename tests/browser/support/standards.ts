import type { Locator, Page } from "@playwright/test";
import axe from "axe-core";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Brings axe into whatever the page loads from now on; brought in for each look, it would take most of the time. */
export async function bringAxe(page: Page): Promise<void> {
  await page.context().addInitScript(axe.source);
}

/** What axe objects to around this element, in its own page or panel; all that it knows, or the named rules alone. */
export function violations(place: Locator, rules?: readonly string[]): Promise<readonly string[]> {
  const runOnly = {
    type: rules === undefined ? ("tag" as const) : ("rule" as const),
    values: [...(rules ?? STANDARDS)],
  };
  return place.evaluate(
    async ({ ownerDocument: document }, options) => {
      const { violations: found } = await window.axe.run(document, { ...options, iframes: false });
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id} at ${target.join(" ")}`),
      );
    },
    { runOnly },
  );
}
