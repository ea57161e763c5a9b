import { i18n } from "@lingui/core";
import { Suspense, use, type ReactNode } from "react";
import type { GroupPage } from "../../../core/group/page.ts";
import type { TrendPoint } from "../../../core/group/trend.ts";
import { CONDITIONS } from "../../../core/methods/conditions.ts";
import { FoldedCard } from "../Card.tsx";
import cards from "../cards.module.css";
import { conditionTexts } from "../words.ts";
import styles from "./group.module.css";
import { dayText } from "./group-words.ts";

interface TrendProps {
  readonly trend: GroupPage["trend"];
}

/** How the sessions went, condition by condition: how many said what, never who. */
export function Trend({ trend }: TrendProps): ReactNode {
  if (Object.keys(trend).length === 0) return null;
  return (
    <FoldedCard title={i18n._("trend.title")}>
      <p className={cards.seen}>{i18n._("trend.how")}</p>
      <Suspense fallback={null}>
        <Conditions trend={trend} />
      </Suspense>
    </FoldedCard>
  );
}

function Conditions({ trend }: TrendProps): ReactNode {
  const words = use(conditionTexts());
  return (
    <ul className={styles.lines}>
      {CONDITIONS.map((condition) => {
        const points = trend[condition];
        return points === undefined ? null : (
          <li key={condition} className={styles.condition}>
            <span>{words[condition].label}</span>
            <Picture points={points} />
          </li>
        );
      })}
    </ul>
  );
}

const WIDTH = 8;
const HEIGHT = 14;

/** A bar up for each who said that it went well, one down for each who said that it needs care. */
function Picture({ points }: { readonly points: readonly TrendPoint[] }): ReactNode {
  const most = Math.max(1, ...points.flatMap(({ well, care }) => [well, care]));
  const said = points.map(({ at, well, care }) =>
    i18n._("trend.point", { when: dayText(at), well, care }),
  );
  return (
    <>
      <span className={styles.unseen}>{said.join(" ")}</span>
      <svg
        className={styles.trend}
        aria-hidden="true"
        width={points.length * WIDTH}
        height={HEIGHT * 2 + 1}
      >
        <line x1={0} x2={points.length * WIDTH} y1={HEIGHT} y2={HEIGHT} className={styles.zero} />
        {points.map(({ at, well, care }, place) => (
          <g key={at} transform={`translate(${place * WIDTH + 1} 0)`}>
            <Bar size={well / most} className={styles.well} />
            <Bar size={-care / most} className={styles.care} />
          </g>
        ))}
      </svg>
    </>
  );
}

function Bar({
  size,
  className,
}: {
  readonly size: number;
  readonly className: string | undefined;
}) {
  const height = Math.abs(size) * (HEIGHT - 1);
  return (
    <rect
      x={0}
      y={size > 0 ? HEIGHT - height : HEIGHT + 1}
      width={WIDTH - 2}
      height={height}
      className={className}
    />
  );
}
