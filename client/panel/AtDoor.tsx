import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { SessionView } from "../../core/session/view.ts";
import { troubleText } from "../text/reasons.ts";
import { AskButton, Button, type AskingPerson } from "./Button.tsx";
import { Message } from "./Message.tsx";
import type { Joining } from "./use-joining.ts";

type Standing = NonNullable<SessionView["atDoor"]>;

const TITLES: Readonly<Record<Standing, string>> = {
  waiting: /*i18n*/ "door.waiting",
  turnedAway: /*i18n*/ "door.turnedAway",
  observing: /*i18n*/ "observe.waiting",
  removed: /*i18n*/ "door.removed",
};

const TEXTS: Readonly<Record<Standing, string>> = {
  waiting: /*i18n*/ "door.waitingText",
  turnedAway: /*i18n*/ "door.turnedAwayText",
  observing: /*i18n*/ "observe.waitingText",
  removed: /*i18n*/ "door.removedText",
};

interface AtDoorProps {
  readonly standing: Standing;
  readonly joining: Joining;
  readonly asking: AskingPerson;
  readonly name: string;
}

/** What can be done about it. */
const FEET: Readonly<Partial<Record<Standing, (props: AtDoorProps) => ReactNode>>> = {
  removed: ({ joining, asking, name }) => (
    <Button
      kind="primary"
      testId="primary"
      isOff={!asking.isLive || joining.isAsking}
      onPress={() => joining.join(name)}
    >
      {i18n._("door.knock")}
    </Button>
  ),
  observing: ({ asking }) => (
    <AskButton seated={asking} command={{ type: "leave" }}>
      {i18n._("observe.leave")}
    </AskButton>
  ),
};

/** How it stands for somebody who cannot simply sit down. */
export function AtDoor({ standing, joining, asking, name }: AtDoorProps): ReactNode {
  const { trouble } = joining;
  // That one waits is what this whole page says.
  const isNews = trouble !== undefined && trouble !== "waitingAtDoor" && trouble !== "turnedAway";
  return (
    <Message
      title={i18n._(TITLES[standing])}
      foot={FEET[standing]?.({ standing, joining, asking, name })}
    >
      <p>{i18n._(TEXTS[standing])}</p>
      {isNews ? <p>{troubleText(trouble)}</p> : null}
    </Message>
  );
}
