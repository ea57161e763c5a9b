import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ServerClock } from "../../client/link/server-clock.ts";

const SERVER = 1_795_000_000_000;

interface Trip {
  readonly there: number;
  readonly back: number;
}

/** A panel whose clock is `skew` ahead of the server's, and whose messages take their time. */
class Bench {
  readonly asked: number[] = [];
  device: number;
  readonly clock: ServerClock;
  readonly #skew: number;

  constructor(skew: number) {
    this.#skew = skew;
    this.device = SERVER + skew;
    this.clock = new ServerClock({
      deviceNow: () => this.device,
      ask: (sent) => this.asked.push(sent),
    });
  }

  get server(): number {
    return this.device - this.#skew;
  }

  get error(): number {
    return this.clock.now() - this.server;
  }

  trip({ there, back }: Trip): void {
    const sent = this.asked.at(-1) ?? Number.NaN;
    this.device += there;
    const { server } = this;
    this.device += back;
    this.clock.answered(sent, server);
  }

  trips(...trips: readonly Trip[]): void {
    for (const trip of trips) this.trip(trip);
  }
}

const even = { there: 20, back: 20 };
const uneven = { there: 400, back: 0 };

describe("the server's clock", () => {
  test("is the time of the whole view until it is measured", () => {
    const bench = new Bench(6_000);
    bench.clock.told(SERVER - 80);
    expect(bench.error).toBe(-80);
  });

  test("is not the time of a whole view once it is measured", () => {
    const bench = new Bench(6_000);
    bench.clock.measure();
    bench.trips(...Array.from({ length: 8 }, () => even));
    bench.clock.told(SERVER - 5_000);
    expect(bench.error).toBe(0);
  });

  test("takes the offset of the quickest of eight round trips, whichever that is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -6_000, max: 6_000 }), fc.nat({ max: 7 }), (skew, quick) => {
        const bench = new Bench(skew);
        bench.clock.measure();
        bench.trips(...Array.from({ length: 8 }, (_, trip) => (trip === quick ? even : uneven)));
        expect(bench.error).toBe(0);
        expect(bench.asked).toHaveLength(8);
      }),
    );
  });

  test("is off by no more than half of the quickest round trip", () => {
    const trip = fc.record({ there: fc.nat({ max: 800 }), back: fc.nat({ max: 800 }) });
    const trips = fc.array(trip, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: -6_000, max: 6_000 }), trips, (skew, eight) => {
        const bench = new Bench(skew);
        bench.clock.measure();
        bench.trips(...eight);
        const quickest = Math.min(...eight.map(({ there, back }) => there + back));
        expect(Math.abs(bench.error)).toBeLessThanOrEqual(quickest / 2);
      }),
      { numRuns: 1_000 },
    );
  });

  test("counts the first round trip at once", () => {
    const bench = new Bench(-3_000);
    bench.clock.measure();
    bench.trip(even);
    expect(bench.error).toBe(0);
  });

  test("keeps what it knew until a new measurement is complete", () => {
    const bench = new Bench(1_000);
    bench.clock.measure();
    bench.trips(...Array.from({ length: 8 }, () => even));
    bench.clock.measure();
    bench.trips(...Array.from({ length: 7 }, () => uneven));
    expect(bench.error).toBe(0);
    bench.trip(uneven);
    expect(bench.error).toBe(200);
  });

  test("hears nothing in an answer to a question it did not ask last", () => {
    const bench = new Bench(0);
    bench.clock.measure();
    bench.clock.answered(SERVER - 1, SERVER + 99_000);
    expect(bench.error).toBe(0);
    expect(bench.asked).toHaveLength(1);
  });

  test("asks again when the device's clock was set back meanwhile", () => {
    const bench = new Bench(0);
    bench.clock.measure();
    bench.device -= 60_000;
    bench.clock.answered(SERVER, SERVER);
    expect(bench.asked).toEqual([SERVER, SERVER - 60_000]);
  });

  test.each([
    ["never measured", undefined, 1],
    ["measured 15 minutes ago", 15 * 60_000, 0],
    ["measured longer ago", 15 * 60_000 + 1, 1],
    ["measured in what is the future now", -15 * 60_000 - 1, 1],
  ])("when %s, it measures again only if that is stale", (_when, later, questions) => {
    const bench = new Bench(0);
    if (later !== undefined) {
      bench.clock.measure();
      bench.trips(...Array.from({ length: 8 }, () => even));
      bench.device += later;
    }
    bench.asked.length = 0;
    bench.clock.measureIfStale();
    expect(bench.asked).toHaveLength(questions);
  });
});
