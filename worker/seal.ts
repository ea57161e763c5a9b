import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";

/** Seals what people wrote; synchronous, because it happens inside a transaction. */
export interface Seal {
  /** `place` binds a text to its row, so that rows cannot be swapped. */
  seal(text: string, place: string): Uint8Array;
  /** Undefined when the text was sealed with another key or for another place, or is damaged. */
  open(sealed: Uint8Array, place: string): string | undefined;
}

const NONCE_LENGTH = 24;
const KEY_LENGTH = 32;

export function newSealKey(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(KEY_LENGTH));
}

export function sealWith(key: Uint8Array): Seal {
  return {
    seal(text, place) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
      const body = xchacha20poly1305(key, nonce, bytes(place)).encrypt(bytes(text));
      const sealed = new Uint8Array(NONCE_LENGTH + body.length);
      sealed.set(nonce);
      sealed.set(body, NONCE_LENGTH);
      return sealed;
    },
    open(sealed, place) {
      try {
        const cipher = xchacha20poly1305(key, sealed.subarray(0, NONCE_LENGTH), bytes(place));
        return new TextDecoder().decode(cipher.decrypt(sealed.subarray(NONCE_LENGTH)));
      } catch {
        return undefined;
      }
    },
  };
}

/** The seal of a session whose key is gone: nothing opens any more. */
export const ERASED: Seal = {
  seal() {
    throw new Error("sealing after erasure");
  },
  open: () => undefined,
};

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
