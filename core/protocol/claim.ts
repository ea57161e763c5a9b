/** 128 bits, in hexadecimal digits, made by the browser that keeps them. */
const KEY = /^[0-9a-f]{32}$/u;

/** The key by which a group knows somebody who has no account, as it is shown to the door. */
export interface Claim {
  readonly claim: string;
}

export function isClaimKey(text: string): boolean {
  return KEY.test(text);
}
