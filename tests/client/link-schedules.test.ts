import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "../../client/link/session-link.ts";
import type { CommandId } from "../../core/ids.ts";
import type { SessionView } from "../../core/session/view.ts";
import { settled } from "../support/hand-clock.ts";
import { LinkBench, SEATED_VIEW } from "../support/link-bench.ts";
import type { SocketPair } from "../support/socket-pair.ts";

/** As much of a room as remembers commands: the question counts what was carried out. */
class CountingRoom {
  readonly carriedOut: CommandId[] = [];
  readonly repeats: CommandId[] = [];
  readonly #bench: LinkBench;
  readonly #heard = new WeakMap<SocketPair, number>();

  constructor(bench: LinkBench) {
    this.#bench = bench;
  }

  get view(): SessionView {
    return { ...SEATED_VIEW, question: String(this.carriedOut.length) };
  }

  /** Opens what knocks, and answers all that has reached it. */
  work(): void {
    const { socket } = this.#bench;
    if (!socket.isOpen) {
      socket.accept();
      socket.send({ type: "welcome", session: 1 }, this.#bench.whole(this.view));
    }
    const messages = socket.messages();
    const heard = this.#heard.get(socket) ?? 0;
    this.#heard.set(socket, messages.length);
    for (const message of messages.slice(heard)) {
      if (message.type === "view") socket.send(this.#bench.whole(this.view));
      if (message.type === "command") this.#carryOut(socket, message.id);
    }
  }

  /** Another person does something, which this panel may miss. */
  #carryOut(socket: SocketPair, id: CommandId): void {
    if (this.carriedOut.includes(id)) {
      this.repeats.push(id);
      return socket.send({ type: "accepted", id });
    }
    const before = this.view;
    this.carriedOut.push(id);
    socket.send({ type: "accepted", id }, this.#bench.patch(before, this.view));
  }
}

type Step =
  | { readonly do: "ask" | "work" | "cut" }
  | { readonly do: "pass" | "slow"; readonly ms: number }
  | { readonly do: "swallow"; readonly after: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ do: "ask" } as const) },
  { weight: 4, arbitrary: fc.constant({ do: "work" } as const) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("pass" as const), ms: fc.nat(9_000) }) },
  { weight: 1, arbitrary: fc.constant({ do: "cut" } as const) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("swallow" as const), after: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("slow" as const), ms: fc.nat(500) }) },
);

interface Run {
  readonly room: CountingRoom;
  readonly bench: LinkBench;
  readonly answers: Promise<Answer>[];
}

async function take({ room, bench, answers }: Run, taken: Step): Promise<void> {
  switch (taken.do) {
    case "ask":
      answers.push(bench.link.ask({ type: "pause" }));
      break;
    case "work":
      room.work();
      break;
    case "pass":
      await bench.pass(taken.ms);
      break;
    case "cut":
      bench.socket.cut();
      break;
    case "swallow":
      // What has been lost on a line is never made up for by what comes later.
      bench.socket.weather.frames = Math.min(bench.socket.weather.frames, taken.after);
      break;
    case "slow":
      bench.socket.weather.delay = taken.ms;
  }
  await settled();
}

/** From here on the line holds, until nothing waits any more. */
async function calm({ room, bench }: Run): Promise<void> {
  bench.socket.cut();
  for (let round = 0; round < 8; round += 1) {
    await bench.pass(10_000);
    room.work();
  }
  await settled();
}

test("whatever befalls the line, each command is carried out once, in order, and answered", async () => {
  let repeats = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const bench = new LinkBench();
      bench.stored.set("intervision.pass", "kept");
      const room = new CountingRoom(bench);
      const run: Run = { bench, room, answers: [] };
      await bench.open();
      for (const taken of steps) await take(run, taken);
      await calm(run);
      expect(bench.state).toMatchObject({ line: "live", waiting: [], view: room.view });
      const answers = await Promise.all(run.answers);
      const accepted = answers.filter(({ ok }) => ok).length;
      expect(room.carriedOut).toHaveLength(accepted);
      expect(room.carriedOut).toEqual(room.carriedOut.toSorted());
      repeats += room.repeats.length;
    }),
    { numRuns: 1_000 },
  );
  expect(repeats).toBeGreaterThan(0);
}, 60_000);
