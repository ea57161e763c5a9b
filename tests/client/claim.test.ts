import { expect, test } from "vitest";
import {
  addressOfClaim,
  claimIn,
  forgetClaim,
  keepClaim,
  newClaim,
  offeredClaim,
} from "../../client/link/claim.ts";
import { fetchEntryPass } from "../../client/link/door.ts";
import type { Surroundings } from "../../client/link/surroundings.ts";
import { ok } from "../../core/result.ts";

function storageWith(items = new Map<string, string>()): Surroundings["storage"] {
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

async function shownTo(lasting: Surroundings["storage"]): Promise<unknown> {
  const bodies: unknown[] = [];
  await fetchEntryPass({
    platform: { evidence: () => Promise.resolve(ok({ code: "ABCD2345" })) },
    lasting,
    fetch: (_, request) => {
      bodies.push(JSON.parse(request?.body as string));
      return Promise.resolve(Response.json({ pass: "a pass" }));
    },
  });
  return bodies;
}

test("[G19] what this browser is known by is shown to the door beside the code", async () => {
  const storage = storageWith();
  expect(await shownTo(storage)).toEqual([{ code: "ABCD2345" }]);
  const key = newClaim();
  keepClaim(storage, key);
  expect(await shownTo(storage)).toEqual([{ code: "ABCD2345", claim: key }]);
  forgetClaim(storage);
  expect(await shownTo(storage)).toEqual([{ code: "ABCD2345" }]);
});

test("[G18] each key is another, and stands in its address after the #", () => {
  const keys = Array.from({ length: 100 }, () => newClaim());
  expect(new Set(keys).size).toBe(100);
  for (const key of keys) {
    const address = new URL(addressOfClaim(key, { origin: "https://intervision.example" }));
    expect([address.pathname, address.search]).toEqual(["/", ""]);
    expect(offeredClaim(address)).toBe(key);
  }
});

test.each(["", "#", "#ABCD2345", "#member-", "#member-0f", `#member-${"0F".repeat(16)}`])(
  "[G18] what is no key offers none: %s",
  (hash) => {
    expect(offeredClaim({ hash })).toBeUndefined();
    expect(claimIn(storageWith(new Map([["intervision.claim", hash]])))).toBeUndefined();
  },
);

test("[G18] where nothing can be kept nothing is known", () => {
  keepClaim(undefined, newClaim());
  expect(claimIn(undefined)).toBeUndefined();
});
