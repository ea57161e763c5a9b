import { expect } from "@playwright/test";
import { SimulatedMeeting } from "./support/simulated-meeting.ts";
import { test } from "./support/test.ts";

test("three people of one session read three languages, and one of them chooses another", async ({
  page,
  time: _time,
  noise,
}) => {
  const meeting = await SimulatedMeeting.open(page, undefined, "en,nl,de-AT");
  const ann = await meeting.host();
  const ben = await meeting.add("Ben");
  const cem = await meeting.add("Cem");
  const language = ({ panel }: typeof ann) => panel.locator("html");
  await expect(language(ann)).toHaveAttribute("lang", "en");
  await expect(language(ben)).toHaveAttribute("lang", "nl");
  await expect(language(cem)).toHaveAttribute("lang", "de");
  await expect(ann.panel.getByRole("heading", { level: 1 })).toHaveText("Ready when you are");
  await expect(ben.panel.getByRole("heading", { level: 1 })).toHaveText("Klaar om te beginnen");
  await expect(cem.panel.getByRole("button", { name: "Ich moderiere" })).toBeVisible();
  await ben.tap("Ik breng de casus in");
  await expect(ann.panel.getByText(/Case giver/u).first()).toBeVisible();
  await cem.panel.getByLabel("Sprache").selectOption("Nederlands");
  await expect(language(cem)).toHaveAttribute("lang", "nl");
  await expect(cem.button("Ik leid het gesprek")).toBeVisible();
  await expect(cem.panel.getByLabel("Taal")).toHaveValue("nl");
  await cem.tool("Reload");
  await expect(cem.button("Ik leid het gesprek")).toBeVisible();
  await expect(language(cem)).toHaveAttribute("lang", "nl");
  expect(noise.heard).toEqual([]);
});

test("what is being written is kept when its author reads another language", async ({
  page,
  time: _time,
}) => {
  const meeting = await SimulatedMeeting.open(page);
  const ann = await meeting.host();
  const ben = await meeting.add("Ben");
  await meeting.add("Cem");
  await ann.tap("Start");
  await ben.tap("Write: one check-in word (optional)");
  await ben.panel.getByRole("textbox", { name: "Your text" }).pressSequentially("Curious");
  await ben.unfold("People and roles");
  await ben.panel.getByLabel("Language").selectOption("Deutsch");
  await expect(ben.panel.getByRole("textbox", { name: "Dein Text" })).toHaveValue("Curious");
});
