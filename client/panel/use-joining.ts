import { useCallback, useEffect, useRef, useState } from "react";
import { isOpen } from "../../core/session/ask.ts";
import type { LinkState, SessionLink } from "../link/session-link.ts";
import type { Trouble } from "../text/reasons.ts";

/** How this person comes to a seat. */
export interface Joining {
  readonly isAsking: boolean;
  readonly hasLeft: boolean;
  readonly trouble?: Trouble;
  join(name: string): void;
}

/** Joins each session once by itself where the name is known; after a goodbye only by a tap. */
export function useJoining(link: SessionLink, state: LinkState, knownName: string): Joining {
  const [trouble, setTrouble] = useState<Trouble>();
  const [isAsking, setAsking] = useState(false);
  const [seatedIn, setSeatedIn] = useState<number>();
  const triedIn = useRef<number>(undefined);
  if (state.seated && state.session !== seatedIn) setSeatedIn(state.session);

  const join = useCallback(
    (name: string): void => {
      setAsking(true);
      void link.ask({ type: "join", name }).then((answer) => {
        setAsking(false);
        setTrouble(answer.ok ? undefined : answer.reason);
        return answer;
      });
    },
    [link],
  );

  const mayJoin = mayJoinAlone(state);
  useEffect(() => {
    if (!mayJoin || knownName === "" || triedIn.current === state.session) return;
    triedIn.current = state.session;
    join(knownName);
  }, [mayJoin, knownName, state.session, join]);

  const hasLeft = !state.seated && seatedIn !== undefined && seatedIn === state.session;
  return { isAsking, hasLeft, join, ...(trouble === undefined ? {} : { trouble }) };
}

/** Whoever was taken out comes back by a tap of their own. */
function mayJoinAlone({ line, seated, view }: LinkState): boolean {
  if (line !== "live" || seated || view?.atDoor === "removed") return false;
  return isOpen(view?.may.join, 0);
}
