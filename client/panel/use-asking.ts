import { useCallback, useEffect, useState } from "react";
import type { Command } from "../../core/session/command.ts";
import type { Answer, SessionLink } from "../link/session-link.ts";
import type { Trouble } from "../text/reasons.ts";
import { BROWSER_TIMERS } from "../timers.ts";

const SAID_FOR = 10_000;

export interface Asking {
  /** Why the last thing asked did not happen. */
  readonly trouble: Trouble | undefined;
  readonly say: (trouble: Trouble) => void;
  readonly ask: (command: Command) => Promise<Answer>;
}

/** Asks the room, and says for a while why it said no. */
export function useAsking(link: SessionLink): Asking {
  const [trouble, say] = useState<Trouble>();
  const ask = useCallback(
    async (command: Command): Promise<Answer> => {
      say(undefined);
      const answer = await link.ask(command);
      say(answer.ok ? undefined : answer.reason);
      return answer;
    },
    [link],
  );
  useEffect(
    () =>
      trouble === undefined ? undefined : BROWSER_TIMERS.after(SAID_FOR, () => say(undefined)),
    [trouble],
  );
  return { trouble, say, ask };
}
