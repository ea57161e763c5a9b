import { expect } from "@playwright/test";
import type { FrozenTime } from "./frozen-time.ts";
import type { Noise } from "./noise.ts";
import { Secrets } from "./secrets.ts";
import type { SimulatedMeeting } from "./simulated-meeting.ts";
import { everybody, seatSix, type Six } from "./six.ts";
import { Stops } from "./stops.ts";
import type { PartTable } from "./table.ts";
import type { Wire } from "./wire.ts";

/** What a walk through a session has at hand. */
export interface Walk extends Six {
  readonly time: FrozenTime;
  readonly secrets: Secrets;
  /** Compares all six panels, and every socket with what it may carry by now. */
  readonly at: (part: string, stop: string) => Promise<void>;
}

interface Surroundings {
  readonly meeting: SimulatedMeeting;
  readonly time: FrozenTime;
  readonly wire: Wire;
  readonly noise: Noise;
}

/** Six people go through a session, past every stop of these tables once. */
export async function walkAsSix(
  { meeting, time, wire, noise }: Surroundings,
  parts: Readonly<Record<string, PartTable>>,
  go: (walk: Walk) => Promise<void>,
): Promise<void> {
  const six = await seatSix(meeting);
  const stops = new Stops(everybody(six), parts);
  const secrets = new Secrets(wire, everybody(six));
  const at = async (part: string, stop: string): Promise<void> => {
    await stops.at(part, stop);
    await secrets.check();
  };
  await go({ ...six, time, secrets, at });
  await secrets.check();
  expect(stops.left).toEqual([]);
  expect(wire.seats).toEqual(expect.arrayContaining(everybody(six).map(({ label }) => label)));
  expect(noise.heard).toEqual([]);
}
