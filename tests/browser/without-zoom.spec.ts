import { expect } from "@playwright/test";
import { Phone } from "./support/phone.ts";
import { bringAxe, violations } from "./support/standards.ts";
import { test } from "./support/test.ts";

const BEGIN = "Begin a session here";

test("[D20] three phones hold a session without any Zoom: one begins, two come by the code, and again after the goodbye", async ({
  browser,
  server,
}) => {
  const ann = await Phone.open(browser, server.origin);
  await ann.tap(BEGIN);
  await ann.sitDown("Ann");
  await expect(ann.heading("Nobody else here yet")).toBeVisible();
  await ann.tap("Let somebody in by code");
  const shown = ann.page.getByText(/\/#[2-9A-Z]{8}$/u);
  const address = (await shown.textContent()) ?? "";
  expect(ann.page.url()).toBe(address);
  const [ben, cem] = [await Phone.open(browser, address), await Phone.open(browser, address)];
  const three = [ann, ben, cem];
  await ben.sitDown("Ben");
  await cem.sitDown("Cem");
  await expect(cem.heading("Ready when you are")).toBeVisible();

  await ann.page.reload();
  await expect(ann.heading("Ready when you are")).toBeVisible();
  await expect(ann.page.getByText("3 here")).toBeVisible();

  await ben.tap("I bring the case");
  await cem.tap("I chair");
  await ann.tap("Start");
  await cem.tap("Begin");
  for (const { phase, page } of three) {
    await expect(phase).toHaveText("Arrive and agree");
    await expect(page.getByText(/^ends /u)).toBeVisible();
  }
  await ben.primary.getByText("I agree").click();
  await expect(ben.primary.getByText("I agree")).toHaveCount(0);

  await cem.tap("Close the session");
  await cem.tap("Yes, close it");
  for (const phone of three) await expect(phone.heading("Goodbye, and thank you")).toBeVisible();
  await ben.tap("Begin another session");
  for (const phone of three) await expect(phone.nameField).toBeVisible();
  for (const [place, phone] of three.entries()) await phone.sitDown(`Again ${place}`);
  for (const { page } of three) await expect(page.getByText("3 here")).toBeVisible();
  expect(three.flatMap(({ noise }) => noise.heard)).toEqual([]);
  for (const phone of three) await phone.putAway();
});

test("[D20] beside the code there is one button where the operator allows it, and none where not", async ({
  page,
  server,
}) => {
  await bringAxe(page);
  await page.goto(server.origin);
  await expect(page.getByRole("button", { name: BEGIN })).toBeVisible();
  expect(await violations(page.locator("body"))).toEqual([]);
  await page.route("/api/health", (route) => route.fulfill({ json: { ok: true, protocol: 2 } }));
  const told = page.waitForResponse("/api/health");
  await page.reload();
  await (await told).finished();
  await expect(page.getByRole("textbox", { name: "Code" })).toBeVisible();
  await expect(page.getByRole("button", { name: BEGIN })).toHaveCount(0);
});

for (const [status, error, sentence] of [
  [403, "browserSessionsOff", "No session can begin in a browser here."],
  [429, "tooManyBegun", "Too many sessions were begun from here."],
  [500, "internal", "Nobody answered. Try again."],
] as const)
  test(`[D20] [D21] to ${error} the panel says why no session began, and the button stays`, async ({
    page,
    server,
  }) => {
    await page.route("/api/begin", (route) => route.fulfill({ status, json: { error } }));
    await page.goto(server.origin);
    const button = page.getByRole("button", { name: BEGIN });
    await button.click();
    await expect(page.getByRole("alert")).toContainText(sentence);
    await expect(button).not.toHaveAttribute("aria-disabled");
  });
