import type { CommandId } from "../../core/ids.ts";
import type {
  ClientMessage,
  FrameError,
  Goodbye,
  Presence,
  ServerMessage,
} from "../../core/protocol/message.ts";
import { apply, hashOf } from "../../core/protocol/patch.ts";
import type { Command, Refusal } from "../../core/session/command.ts";
import type { SessionView } from "../../core/session/view.ts";

/** A panel without a screen or a line: what it was told, what it waits for, what it sends again. */
export class TestPanel {
  view: SessionView | undefined;
  presence: Presence = {};
  session: number | undefined;
  pass: string | undefined;
  goodbye: Goodbye | undefined;
  /** Patches that were not for the view it had. */
  misfits = 0;
  readonly accepted = new Set<CommandId>();
  readonly refused = new Map<CommandId, Refusal | FrameError>();
  /** The hash of every view it ever had. */
  readonly seen = new Set<string>();
  readonly #waiting = new Map<CommandId, Command>();
  #hash = "";

  get waiting(): number {
    return this.#waiting.size;
  }

  /** The message that asks for it, to be sent until it is answered. */
  ask(id: CommandId, command: Command): ClientMessage {
    this.#waiting.set(id, command);
    return { type: "command", id, command };
  }

  /** The line was lost; what it said last may be all there is. */
  lost(): void {
    this.view = undefined;
    this.presence = {};
  }

  /** What was sent and not seen answered, under the same ids. */
  resend(): readonly ClientMessage[] {
    return [...this.#waiting].map(([id, command]) => ({ type: "command", id, command }));
  }

  isWaitingFor(id: CommandId): boolean {
    return this.#waiting.has(id);
  }

  hear(message: ServerMessage): void {
    switch (message.type) {
      case "welcome":
        this.session = message.session;
        this.pass = message.pass ?? this.pass;
        return;
      case "view":
        return this.#see(message.view);
      case "patch":
        return this.#patch(message);
      case "accepted":
        this.accepted.add(message.id);
        this.#waiting.delete(message.id);
        return;
      case "refused":
        return this.#refuse(message.id, message.reason);
      case "error":
        return message.id === undefined ? undefined : this.#refuse(message.id, message.code);
      case "presence":
        this.presence = apply(this.presence, message.people);
        return;
      case "goodbye":
        this.goodbye = message.reason;
        return;
      case "clock":
      case "indicator":
      case "listeners":
      case "muteOthers":
    }
  }

  #see(view: SessionView): void {
    this.view = view;
    this.#hash = hashOf(view);
    this.seen.add(this.#hash);
  }

  #patch({ base, patch }: Extract<ServerMessage, { readonly type: "patch" }>): void {
    if (this.view === undefined || this.#hash !== base) this.misfits += 1;
    else this.#see(apply(this.view, patch));
  }

  #refuse(id: CommandId, reason: Refusal | FrameError): void {
    this.refused.set(id, reason);
    this.#waiting.delete(id);
  }
}
