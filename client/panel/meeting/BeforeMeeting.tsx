import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { groupsOutside } from "../../link/groups.ts";
import { browserSurroundings } from "../../link/surroundings.ts";
import type { MeetingPlatform } from "../../platforms/platform.ts";
import { Card } from "../Card.tsx";
import { CaseForm, isBegun, useOwnCard } from "../case-card/CaseForm.tsx";
import cards from "../cards.module.css";
import { OurMemory } from "../group/OurMemory.tsx";
import { LanguageChoice } from "../LanguageChoice.tsx";
import panel from "../panel.module.css";

const around = browserSurroundings();

const ask: typeof around.fetch = (path, request) => around.fetch(path, request);

interface BeforeMeetingProps {
  readonly platform: Pick<MeetingPlatform, "account" | "openLink">;
}

/** The panel where Zoom opens it without a meeting: what can be done before one, and how to open it there. */
export function BeforeMeeting({ platform }: BeforeMeetingProps): ReactNode {
  return (
    <>
      <header className={panel.header}>{i18n._("gathering.product")}</header>
      <main className={panel.main}>
        <div className={panel.now}>
          <h1 className={panel.title}>{i18n._("outside.title")}</h1>
          <p className={panel.lead}>{i18n._("outside.lead")}</p>
          <Card title={i18n._("outside.open")}>
            <ol className={cards.agreements}>
              <li>{i18n._("outside.join")}</li>
              <li>{i18n._("outside.apps")}</li>
            </ol>
          </Card>
        </div>
        <div className={panel.rest}>
          <OwnCase />
          <Card title={i18n._("outside.groups")}>
            <OurMemory link={{ groups: groupsOutside(platform, ask) }} platform={platform} />
          </Card>
          <LanguageChoice />
        </div>
      </main>
    </>
  );
}

function OwnCase(): ReactNode {
  const card = useOwnCard();
  return (
    <Card
      title={i18n._("caseCard.heading")}
      aside={isBegun(card) ? i18n._("caseCard.begun") : undefined}
    >
      <CaseForm card={card} here={[]} />
    </Card>
  );
}
