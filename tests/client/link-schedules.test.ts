import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "../../client/link/session-link.ts";
import type { CommandId } from "../../core/ids.ts";
import type { ServerMessage } from "../../core/protocol/message.ts";
import { hashOf } from "../../core/protocol/patch.ts";
import type { SessionView } from "../../core/session/view.ts";
import { settled } from "../support/hand-clock.ts";
import { LinkBench, OTHER, SEATED_VIEW } from "../support/link-bench.ts";
import type { SocketPair } from "../support/socket-pair.ts";
import { SCHEDULES } from "../support/schedules.ts";

/** As much of a room as remembers commands: the question counts what was carried out, a name what others did. */
class CountingRoom {
  readonly carriedOut: CommandId[] = [];
  readonly repeats: CommandId[] = [];
  /** How often a panel noticed that a patch is missing. */
  asked = 0;
  /** The hash of every view that there ever was. */
  readonly views = new Set<string>();
  readonly #bench: LinkBench;
  readonly #heard = new WeakMap<SocketPair, number>();
  #others = 0;

  constructor(bench: LinkBench) {
    this.#bench = bench;
    this.views.add(hashOf(this.view));
  }

  get view(): SessionView {
    const people = { ...SEATED_VIEW.people, [OTHER]: { name: String(this.#others), seat: 1 } };
    return { ...SEATED_VIEW, people, question: String(this.carriedOut.length) };
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
      if (message.type === "view") {
        this.asked += 1;
        socket.send(this.#bench.whole(this.view));
      }
      if (message.type === "command") this.#carryOut(socket, message.id);
    }
  }

  /** Another person does something; the panel is told unless that frame is lost. */
  other(isLost: boolean): void {
    const patch = this.#change(() => (this.#others += 1));
    const { socket } = this.#bench;
    if (socket.isOpen && !isLost) socket.send(patch);
  }

  #carryOut(socket: SocketPair, id: CommandId): void {
    if (this.carriedOut.includes(id)) {
      this.repeats.push(id);
      return socket.send({ type: "accepted", id });
    }
    const patch = this.#change(() => this.carriedOut.push(id));
    socket.send({ type: "accepted", id }, patch);
  }

  #change(change: () => void): ServerMessage {
    const before = this.view;
    change();
    this.views.add(hashOf(this.view));
    return this.#bench.patch(before, this.view);
  }
}

type Step =
  | { readonly do: "ask" | "work" | "cut" }
  | { readonly do: "other"; readonly isLost: boolean }
  | { readonly do: "pass" | "slow"; readonly ms: number }
  | { readonly do: "swallow"; readonly after: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ do: "ask" } as const) },
  { weight: 4, arbitrary: fc.constant({ do: "work" } as const) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("other" as const), isLost: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("pass" as const), ms: fc.nat(9_000) }) },
  { weight: 2, arbitrary: fc.constant({ do: "cut" } as const) },
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
    case "other":
      room.other(taken.isLost);
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

/** No view was pieced together from what was not meant for it. */
function lookAt({ room, bench }: Run): void {
  const { view } = bench.state;
  if (view !== undefined && !room.views.has(hashOf(view)))
    throw new Error(`the panel shows what never was: ${JSON.stringify(view)}`);
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

test("[L2] [L8] in schedules of a bad line each command is carried out once, in order, and answered, and no missing frame is guessed", async () => {
  let [repeats, asked] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 15, maxLength: 45, size: "max" }),
      async (steps) => {
        const bench = new LinkBench();
        bench.stored.set("intervision.pass", "kept");
        const room = new CountingRoom(bench);
        const run: Run = { bench, room, answers: [] };
        await bench.open();
        for (const taken of steps) {
          await take(run, taken);
          lookAt(run);
        }
        await calm(run);
        expect(bench.state).toMatchObject({ line: "live", waiting: [], view: room.view });
        const answers = await Promise.all(run.answers);
        const accepted = answers.filter(({ ok }) => ok).length;
        expect(room.carriedOut).toHaveLength(accepted);
        expect(room.carriedOut).toEqual(room.carriedOut.toSorted());
        repeats += room.repeats.length;
        asked += room.asked;
      },
    ),
    { numRuns: SCHEDULES },
  );
  expect(Math.min(repeats, asked), `${repeats} repeated, ${asked} asked`).toBeGreaterThan(
    SCHEDULES / 10,
  );
});
