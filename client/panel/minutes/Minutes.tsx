import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { HeldLine } from "../../../core/session/held-minutes.ts";
import type { MinutesView } from "../../../core/session/view.ts";
import { AskButton } from "../Button.tsx";
import { Card } from "../Card.tsx";
import cards from "../cards.module.css";
import { nameOf } from "../seated.ts";
import type { Leaving } from "./leaving.ts";
import { LINE_LABELS } from "./line-words.ts";
import { Release } from "./Release.tsx";

interface MinutesProps {
  readonly asking: Leaving;
  readonly minutes: MinutesView;
}

type HeldCase = MinutesView["cases"][number];

/** What may stay of the session: each case giver goes through the own case, then everybody is asked. */
export function Minutes({ asking, minutes }: MinutesProps): ReactNode {
  return (
    <>
      {minutes.cases.map((held) => (
        <CaseMinutes key={held.number} asking={asking} minutes={minutes} held={held} />
      ))}
      {minutes.cases.some(({ approved }) => approved) ? (
        <Release asking={asking} minutes={minutes} />
      ) : null}
    </>
  );
}

interface CaseMinutesProps extends MinutesProps {
  readonly held: HeldCase;
}

function CaseMinutes({ asking, minutes, held }: CaseMinutesProps): ReactNode {
  const { view } = asking;
  const isMine = held.caseGiver === view.you;
  const name = nameOf(view, held.caseGiver);
  if (!isMine && held.approved === undefined) return <p>{i18n._("minutes.waiting", { name })}</p>;
  const lines = Object.entries(minutes.lines)
    .filter(([, line]) => line.case === held.number)
    .toSorted(([, one], [, other]) => one.place - other.place);
  return (
    <Card title={isMine ? i18n._("minutes.own") : i18n._("minutes.of", { name })}>
      {isMine && held.approved === undefined ? <p>{i18n._("minutes.goThrough")}</p> : null}
      <ul className={cards.notes}>
        {lines.map(([id, line]) => (
          <Line key={id} id={id} line={line} asking={asking} />
        ))}
      </ul>
      <div className={cards.row}>
        <AskButton
          kind="primary"
          seated={asking}
          command={{ type: "approveMinutes", number: held.number, version: held.version ?? 0 }}
        >
          {i18n._("minutes.approve")}
        </AskButton>
        <AskButton
          kind="quiet"
          seated={asking}
          command={{ type: "withdrawApproval", number: held.number }}
        >
          {i18n._("minutes.takeBack")}
        </AskButton>
      </div>
    </Card>
  );
}

interface LineProps {
  readonly id: string;
  readonly line: HeldLine;
  readonly asking: Leaving;
}

function Line({ id, line: { kind, text }, asking }: LineProps): ReactNode {
  return (
    <li>
      <small>{i18n._(LINE_LABELS[kind])}</small>
      <span className={cards.noteText}>{text}</span>
      <AskButton
        kind="small"
        seated={asking}
        command={{ type: "strikeLine", line: id }}
        label={i18n._("minutes.strikeLine", { text })}
        sure={i18n._("minutes.strikeSure")}
      >
        {i18n._("minutes.strike")}
      </AskButton>
    </li>
  );
}
