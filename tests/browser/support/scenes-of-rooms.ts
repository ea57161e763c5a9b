import { expect } from "@playwright/test";
import { SECOND } from "./frozen-time.ts";
import type { Seat } from "./seat.ts";
import { SimulatedMeeting } from "./simulated-meeting.ts";
import { goToWriting, seatThree, start } from "./three.ts";
import type { Tour } from "./tour.ts";

/** A session goes on in another meeting, ends there, and another begins. */
export async function tourRooms({ meeting, time, visit }: Tour): Promise<void> {
  const before = await seatThree(meeting);
  await start(before);
  await goToWriting(before, time);
  const page = await meeting.page.context().newPage();
  const next = await SimulatedMeeting.open(page, `${meeting.id}-goes-on`);
  const [ann, cem, finn] = [await next.host(), await next.add("Cem"), await next.add("Finn")];
  await visit("gathered elsewhere", [ann, cem, finn]);
  await cem.tap("Bring your session here");
  await expect(finn.panel.getByRole("heading", { name: "You are at the door" })).toBeVisible();
  await visit("brought along", [ann, cem, finn]);
  const { ben } = before;
  await expect(ben.panel.getByText("Your session goes on in another meeting.")).toBeVisible();
  await visit("left behind", [ben]);
  await cem.tap("Close the session");
  await cem.tap("Yes, close it");
  const eva = await next.bring("Eva");
  await expect(eva.panel.getByRole("heading", { name: "One session has just" })).toBeVisible();
  await visit("come after the goodbye", [ann, eva]);
  await ann.tap("Begin another session");
  await expect(eva.root).toHaveAttribute("data-status", "gathering");
  await visit("another session", [ann, eva]);
  await eva.tap("First time together");
  await expect(ann.button("Show all choices")).toBeVisible();
  await visit("first time together", [ann]);
  await eva.tap("Show all choices");
  await rehearse({ ann, cem, eva }, { time, visit });
}

/** A case that is nobody's own. */
async function rehearse(
  { ann, cem, eva }: Readonly<Record<"ann" | "cem" | "eva", Seat>>,
  { time, visit }: Pick<Tour, "time" | "visit">,
): Promise<void> {
  await eva.tap("Change");
  await eva.panel.getByRole("radio", { name: /^10 min/u }).click();
  await ann.tap("I bring the case");
  await cem.tap("I chair");
  await eva.tap("Start");
  await cem.tap("Begin");
  await cem.tap("End part");
  await visit("a sample case on offer", [ann]);
  await time.moveOn(5 * SECOND);
  await cem.tap("Begin");
  await cem.tap("End part");
  await cem.tap("Begin");
  await visit("a sample case to tell", [ann]);
}
