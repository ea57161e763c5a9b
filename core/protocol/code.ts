/** Capital letters and digits that nobody takes for one another, read aloud or off a screen. */
export const CODE_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** Of a million million codes, none is found by trying. */
export const CODE_LENGTH = 8;

const CODE = new RegExp(`^[${CODE_SIGNS}]{${CODE_LENGTH}}$`, "u");

/** A code as somebody types it, in small letters or with marks between; undefined where it is none. */
export function tidyCode(typed: string): string | undefined {
  const tidy = typed.toUpperCase().replaceAll(/[\s\-–.]+/gu, "");
  return CODE.test(tidy) ? tidy : undefined;
}

/** Two groups of four are read aloud more easily than eight. */
export function shownCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;
}

/** A code as it leaves the door. */
export interface CodeAnswer {
  readonly code: string;
  /** It opens a room without a meeting, and so its next sessions too. */
  readonly stays?: true;
}
