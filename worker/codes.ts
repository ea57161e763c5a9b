import { CODE_LENGTH, CODE_SIGNS } from "../core/protocol/code.ts";
import { fromHex } from "./bytes.ts";
import { codeKey, codeSeed, isTabRoom } from "./ids.ts";
import type { HeldSeat } from "./pass.ts";

/** A session is longer than its return passes only in theory; the room looks whether it is still on. */
const KEPT_SECONDS = 12 * 60 * 60;

/** As much of a Workers KV namespace as codes need. */
export type CodeShelf = Pick<KVNamespace, "get" | "put">;

/** What a code leads to: one session, or a room of which it is the only door. */
export interface Invitation {
  readonly room: string;
  readonly session?: number;
}

/** What somebody with this seat may show the code of. */
export function invitationOf({ room, session }: HeldSeat): Invitation {
  return isTabRoom(room) ? { room } : { room, session };
}

/** Codes that lead to a session; what is kept tells neither the code nor the meeting. */
export class Codes {
  readonly #shelf: CodeShelf;
  readonly #secret: string;

  constructor(shelf: CodeShelf, secret: string) {
    this.#shelf = shelf;
    this.#secret = secret;
  }

  /** The same for a session whenever it is asked for, and to be found by from now on. */
  async open(invitation: Invitation): Promise<string> {
    const code = await this.#codeOf(invitation);
    await this.#shelf.put(await codeKey(this.#secret, code), JSON.stringify(invitation), {
      expirationTtl: KEPT_SECONDS,
    });
    return code;
  }

  async find(code: string): Promise<Invitation | undefined> {
    const found = await this.#shelf.get(await codeKey(this.#secret, code));
    return found === null ? undefined : (JSON.parse(found) as Invitation);
  }

  /** Nobody can tell it from the room, nor one session's from another's. */
  async #codeOf({ room, session }: Invitation): Promise<string> {
    const seed = fromHex(await codeSeed(this.#secret, room, session)).subarray(0, CODE_LENGTH);
    // 256 is a multiple of 32, so that all signs are equally likely.
    return Array.from(seed, (byte) => CODE_SIGNS[byte % CODE_SIGNS.length]).join("");
  }
}
