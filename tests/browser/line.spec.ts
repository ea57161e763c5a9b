import { expect } from "@playwright/test";
import { SECOND } from "./support/frozen-time.ts";
import { NEARLY_A_REST } from "./support/lines.ts";
import { test } from "./support/test.ts";
import { goToWriting, seatThree, start } from "./support/three.ts";

/** How long a panel waits for an answer of the SDK. */
const PATIENCE_WITH_ZOOM = 10 * SECOND;

test.afterEach(({ noise }) => {
  expect(noise.heard).toEqual([]);
});

test("what is typed while the line is down is kept, said to be kept, and sent when it is back", async ({
  meeting,
  time,
}) => {
  const three = await seatThree(meeting);
  const { ann, cem } = three;
  await start(three);
  await goToWriting(three, time);
  await ann.tap("Write");
  await ann.tool("Drop line");
  await cem.tool("Drop line");
  for (const { panel, root } of [ann, cem]) {
    await expect(root).toHaveAttribute("data-line", "down");
    await expect(
      panel.getByRole("paragraph").filter({ hasText: "The line is down. Buttons are off" }),
    ).toBeVisible();
  }
  await expect(cem.primary).toHaveAttribute("aria-disabled", "true");
  const field = ann.panel.getByRole("textbox", { name: "Your text" });
  await field.pressSequentially("Typed while nobody heard it");
  await expect(ann.panel.getByText("Not saved yet: the line is down.")).toBeVisible();
  await ann.tool("Restore line");
  await time.runTimers(NEARLY_A_REST);
  await expect(ann.panel.getByText("Saved.")).toBeVisible();
  await expect(field).toHaveValue("Typed while nobody heard it");
  await ann.tool("Reload");
  await expect(ann.panel.getByText("Typed while nobody heard it")).toBeVisible();
  await cem.tool("Restore line");
  await time.runTimers(NEARLY_A_REST);
  await expect(cem.primary).not.toHaveAttribute("aria-disabled");
});

test("a panel that is loaded anew has its seat and its notes again without asking for a pass, but for a host's proof", async ({
  meeting,
  time,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben } = three;
  await start(three);
  await goToWriting(three, time);
  await ann.write("What only Ann may read");
  const passes: string[] = [];
  meeting.page.on("request", (request) => {
    if (request.url().endsWith("/api/pass")) passes.push(request.url());
  });
  await ann.tool("Reload");
  await expect(ann.panel.getByText("What only Ann may read")).toBeVisible();
  await ann.unfold("People and roles");
  await expect(ann.panel.getByText("Ann (you)")).toBeVisible();
  await expect(ann.panel.getByRole("listitem").filter({ hasText: "microphone on" })).toHaveCount(3);
  expect(passes).toEqual([expect.stringContaining("ann.localhost")]);
  await ben.tool("Reload");
  await expect(ben.panel.getByTestId("phase")).toBeVisible();
  await ben.unfold("People and roles");
  await expect(ben.panel.getByRole("listitem").filter({ hasText: "microphone on" })).toHaveCount(3);
  expect(passes).toHaveLength(1);
});

test("whoever lost their panel is away after 15 seconds", async ({ meeting, time }) => {
  const { ann, ben } = await seatThree(meeting);
  const away = ann.panel
    .getByRole("listitem")
    .filter({ hasText: "Ben" })
    .filter({ hasText: "away" });
  await ben.tool("Remove Ben");
  await expect(
    ann.panel.getByRole("listitem").filter({ hasText: "Ben" }).filter({ hasText: "microphone" }),
  ).toHaveCount(0);
  await time.moveOn(14 * SECOND);
  await expect(away).toHaveCount(0);
  await time.moveOn(SECOND);
  await expect(away).toBeVisible();
});

test("whoever comes late sees what the others see", async ({ meeting, time }) => {
  const three = await seatThree(meeting);
  const { ann, cem } = three;
  await start(three);
  await goToWriting(three, time);
  await time.moveOn(20 * SECOND);
  await cem.unfold("Put the question into words");
  await cem.panel
    .getByRole("textbox", { name: /^The question/u })
    .pressSequentially("Who decides?");
  await cem.tap("Save the question");
  await ann.write("Not for Dora");
  const dora = await meeting.bring("Dora");
  for (const keeper of [three.ben, cem]) await keeper.tap("Let in: Dora");
  await expect(dora.root).toHaveAttribute("data-status", "running");
  await expect.poll(() => dora.shown()).toEqual({ ...(await ann.shown()), clock: "0:40" });
  await expect(dora.panel.getByTestId("question")).toHaveText("Ben asks: Who decides?");
  await expect(dora.panel.getByText("Not for Dora")).toHaveCount(0);
  await ann.unfold("People and roles");
  await expect(ann.panel.getByRole("listitem").filter({ hasText: "Dora" })).toBeVisible();
});

test("two quick clicks on Next move one step", async ({ meeting }) => {
  const three = await seatThree(meeting);
  await start(three);
  await expect(three.cem.primary).toHaveText("Next: Ben");
  await three.cem.primary.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(three.cem.panel.getByTestId("floor")).toHaveText("Ben speaks");
  await expect(three.cem.primary).toHaveText("Next: Cem");
  await expect(three.cem.panel.getByTestId("status")).toHaveText(
    "The session has already moved on.",
  );
});

test("whoever leaves may come back", async ({ meeting }) => {
  const { ann, ben } = await seatThree(meeting);
  await ben.tap("Leave the session");
  await expect(ben.panel.getByRole("heading", { name: "You have left the session" })).toBeVisible();
  await expect(ann.panel.getByText("2 here")).toBeVisible();
  await ben.tap("Come back");
  await expect(ann.panel.getByText("3 here")).toBeVisible();
  await expect(ben.panel.getByText("Ben (you)")).toBeVisible();
});

test("a role is offered, declined, offered again and accepted", async ({ meeting }) => {
  const { ann, ben } = await seatThree(meeting);
  await ann.tap("Start");
  await ann.unfold("Ask somebody to take a role");
  await ann.panel.getByRole("combobox", { name: "Role" }).selectOption("Chair");
  await ann.panel.getByRole("combobox", { name: "Person" }).selectOption("Ben");
  await ann.tap("Ask");
  await expect(ben.panel.getByTestId("why")).toHaveText("Ann asks: will you chair?");
  await ben.tap("No, thank you");
  await expect(ben.primary).not.toHaveText("Yes, I chair");
  await expect(ann.panel.getByText("You lead", { exact: true })).toBeVisible();
  await ann.tap("Ask");
  await ben.tap("Yes, I chair");
  await expect(ben.panel.getByText("You lead", { exact: true })).toBeVisible();
  await expect(ann.panel.getByText("You lead", { exact: true })).toHaveCount(0);
});

test("the timekeeper may stand in for a chair after a minute, and the chair takes the chair back with one tap", async ({
  meeting,
  time,
}) => {
  const three = await seatThree(meeting);
  const { ann, cem } = three;
  await ann.tap("I keep the time");
  await start(three);
  await cem.tool("Drop line");
  await expect(cem.root).toHaveAttribute("data-line", "down");
  await time.moveOn(59 * SECOND);
  await expect(ann.panel.getByText("Cem is away")).toBeAttached();
  await expect(ann.button("I chair meanwhile")).toHaveCount(0);
  await time.moveOn(SECOND);
  await ann.tap("I chair meanwhile");
  await expect(ann.primary).toHaveText("Next: Ben");
  await cem.tool("Restore line");
  await time.runTimers(NEARLY_A_REST);
  await cem.tap("Take the chair back");
  await expect(cem.primary).toHaveText("Next: Ben");
  await expect(ann.primary).not.toHaveText("Next: Ben");
});

test("a guest whom Zoom gives no identity gets in, and has the same seat after a reload", async ({
  meeting,
}) => {
  const ann = await meeting.host();
  await meeting.answers("never");
  const ben = await meeting.bring("Ben");
  await expect(ben.root).toHaveAttribute("data-status", "door");
  await ben.tools.getByRole("combobox", { name: "Role in Zoom" }).selectOption("Guest");
  await meeting.answers("at once");
  await ben.tool("Reload");
  await expect(ben.panel.getByText("Ben (you)")).toBeVisible();
  await expect(ann.panel.getByText("2 here")).toBeVisible();
  await ben.tool("Reload");
  await expect(ben.panel.getByText("Ben (you)")).toBeVisible();
  await expect(ann.panel.getByText("2 here")).toBeVisible();
  await expect(ann.panel.getByRole("listitem").filter({ hasText: "Ben" })).toHaveCount(1);
});

for (const manner of ["with errors", "never"]) {
  test(`a panel says what is wrong where Zoom answers ${manner}`, async ({ meeting, time }) => {
    await meeting.host();
    await meeting.answers(manner);
    const ben = await meeting.bring("Ben");
    await expect(ben.root).toHaveAttribute("data-status", "door");
    await time.runTimers(PATIENCE_WITH_ZOOM);
    await expect(
      ben.panel.getByText("Intervision could not confirm who you are in this meeting."),
    ).toBeVisible();
  });
}
