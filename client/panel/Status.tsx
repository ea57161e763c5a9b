import { i18n } from "@lingui/core";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { cueText } from "../../core/methods/method-text.ts";
import type { LinkState } from "../link/session-link.ts";
import { troubleText, type Trouble } from "../text/reasons.ts";
import { announcement, type Announcement, type Moment } from "./announcements.ts";
import styles from "./panel.module.css";
import { onStage, type Seated } from "./seated.ts";
import type { Ticker } from "./use-now.ts";

interface StatusProps {
  readonly state: LinkState;
  readonly seated: Seated | undefined;
  readonly ticker: Ticker;
  readonly trouble: Trouble | undefined;
}

/** The one place that speaks to whoever does not look. */
export function Status({ state, seated, ticker, trouble }: StatusProps): ReactNode {
  const [said, say] = useState("");
  const before = useRef<Moment>(undefined);
  useEffect(() => {
    const listen = (): void => {
      const after = momentOf(state, ticker);
      if (after === undefined) return;
      const heard = before.current && announcement(before.current, after);
      before.current = after;
      if (heard !== undefined) say(announcementText(heard, seated));
    };
    listen();
    return ticker.subscribe(listen);
  }, [state, seated, ticker]);
  return (
    <output aria-live="polite" className={styles.unseen} data-testid="status">
      {trouble === undefined ? said : troubleText(trouble)}
    </output>
  );
}

function momentOf({ line, view }: LinkState, { at }: Ticker): Moment | undefined {
  return view === undefined ? undefined : { line, at, view };
}

const SENTENCES: Readonly<Record<Exclude<Announcement, "place" | "yourTurn">, string>> = {
  lineDown: /*i18n*/ "line.down",
  lineBack: /*i18n*/ "line.back",
  closed: /*i18n*/ "closed.title",
  youAreNext: /*i18n*/ "announce.youAreNext",
  revealed: /*i18n*/ "announce.revealed",
  paused: /*i18n*/ "announce.paused",
  resumed: /*i18n*/ "announce.resumed",
  halfTime: /*i18n*/ "announce.halfTime",
  twoMinutes: /*i18n*/ "announce.twoMinutes",
  oneMinute: /*i18n*/ "announce.oneMinute",
  timeIsUp: /*i18n*/ "announce.timeIsUp",
};

function announcementText(heard: Announcement, seated: Seated | undefined): string {
  if (heard !== "place" && heard !== "yourTurn") return i18n._(SENTENCES[heard]);
  const on = seated && onStage(seated);
  if (on === undefined) return "";
  const values = { phase: on.text.name, cue: cueText(on.text, on.stage.part, on.stage.cue) };
  if (on.stage.sign === "yourTurn") return i18n._("announce.yourTurn", values);
  return i18n._("announce.place", values);
}
