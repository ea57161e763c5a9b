import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe objects to in the page and all its panels; all that it knows, or the named rules alone. */
export async function violations(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (
    rules === undefined ? axe.withTags(STANDARDS) : axe.withRules([...rules])
  ).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(" ")}`),
  );
}
