import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { Outcome } from "../../platforms/platform.ts";
import { Button } from "../Button.tsx";
import cards from "../cards.module.css";
import type { SeatedProps } from "../seated.ts";
import { useCall } from "./use-call.ts";

/** What came of the question; a yes takes it all away. */
const ANSWERS: Readonly<Record<Outcome | "asking", string>> = {
  asking: /*i18n*/ "meeting.asking",
  done: /*i18n*/ "addApp.asked",
  declined: /*i18n*/ "addApp.declined",
  unsupported: /*i18n*/ "addApp.unsupported",
  unknown: /*i18n*/ "addApp.unknown",
};

/** For a guest, who misses something: Zoom asks them to sign in, and then to add the app. */
export function AddApp({ seated: { platform } }: SeatedProps): ReactNode {
  const [outcome, ask] = useCall(() => platform.authorize());
  return (
    <div className={cards.field}>
      <p className={cards.seen}>{i18n._("addApp.why")}</p>
      <Button kind="small" isOff={outcome === "asking"} onPress={ask}>
        {i18n._("addApp.add")}
      </Button>
      <output className={cards.seen}>
        {outcome === undefined ? null : i18n._(ANSWERS[outcome])}
      </output>
    </div>
  );
}
