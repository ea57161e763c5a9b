import { expect } from "@playwright/test";
import { PROTOCOL_VERSION } from "../../core/protocol/version.ts";
import { fetchPass, knock } from "./support/door.ts";
import { MINUTE, SECOND } from "./support/frozen-time.ts";
import { test } from "./support/test.ts";

const REFUSED = { opened: false, code: 1006 };
const WELCOMED = {
  opened: true,
  first: { type: "welcome", session: 1, protocol: PROTOCOL_VERSION },
};

/** A page of our own origin. */
const OWN_PAGE = "/simulator/?seats=1";

test.beforeEach(async ({ page, time: _frozen }) => {
  await page.goto(OWN_PAGE);
});

test("a page of ours with a pass is let in", async ({ page, server, time }) => {
  const pass = await fetchPass(page, "door-own", time.at);
  expect(await knock(page, server.host, pass)).toEqual(WELCOMED);
});

test("a page of another origin is not let in, however good its pass", async ({
  page,
  server,
  foreignOrigin,
  time,
}) => {
  const pass = await fetchPass(page, "door-foreign", time.at);
  await page.goto(foreignOrigin);
  expect(await knock(page, server.host, pass)).toEqual(REFUSED);
  await page.goto(OWN_PAGE);
  expect(await knock(page, server.host, pass)).toEqual(WELCOMED);
});

test("a page of another origin cannot ask for a pass", async ({ page, server, foreignOrigin }) => {
  await page.goto(foreignOrigin);
  const answered = await page.evaluate(
    (address) => fetch(address, { method: "POST", body: "{}" }).then(({ status }) => status),
    `${server.origin}/api/pass`,
  );
  expect(answered).toBe(403);
});

test("nobody is let in without a pass", async ({ page, server }) => {
  expect(await knock(page, server.host)).toEqual(REFUSED);
});

test("a pass that we did not sign lets nobody in", async ({ page, server, time }) => {
  const pass = await fetchPass(page, "door-forged", time.at);
  const [head = "", body = "", signature = ""] = pass.split(".");
  const forged = [
    head,
    body,
    signature.startsWith("A") ? `B${signature.slice(1)}` : `A${signature.slice(1)}`,
  ];
  expect(await knock(page, server.host, forged.join("."))).toEqual(REFUSED);
});

test("a pass is stale after fifteen minutes", async ({ page, server, time }) => {
  const pass = await fetchPass(page, "door-stale", time.at);
  await time.moveOn(15 * MINUTE - SECOND);
  expect(await knock(page, server.host, pass)).toEqual(WELCOMED);
  await time.moveOn(SECOND);
  expect(await knock(page, server.host, pass)).toEqual(REFUSED);
});
