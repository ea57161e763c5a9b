import { expect, test } from "vitest";
import type { Instant } from "../../core/ids.ts";
import { newsForGroup } from "../../core/session/group.ts";
import type { SessionEvent } from "../../core/session/event.ts";
import type { GroupDesk } from "../../worker/group-desk.ts";
import { GroupTies } from "../../worker/group-ties.ts";
import type { OpenSession } from "../../worker/moving.ts";
import { ID_SECRET } from "../support/door.ts";
import { ann } from "../support/people.ts";
import { knownAs, MEMORY, recalled } from "../support/remembering.ts";
import { gathered, type Scene } from "../support/scene.ts";

/** A room as far as its group is concerned, and a group that answers as a test wishes. */
class Bench {
  scene: Scene;
  at: Instant = 1_000;
  isGroupThere = true;
  knowsGroup = true;
  readonly told: string[] = [];
  readonly ties: GroupTies;
  #work: Promise<void> = Promise.resolve();
  readonly #open: OpenSession;

  constructor(scene: Scene) {
    this.scene = scene;
    const session = () => this.scene.session;
    const room = {
      get session() {
        return session();
      },
    };
    this.#open = {
      number: 3,
      formerly: [{ room: "first room", session: 1 }],
      room,
    } as unknown as OpenSession;
    this.ties = new GroupTies({
      open: () => this.#open,
      room: () => "room",
      idSecret: () => ID_SECRET,
      group: () => this.#desk(),
      remember: () => Promise.resolve(),
      now: () => this.at,
      happened: (_, events) => this.#happened(events),
      later: (work) => {
        this.#work = Promise.all([this.#work, work]).then(() => undefined);
      },
    });
  }

  async tend(): Promise<void> {
    this.ties.tend();
    let before: Promise<void> | undefined;
    while (before !== this.#work) {
      before = this.#work;
      await before;
    }
  }

  #happened(events: readonly SessionEvent[]): void {
    this.scene = this.scene.happens(...events);
    this.ties.tend();
  }

  #desk(): GroupDesk {
    const answer = <Value>(value: Value): Promise<Value> =>
      this.isGroupThere ? Promise.resolve(value) : Promise.reject(new Error("no group there"));
    return {
      recall: () => answer(this.knowsGroup ? MEMORY : null),
      tell: async ({ session }: { readonly session: { readonly id: string } }) => {
        await answer(undefined);
        this.told.push(session.id);
      },
    } as unknown as GroupDesk;
  }
}

function over(): Scene {
  return recalled(gathered()).does(ann, "start").does(ann, "close");
}

test("[G11] what the group remembers is asked for once, and comes into the session", async () => {
  const bench = new Bench(knownAs(gathered()));
  await bench.tend();
  expect(bench.scene.sees(ann).group?.names).toEqual(["Ann", "Ben", "Cem", "Dora"]);
});

test("[G11] people gather without a group that does not answer, or that is not there any more", async () => {
  for (const [isGroupThere, knowsGroup] of [
    [false, true],
    [true, false],
  ] as const) {
    const bench = Object.assign(new Bench(knownAs(gathered())), { isGroupThere, knowsGroup });
    await bench.tend();
    await bench.tend();
    expect(bench.scene.sees(ann)).not.toHaveProperty("group");
  }
});

test("[G16] a group that does not answer is told again half a minute later, until it has", async () => {
  const bench = Object.assign(new Bench(over()), { isGroupThere: false });
  await bench.tend();
  expect([bench.told, bench.ties.retryAt]).toEqual([[], 31_000]);
  bench.isGroupThere = true;
  bench.at = 30_999;
  await bench.tend();
  expect(bench.told).toEqual([]);
  bench.at = 31_000;
  await bench.tend();
  await bench.tend();
  expect([bench.told.length, bench.ties.retryAt]).toEqual([1, undefined]);
  expect(newsForGroup(bench.scene.session)).toBeUndefined();
});

test("[G16] told again, the session has the name it had, wherever it went", async () => {
  const bench = new Bench(over());
  await bench.tend();
  const again = new Bench(over());
  await again.tend();
  expect(again.told).toEqual(bench.told);
});

test("[G16] before a session is erased its group is told what it does not know yet", async () => {
  const bench = new Bench(over());
  await bench.ties.tellBeforeErasure();
  expect(bench.told).toHaveLength(1);
  const silent = Object.assign(new Bench(over()), { isGroupThere: false });
  await silent.ties.tellBeforeErasure();
  expect(silent.told).toEqual([]);
});

test("[G13] of a group that nobody can ask no group is made, and nobody is told", async () => {
  const bench = new Bench(gathered().does(ann, "start").does(ann, "close"));
  await bench.tend();
  expect(bench.told).toEqual([]);
  expect(await bench.ties.join("f".repeat(64))).toBe("notSeated");
});
