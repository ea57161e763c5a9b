import { fromHex, toHex } from "./bytes.ts";

/** HMAC-SHA256 in hex. */
export async function macOf(secret: string, message: BufferSource): Promise<string> {
  return toHex(await crypto.subtle.sign("HMAC", await hmacKey(secret), message));
}

/** In constant time; a text that is no such code is none of this message. */
export async function isMacOf(
  secret: string,
  mac: string,
  message: BufferSource,
): Promise<boolean> {
  if (!/^[0-9a-f]{64}$/.test(mac)) return false;
  return await crypto.subtle.verify("HMAC", await hmacKey(secret), fromHex(mac), message);
}

/** A string key would be tried as PEM by hono/jwt when it happens to contain the word PRIVATE. */
export function hmacKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign", "verify"],
  );
}
