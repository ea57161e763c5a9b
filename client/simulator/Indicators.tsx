import { useEffect, useState, type ReactNode } from "react";
import type { Indicators as Shown, ShownIndicator } from "./indicators.ts";
import type { Seat } from "./meeting.ts";
import styles from "./simulator.module.css";

const SECOND = 1_000;

interface IndicatorsProps {
  readonly seats: readonly Seat[];
  readonly indicators: Shown;
  readonly chat: readonly string[];
}

/** What everybody in the meeting sees, with a panel or without: indicators, and the chat. */
export function Indicators({ seats, indicators, chat }: IndicatorsProps): ReactNode {
  return (
    <section className={styles.outside} aria-label="What the whole meeting sees">
      {seats.map(({ slug, name }) => {
        const shown = indicators[slug];
        return shown === undefined ? null : <Indicator key={slug} name={name} shown={shown} />;
      })}
      {chat.map((line, place) => (
        // Lines are only ever added.
        <p key={place} data-testid="chat">
          {line}
        </p>
      ))}
    </section>
  );
}

function Indicator({ name, shown }: { readonly name: string; readonly shown: ShownIndicator }) {
  return (
    <p data-testid="indicator" data-by={name}>
      {name}: <b>{shown.text}</b>{" "}
      {shown.endsAt === undefined ? null : <Countdown endsAt={shown.endsAt} />}
    </p>
  );
}

function Countdown({ endsAt }: { readonly endsAt: number }): ReactNode {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticks = setInterval(() => setNow(Date.now()), SECOND / 4);
    return () => clearInterval(ticks);
  }, []);
  return <time>{countdownText(endsAt - now)}</time>;
}

/** On below zero, as a panel asks for it. */
function countdownText(left: number): string {
  const seconds = Math.ceil(left / SECOND);
  const rest = String(Math.abs(seconds) % 60).padStart(2, "0");
  return `${seconds < 0 ? "-" : ""}${Math.trunc(Math.abs(seconds) / 60)}:${rest}`;
}
