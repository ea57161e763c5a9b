import type { ClientMessage } from "../../core/protocol/message.ts";
import type { Result } from "../../core/result.ts";

type Sent<Type extends ClientMessage["type"]> = Extract<ClientMessage, { readonly type: Type }>;

export type MicrophoneReport = Omit<Sent<"microphone">, "type">;

/** What a panel tells of its own person while it is so. */
export type Telling = Sent<"muteAnswer"> | Sent<"talking"> | Sent<"indicator">;

interface Surroundings {
  send(message: ClientMessage): void;
  isLive(): boolean;
  entryPass(): Promise<Result<string, unknown>>;
}

/** What a panel says of itself: said once, and again on every new connection, which knows nothing of it. */
export class OwnReport {
  readonly #around: Surroundings;
  readonly #said = new Map<string, Sent<"microphone"> | Telling>();
  #isHost = false;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  say(message: Sent<"microphone"> | Telling): void {
    if (JSON.stringify(this.#said.get(message.type)) === JSON.stringify(message)) return;
    this.#said.set(message.type, message);
    if (this.#around.isLive()) this.#around.send(message);
  }

  /** Wishes are counted anew in each session. */
  forgetAnswer(): void {
    this.#said.delete("muteAnswer");
  }

  /** The platform's word alone counts for nothing: a context of now proves it to the room. */
  claimHost(isHost: boolean): void {
    if (isHost === this.#isHost) return;
    this.#isHost = isHost;
    if (!this.#around.isLive()) return;
    if (isHost) void this.#prove();
    else this.#around.send({ type: "hostRights" });
  }

  sendAgain(): void {
    for (const message of this.#said.values()) this.#around.send(message);
    if (this.#isHost) void this.#prove();
  }

  async #prove(): Promise<void> {
    const pass = await this.#around.entryPass();
    if (pass.ok && this.#isHost && this.#around.isLive())
      this.#around.send({ type: "hostRights", pass: pass.value });
  }
}
