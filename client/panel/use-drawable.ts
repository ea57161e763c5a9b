import { useEffect, useState } from "react";
import type { LinkState, SessionLink } from "../link/session-link.ts";
import { loadedText, planText } from "./words.ts";

/** The newest state for which there are words: until those of another plan have come, a panel stays as it is, and keeps the focus. */
export function useDrawable(state: LinkState, link: SessionLink): LinkState {
  const [drawn, setDrawn] = useState(state);
  const [, setLoaded] = useState(0);
  const plan = state.view?.plan;
  const isReady = plan === undefined || loadedText(plan, link) !== undefined;
  useEffect(() => {
    if (plan !== undefined && !isReady)
      void planText(plan, link).then(() => setLoaded((times) => times + 1));
  }, [plan, isReady, link]);
  if (isReady && drawn !== state) setDrawn(state);
  return isReady || drawn.view?.plan === undefined ? state : drawn;
}
