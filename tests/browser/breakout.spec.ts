import { expect } from "@playwright/test";
import type { Seat } from "./support/seat.ts";
import { test } from "./support/test.ts";
import { goToWriting, start, type Three } from "./support/three.ts";

const FIRST = "Said in the first room alone";
const SECOND = "Said in the second room alone";

/** The meeting moves somebody, and their panel is in the session of that room. */
async function moveTo(seat: Seat, room: string): Promise<void> {
  await seat.choose("Room", room);
}

function people({ panel }: Seat): ReturnType<typeof panel.getByRole> {
  return panel.getByRole("listitem").filter({ hasText: "microphone" });
}

async function gathered(three: Three): Promise<void> {
  for (const seat of Object.values(three) as readonly Seat[]) {
    await expect(seat.root).toHaveAttribute("data-status", "gathering");
    await expect(people(seat)).toHaveCount(3);
  }
}

test("[D6] two groups hold a session each in two breakout rooms and come back, and no note crosses", async ({
  meeting,
  time,
  wire,
}) => {
  const ann = await meeting.host();
  const names = ["Ben", "Cem", "Dora", "Eva", "Finn"];
  const others: Seat[] = [];
  for (const name of names) others.push(await meeting.add(name));
  const [ben, cem, dora, eva, finn] = others as [Seat, Seat, Seat, Seat, Seat];
  await expect(people(ann)).toHaveCount(6);
  const first = { ann, ben, cem };
  const second = { ann: dora, ben: eva, cem: finn };
  for (const seat of Object.values(first)) await moveTo(seat, "Room 1");
  for (const seat of Object.values(second)) await moveTo(seat, "Room 2");
  await gathered(first);
  await gathered(second);

  await start(first);
  await goToWriting(first, time);
  await start(second);
  await goToWriting(second, time);
  await ann.write(FIRST);
  await dora.write(SECOND);
  await cem.tap("Next: Explore");
  await expect(ann.panel.getByTestId("phase")).toHaveText("Explore");
  await expect(dora.panel.getByTestId("phase")).toHaveText("State and associate");

  for (const seat of [ann, ...others]) await moveTo(seat, "Main room");
  for (const seat of [ann, ...others]) {
    await expect(seat.root).toHaveAttribute("data-status", "gathering");
    await expect(people(seat)).toHaveCount(6);
  }
  await moveTo(ann, "Room 1");
  await expect(ann.panel.getByTestId("phase")).toHaveText("Explore");
  await expect(ann.panel.getByText(FIRST).first()).toBeAttached();
  await moveTo(eva, "Room 1");
  await expect(eva.root).toHaveAttribute("data-line", "live");
  await expect(eva.panel.getByText(SECOND)).toHaveCount(0);

  for (const [secret, room] of [
    [FIRST, ["ann", "ben", "cem"]],
    [SECOND, ["dora", "eva", "finn"]],
  ] as const)
    for (const seat of wire.seatsWith(secret)) expect(room).toContain(seat);
});
