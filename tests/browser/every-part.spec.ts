import { expect } from "@playwright/test";
import { METHODS } from "../../core/methods/catalogue.ts";
import { visitEveryPart } from "./support/every-part.ts";
import { brokenWords, REFERENCE, resizePanels, tooWide } from "./support/layout.ts";
import type { Seat } from "./support/seat.ts";
import { SimulatedMeeting } from "./support/simulated-meeting.ts";
import { test } from "./support/test.ts";

/** Who reads what: in each method another role reads German, which has the longest words. */
const TURNS = ["nl,de,qps", "qps,nl,de", "de,qps,nl"] as const;

for (const [place, { id, defaultAgenda }] of Object.values(METHODS).entries()) {
  const languages = TURNS[place % TURNS.length] ?? TURNS[0];
  test(`nothing of ${id} is cut or broken on a narrow panel, read in ${languages}`, async ({
    page,
    time,
    noise,
  }) => {
    const found: string[] = [];
    const meeting = await SimulatedMeeting.open(page, undefined, languages);
    const visit = async (part: string, seats: readonly Seat[]): Promise<void> => {
      for (const width of [280, 336]) {
        await resizePanels(page, { ...REFERENCE, width });
        for (const seat of seats) {
          const faults = [...(await tooWide(seat)), ...(await brokenWords(seat))];
          found.push(...faults.map((fault) => `${part}, ${seat.name}, ${width} px: ${fault}`));
        }
      }
    };
    await visitEveryPart({ meeting, time, method: id, agenda: defaultAgenda, visit });
    expect(found).toEqual([]);
    expect(noise.heard).toEqual([]);
  });
}
