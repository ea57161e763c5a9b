import { expect } from "@playwright/test";
import type { FrozenTime } from "./frozen-time.ts";
import type { Noise } from "./noise.ts";
import type { Seat } from "./seat.ts";
import { Secrets } from "./secrets.ts";
import type { SimulatedMeeting } from "./simulated-meeting.ts";
import { everybody, seatSix, type Six } from "./six.ts";
import { asSpoken, type SpokenPart } from "./spoken-table.ts";
import { Stops } from "./stops.ts";
import { asWritten, type PartTable } from "./table.ts";
import { voicesOf, type Voice } from "./voice.ts";
import type { Wire } from "./wire.ts";

/** What a walk through a session has at hand. */
export interface Walk<One = Seat> extends Six<One> {
  readonly time: FrozenTime;
  readonly wire: Wire;
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
  surroundings: Surroundings,
  parts: Readonly<Record<string, PartTable>>,
  go: (walk: Walk) => Promise<void>,
): Promise<void> {
  const six = await seatSix(surroundings.meeting);
  await walk(surroundings, six, new Stops(everybody(six), parts, asWritten), go);
}

/** The same for people of three languages, who go through a session with this method. */
export async function walkInThreeLanguages(
  surroundings: Surroundings,
  method: string,
  parts: Readonly<Record<string, SpokenPart>>,
  go: (walk: Walk<Voice>) => Promise<void>,
): Promise<void> {
  const six = await voicesOf(await seatSix(surroundings.meeting), method);
  await walk(surroundings, six, new Stops(everybody(six), parts, asSpoken), go);
}

type Walked = Pick<Seat, "name" | "label">;

async function walk<One extends Walked>(
  { time, wire, noise }: Surroundings,
  six: Six<One>,
  stops: { at(part: string, stop: string): Promise<void>; readonly left: readonly string[] },
  go: (walk: Walk<One>) => Promise<void>,
): Promise<void> {
  const secrets = new Secrets(wire, everybody(six));
  const at = async (part: string, stop: string): Promise<void> => {
    await stops.at(part, stop);
    await secrets.check();
  };
  await go({ ...six, time, wire, secrets, at });
  await secrets.check();
  expect(stops.left).toEqual([]);
  expect(wire.seats).toEqual(expect.arrayContaining(everybody(six).map(({ label }) => label)));
  expect(noise.heard).toEqual([]);
}
