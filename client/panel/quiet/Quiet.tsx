import { i18n } from "@lingui/core";
import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { Button } from "../Button.tsx";
import type { OnStage, OnStageProps } from "../seated.ts";
import { useNow } from "../use-now.ts";
import { OwnQuiet } from "./own-quiet.ts";
import styles from "./quiet.module.css";

/** What is due of the own microphone, above everything that can be pressed: always in view. */
export function Quiet({ on }: OnStageProps): ReactNode {
  const quiet = useOwnQuiet(on);
  useOthersMuted(on);
  const { mutesAt, isTalking } = useSyncExternalStore(quiet.subscribe, quiet.state);
  return (
    <div aria-live="polite" data-testid="quiet">
      {mutesAt === undefined ? null : <Notice on={on} mutesAt={mutesAt} onLeave={quiet.leaveOn} />}
      {isTalking && mutesAt === undefined ? <Heard on={on} /> : null}
    </div>
  );
}

function useOwnQuiet({ link, platform, ticker, view, microphone }: OnStage): OwnQuiet {
  const { on, mayBeSet, keepsOn, isShared, mute } = microphone;
  const [quiet] = useState(
    () => new OwnQuiet({ now: () => link.now(), mute, tell: (what) => link.tell(what) }),
  );
  const isLeftAlone = keepsOn || isShared;
  useEffect(
    () => quiet.know(view, { on, mayBeSet, isLeftAlone }),
    [quiet, view, on, mayBeSet, isLeftAlone],
  );
  useEffect(() => ticker.subscribe(quiet.tick), [ticker, quiet]);
  useEffect(() => platform.onTalking((talks) => quiet.heard(talks)), [platform, quiet]);
  return quiet;
}

/** Where this person is a host, their panel mutes for the group. */
function useOthersMuted({ link, platform, muteList }: OnStage): void {
  useEffect(() => {
    if (muteList === undefined) return;
    void platform.muteOthers(muteList).then((report) => {
      // On a new line the room knows nothing of the list.
      if (link.state().muteList === muteList) link.othersMuted(muteList.number, report);
      return report;
    });
  }, [link, platform, muteList]);
}

interface NoticeProps extends OnStageProps {
  readonly mutesAt: number;
  readonly onLeave: () => void;
}

function Notice({ on, mutesAt, onLeave }: NoticeProps): ReactNode {
  const seconds = useNow(on.ticker, (at) => Math.max(Math.ceil((mutesAt - at) / 1_000), 1));
  const isOwn = on.microphone.mayBeSet;
  return (
    <div className={styles.notice}>
      <p data-testid="notice">{isOwn ? i18n._("quiet.notice") : i18n._("quiet.noticeOfHost")}</p>
      <span className={styles.seconds} aria-hidden="true">
        {seconds}
      </span>
      <Button onPress={onLeave}>{i18n._("quiet.leaveOn")}</Button>
    </div>
  );
}

function Heard({ on }: OnStageProps): ReactNode {
  const isSilence = on.stage.floor === "silence";
  return (
    <div className={styles.notice}>
      <p data-testid="heard">
        {isSilence ? i18n._("quiet.heardInSilence") : i18n._("quiet.heard")}
      </p>
    </div>
  );
}
