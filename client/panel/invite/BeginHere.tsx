import { i18n } from "@lingui/core";
import { useEffect, useState, type ReactNode } from "react";
import type { NoBeginning } from "../../link/begin.ts";
import type { SessionLink } from "../../link/session-link.ts";
import { Button } from "../Button.tsx";
import cards from "../cards.module.css";
import { comeInBy } from "./come-in.ts";

const WHY_NOT: Readonly<Record<NoBeginning, string>> = {
  browserSessionsOff: /*i18n*/ "begin.off",
  tooManyBegun: /*i18n*/ "begin.tooMany",
  unreachable: /*i18n*/ "begin.unreachable",
};

interface BeginHereProps {
  readonly link: Pick<SessionLink, "mayBegin" | "begin">;
}

/** Where the operator allows it, for whoever has no code: a session that begins in this tab. */
export function BeginHere({ link }: BeginHereProps): ReactNode {
  const [isOffered, setOffered] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [whyNot, setWhyNot] = useState<NoBeginning>();
  useEffect(() => void link.mayBegin().then(setOffered), [link]);
  const begin = async (): Promise<void> => {
    setAsking(true);
    const begun = await link.begin();
    if (begun.ok) return comeInBy(begun.value);
    setAsking(false);
    setWhyNot(begun.reason);
  };
  if (!isOffered) return null;
  return (
    <div className={`${cards.field} ${cards.under}`}>
      <p>{i18n._("begin.about")}</p>
      <Button isOff={isAsking} onPress={() => void begin()}>
        {i18n._("begin.here")}
      </Button>
      {whyNot === undefined ? null : <p role="alert">{i18n._(WHY_NOT[whyNot])}</p>}
    </div>
  );
}
