import { i18n } from "@lingui/core";
import { startTransition, use, useState, type ReactNode } from "react";
import type { HeldLine, StepLine } from "../../../core/group/page.ts";
import { readCard } from "../../../core/session/card.ts";
import { listText } from "../../text/times.ts";
import { roleName } from "../../text/roles.ts";
import { Button } from "../Button.tsx";
import { FoldedCard } from "../Card.tsx";
import { stepSentence } from "../card-words.ts";
import cards from "../cards.module.css";
import { Dates, type DatesProps, type LinkOpener } from "./Dates.tsx";
import { readAfter, readPages, type GroupLink, type Pages } from "./group-pages.ts";
import styles from "./group.module.css";
import { dayText, statusText } from "./group-words.ts";
import { Share } from "./Share.tsx";
import { Trend } from "./Trend.tsx";

interface GroupPagesProps {
  readonly read: Promise<Pages>;
  readonly link: GroupLink;
  readonly platform: LinkOpener;
  readonly onRead: (read: Promise<Pages>) => void;
}

/** All that the groups of this person remember, and the ways to change it and out of it. */
export function GroupPages({ read, link, platform, onRead }: GroupPagesProps): ReactNode {
  const pages = use(read);
  // What stands there stays until the answer has come.
  const after = (asked: Promise<Response>): void =>
    startTransition(() => onRead(readAfter(link, asked)));
  if (pages === "failed") return <p role="alert">{i18n._("group.failed")}</p>;
  if (pages.length === 0) return <p className={cards.seen}>{i18n._("group.none")}</p>;
  return pages.map((page) => (
    <div key={page.id} className={styles.page} data-testid="group">
      <Page
        page={page}
        platform={platform}
        onDate={(dates) => after(link.groups("PUT", page.id, dates))}
      />
      <Share
        page={page}
        link={link}
        onChanged={() => startTransition(() => onRead(readPages(link)))}
      />
      <Leave onLeave={() => after(link.groups("DELETE", page.id))} />
    </div>
  ));
}

function Page({ page, platform, onDate }: DatesProps): ReactNode {
  const names = page.members.map(({ name, you }) =>
    you === true ? i18n._("group.you", { name }) : name,
  );
  return (
    <>
      <p>{listText(names)}</p>
      <Dates page={page} platform={platform} onDate={onDate} />
      <Lines title={i18n._("group.steps.title")} lines={page.steps.map(stepText)} />
      <Lines title={i18n._("group.held")} lines={page.held.map(heldText)} />
      <Trend trend={page.trend} />
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <FoldedCard title={title} aside={String(lines.length)}>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </FoldedCard>
  );
}

function stepText({ name, text, since, status, line }: StepLine): string {
  const what = stepSentence(readCard("step", text));
  const said = line === undefined ? statusText(status) : `${statusText(status)}: ${line}`;
  return `${name}, ${dayText(since)}: ${what} · ${said}`;
}

function heldText({ at, present, guests, roles }: HeldLine): string {
  const who = [...present, ...(guests === 0 ? [] : [i18n._("group.guests", { count: guests })])];
  const held = roles.map(({ role, name }) => `${roleName(role)}: ${name}`);
  return [`${dayText(at)}: ${listText(who)}`, ...held].join(". ");
}

function Leave({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const [isSure, setSure] = useState(false);
  return (
    <>
      <p className={cards.seen}>{i18n._("group.leaving")}</p>
      <Button
        kind="small"
        onPress={() => (isSure ? onLeave() : setSure(true))}
        onLeave={() => setSure(false)}
      >
        {isSure ? i18n._("group.leaveSure") : i18n._("group.leave")}
      </Button>
    </>
  );
}
