import type { CommandId } from "../../core/ids.ts";
import type { ClientMessage } from "../../core/protocol/message.ts";
import { askOf, type Ask } from "../../core/session/ask.ts";
import type { Command } from "../../core/session/command.ts";
import type { Answer } from "./session-link.ts";

interface Waiting {
  readonly id: CommandId;
  readonly command: Command;
  readonly settle: (answer: Answer) => void;
}

/** Commands that were sent and not answered yet, in order; they are sent again under the same ids. */
export class Outbox {
  #waiting: readonly Waiting[] = [];

  add(id: CommandId, command: Command): Promise<Answer> {
    return new Promise((settle) => {
      this.#waiting = [...this.#waiting, { id, command, settle }];
    });
  }

  /** An answer that nobody waits for any more is of no interest. */
  settle(id: CommandId, answer: Answer): void {
    const settled = this.#waiting.find((one) => one.id === id);
    this.#waiting = this.#waiting.filter((one) => one !== settled);
    settled?.settle(answer);
  }

  giveUp(): void {
    const given = this.#waiting;
    this.#waiting = [];
    for (const { settle } of given) settle({ ok: false, reason: "offline" });
  }

  messages(): readonly ClientMessage[] {
    return this.#waiting.map(({ id, command }) => ({ type: "command", id, command }));
  }

  asks(): readonly Ask[] {
    return this.#waiting.map(({ command }) => askOf(command));
  }
}
