import { fillCard, writeStep } from "./cards.ts";
import { DAY, type FrozenTime } from "./frozen-time.ts";
import { closeFor, leadTo } from "./leading.ts";
import type { Seat } from "./seat.ts";
import { SimulatedMeeting } from "./simulated-meeting.ts";
import type { Tour } from "./tour.ts";

type Four = readonly [Seat, Seat, Seat, Seat];

/** A group is remembered, and comes again four weeks later. */
export async function tourMonths({ meeting: { id, page }, time, visit }: Tour): Promise<void> {
  const before = await seatFour(await SimulatedMeeting.open(page, `${id}.1`));
  const [ann, , cem] = before;
  await holdSession(before, time);
  await visit("asked whether they are a group", [ann, cem]);
  await cem.tap("Approve these minutes");
  await cem.tap("Yes");
  await visit("asked whether the minutes may be taken out", [ann, cem]);
  for (const { panel } of before) {
    await panel.getByRole("button", { name: /^Remember/u }).click();
    await panel.getByText(/^The panel knows/u).waitFor();
  }
  await readMemory(ann);
  const guest = before[3];
  await guest.unfold("Your own address");
  await visit("what the group remembers", [ann, guest]);
  await time.moveOn(28 * DAY);
  const meeting = await SimulatedMeeting.open(page, `${id}.2`);
  const again = await seatFour(meeting);
  for (const { panel } of again) await panel.getByText("Your group", { exact: true }).waitFor();
  await visit("the group again", again);
  const eva = await meeting.add("Eva");
  await eva.unfold("Only observe");
  await eva.tap("I only observe");
  await again[0].tap("Yes, that is fine");
  await visit("somebody asks to observe", [again[0], again[1], eva]);
  for (const seat of again.slice(1)) await seat.tap("Yes, that is fine");
  await again[0].tap("I chair");
  await visit("who chaired last time", [again[0]]);
  await again[0].tap("Start");
  await leadTo(again[0], "Look back", time);
  await visit("looking back", [...again, eva]);
}

async function seatFour(meeting: SimulatedMeeting): Promise<Four> {
  return [
    await meeting.host(),
    await meeting.add("Ben"),
    await meeting.add("Cem"),
    await meeting.add("Dora", { role: "Guest" }),
  ];
}

/** Ann chairs, Cem brings a case and leaves with a step, and all fill in a card. */
async function holdSession(four: Four, time: FrozenTime): Promise<void> {
  const [ann, ben, cem] = four;
  await ann.tap("I chair");
  await cem.tap("I bring the case");
  await ben.tap("I take notes");
  await ann.tap("Start");
  await leadTo(ann, "Decide", time);
  await writeStep(ben, "Monday's planning starts", "show both the list");
  await cem.tap("Yes, that is it");
  await leadTo(ann, "Evaluate", time);
  for (const seat of four) await fillCard(seat, "Safety", "Presence");
  await closeFor(ann, four);
}

async function readMemory(seat: Seat): Promise<void> {
  await seat.tap("What we remember");
  const memory = seat.panel.getByTestId("group");
  for (const title of ["Sessions so far", "Next steps", "How our sessions went"])
    await memory.getByText(title, { exact: true }).click();
  await seat.unfold("Dates to come");
  await memory
    .getByRole("button", { name: /^Skip: / })
    .nth(1)
    .click();
  await seat.tap("Into my calendar");
  await seat.unfold("For an organiser");
  await seat.tap("Make a link");
  await memory.getByLabel("The address of the page").waitFor();
}
