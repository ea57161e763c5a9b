import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { AWAY_AFTER } from "../../core/session/presence.ts";
import { ann, ben, cem, dora, ticket } from "../support/people.ts";
import { TWO_PHASES } from "../support/plans.ts";
import { RoomBench, type BenchPanel } from "../support/room-bench.ts";

const FOUR: readonly PersonId[] = [ann, ben, cem, dora];

/** A room in which panels come and go, and what each was told last of the indicator. */
class IndicatorBench extends RoomBench {
  readonly panels: BenchPanel[] = [];
  readonly #shows = new Map<BenchPanel, boolean>();

  /** All four have joined, with panels that can show it, and Ann has started. */
  static running(can: boolean = true): IndicatorBench {
    const bench = new IndicatorBench(TWO_PHASES);
    FOUR.forEach((person, number) => bench.panels.push(bench.join(person, ticket(number))));
    for (const panel of bench.panels) bench.says(panel, can);
    bench.ask(bench.panel(ann), { type: "start" });
    return bench;
  }

  panel(person: PersonId): BenchPanel {
    const panel = this.panels.find(({ carried }) => carried.person === person);
    if (panel === undefined) throw new Error("no panel of this person is connected");
    return panel;
  }

  says(panel: BenchPanel, can: boolean): void {
    this.send(panel, { type: "indicator", can });
  }

  drop(panel: BenchPanel): void {
    this.panels.splice(this.panels.indexOf(panel), 1);
    this.disconnect(panel);
  }

  comesBack(person: PersonId): BenchPanel {
    const panel = this.connect(person);
    this.panels.push(panel);
    return panel;
  }

  pass(time: number): void {
    this.at += time;
    this.room.alarm();
  }

  /** Whose panels show it, by what they were told. */
  showing(): readonly PersonId[] {
    for (const panel of this.panels) {
      for (const message of panel.news())
        if (message.type === "indicator") this.#shows.set(panel, message.yours);
    }
    return this.panels
      .filter((panel) => this.#shows.get(panel) === true)
      .map(({ carried }) => carried.person);
  }
}

test("[Z1] nobody shows it while people gather, then one does, and nobody once the session is over", () => {
  const bench = new IndicatorBench(TWO_PHASES);
  FOUR.forEach((person, number) => bench.panels.push(bench.join(person, ticket(number))));
  for (const panel of bench.panels) bench.says(panel, true);
  expect(bench.showing()).toEqual([]);
  bench.ask(bench.panel(ann), { type: "start" });
  expect(bench.showing()).toEqual([ann]);
  bench.ask(bench.panel(ann), { type: "discard" });
  expect(bench.showing()).toEqual([]);
});

test("[Z2] whose line is lost is waited for until they are away, and gets it again before", () => {
  const bench = IndicatorBench.running();
  bench.drop(bench.panel(ann));
  expect(bench.room.nextDue()).toBe(bench.at + AWAY_AFTER);
  bench.pass(AWAY_AFTER - 1_000);
  expect(bench.showing()).toEqual([]);
  bench.says(bench.comesBack(ann), true);
  expect(bench.showing()).toEqual([ann]);
  bench.drop(bench.panel(ann));
  bench.pass(AWAY_AFTER);
  expect(bench.showing()).toEqual([ben]);
});

test("[Z2] whoever is back too late is told that another shows it", () => {
  const bench = IndicatorBench.running();
  bench.drop(bench.panel(ann));
  bench.pass(AWAY_AFTER);
  const back = bench.comesBack(ann);
  back.news();
  bench.says(back, true);
  expect(back.news()).toContainEqual({ type: "indicator", yours: false });
  expect(bench.showing()).toEqual([ben]);
});

test("[Z2] who is back with a panel that cannot, or has another panel still, holds it up no longer than that", () => {
  const cannot = IndicatorBench.running();
  cannot.drop(cannot.panel(ann));
  cannot.says(cannot.comesBack(ann), false);
  expect(cannot.showing()).toEqual([ben]);

  const silent = IndicatorBench.running();
  silent.comesBack(ann);
  silent.drop(silent.panel(ann));
  expect(silent.showing()).toEqual([]);
  expect(silent.room.nextDue()).toBe(silent.at + AWAY_AFTER);
  silent.pass(AWAY_AFTER);
  expect(silent.showing()).toEqual([ben]);
});

test("[Z2] who says goodbye, or whose client refuses, makes way at once", () => {
  const bench = IndicatorBench.running();
  bench.ask(bench.panel(ann), { type: "leave" });
  expect(bench.showing()).toEqual([ben]);
  bench.says(bench.panel(ben), false);
  expect(bench.showing()).toEqual([cem]);
  bench.says(bench.panel(cem), true);
  expect(bench.showing()).toEqual([cem]);
});

test("[Z5] switched off it is nobody's, and switched on it is one panel's again", () => {
  const bench = IndicatorBench.running();
  bench.ask(bench.panel(ann), { type: "showIndicator", on: false });
  expect(bench.showing()).toEqual([]);
  bench.ask(bench.panel(ann), { type: "showIndicator", on: true });
  expect(bench.showing()).toEqual([ann]);
});

type Step = readonly [
  does: "drop" | "back" | "can" | "cannot" | "leave" | "join" | "wait",
  person: PersonId,
];

const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom("drop", "back", "can", "cannot", "leave", "join", "wait"),
  fc.constantFrom(...FOUR),
);

/** What may be done at any moment; what does not fit then is left out. */
function take(bench: IndicatorBench, [does, person]: Step): void {
  const panel = bench.panels.find(({ carried }) => carried.person === person);
  if (does === "wait") return bench.pass(5_000);
  if (does === "back") {
    if (bench.panels.length < 8) bench.comesBack(person);
    return;
  }
  if (panel === undefined) return;
  if (does === "drop") return bench.drop(panel);
  if (does === "can" || does === "cannot") return bench.says(panel, does === "can");
  bench.ask(panel, does === "leave" ? { type: "leave" } : { type: "join", name: "Again" });
}

/** Whose panels can: they have said so, and their person has not said goodbye. */
function able(bench: IndicatorBench): readonly BenchPanel[] {
  const { people } = bench.room.session;
  return bench.panels.filter(
    ({ carried: { person, indicator } }) =>
      indicator !== undefined && people[person]?.left === undefined,
  );
}

test("[Z1] in no schedule do two show it, and within the time of an absence somebody does whenever somebody can", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const bench = IndicatorBench.running();
      for (const one of steps) {
        take(bench, one);
        expect(bench.showing().length).toBeLessThanOrEqual(1);
      }
      bench.pass(AWAY_AFTER);
      expect(bench.showing()).toHaveLength(able(bench).length === 0 ? 0 : 1);
    }),
  );
});
