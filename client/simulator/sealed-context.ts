/** The claims of an app context; a test may seal whatever a forger might. */
export type ContextFields = Readonly<Record<string, unknown>>;

interface SealChoices {
  readonly iv?: Uint8Array<ArrayBuffer>;
  readonly aad?: Uint8Array<ArrayBuffer>;
}

const TAG_BYTES = 16;

/** Does what Zoom does to an app context, so that the door is never by-passed in development. */
export async function sealContext(
  fields: ContextFields,
  clientSecret: string,
  choices: SealChoices = {},
): Promise<string> {
  return sealText(JSON.stringify(fields), clientSecret, choices);
}

/** Seals any text, JSON or not. */
export async function sealText(
  text: string,
  clientSecret: string,
  { iv = randomIv(), aad = new Uint8Array() }: SealChoices = {},
): Promise<string> {
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: aad, tagLength: TAG_BYTES * 8 },
    await sealingKey(clientSecret),
    new TextEncoder().encode(text),
  );
  const parts = [
    [iv.length],
    iv,
    littleEndian(aad.length, 2),
    aad,
    littleEndian(sealed.byteLength - TAG_BYTES, 4),
    new Uint8Array(sealed),
  ];
  return toBase64(parts.flatMap((part) => [...part]));
}

async function sealingKey(clientSecret: string): Promise<CryptoKey> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(clientSecret));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt"]);
}

function randomIv(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(12));
}

function littleEndian(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, place) => (value >>> (8 * place)) & 0xff);
}

function toBase64(bytes: readonly number[]): string {
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
}
