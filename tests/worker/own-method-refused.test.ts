import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { LARGEST_METHOD } from "../../core/methods/own-method.ts";
import { project } from "../../core/session/project.ts";
import { BROKEN } from "../support/broken-methods.ts";
import { changed, NIGHT_CIRCLE } from "../support/night-circle.ts";
import { ann, ben, cem, ticket } from "../support/people.ts";
import { TWO_PHASES } from "../support/plans.ts";
import { RoomBench, type BenchPanel } from "../support/room-bench.ts";

const PEOPLE = [ann, ben, cem];

const FILES: readonly (readonly [string, string])[] = [
  ...BROKEN.map(({ what, path, value }) => [what, changed(path, value)] as const),
  ["no JSON", "{"],
  ["too large a file", " ".repeat(LARGEST_METHOD + 1)],
];

/** Three people in a room, and all that anybody could notice: the log, the views, what was sent. */
class Watched {
  readonly bench = new RoomBench(TWO_PHASES);
  readonly panels: readonly BenchPanel[] = PEOPLE.map((person, number) =>
    this.bench.join(person, ticket(number)),
  );

  get ann(): BenchPanel {
    const [first] = this.panels;
    if (first === undefined) throw new Error("nobody came");
    return first;
  }

  brings(person: PersonId, file: string) {
    return this.bench.room.bringMethod(person, file);
  }

  seen(): string {
    const { room, entries } = this.bench;
    const views = PEOPLE.map((person) => project(room.session, person));
    return JSON.stringify({ session: room.session, entries, views });
  }

  news() {
    return this.panels.flatMap((panel) => panel.news());
  }
}

test("[M7] [S18] whatever is broken in a file, it is refused whole while people gather, and all stays as it was", () => {
  const room = new Watched();
  expect(room.brings(ann, NIGHT_CIRCLE)).toEqual({ method: "own-1" });
  const before = room.seen();
  room.news();
  for (const [what, file] of FILES) {
    const answer = room.brings(ben, file);
    expect("problems" in answer && answer.problems.length > 0, what).toBe(true);
    expect(room.seen(), what).toBe(before);
    expect(room.news(), what).toEqual([]);
  }
  room.bench.ask(room.ann, { type: "start" });
  expect(room.bench.room.session).toMatchObject({ status: "running", plan: { method: "own-1" } });
});

test("[M21] [S18] a session that runs is touched by no file, broken or whole, and goes on", () => {
  const room = new Watched();
  room.brings(ann, NIGHT_CIRCLE);
  room.bench.ask(room.ann, { type: "start" });
  const before = room.seen();
  room.news();
  for (const [what, file] of [...FILES, ["a whole file", NIGHT_CIRCLE] as const]) {
    expect(room.brings(ann, file), what).toEqual({ error: "wrongStatus" });
    expect(room.seen(), what).toBe(before);
    expect(room.news(), what).toEqual([]);
  }
  room.bench.ask(room.ann, { type: "acceptAgreements" });
  expect(room.news().map(({ type }) => type)).toContain("accepted");
});
