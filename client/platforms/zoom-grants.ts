import { refuse, type Result } from "../../core/result.ts";
import type { Ability } from "./platform.ts";
import { attempt, type Failure } from "./zoom-answer.ts";
import { configure, type Grant } from "./zoom-sdk.ts";

/** What the client lets this panel ask: asked for once, and anew whenever it may have changed. */
export class ZoomGrants {
  #grant: Promise<Grant | undefined> | undefined;

  /** After a failure the next call tries again. */
  async now(): Promise<Grant | undefined> {
    this.#grant ??= configure();
    const asked = this.#grant;
    const grant = await asked;
    if (grant === undefined && this.#grant === asked) this.#grant = undefined;
    return grant;
  }

  anew(): Promise<Grant | undefined> {
    this.#grant = grantAfter(this.#grant);
    return this.#grant;
  }

  /**
   * Asks only what the client has. One that has forgotten what it granted refuses with a code that is written nowhere:
   * whatever is no plain no is asked once more, after all was asked for anew.
   */
  async ask<Value>(api: string, call: () => Promise<Value>): Promise<Result<Value, Failure>> {
    const grant = await this.now();
    if (grant?.can.has(api) !== true) return refuse("unsupported");
    const answer = await attempt(call);
    if (answer.ok || answer.reason !== "failed") return answer;
    await this.anew();
    return attempt(call);
  }
}

/** What was granted before holds where the client says nothing now. */
async function grantAfter(
  before: Promise<Grant | undefined> | undefined,
): Promise<Grant | undefined> {
  return (await configure()) ?? (await before);
}

const INDICATING = ["setDynamicIndicator", "removeDynamicIndicator"];
const INVITING = ["sendAppInvitation", "sendAppInvitationToAllParticipants"];

export function abilitiesOf({ can }: Grant, isGuest: boolean): readonly Ability[] {
  const abilities: readonly (readonly [Ability, boolean])[] = [
    ["microphone", can.has("setAudioState") && !isGuest],
    ["openLink", can.has("openUrl")],
    ["invite", INVITING.some((api) => can.has(api)) && !isGuest],
    ["authorize", can.has("promptAuthorize") && isGuest],
    ["indicator", INDICATING.every((api) => can.has(api))],
    ["chat", can.has("sendMessageToChat")],
  ];
  return abilities.filter(([, may]) => may).map(([ability]) => ability);
}
