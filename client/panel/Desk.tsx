import { i18n } from "@lingui/core";
import { Suspense, type ReactNode } from "react";
import { openingLine } from "../../core/methods/method-text.ts";
import { isWaiting } from "../../core/session/clock.ts";
import { listText } from "../text/times.ts";
import { AskButton, Button } from "./Button.tsx";
import { Card } from "./Card.tsx";
import styles from "./desk.module.css";
import { later } from "./later.ts";
import { slotOf, slotTitle } from "./note-list.ts";
import { OfferRole } from "./OfferRole.tsx";
import { leads, nameOf, type OnStage, type OnStageProps } from "./seated.ts";
import { TimeTools } from "./TimeTools.tsx";
import { useNow } from "./use-now.ts";

/** For whoever leads alone, and so not in the first load. */
const MuteEachPart = later(async () => (await import("./quiet/Listeners.tsx")).MuteEachPart);
const InMeeting = later(async () => (await import("./InMeeting.tsx")).InMeeting);
const Guidance = later(async () => (await import("./Guidance.tsx")).Guidance);

/** The line to read aloud: what opens a part while it waits, what closes a phase when nothing else is to come in it. */
export function ChairLine({ on }: OnStageProps): ReactNode {
  const waits = useNow(on.ticker, (at) => isWaiting(on.stage.clock, at));
  const line = lineToRead(on, waits);
  if (!leads(on.view) || line === undefined) return null;
  return (
    <p className={styles.line} data-testid="chair-line">
      <small>{whenToRead(on, waits)}</small>
      {line}
    </p>
  );
}

function whenToRead({ view }: OnStage, waits: boolean): string {
  if (view.shortPause !== undefined) return i18n._("desk.say");
  return waits ? i18n._("desk.readNow") : i18n._("desk.readAtEnd");
}

function lineToRead({ view, stage, text }: OnStage, waits: boolean): string | undefined {
  if (view.shortPause !== undefined) return i18n._("stop.line");
  if (waits) return openingLine(text, stage.part);
  return stage.ahead === "phase" || stage.ahead === "end" ? text.closes : undefined;
}

interface DeskProps extends OnStageProps {
  readonly onClose: () => void;
}

/** What whoever leads has at hand; the timekeeper has the time tools of it. */
export function Desk({ on, onClose }: DeskProps): ReactNode {
  if (!leads(on.view)) {
    if (on.view.may.extend === undefined) return <WrittenCounts on={on} />;
    return (
      <Card title={i18n._("desk.time")}>
        <TimeTools on={on} />
      </Card>
    );
  }
  return (
    <Card title={i18n._("desk.title")}>
      <Suspense fallback={null}>
        <Guidance key={on.stage.phase} on={on} />
      </Suspense>
      <TimeTools on={on} />
      <NotYetHeard on={on} />
      <WrittenCounts on={on} />
      <Suspense fallback={null}>
        <MuteEachPart on={on} />
        <InMeeting on={on} />
      </Suspense>
      <OfferRole seated={on} />
      {on.stage.ahead === "end" ? null : (
        <Button kind="small" isOff={!on.isLive} onPress={onClose}>
          {i18n._("desk.close")}
        </Button>
      )}
      <AskButton
        kind="small"
        seated={on}
        command={{ type: "discard" }}
        sure={i18n._("desk.discardSure")}
      >
        {i18n._("desk.discard")}
      </AskButton>
    </Card>
  );
}

function NotYetHeard({ on: { view, stage } }: OnStageProps): ReactNode {
  const coming = stage.round?.coming ?? [];
  if (coming.length === 0) return null;
  const names = listText(coming.map((person) => nameOf(view, person)));
  return <p className={styles.fact}>{i18n._("desk.notYetHeard", { names })}</p>;
}

/** How many have written into what is still sealed, never who; for chair and note-taker. */
function WrittenCounts({ on }: OnStageProps): ReactNode {
  return Object.entries(on.stage.written ?? {}).map(([name, count]) => {
    const slot = slotOf(on, name);
    if (slot === undefined || !["text", "pitch", "step", "scale"].includes(slot.writing.form))
      return null;
    return (
      <p key={name} className={styles.fact}>
        {i18n._("desk.written", { count, title: slotTitle(slot) })}{" "}
        <AskButton
          kind="small"
          seated={on}
          command={{ type: "revealNotes", slot: name }}
          sure={i18n._("desk.revealSure")}
        >
          {i18n._("desk.reveal")}
        </AskButton>
      </p>
    );
  });
}
