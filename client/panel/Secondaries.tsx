import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { RoleName } from "../../core/methods/method.ts";
import type { Ask } from "../../core/session/ask.ts";
import { AskButton } from "./Button.tsx";
import { HandButton } from "./Hand.tsx";
import { MuteButton } from "./MicrophoneButton.tsx";
import type { OnStageProps } from "./seated.ts";
import { CaseGiverStop, isTheirCase } from "./Stop.tsx";

interface SecondariesProps extends OnStageProps {
  readonly ask: Ask | undefined;
}

/** What else can be pressed, beside the primary action. */
export function Secondaries({ on, ask }: SecondariesProps): ReactNode {
  const role = offeredRole(ask);
  if (role !== undefined) {
    return (
      <AskButton seated={on} command={{ type: "answerOffer", role, accept: false }}>
        {i18n._("offer.no")}
      </AskButton>
    );
  }
  const from = on.stage.step;
  return (
    <>
      <MuteButton on={on} />
      {isTheirCase(on) ? <CaseGiverStop on={on} /> : <HandButton on={on} />}
      {on.stage.sign === "yourTurn" ? (
        <AskButton kind="quiet" seated={on} command={{ type: "passTurn", from }}>
          {i18n._("secondary.pass")}
        </AskButton>
      ) : null}
      <AskButton kind="quiet" seated={on} command={{ type: "goRoundAgain", from }}>
        {i18n._("secondary.again")}
      </AskButton>
      {on.stage.ahead === "turn" ? (
        <AskButton kind="quiet" seated={on} command={{ type: "endPart", from }}>
          {i18n._("secondary.endPart")}
        </AskButton>
      ) : null}
    </>
  );
}

/** The role that this person is asked to take. */
export function offeredRole(ask: Ask | undefined): RoleName | undefined {
  const [type, role] = ask?.split(":") ?? [];
  return type === "answerOffer" ? (role as RoleName) : undefined;
}
