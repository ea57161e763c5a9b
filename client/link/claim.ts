import { isClaimKey } from "../../core/protocol/claim.ts";
import type { Surroundings } from "./surroundings.ts";

const CLAIM = "intervision.claim";
const OFFERED = /^#member-([0-9a-f]{32})$/u;

/** The key by which groups know whoever uses this browser, where they have no account. */
export function claimIn(storage: Surroundings["storage"] | undefined): string | undefined {
  const kept = storage?.getItem(CLAIM) ?? "";
  return isClaimKey(kept) ? kept : undefined;
}

export function keepClaim(storage: Surroundings["storage"] | undefined, key: string): void {
  storage?.setItem(CLAIM, key);
}

export function forgetClaim(storage: Surroundings["storage"] | undefined): void {
  storage?.removeItem(CLAIM);
}

export function newClaim(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** After the `#`, which no server sees and no log keeps. */
export function addressOfClaim(key: string, { origin }: Pick<Location, "origin">): string {
  return `${origin}/#member-${key}`;
}

/** The key in an address that somebody has opened. */
export function offeredClaim({ hash }: Pick<Location, "hash">): string | undefined {
  return OFFERED.exec(hash)?.[1];
}
