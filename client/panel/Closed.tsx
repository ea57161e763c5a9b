import { i18n } from "@lingui/core";
import { Suspense, type ReactNode } from "react";
import type { Keep } from "../../core/session/command.ts";
import { AskButton } from "./Button.tsx";
import { later } from "./later.ts";
import { Message } from "./Message.tsx";
import type { Leaving } from "./minutes/leaving.ts";

const Minutes = later(async () => (await import("./minutes/Minutes.tsx")).Minutes);

interface ClosedProps {
  readonly asking: Leaving;
}

/** How long the server keeps what nobody sees any more. */
const ERASED: Readonly<Record<Keep, string>> = {
  end: /*i18n*/ "closed.erasedNow",
  day: /*i18n*/ "closed.erased",
  week: /*i18n*/ "closed.erasedInWeek",
};
const OwnStep = later(async () => (await import("./minutes/OwnStep.tsx")).OwnStep);
const EraseWords = later(async () => (await import("./EraseWords.tsx")).EraseWords);
const OwnCopy = later(async () => (await import("./OwnCopy.tsx")).OwnCopy);
const Remember = later(async () => (await import("./group/Remember.tsx")).Remember);

/** After the goodbye. */
export function Closed({ asking }: ClosedProps): ReactNode {
  const { minutes, ownStep, keep = "day" } = asking.view;
  return (
    <Message
      title={i18n._("closed.title")}
      foot={
        <AskButton seated={asking} command={{ type: "beginAnother" }}>
          {i18n._("another.begin")}
        </AskButton>
      }
    >
      {minutes === undefined ? null : (
        <Suspense fallback={null}>
          <Minutes asking={asking} minutes={minutes} />
        </Suspense>
      )}
      <Suspense fallback={null}>{ownStep === true ? <OwnStep on={asking} /> : null}</Suspense>
      <p>{i18n._(ERASED[keep])}</p>
      <p>{i18n._("closed.beyond")}</p>
      <Suspense fallback={null}>
        <OwnCopy typed={asking.typed} />
        <EraseWords on={asking} onErased={() => asking.typed.own.type(undefined)} />
        <Remember {...asking} />
      </Suspense>
    </Message>
  );
}
