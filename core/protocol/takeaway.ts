import type { Takeable } from "../minutes/taken.ts";

/** What somebody with a seat asks a code for. */
export interface TakeawayRequest {
  readonly what: Takeable;
}

/** 128 bits, in hexadecimal digits: it stands in a link and is typed by nobody. */
const CODE = /^[0-9a-f]{32}$/u;

/** A code as it leaves the door, and as it is shown to it again. */
export interface TakeawayCode {
  readonly code: string;
}

export function isTakeawayCode(text: string): boolean {
  return CODE.test(text);
}
