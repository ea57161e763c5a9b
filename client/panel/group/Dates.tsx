import { i18n } from "@lingui/core";
import { useId, useState, type ReactNode } from "react";
import { RHYTHMS, type Rhythm } from "../../../core/group/group.ts";
import type { GroupDates, GroupPage } from "../../../core/group/page.ts";
import type { MeetingPlatform } from "../../platforms/platform.ts";
import { nextSessionLink } from "../../../core/group/next-session.ts";
import { rhythmText } from "../../text/rhythm.ts";
import { Button } from "../Button.tsx";
import { FoldedCard } from "../Card.tsx";
import cards from "../cards.module.css";
import { Copy } from "../invite/Copy.tsx";
import { wholeDayText } from "./group-words.ts";
import styles from "./group.module.css";
import { startOn } from "./next-start.ts";

export type LinkOpener = Pick<MeetingPlatform, "openLink">;

export interface DatesProps {
  readonly page: GroupPage;
  readonly platform: LinkOpener;
  readonly onDate: (dates: GroupDates) => void;
}

/** When the group meets: how often, next, and on which of the dates to come it does not. */
export function Dates({ page, platform, onDate }: DatesProps): ReactNode {
  const id = useId();
  return (
    <>
      <div className={cards.field}>
        <label htmlFor={`${id}rhythm`}>{i18n._("group.rhythm")}</label>
        <select
          id={`${id}rhythm`}
          className={styles.select}
          value={page.rhythm}
          onChange={({ target }) => onDate({ rhythm: target.value as Rhythm })}
        >
          {(Object.keys(RHYTHMS) as Rhythm[]).map((rhythm) => (
            <option key={rhythm} value={rhythm}>
              {rhythmText(rhythm)}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}next`}>{i18n._("group.next")}</label>
        <input
          id={`${id}next`}
          type="date"
          value={page.next === undefined ? "" : dayOf(page.next)}
          onChange={({ target }) => {
            // At noon it is the same day in every place where one would meet.
            const next = new Date(`${target.value}T12:00:00`).getTime();
            if (!Number.isNaN(next)) onDate({ next });
          }}
        />
      </div>
      <IntoCalendar page={page} platform={platform} />
      <Coming page={page} onDate={onDate} />
    </>
  );
}

function dayOf(at: number): string {
  // Swedish writes dates in this order.
  return new Intl.DateTimeFormat("sv").format(at);
}

/** A page outside of the panel saves it; where none opens, by its address. */
function IntoCalendar({ page, platform }: Omit<DatesProps, "onDate">): ReactNode {
  const [address, setAddress] = useState<string>();
  const found = addressOf(page);
  if (found === undefined) return null;
  const open = (): void => {
    setAddress(found);
    void platform.openLink(found);
  };
  return (
    <>
      <Button kind="small" onPress={open}>
        {i18n._("taken.calendar")}
      </Button>
      {address === found ? (
        <div>
          <p className={cards.seen}>{i18n._("next.byHand")}</p>
          <Copy text={address} />
        </div>
      ) : null}
    </>
  );
}

function addressOf({ id, next, usual, rhythm, coming }: GroupPage): string | undefined {
  if (next === undefined || usual === undefined) return undefined;
  const { from, minutes } = usual;
  const skipped = coming.filter(({ at, skipped: isSkipped }) => isSkipped === true && at > next);
  const series = {
    id,
    start: startOn(next, from),
    minutes,
    every: RHYTHMS[rhythm] / 7,
    skipped: skipped.map(({ at }) => startOn(at, from)),
  };
  return nextSessionLink(series, location);
}

function Coming({ page: { coming }, onDate }: Omit<DatesProps, "platform">): ReactNode {
  if (coming.length === 0) return null;
  return (
    <FoldedCard title={i18n._("coming.title")}>
      <ul className={styles.lines}>
        {coming.map(({ at, skipped = false }) => (
          <li key={at} className={styles.date}>
            <span>
              {skipped ? i18n._("coming.skipped", { when: wholeDayText(at) }) : wholeDayText(at)}
            </span>
            <Button
              kind="small"
              label={i18n._("coming.label", { what: skipText(skipped), when: wholeDayText(at) })}
              onPress={() => onDate({ skip: { at, yes: !skipped } })}
            >
              {skipText(skipped)}
            </Button>
          </li>
        ))}
      </ul>
    </FoldedCard>
  );
}

function skipText(isSkipped: boolean): string {
  return isSkipped ? i18n._("coming.meet") : i18n._("coming.skip");
}
