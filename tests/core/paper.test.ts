import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import type { Command } from "../../core/session/command.ts";
import { NEW_SESSION } from "../../core/session/gather.ts";
import { ALONE_FOR, AWAY_AFTER, nextReconcile, reconcile } from "../../core/session/presence.ts";
import { ann, ben, cem, dora, eva, finn, gita, GROUP, ticket } from "../support/people.ts";
import { gathered, Scene, START, started } from "../support/scene.ts";

/** A name on paper, added by whoever leads. */
function add(name: string, seat: PersonId = finn): Command {
  return { type: "addPaperSeat", seat, name };
}

/** Finn writes on paper, last in the order of seats. */
function withFinn(): Scene {
  return started().does(cem, add("Finn"));
}

test("[P11] a paper seat is one of the people, for everybody to see", () => {
  const seat = { name: "Finn", seat: 5, paper: true };
  expect(GROUP.map((person) => withFinn().sees(person).people[finn])).toEqual(
    GROUP.map(() => seat),
  );
});

test("[P11] a paper seat takes its turn, and Next stands for its own Done", () => {
  const round = withFinn().upTo("judge", 1);
  expect(round.running.rounds["5.1"]?.order).toEqual([ann, dora, eva, finn, cem]);
  const turn = round.does(cem, "next", "next", "next");
  expect(turn.stage().round?.current).toBe(finn);
  const after = turn.does(cem, "next");
  expect(after.stage().round?.heard.at(-1)).toEqual({ person: finn, how: "spoke" });
});

test("[P11] [T7] a paper seat that is added during a round is called at its end, once", () => {
  const round = started().upTo("judge", 1).does(cem, add("Finn"));
  expect(round.stage().round?.order).toEqual([ann, dora, eva, cem, finn]);
});

test("[P11] the first of a round may be on paper", () => {
  const scene = new Scene(NEW_SESSION, START)
    .joins(ann, 0)
    .does(ann, add("Finn"), add("Gita", gita), "start");
  expect(scene.stage().round).toMatchObject({ order: [finn, gita, ann], current: finn });
  expect(scene.does(ann, "next", "next").stage()).toMatchObject({ sign: "yourTurn" });
});

test("[P11] a paper seat is never away, and keeps nobody waiting", () => {
  const { session } = withFinn();
  const unconnected = { [finn]: START };
  expect(reconcile(session, unconnected, START + AWAY_AFTER * 100)).toEqual([]);
  expect(nextReconcile(session, unconnected)).toBeUndefined();
});

test("[P11] [P8] a session with nobody but people on paper closes after two hours", () => {
  const { session } = withFinn();
  const nobody = Object.fromEntries([...GROUP, finn].map((person) => [person, START]));
  const types = reconcile(session, nobody, START + ALONE_FOR).map(({ type }) => type);
  expect(types.at(-1)).toBe("closed");
  expect(types.filter((type) => type === "wentAway")).toHaveLength(GROUP.length);
  expect(reconcile(session, nobody, START + ALONE_FOR - 1).map(({ type }) => type)).not.toContain(
    "closed",
  );
  // The room knows of no panel of theirs, and never will.
  const { [finn]: _paper, ...others } = nobody;
  expect(reconcile(session, others, START + ALONE_FOR).at(-1)?.type).toBe("closed");
});

test("[P11] a paper seat holds no role", () => {
  for (const role of ["chair", "timekeeper", "noteTaker"] as const) {
    const free = withFinn().does(eva, "leave").does(dora, "leave");
    expect(free.answer(cem, { type: "offerRole", role, to: finn })).toBe("personAway");
  }
});

test("[P11] a paper seat needs no panel: nobody speaks for it", () => {
  expect(withFinn().answer(finn, "raiseHand", ticket(90))).toBe("notSeated");
});

test.each<[string, string]>([
  ["Finn", "yes"],
  ["Eva", "nameTaken"],
  ["eva", "nameTaken"],
  [" E\u0000va ", "nameTaken"],
  ["\u202EEva\u202C", "nameTaken"],
  ["E\u200Bva", "nameTaken"],
  ["Ｅｖａ", "nameTaken"],
  ["Eva\uFE0F", "nameTaken"],
  ["Eva\u3164", "nameTaken"],
  ["Eva Maria", "yes"],
  ["", "nameEmpty"],
  [" \u202E ", "nameEmpty"],
  ["\u3164\u2800", "nameEmpty"],
  ["a".repeat(200), "yes"],
])("[P11] [P2] a paper seat named %j is answered %s", (name, answer) => {
  expect(started().answer(cem, add(name))).toBe(answer);
  expect(gathered().answer(ann, add(name))).toBe(answer);
});

test("[P11] [P2] the name of a paper seat is kept as it is shown", () => {
  const scene = started().does(cem, add(`  Finn\u202E of\n${"a".repeat(200)}`));
  expect(scene.session.people[finn]?.name).toBe(`Finn of ${"a".repeat(52)}`);
});

test("[P11] the name of somebody who has left is free", () => {
  expect(started().does(eva, "leave").answer(cem, add("Eva"))).toBe("yes");
  expect(started().drops(eva).answer(cem, add("Eva"))).toBe("nameTaken");
});

test.each<[string, Scene, PersonId, string]>([
  ["anybody while people gather", gathered(), eva, "yes"],
  ["the leader of a session", started(), cem, "yes"],
  ["a member of a session", started(), eva, "notLeader"],
  ["the case giver", started(), ben, "notLeader"],
])("[P11] %s may add a paper seat", (_, scene, by, answer) => {
  expect(scene.answer(by, add("Finn"))).toBe(answer);
});

test("[P11] [P12] no paper seat takes the place of somebody else, nor of whoever is at the door", () => {
  expect(started().answer(cem, add("Finn", eva))).toBe("unknownPerson");
  const knocking = started().upTo("state").joins(gita, 90);
  expect(knocking.answer(cem, add("Finn", gita))).toBe("unknownPerson");
  expect(knocking.answer(cem, add("Finn"))).toBe("yes");
});

test("[P11] [P13] a paper seat that is taken out has no turn, and its name is free", () => {
  const out = withFinn().upTo("judge", 1).does(cem, { type: "removePerson", person: finn });
  expect(out.stage(dora).round?.coming).toEqual([dora, eva, cem]);
  expect(out.answer(cem, add("Finn", gita))).toBe("yes");
});

test("[P11] [P9] people on paper count among those who are here", () => {
  const two = gathered().does(cem, "leave").does(dora, "leave").does(eva, "leave");
  expect(two.answer(ann, "start")).toBe("tooFewPeople");
  expect(two.does(ann, add("Finn")).answer(ann, "start")).toBe("yes");
});
