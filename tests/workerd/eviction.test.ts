import { evictDurableObject } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import { freezeClock } from "../../worker/clock.ts";
import type { Entry } from "../../worker/entry.ts";
import type { Deed } from "../support/metered-room.ts";
import { heldSession } from "../support/scripted-session.ts";
import { clean, logged, START } from "./inside.ts";
import { contextOf, meetingObject, MeetingPanel, passFor } from "./meeting-panel.ts";

afterEach(clean);

const DEEDS = heldSession().deeds;
const LONG = 120_000;

interface Held {
  /** After each deed: the view, the presence and every new frame of each panel, as text. */
  readonly steps: readonly (readonly string[])[];
  readonly log: readonly Entry[];
}

/** The same session each time: same people, same tickets, same clock. */
async function hold(afterEachDeed: () => Promise<void>): Promise<Held> {
  const panels = new Map<string, MeetingPanel>();
  const steps: (readonly string[])[] = [];
  for (const deed of DEEDS) {
    freezeClock(START + deed.at);
    await redo(deed, panels);
    const all = [...panels.values()];
    for (const panel of all) await panel.hearAll();
    steps.push(
      all.map(({ view, panel, frames }) =>
        JSON.stringify([view, panel.presence, frames.splice(0)]),
      ),
    );
    await afterEachDeed();
    await sendAgain(deed, panels);
  }
  return { steps, log: await logged() };
}

async function redo({ name, does }: Deed, panels: Map<string, MeetingPanel>): Promise<void> {
  const panel = panels.get(name);
  if (does === "enter") {
    const iv = new TextEncoder().encode(name.padEnd(12));
    panels.set(name, await MeetingPanel.open(await passFor(await contextOf(name, {}, iv))));
  } else if (panel === undefined) throw new Error(`${name} is not there`);
  else if (does === "reconnect") panels.set(name, await reconnected(panel, panels));
  else if (does.type === "command") expect(await panel.ask(does.command, does.id)).toBe("accepted");
  else panel.say(does);
}

/** What was answered is asked once more: only the answer may come of it. */
async function sendAgain(
  { name, does }: Deed,
  panels: ReadonlyMap<string, MeetingPanel>,
): Promise<void> {
  if (typeof does === "string" || does.type !== "command") return;
  expect(await panels.get(name)?.ask(does.command, does.id)).toBe("accepted");
}

/** Its line drops and, once the others have been told, is there again. */
async function reconnected(
  panel: MeetingPanel,
  panels: ReadonlyMap<string, MeetingPanel>,
): Promise<MeetingPanel> {
  const { pass, view } = panel;
  await panel.close();
  for (const other of panels.values()) {
    if (other !== panel) await other.until(() => other.panel.presence[view.you] === undefined);
  }
  return MeetingPanel.open(pass);
}

test(
  "[S1, S9, L4] an object that is evicted after each deed of a session differs in nothing from one that never sleeps",
  async () => {
    const awake = await hold(async () => undefined);
    await clean();
    let evictions = 0;
    const woken = await hold(async () => {
      await evictDurableObject(await meetingObject());
      evictions += 1;
    });
    expect(evictions).toBe(DEEDS.length);
    expect(differences(awake.steps, woken.steps)).toEqual([]);
    expect(woken.log).toEqual(awake.log);
    expect(woken.log.at(-1)?.events.at(-1)?.type).toBe("closed");
  },
  LONG,
);

function differences(one: Held["steps"], other: Held["steps"]): readonly unknown[] {
  return one.flatMap((panels, step) =>
    panels.flatMap((text, panel) =>
      text === other[step]?.[panel] ? [] : [{ step, panel, text, not: other[step]?.[panel] }],
    ),
  );
}
