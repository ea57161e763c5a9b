import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { fromBase64 } from "../../worker/bytes.ts";
import { openContext } from "../../worker/zoom-context.ts";
import {
  sealContext,
  sealText,
  type ContextFields,
} from "../../client/simulator/sealed-context.ts";
import { CLIENT_ID, CLIENT_SECRET, CONTEXT, NOW, sealed } from "../support/door.ts";

function open(text: string, now = NOW): ReturnType<typeof openContext> {
  return openContext(text, { clientSecret: CLIENT_SECRET, clientId: CLIENT_ID, now });
}

async function codeOf(text: string): Promise<string> {
  const result = await open(text);
  return result.ok ? "opened" : result.reason;
}

async function hashOf(text: string): Promise<string> {
  const result = await open(text);
  return result.ok ? result.value.hash : result.reason;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return fromBase64(text) ?? new Uint8Array();
}

function textOf(bytes: Iterable<number>): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

test("[D1] a context opens to the claims a room needs", async () => {
  const text = await sealed({ bmid: "a breakout room", pid: "the main meeting" });
  expect(await open(text)).toEqual({
    ok: true,
    value: {
      mid: CONTEXT["mid"],
      bmid: "a breakout room",
      pid: "the main meeting",
      uid: CONTEXT["uid"],
      attendrole: "host",
      hash: await hashOf(text),
    },
  });
});

test.each([[{}], [{ uid: "" }], [{ uid: null }]])(
  "[D5] a context of a guest carries no uid, however it is missing: %j",
  async (guest) => {
    const { uid: _, ...withoutUid } = CONTEXT;
    const result = await open(await sealContext({ ...withoutUid, ...guest }, CLIENT_SECRET));
    expect(result.ok && "uid" in result.value).toBe(false);
    expect(result.ok).toBe(true);
  },
);

test.each([
  ["host", "host"],
  ["co-host", "coHost"],
  ["coHost", "coHost"],
  ["cohost", "coHost"],
  ["participant", "participant"],
  ["attendee", "participant"],
  ["panelist", "participant"],
  ["hostess", "participant"],
  [undefined, "participant"],
])("[D1] a context with attendrole %s is one of a %s", async (attendrole, role) => {
  expect(await open(await sealed({ attendrole }))).toMatchObject({ value: { attendrole: role } });
});

test.each([
  [12, 0],
  [12, 7],
  [16, 0],
  [16, 300],
])(
  "[D1] a context opens with an iv of %i bytes and %i bytes of additional data",
  async (ivBytes, aadBytes) => {
    const choices = { iv: new Uint8Array(ivBytes).fill(7), aad: new Uint8Array(aadBytes).fill(9) };
    expect(await codeOf(await sealContext(CONTEXT, CLIENT_SECRET, choices))).toBe("opened");
  },
);

test("[D1] a context opens without iss, and with a clock up to a minute ahead of ours", async () => {
  expect(await codeOf(await sealed({ iss: undefined }))).toBe("opened");
  expect(await codeOf(await sealed({ ts: NOW + 60_000 }))).toBe("opened");
});

test("[D1] a context opens until the millisecond before it expires", async () => {
  const text = await sealed({ exp: NOW + 1 });
  expect((await open(text, NOW)).ok).toBe(true);
  expect((await open(text, NOW + 1)).ok).toBe(false);
});

test("[D2] a context has one hash for every spelling in base64", async () => {
  // Each length of the additional data leaves another number of spare bits in the last character.
  for (const aadBytes of [0, 1, 2]) {
    const choices = { iv: new Uint8Array(12).fill(250), aad: new Uint8Array(aadBytes).fill(255) };
    const text = await sealContext(CONTEXT, CLIENT_SECRET, choices);
    const hashes = await Promise.all(spellings(text).map(hashOf));
    expect(new Set(hashes)).toEqual(new Set([await hashOf(text)]));
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  }
});

test("[D2] the hash of a context is that of its iv and its tag, whatever lies between", async () => {
  const choices = { iv: new Uint8Array(12).fill(250), aad: new Uint8Array(3) };
  const text = await sealContext(CONTEXT, CLIENT_SECRET, choices);
  const ivAndTag = [...choices.iv, ...bytesOf(text).slice(-16)];
  const sha256 = createHash("sha256").update(new Uint8Array(ivAndTag)).digest("hex");
  expect(await hashOf(text)).toBe(sha256);
});

test("[D2] two contexts have two hashes", async () => {
  expect(await hashOf(await sealed())).not.toBe(await hashOf(await sealed()));
});

test("[D1] a context is refused whichever bit is flipped", async () => {
  const choices = { aad: new Uint8Array(3).fill(1) };
  const bytes = bytesOf(await sealContext(CONTEXT, CLIENT_SECRET, choices));
  const flipped = [...bytes].flatMap((byte, place) =>
    [1, 2, 4, 8, 16, 32, 64, 128].map((bit) => textOf(bytes.with(place, byte ^ bit))),
  );
  const codes = await Promise.all(flipped.map(codeOf));
  expect(codes.length).toBe(bytes.length * 8);
  expect(new Set(codes)).toEqual(new Set(["contextMalformed", "contextForged"]));
});

test("[D1] a context is refused when cut at any byte or any character", async () => {
  const text = await sealed();
  const bytes = bytesOf(text);
  const cut = [
    ...Array.from(bytes, (_, length) => textOf(bytes.subarray(0, length))),
    ...Array.from(text.replace(/=+$/, ""), (_, length) => text.slice(0, length)),
  ];
  const codes = await Promise.all(cut.map(codeOf));
  expect(new Set(codes)).toEqual(new Set(["contextMalformed"]));
});

test.each([
  ["a byte more", (bytes: Uint8Array) => textOf([...bytes, 0])],
  ["itself once more", (bytes: Uint8Array) => textOf([...bytes, ...bytes])],
  ["a tag of twelve bytes", shortenTag],
  ["four bytes of the tag counted as ciphertext", moveTag],
])("[D1] a context is refused with %s", async (_, tamper) => {
  expect(await codeOf(tamper(bytesOf(await sealed())))).toBe("contextMalformed");
});

test("[D1] a context is refused under another client's secret", async () => {
  const text = await sealContext(CONTEXT, "a secret of somebody else");
  expect(await codeOf(text)).toBe("contextForged");
});

test.each([11, 17, 0])("[D1] a context is refused with an iv of %i bytes", async (ivBytes) => {
  const bytes = bytesOf(await sealed());
  const text = textOf([ivBytes, ...new Uint8Array(ivBytes), ...bytes.subarray(13)]);
  expect(await codeOf(text)).toBe("contextMalformed");
});

test.each([
  ["nothing", ""],
  ["one character", "A"],
  ["no base64", "not base64!"],
  ["white space inside", "AA AA"],
  ["padding inside", "AA==AAAA"],
  ["too much padding", "AAAA==="],
])("[D1] a context is refused when it is %s", async (_, text) => {
  expect(await codeOf(text)).toBe("contextMalformed");
});

test("[D1] a context is refused at 4097 characters, whatever they are", async () => {
  const longest = await sealContext(CONTEXT, CLIENT_SECRET, paddingTo(4096, await sealed()));
  expect(longest.length).toBe(4096);
  expect(await codeOf(longest)).toBe("opened");
  expect(await codeOf(`${longest}=`)).toBe("contextMalformed");
});

test.each<[string, ContextFields, string]>([
  ["expired", { exp: NOW }, "contextExpired"],
  ["expires in seconds instead of milliseconds", { exp: NOW / 1000 }, "contextExpired"],
  ["from the future", { ts: NOW + 60_001 }, "contextExpired"],
  ["for another app", { aud: "another-client" }, "contextAudience"],
  ["for no app", { aud: undefined }, "contextAudience"],
  ["for a list of apps", { aud: [CLIENT_ID] }, "contextAudience"],
  ["by another issuer", { iss: "elsewhere.example" }, "contextForged"],
  ["of the main window", { typ: "panel" }, "contextType"],
  ["of a webinar", { typ: "webinar" }, "contextType"],
  ["without a type", { typ: undefined }, "contextMalformed"],
  ["without a meeting", { mid: undefined }, "contextMalformed"],
  ["with an empty meeting", { mid: "" }, "contextMalformed"],
  ["with a number for a meeting", { mid: 7 }, "contextMalformed"],
  ["with a list for a breakout room", { bmid: ["room"] }, "contextMalformed"],
  ["with an object for a uid", { uid: {} }, "contextMalformed"],
  ["without an expiry", { exp: undefined }, "contextMalformed"],
  ["with a text for an expiry", { exp: `${NOW + 1000}` }, "contextMalformed"],
  ["without a time of issue", { ts: undefined }, "contextMalformed"],
])("[D1] a sealed context is refused when it is %s", async (_, changes, code) => {
  expect(await codeOf(await sealed(changes))).toBe(code);
});

test.each([
  ["no JSON", "{"],
  ["a list", "[]"],
  ["null", "null"],
  ["a text", '"meeting"'],
  ["an expiry beyond all numbers", JSON.stringify(CONTEXT).replace(/"exp":\d+/, '"exp":1e999')],
  ["a byte order mark and JSON", `\u{feff}${JSON.stringify(CONTEXT)}`],
])("[D1] a sealed context is refused when the seal holds %s", async (_, plain) => {
  expect(await codeOf(await sealText(plain, CLIENT_SECRET))).toBe("contextMalformed");
});

/** The same bytes with either alphabet, with and without padding, and with the spare bits set. */
function spellings(text: string): readonly string[] {
  const bare = text.replace(/=+$/, "");
  const url = text.replaceAll("+", "-").replaceAll("/", "_");
  return [text, bare, url, url.replace(/=+$/, ""), ...aliases(bare)];
}

function aliases(bare: string): readonly string[] {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const spareBits = { 0: 1, 2: 16, 3: 4 }[bare.length % 4] ?? 1;
  const last = alphabet.indexOf(bare.slice(-1));
  return Array.from({ length: spareBits }, (_, bits) => bare.slice(0, -1) + alphabet[last + bits]);
}

/** What decryption code that guesses the tag's length from what is left would take for a shorter tag. */
function shortenTag(bytes: Uint8Array<ArrayBuffer>): string {
  return textOf(bytes.subarray(0, -4));
}

/** Ciphertext and tag stay whole; only the border between them moves. */
function moveTag(bytes: Uint8Array<ArrayBuffer>): string {
  const moved = bytes.slice();
  const numbers = new DataView(moved.buffer);
  numbers.setInt32(15, numbers.getInt32(15, true) + 4, true);
  return textOf(moved);
}

function paddingTo(characters: number, text: string): { readonly aad: Uint8Array<ArrayBuffer> } {
  return { aad: new Uint8Array((characters / 4) * 3 - bytesOf(text).length) };
}
