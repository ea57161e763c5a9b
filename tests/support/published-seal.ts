import { createCipheriv, createHash } from "node:crypto";

/** What one app context is sealed with. */
export interface PublishedSeal {
  readonly claims: unknown;
  readonly secret: string;
  /** 12 or 16 bytes. */
  readonly iv: Uint8Array;
  /** Empty where there is no additional data. */
  readonly aad: Uint8Array;
}

/**
 * An app context by the layout that Zoom publishes ("Zoom App Context", docs of the marketplace), with Node's own
 * cipher: it shares no line with the door, nor with the pretend client.
 */
export function publishedSeal({ claims, secret, iv, aad }: PublishedSeal): Uint8Array<ArrayBuffer> {
  const key = createHash("sha256").update(secret).digest();
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(aad);
  const sealed = [...cipher.update(JSON.stringify(claims), "utf8"), ...cipher.final()];
  const lengths = new DataView(new ArrayBuffer(7));
  lengths.setUint8(0, iv.length);
  lengths.setUint16(1, aad.length, true);
  lengths.setInt32(3, sealed.length, true);
  const length = (from: number, to: number) => new Uint8Array(lengths.buffer.slice(from, to));
  const parts = [length(0, 1), iv, length(1, 3), aad, length(3, 7), sealed, cipher.getAuthTag()];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** As Zoom's headers and its SDK write it. */
export function encode(bytes: Uint8Array, encoding: "base64" | "base64url"): string {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  if (encoding === "base64") return text;
  return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
