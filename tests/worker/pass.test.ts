import { sign } from "hono/jwt";
import { expect, test } from "vitest";
import type { GroupId } from "../../core/ids.ts";
import { personId, roomName, seatKey } from "../../worker/ids.ts";
import { makeEntryPass, makeReturnPass, readPass } from "../../worker/pass.ts";
import { ID_SECRET, NOW, PASS_SECRET } from "../support/door.ts";

const MINUTE = 60_000;
const SECOND_NOW = NOW / 1000;
const room = await roomName(ID_SECRET, "a meeting", undefined);
const seat = await seatKey(ID_SECRET, "uid-of-ann");
const person = await personId(ID_SECRET, room, 1, seat);
const ticket = "0f".repeat(32);

const ENTRY_CLAIMS = {
  typ: "entry",
  iss: "intervision",
  room,
  ticket,
  host: false,
  iat: SECOND_NOW,
  exp: SECOND_NOW + 900,
};

const RETURN_CLAIMS = {
  typ: "return",
  iss: "intervision",
  room,
  session: 1,
  person,
  iat: SECOND_NOW,
  exp: SECOND_NOW + 900,
};

function signed(claims: Readonly<Record<string, unknown>>): Promise<string> {
  return sign(claims, PASS_SECRET, "HS256");
}

async function codeOf(token: string, now = NOW): Promise<string> {
  const result = await readPass(token, PASS_SECRET, now);
  return result.ok ? "read" : result.reason;
}

test("[D2] [D3] an entry pass gives back the facts it was made of", async () => {
  const facts = { room, seat, ticket, host: true };
  const token = await makeEntryPass(facts, PASS_SECRET, NOW);
  expect(await readPass(token, PASS_SECRET, NOW)).toEqual({
    ok: true,
    value: { typ: "entry", ...facts },
  });
});

test("[G11] [D3] an entry pass carries as many groups as one is asked for, and no more", async () => {
  const groups = Array.from({ length: 7 }, (_, at) => String(at).repeat(32) as GroupId);
  const facts = { room, seat, ticket, host: true, session: 99 };
  const carries = async (most: number) =>
    await codeOf(
      await makeEntryPass({ ...facts, groups: groups.slice(0, most) }, PASS_SECRET, NOW),
    );
  expect([await carries(6), await carries(7)]).toEqual(["read", "passMalformed"]);
});

test("[D5] an entry pass of a guest has no seat", async () => {
  const token = await makeEntryPass({ room, ticket, host: false }, PASS_SECRET, NOW);
  const result = await readPass(token, PASS_SECRET, NOW);
  expect(result.ok && "seat" in result.value).toBe(false);
  expect(result.ok).toBe(true);
});

test("[D3] a return pass gives back the facts it was made of", async () => {
  const facts = { room, session: 3, person };
  const token = await makeReturnPass(facts, PASS_SECRET, NOW);
  expect(await readPass(token, PASS_SECRET, NOW)).toEqual({
    ok: true,
    value: { typ: "return", ...facts },
  });
});

test.each([
  [
    "an entry pass",
    15 * MINUTE,
    () => makeEntryPass({ room, ticket, host: true }, PASS_SECRET, NOW),
  ],
  [
    "a return pass",
    720 * MINUTE,
    () => makeReturnPass({ room, session: 1, person }, PASS_SECRET, NOW),
  ],
])("[D2] [D3] %s ends after %i ms", async (_, span, make) => {
  const token = await make();
  expect(await codeOf(token, NOW + span - 1)).toBe("read");
  expect(await codeOf(token, NOW + span)).toBe("passExpired");
});

test("[D3] a pass is refused when any of its characters is another", async () => {
  const token = await makeEntryPass({ room, seat, ticket, host: false }, PASS_SECRET, NOW);
  const others = Array.from(token, (character, place) =>
    ["A", "B", "-", "=", "."]
      .filter((other) => other !== character)
      .map((other) => token.slice(0, place) + other + token.slice(place + 1)),
  ).flat();
  const codes = new Set(await Promise.all(others.map((other) => codeOf(other))));
  expect(codes).toEqual(new Set(["passForged", "passMalformed"]));
});

test("[D3] a pass has one spelling, though its last character could be written in four", async () => {
  const token = await makeEntryPass({ room, ticket, host: false }, PASS_SECRET, NOW);
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const last = alphabet.indexOf(token.slice(-1));
  const others = [1, 2, 3].map((spare) => `${token.slice(0, -1)}${alphabet[last + spare]}`);
  expect(await Promise.all(others.map((other) => codeOf(other)))).toEqual(
    others.map(() => "passMalformed"),
  );
});

test("[D3] a pass is refused when it is cut anywhere, or goes on", async () => {
  const token = await makeEntryPass({ room, ticket, host: false }, PASS_SECRET, NOW);
  const cut = Array.from(token, (_, length) => token.slice(0, length));
  const codes = new Set(await Promise.all(cut.map((text) => codeOf(text))));
  expect(codes).toEqual(new Set(["passMalformed"]));
  expect(await codeOf(`${token}A`)).toBe("passMalformed");
  expect(await codeOf(`${token}.${token}`)).toBe("passMalformed");
  expect(await codeOf("A".repeat(100_000))).toBe("passMalformed");
});

test("[D3] a pass without a signature is refused, whatever its header claims", async () => {
  for (const alg of ["none", "None", "HS256"]) {
    const unsigned = `${encoded({ alg, typ: "JWT" })}.${encoded(ENTRY_CLAIMS)}.`;
    expect(await codeOf(unsigned)).toBe("passMalformed");
    expect(await codeOf(unsigned + "A".repeat(43))).toBe("passForged");
  }
});

test("[D3] a pass is refused under another secret or another algorithm", async () => {
  expect(await codeOf(await sign(ENTRY_CLAIMS, "a secret of somebody else", "HS256"))).toBe(
    "passForged",
  );
  expect(await codeOf(await sign(ENTRY_CLAIMS, PASS_SECRET, "HS512"))).toBe("passMalformed");
});

test("[D3] a secret that contains the name of a PEM block is a secret like any other", async () => {
  const secret = "a PRIVATE and PUBLIC secret";
  const token = await makeEntryPass({ room, ticket, host: false }, secret, NOW);
  expect((await readPass(token, secret, NOW)).ok).toBe(true);
});

test.each([
  ["another issuer", { ...ENTRY_CLAIMS, iss: "elsewhere" }],
  ["no issuer", { ...ENTRY_CLAIMS, iss: undefined }],
  ["another type", { ...ENTRY_CLAIMS, typ: "chair" }],
  ["no type", { ...ENTRY_CLAIMS, typ: undefined }],
  ["no ticket", { ...ENTRY_CLAIMS, ticket: undefined }],
  ["no end", { ...ENTRY_CLAIMS, exp: undefined }],
  ["a text for an end", { ...ENTRY_CLAIMS, exp: `${SECOND_NOW + 900}` }],
  ["a text for the host's mark", { ...ENTRY_CLAIMS, host: "false" }],
  ["a room that is no hash", { ...ENTRY_CLAIMS, room: "a meeting" }],
  ["the facts of both types", { ...RETURN_CLAIMS, ...ENTRY_CLAIMS }],
  ["an unknown fact", { ...ENTRY_CLAIMS, chair: true }],
  ["half a session", { ...RETURN_CLAIMS, session: 1.5 }],
  ["a person that is no id", { ...RETURN_CLAIMS, person: "ann" }],
])("[D3] a signed pass with %s is refused", async (_, claims) => {
  expect(await codeOf(await signed(claims))).toBe("passMalformed");
});

test.each([ENTRY_CLAIMS, RETURN_CLAIMS])(
  "[D3] the claims of these tests are otherwise good",
  async (claims) => {
    expect(await codeOf(await signed(claims))).toBe("read");
  },
);

test("[D6] a meeting, its breakout rooms and meetings of like-sounding parts are rooms apart", async () => {
  const names = await Promise.all([
    roomName(ID_SECRET, "ab", undefined),
    roomName(ID_SECRET, "ab", ""),
    roomName(ID_SECRET, "a", "b"),
    roomName(ID_SECRET, 'a","b', undefined),
    roomName(ID_SECRET, "ab", "null"),
    roomName("another secret", "ab", undefined),
    seatKey(ID_SECRET, "ab"),
  ]);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{64}$/);
  expect(await roomName(ID_SECRET, "ab", undefined)).toBe(names[0]);
});

test("[D7] a person has another id in each session and each room", async () => {
  const otherRoom = await roomName(ID_SECRET, "another meeting", undefined);
  const ids = await Promise.all([
    personId(ID_SECRET, room, 1, seat),
    personId(ID_SECRET, room, 2, seat),
    personId(ID_SECRET, otherRoom, 1, seat),
    personId(ID_SECRET, room, 1, await seatKey(ID_SECRET, "uid-of-bob")),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(ids[0]).toBe(person);
});

function encoded(part: object): string {
  return btoa(JSON.stringify(part)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
