import { expect, test } from "vitest";
import { whomToInvite } from "../../core/session/invite-list.ts";

const MEETING = ["Ann", "Ben", "Cem", "Ben"].map((name, at) => ({ id: `${name} ${at}`, name }));

test.each<[string, readonly string[], readonly string[]]>([
  ["nobody has a panel but the host", ["Ann"], ["Ben 1", "Cem 2", "Ben 3"]],
  ["a name is written another way", ["Ann", "CEM"], ["Ben 1", "Ben 3"]],
  ["one of two with the same name has a panel", ["Ann", "Cem", "Ben"], ["Ben 1", "Ben 3"]],
  ["both have one", ["Ann", "Cem", "Ben", "Ben"], []],
  [
    "somebody here came by a code and another name",
    ["Ann", "Benedict"],
    ["Ben 1", "Cem 2", "Ben 3"],
  ],
  ["not even the host's own panel has a seat", [], ["Ben 1", "Cem 2", "Ben 3"]],
])("[P15] %s", (_, here, invited) => {
  expect(whomToInvite(here, MEETING, "Ann 0")).toEqual(invited);
});
