import { test as base } from "@playwright/test";
import { writeDown } from "./consoles.ts";
import { ClientCalls } from "./client-calls.ts";
import { openForeignOrigin, originOf } from "./door.ts";
import { FrozenTime } from "./frozen-time.ts";
import { Noise } from "./noise.ts";
import { SimulatedMeeting } from "./simulated-meeting.ts";
import { Wire } from "./wire.ts";

interface Surroundings {
  /** Where the server is. */
  readonly server: URL;
  /** Another origin on this machine. */
  readonly foreignOrigin: string;
  readonly time: FrozenTime;
  readonly wire: Wire;
  readonly noise: Noise;
  /** What panels ask of the client around them; in every test, nobody is unmuted but by their own tap. */
  readonly clientCalls: ClientCalls;
  /** What every page says on its console is written down, for `npm test` to search. */
  readonly consoles: undefined;
  /** The simulated meeting, empty and at a frozen time. */
  readonly meeting: SimulatedMeeting;
}

/** A test in a browser whose time stands still, with ears on every socket and console. */
export const test = base.extend<Surroundings>({
  actionTimeout: 20_000,
  locale: "en-GB",
  timezoneId: "UTC",
  viewport: { width: 1440, height: 900 },
  baseURL: async ({ browserName: _browserName }, use, { config, parallelIndex }) => {
    const { origins } = config.metadata as { readonly origins: readonly string[] };
    await use(origins[parallelIndex]);
  },
  server: async ({ baseURL }, use) => use(new URL(baseURL ?? "")),
  foreignOrigin: async ({ page: _page }, use) => {
    const foreign = await openForeignOrigin();
    await use(originOf(foreign));
    foreign.close();
    foreign.closeAllConnections();
  },
  time: async ({ context }, use) => {
    const time = await FrozenTime.begin(context);
    await use(time);
    await time.release();
  },
  wire: async ({ page }, use) => use(new Wire(page)),
  noise: async ({ page }, use) => use(new Noise(page)),
  clientCalls: [
    async ({ context }, use) => {
      const calls = await ClientCalls.watch(context);
      await use(calls);
      calls.expectNobodyUnmuted();
    },
    { auto: true },
  ],
  consoles: [
    async ({ context }, use, { parallelIndex }) => {
      writeDown(context, parallelIndex);
      await use(undefined);
    },
    { auto: true },
  ],
  meeting: async ({ page, time: _time, wire: _wire, noise: _noise }, use) => {
    await use(await SimulatedMeeting.open(page));
  },
});
