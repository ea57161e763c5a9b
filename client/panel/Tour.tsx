import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import styles from "./tour.module.css";

interface Stop {
  readonly title: string;
  readonly text: string;
  /** Drawn on 120 by 52; the second in the accent. */
  readonly lines: string;
  readonly accent: string;
}

const STOPS: readonly Stop[] = [
  {
    title: /*i18n*/ "tour.case.title",
    text: /*i18n*/ "tour.case.text",
    lines:
      "M26 20a6 6 0 1 0 0-.1M16 42a10 10 0 0 1 20 0M94 20a6 6 0 1 0 0-.1M84 42a10 10 0 0 1 20 0",
    accent: "M60 16a7 7 0 1 0 0-.1M48 44a12 12 0 0 1 24 0M78 4h14a3 3 0 0 1 0 10h-10l-5 4z",
  },
  {
    title: /*i18n*/ "tour.way.title",
    text: /*i18n*/ "tour.way.text",
    lines:
      "M14 20a8 8 0 1 1 11 7c-3 1.500-3 3-3 6M22 39v.5M40 26h8M44 22l4 4-4 4M74 26h8M78 22l4 4-4 4",
    accent:
      "M56 36l2-7 10-10 4 4-10 10zM92 14h18a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3h-8l-6 6v-6h-4a3 3 0 0 1-3-3V17a3 3 0 0 1 3-3z",
  },
  {
    title: /*i18n*/ "tour.you.title",
    text: /*i18n*/ "tour.you.text",
    lines:
      "M42 4h36a3 3 0 0 1 3 3v38a3 3 0 0 1-3 3H42a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3zM46 11h12M70 11h5M46 34h28M46 40h18",
    accent: "M46 17h28v10H46zM51 22h14",
  },
];

/** What intervision is and what one does in it, in three pictures. */
export function Tour(): ReactNode {
  return (
    <ol className={styles.tour}>
      {STOPS.map((stop) => (
        <li key={stop.title}>
          <Picture stop={stop} />
          <h3>{i18n._(stop.title)}</h3>
          <p>{i18n._(stop.text)}</p>
        </li>
      ))}
    </ol>
  );
}

/** The words say it all: screen readers pass it over. */
function Picture({ stop }: { readonly stop: Stop }): ReactNode {
  return (
    <svg
      viewBox="0 0 120 52"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={stop.lines} />
      <path d={stop.accent} />
    </svg>
  );
}
