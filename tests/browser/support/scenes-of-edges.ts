import { start } from "./three.ts";
import type { Tour } from "./tour.ts";

/** What Zoom gives and does not give: no meeting yet, a guest, somebody to invite, a recording. */
export async function tourEdges({ meeting, visit }: Tour): Promise<void> {
  const ann = await meeting.host();
  const finn = await meeting.bring("Finn", { room: "No meeting" });
  const title = finn.panel.getByRole("textbox", { name: "Short title, no names" });
  await title.fill("A report nobody reads");
  await visit("before a meeting", [finn]);
  await finn.tool("Remove Finn");
  const [ben, cem] = [await meeting.add("Ben"), await meeting.add("Cem", { role: "Guest" })];
  for (const seat of [ben, cem]) await seat.choose("Consent", "Asks first");
  await ben.tap("Ask everybody to open this panel");
  await meeting.asks("Ben").getByRole("button", { name: "Don't allow" }).click();
  await cem.tap("Add the app in Zoom");
  await visit("asked and not allowed", [ben, cem]);
  await meeting.page.getByRole("button", { name: "Record" }).click();
  await start({ ann, ben: cem, cem: ben });
  await cem.unfold("My microphone");
  await visit("recorded", [ann, cem]);
}
