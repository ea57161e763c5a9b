import fc from "fast-check";
import { expect, test } from "vitest";
import { openContext } from "../../worker/zoom-context.ts";
import { CLIENT_ID, CLIENT_SECRET, CONTEXT, NOW } from "../support/door.ts";
import { encode, publishedSeal } from "../support/published-seal.ts";
import { askForPass, outcome } from "../support/routes.ts";

const ENCODINGS = ["base64", "base64url"] as const;

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

const sealed = fc
  .record({
    iv: fc.constantFrom(12, 16).chain(bytesOf),
    aad: fc.oneof(fc.constant(new Uint8Array()), fc.uint8Array({ maxLength: 300 })),
    mid: fc.string({ minLength: 1, maxLength: 40, unit: "binary" }),
    uid: fc.option(fc.string({ minLength: 1, maxLength: 40 }), { nil: undefined }),
  })
  .map(({ iv, aad, mid, uid }) => {
    const claims = { ...CONTEXT, mid, uid };
    return { mid, uid, bytes: publishedSeal({ claims, secret: CLIENT_SECRET, iv, aad }) };
  });

async function codeOf(bytes: Uint8Array, encoding: (typeof ENCODINGS)[number], now = NOW) {
  const text = encode(bytes, encoding);
  const opened = await openContext(text, { clientSecret: CLIENT_SECRET, clientId: CLIENT_ID, now });
  return opened.ok ? "opened" : opened.reason;
}

test("[D1] every context of the published layout opens, to the meeting and person it was sealed for", async () => {
  const one = fc.asyncProperty(sealed, fc.constantFrom(...ENCODINGS), async (context, encoding) => {
    const text = encode(context.bytes, encoding);
    const checks = { clientSecret: CLIENT_SECRET, clientId: CLIENT_ID, now: NOW };
    const { mid, uid } = context;
    expect(await openContext(text, checks)).toMatchObject({
      ok: true,
      value: uid === undefined ? { mid } : { mid, uid },
    });
  });
  await fc.assert(one, { numRuns: 500 });
});

test("[D1] with any one byte changed to anything it is refused", async () => {
  const one = fc.asyncProperty(
    sealed,
    fc.constantFrom(...ENCODINGS),
    fc.nat(),
    fc.integer({ min: 1, max: 255 }),
    async ({ bytes }, encoding, at, change) => {
      const place = at % bytes.length;
      const changed = bytes.with(place, (bytes[place] ?? 0) ^ change);
      expect(["contextMalformed", "contextForged"]).toContain(await codeOf(changed, encoding));
    },
  );
  await fc.assert(one, { numRuns: 2_000 });
});

test("[D1] every byte of one context changed to every other value: each is refused", async () => {
  const iv = new Uint8Array(12).fill(3);
  const aad = new Uint8Array([1, 2]);
  const bytes = publishedSeal({ claims: CONTEXT, secret: CLIENT_SECRET, iv, aad });
  expect(await codeOf(bytes, "base64")).toBe("opened");
  const codes = new Set<string>();
  for (const [place, byte] of bytes.entries()) {
    for (let change = 1; change < 256; change += 1) {
      codes.add(await codeOf(bytes.with(place, byte ^ change), "base64"));
    }
  }
  expect(codes).toEqual(new Set(["contextMalformed", "contextForged"]));
});

test("[D1] cut short, doubled or expired it is refused", async () => {
  const one = fc.asyncProperty(
    sealed,
    fc.constantFrom(...ENCODINGS),
    fc.nat(),
    async ({ bytes }, encoding, at) => {
      const cut = bytes.subarray(0, at % bytes.length);
      expect(await codeOf(cut, encoding)).toBe("contextMalformed");
      expect(await codeOf(Uint8Array.from([...bytes, ...bytes]), encoding)).toBe(
        "contextMalformed",
      );
      expect(await codeOf(bytes, encoding, Number(CONTEXT["exp"]))).toBe("contextExpired");
    },
  );
  await fc.assert(one, { numRuns: 300 });
});

test("[D2] the door exchanges it for a pass", async () => {
  const iv = new Uint8Array(16).fill(5);
  const aad = new Uint8Array();
  const bytes = publishedSeal({ claims: CONTEXT, secret: CLIENT_SECRET, iv, aad });
  const body = JSON.stringify({ context: encode(bytes, "base64url") });
  const [status, answer] = await outcome(askForPass({ body }));
  expect([status, Object.keys(answer as object)]).toEqual([200, ["pass"]]);
});
