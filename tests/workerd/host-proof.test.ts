import { evictDurableObject } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import { NOTICE, PANELS_ANSWER } from "../../core/session/listeners.ts";
import { freezeClock, now } from "../../worker/clock.ts";
import { clean } from "./inside.ts";
import { contextOf, meetingObject, MeetingPanel, passFor } from "./meeting-panel.ts";

afterEach(async () => {
  freezeClock(undefined);
  await clean();
});

const AS_HOST = { attendrole: "co-host" } as const;

/** In silence: Ann has asked that the others be muted, and the panels have had their time. */
async function afterTheirTime(claim: (cem: MeetingPanel) => Promise<void>): Promise<MeetingPanel> {
  const ann = await MeetingPanel.seated("Ann");
  await MeetingPanel.seated("Ben");
  const cem = await MeetingPanel.seated("Cem");
  await claim(cem);
  await cem.hearAll();
  expect(await ann.ask({ type: "start" })).toBe("accepted");
  expect(await ann.ask({ type: "muteListeners" })).toBe("accepted");
  const object = await meetingObject();
  await evictDurableObject(object);
  freezeClock(now() + NOTICE + PANELS_ANSWER);
  await object.fetch("https://meeting/dev/alarm");
  await cem.hearAll();
  return cem;
}

function isAsked(panel: MeetingPanel): boolean {
  return panel.messages().some(({ type }) => type === "muteOthers");
}

test("[L16] [L17] [S9] whom Zoom's context calls co-host is asked to mute, also when the object has slept in between", async () => {
  const cem = await afterTheirTime(async (panel) => {
    panel.say({ type: "hostRights", pass: await passFor(await contextOf("Cem", AS_HOST)) });
  });
  expect(isAsked(cem)).toBe(true);
});

test.each<[string, () => Promise<string>]>([
  ["of a participant", async () => passFor(await contextOf("Cem"))],
  ["of another person", async () => passFor(await contextOf("Dora", AS_HOST))],
  [
    "of another meeting",
    async () => passFor(await contextOf("Cem", { ...AS_HOST, mid: "another" })),
  ],
  ["of a guest", async () => passFor(await contextOf("", { ...AS_HOST, uid: undefined }))],
  ["that nobody signed", async () => "a.b.c"],
])("[L16] a pass %s gives no host's rights", async (_, passOf) => {
  const cem = await afterTheirTime(async (panel) => {
    panel.say({ type: "hostRights", pass: await passOf() });
  });
  expect(isAsked(cem)).toBe(false);
  const errors = cem.messages().filter(({ type }) => type === "error");
  expect(errors).toEqual([{ type: "error", code: "malformed" }]);
});

test("[L16] a return pass gives no host's rights either", async () => {
  const cem = await afterTheirTime(async (panel) => {
    panel.say({ type: "hostRights", pass: panel.pass });
    await panel.hearAll();
  });
  expect(isAsked(cem)).toBe(false);
});
