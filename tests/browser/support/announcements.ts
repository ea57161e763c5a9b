import type { Seat } from "./seat.ts";

const KEPT_AS = "announcementsOfATest";

/** Writes down from now on whatever a panel says to somebody who does not look. */
export async function listenTo(seat: Seat): Promise<void> {
  await seat.panel.getByTestId("status").evaluate((region, key) => {
    const said: string[] = [];
    Object.assign(globalThis, { [key]: said });
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  }, KEPT_AS);
}

export function heardFrom(seat: Seat): Promise<readonly string[]> {
  return seat.root.evaluate(
    (_root, key) => (globalThis as unknown as Record<string, readonly string[]>)[key] ?? [],
    KEPT_AS,
  );
}
