import type { Duration } from "../core/ids.ts";
import { isClaimKey } from "../core/protocol/claim.ts";
import type { CodeShelf } from "./codes.ts";
import { claimAccount } from "./ids.ts";

/** Nobody who comes a few times a year is forgotten, and no lost address opens a group for ever. */
export const CLAIM_UNUSED_FOR: Duration = 400 * 24 * 60 * 60_000;

const KEPT: KVNamespacePutOptions = { expirationTtl: CLAIM_UNUSED_FOR / 1000 };

/** The keys by which groups know people without an account; what is kept tells no key. */
export class Claims {
  readonly #shelf: CodeShelf;
  readonly #secret: string;

  constructor(shelf: CodeShelf, secret: string) {
    this.#shelf = shelf;
    this.#secret = secret;
  }

  /** What stands for the account of whoever has this key, once a group knows it; each use makes it last. */
  async find(key: string): Promise<string | undefined> {
    if (!isClaimKey(key)) return undefined;
    const account = await claimAccount(this.#secret, key);
    if ((await this.#shelf.get(account)) === null) return undefined;
    await this.keep(account);
    return account;
  }

  /** To be found from now on. */
  async keep(account: string): Promise<void> {
    await this.#shelf.put(account, "", KEPT);
  }
}
