import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { PROTOCOL_VERSION, subprotocol } from "../../core/protocol/version.ts";
import { admit } from "../../worker/admission.ts";
import { roomName } from "../../worker/ids.ts";
import { makeEntryPass, makeReturnPass, type HeldSeat } from "../../worker/pass.ts";
import { ID_SECRET, NOW, PASS_SECRET } from "../support/door.ts";

const HALF_A_DAY = 12 * 60 * 60_000;

const here = await roomName(ID_SECRET, "here", undefined);
const before = await roomName(ID_SECRET, "before", undefined);
const person = "a".repeat(32) as PersonId;
const seatThere: HeldSeat = { room: before, session: 3, person };
const seatHere: HeldSeat = { room: here, session: 1, person };

const entry = await makeEntryPass(
  { room: here, ticket: "0f".repeat(32), host: false },
  PASS_SECRET,
  NOW,
);
const there = await makeReturnPass(seatThere, PASS_SECRET, NOW);
const home = await makeReturnPass(seatHere, PASS_SECRET, NOW);

function admitWith(...passes: readonly string[]): ReturnType<typeof admit> {
  const names = [subprotocol(PROTOCOL_VERSION), ...passes.map((pass) => `pass.${pass}`)];
  return admit(names.join(", "), PASS_SECRET, NOW);
}

test.each([
  ["an entry pass", entry, "entry"],
  ["a return pass", home, "return"],
])(
  "[D4, S15] beside %s a return pass of another room tells of the seat there",
  async (_, pass, typ) => {
    const admitted = await admitWith(pass, there);
    expect(admitted).toMatchObject({ ok: true, value: { typ, room: here, was: seatThere } });
  },
);

test("[D4] the first pass decides into which room", async () => {
  expect(await admitWith(there, home)).toMatchObject({ value: { room: before, was: seatHere } });
});

test.each([
  ["of this very room", home],
  ["that is forged", await makeReturnPass(seatThere, "another secret of 16", NOW)],
  ["that is stale", await makeReturnPass(seatThere, PASS_SECRET, NOW - HALF_A_DAY)],
  ["that is none", "nothing"],
])("[D4] a second pass %s is as if it were not there", async (_, pass) => {
  expect(await admitWith(entry, pass)).toEqual(await admitWith(entry));
});

test.each([
  ["a second entry", [entry, entry], "passMissing"],
  ["three passes", [entry, there, there], "passMissing"],
  ["a stale first pass, whatever comes with it", ["nothing", there], "passMalformed"],
])("[D4] %s is refused", async (_, passes, reason) => {
  expect(await admitWith(...passes)).toEqual({ ok: false, reason });
});
