import { expect, type Page } from "@playwright/test";
import { visitEveryPart } from "./support/every-part.ts";
import { Noise } from "./support/noise.ts";
import { PHONE } from "./support/phone.ts";
import type { Seat } from "./support/seat.ts";
import { bringAxe, violations } from "./support/standards.ts";
import { SimulatedMeeting } from "./support/simulated-meeting.ts";
import { test } from "./support/test.ts";
import { seatThree, start } from "./support/three.ts";

/** A page of its own beside the meeting, as large as a phone's. */
async function takePhone(page: Page, address: string): Promise<Page> {
  const phone = await page.context().newPage();
  await phone.setViewportSize(PHONE);
  await phone.goto(address);
  return phone;
}

/** The address that this person's panel shows. */
async function invitedBy(seat: Seat, origin: string): Promise<string> {
  await seat.tap("Let somebody in by code");
  const address = seat.panel.getByText(/\/#[2-9A-Z]{8}$/u);
  const shown = (await address.textContent()) ?? "";
  await expect(seat.panel.getByTestId("code")).toHaveText(shown.slice(-8).replace(/^.{4}/u, "$&-"));
  // Each seat of the simulated meeting has an origin of its own.
  return `${origin}/${shown.slice(shown.indexOf("#"))}`;
}

function primary(phone: Page): ReturnType<Page["getByTestId"]> {
  return phone.getByTestId("primary");
}

test("[D18] somebody without Zoom joins on a phone in two steps, and takes part until the goodbye", async ({
  meeting,
  page,
  server,
  time,
  wire,
}) => {
  let phone: Page | undefined;
  let noise: Noise | undefined;
  const visited: string[] = [];
  const visit = async (part: string, [, , cem]: readonly [Seat, Seat, Seat]): Promise<void> => {
    if (phone === undefined) {
      await cem.unfold("People and roles");
      phone = await takePhone(page, await invitedBy(cem, server.origin));
      noise = new Noise(phone);
      await phone.getByRole("textbox", { name: "Your name" }).fill("Dora");
      await primary(phone).click();
      await primary(phone).getByText("I agree").click();
    }
    const { phase } = await cem.shown();
    await expect(phone.getByTestId("phase")).toHaveText(phase);
    if (part === "state 2") {
      await phone.getByRole("button", { name: "Write" }).first().click();
      await phone.getByRole("textbox", { name: "Your text" }).fill("Typed on a phone");
      await phone.getByRole("button", { name: "Close note" }).click();
      await expect(phone.getByText("Typed on a phone")).toBeVisible();
    }
    visited.push(part);
  };
  await visitEveryPart({ meeting, time, method: "chair-eight", agenda: "45", visit });
  if (phone === undefined) throw new Error("nobody came by the code");
  expect(visited.length).toBeGreaterThan(8);
  expect(wire.seatsWith("Typed on a phone")).toEqual([]);
  const cem = meeting.seat("Cem");
  await cem.tap("Done");
  await cem.primary.getByText("Close the session").click();
  await cem.tap("Yes, close it");
  await expect(phone.getByRole("heading", { name: "Goodbye, and thank you" })).toBeVisible();
  expect(noise?.heard).toEqual([]);
});

test("[D18] a code is typed as it is heard; a wrong one is said to be wrong, and tried again", async ({
  meeting,
  page,
  server,
}) => {
  const three = await seatThree(meeting);
  await bringAxe(page);
  const phone = await takePhone(page, server.origin);
  const field = phone.getByRole("textbox", { name: "Code" });
  await expect(phone.getByRole("heading", { name: "Join a session" })).toBeVisible();
  expect(await violations(phone.locator("body"))).toEqual([]);
  await field.fill("ABCD-2340");
  await expect(primary(phone)).toHaveAttribute("aria-disabled", "true");
  await field.fill("abcd 2345");
  await primary(phone).click();
  await expect(phone.getByRole("heading", { name: "No session has this code." })).toBeVisible();
  const address = await invitedBy(three.ben, server.origin);
  await field.fill(address.slice(-8).toLowerCase());
  await field.press("Enter");
  await phone.getByRole("textbox", { name: "Your name" }).fill("Dora");
  await primary(phone).click();
  for (const { panel } of [three.ann, three.ben, three.cem]) {
    await expect(panel.getByRole("listitem").filter({ hasText: "Dora" })).toBeVisible();
  }
  await phone.reload();
  await expect(phone.getByRole("listitem").filter({ hasText: "Dora" })).toBeVisible();
});

test("[P14] once the session runs, whoever leads shows the code, and takes out whom they let in", async ({
  meeting,
  page,
  server,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  const phone = await takePhone(page, await invitedBy(ann, server.origin));
  await phone.getByRole("textbox", { name: "Your name" }).fill("Dora");
  await primary(phone).click();
  await start(three);
  await ben.unfold("People and roles");
  await expect(ben.button("Let somebody in by code")).toHaveCount(0);
  await cem.unfold("People and roles");
  await expect(cem.button("Let somebody in by code")).toBeVisible();
  await expect(phone.getByTestId("phase")).toHaveText("Arrive and agree");
  await cem.unfold("Add somebody without a panel");
  await cem.tap("Take out: Dora");
  await cem.tap("Yes, take Dora out");
  await expect(phone.getByTestId("phase")).toHaveCount(0);
});

test("[S19] a session goes on in another meeting: the phone says so, and the new code leads back to the seat", async ({
  meeting,
  page,
  server,
}) => {
  await bringAxe(page);
  const three = await seatThree(meeting);
  const phone = await takePhone(page, await invitedBy(three.cem, server.origin));
  await phone.getByRole("textbox", { name: "Your name" }).fill("Dora");
  await primary(phone).click();
  await start(three);
  await expect(phone.getByTestId("phase")).toHaveText("Arrive and agree");
  const elsewhere = await page.context().newPage();
  const next = await SimulatedMeeting.open(elsewhere, `${meeting.id}-goes-on`);
  await next.host();
  const cem = await next.add("Cem");
  await cem.tap("Bring your session here");
  await expect(
    phone.getByRole("heading", { name: "This session goes on in another meeting." }),
  ).toBeVisible();
  await phone.reload();
  const field = phone.getByRole("textbox", { name: "Code" });
  await expect(phone.getByText("Ask whoever leads it for the new code.")).toBeVisible();
  await expect(phone.getByRole("button", { name: "Begin a session here" })).toHaveCount(0);
  expect(await violations(phone.locator("body"))).toEqual([]);
  await cem.unfold("People and roles");
  const address = await invitedBy(cem, server.origin);
  await field.fill(address.slice(-8));
  await primary(phone).click();
  await expect(phone.getByTestId("phase")).toHaveText("Arrive and agree");
  await cem.unfold("Add somebody without a panel");
  await expect(cem.button("Take out: Dora")).toHaveCount(1);
});
