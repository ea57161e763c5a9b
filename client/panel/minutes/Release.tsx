import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { PersonId } from "../../../core/ids.ts";
import type { MinutesView } from "../../../core/session/view.ts";
import { AskButton } from "../Button.tsx";
import { Card } from "../Card.tsx";
import cards from "../cards.module.css";
import { TakeAlong } from "../forms/TakeAlong.tsx";
import { nameOf } from "../seated.ts";
import type { Leaving } from "./leaving.ts";

interface ReleaseProps {
  readonly asking: Leaving;
  readonly minutes: MinutesView;
}

/** May the minutes leave the group: everybody is asked, and nobody learns who said what. */
export function Release({ asking, minutes }: ReleaseProps): ReactNode {
  const { view } = asking;
  const onPaper = (Object.keys(view.people) as PersonId[]).filter(
    (person) => person !== view.you && view.may[`answerRelease:${person}`] !== undefined,
  );
  return (
    <Card title={i18n._("release.title")}>
      <p>{minutes.released === true ? i18n._("release.all") : i18n._("release.ask")}</p>
      {minutes.released === true ? <TakeAlong on={asking} what="minutes" /> : null}
      <Answers asking={asking} minutes={minutes} person={view.you} />
      {onPaper.map((person) => (
        <div key={person}>
          <p>{i18n._("release.onPaper", { name: nameOf(view, person) })}</p>
          <Answers asking={asking} minutes={minutes} person={person} />
        </div>
      ))}
    </Card>
  );
}

interface AnswersProps extends ReleaseProps {
  readonly person: PersonId;
}

/** The answer that was given is said; the other one is a tap away. */
function Answers({ asking, minutes: { version, answers }, person }: AnswersProps): ReactNode {
  const said = answers[person];
  return (
    <>
      {said === undefined ? null : (
        <p className={cards.seen}>{said ? i18n._("release.saidYes") : i18n._("release.saidNo")}</p>
      )}
      <div className={cards.row}>
        {[true, false]
          .filter((yes) => yes !== said)
          .map((yes) => (
            <AskButton
              key={String(yes)}
              seated={asking}
              command={{ type: "answerRelease", person, yes, version }}
            >
              {yes ? i18n._("release.yes") : i18n._("release.no")}
            </AskButton>
          ))}
      </div>
    </>
  );
}
