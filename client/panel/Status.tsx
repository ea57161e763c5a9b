import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Instant } from "../../core/ids.ts";
import type { LinkState } from "../link/session-link.ts";
import { troubleText, type Trouble } from "../text/reasons.ts";
import {
  announcement,
  announcementText,
  isStillSo,
  isWorthSaying,
  type Announcement,
  type Moment,
} from "./announcements.ts";
import styles from "./panel.module.css";
import { onStage, type Seated } from "./seated.ts";
import type { Ticker } from "./use-now.ts";

interface StatusProps {
  readonly state: LinkState;
  readonly seated: Seated | undefined;
  readonly ticker: Ticker;
  readonly trouble: Trouble | undefined;
  /** For what this person must not miss while the panel is out of view. */
  readonly onCall: (text: string) => void;
}

/** The one place that speaks to whoever does not look; what was said last stands. */
export function Status({ state, seated, ticker, trouble, onCall }: StatusProps): ReactNode {
  const [said, say] = useState("");
  const before = useRef<Moment>(undefined);
  const saidAt = useRef<Instant>(-Infinity);
  const waits = useRef<Announcement>(undefined);
  useEffect(() => {
    const listen = (): void => {
      const after = momentOf(state, ticker);
      if (after === undefined) return;
      const fresh = before.current && announcement(before.current, after);
      before.current = after;
      const heard = fresh ?? stillSo(waits.current, after);
      if (heard === undefined) return;
      if (!isWorthSaying(heard, after.at - saidAt.current)) {
        waits.current = heard;
        return;
      }
      if (heard === waits.current) waits.current = undefined;
      const text = announcementText(heard, seated && onStage(seated));
      if (text === undefined) return;
      saidAt.current = after.at;
      say(text);
      if (isCall(heard)) onCall(text);
    };
    listen();
    return ticker.subscribe(listen);
  }, [state, seated, ticker, onCall]);
  const [told, tell] = useState<Trouble>();
  if (trouble !== told) {
    tell(trouble);
    // Taken away when it is over, so that the same trouble is heard again; what was said since stays.
    if (trouble === undefined) say((now) => (now === textOf(told) ? "" : now));
    else say(textOf(trouble));
  }
  return (
    <output aria-live="polite" className={styles.unseen} data-testid="status">
      {said}
    </output>
  );
}

/** Their turn has come, and they cannot see it. */
function isCall(heard: Announcement): boolean {
  return heard === "yourTurn" && document.visibilityState === "hidden";
}

function momentOf({ line, view }: LinkState, { at }: Ticker): Moment | undefined {
  return view === undefined ? undefined : { line, at, view };
}

function stillSo(what: Announcement | undefined, now: Moment): Announcement | undefined {
  return what !== undefined && isStillSo(what, now) ? what : undefined;
}

function textOf(trouble: Trouble | undefined): string {
  return trouble === undefined ? "" : troubleText(trouble);
}
