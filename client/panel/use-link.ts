import { useCallback, useSyncExternalStore } from "react";
import type { LinkState, SessionLink } from "../link/session-link.ts";
import type { DraftBook } from "./draft-book.ts";
import type { Drafts } from "./draft.ts";
import type { TypedText } from "./typed-text.ts";

export function useLink(link: SessionLink): LinkState {
  const subscribe = useCallback((listener: () => void) => link.subscribe(listener), [link]);
  return useSyncExternalStore(subscribe, () => link.state());
}

export function useDrafts(drafts: DraftBook): Drafts {
  return useSyncExternalStore(drafts.subscribe, drafts.state);
}

export function useTyped({ subscribe, text }: TypedText): string | undefined {
  return useSyncExternalStore(subscribe, text);
}
