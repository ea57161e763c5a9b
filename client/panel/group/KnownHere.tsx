import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import { claimIn, keepClaim, offeredClaim } from "../../link/claim.ts";
import { groupsAs } from "../../link/groups.ts";
import { browserSurroundings } from "../../link/surroundings.ts";
import { Button } from "../Button.tsx";
import { Card } from "../Card.tsx";
import cards from "../cards.module.css";
import type { LinkOpener } from "./Dates.tsx";
import { statusOf } from "./group-pages.ts";
import { OurMemory } from "./OurMemory.tsx";

const around = browserSurroundings();
const ask: typeof around.fetch = (path, request) => around.fetch(path, request);

/** Nobody who looks at the address later finds it. */
function takeOffered(): string | undefined {
  const offered = offeredClaim(location);
  if (offered !== undefined) history.replaceState(null, "", location.pathname);
  return offered;
}

const opened = takeOffered();

/** In a browser without Zoom: whom this browser is known as, or may be, by an address of their own. */
export function KnownHere({ platform }: { readonly platform: LinkOpener }): ReactNode {
  const [offered, setOffered] = useState(opened);
  const [kept, setKept] = useState(() => claimIn(around.lasting));
  if (offered !== undefined && offered !== kept) {
    const keep = (): void => {
      keepClaim(around.lasting, offered);
      setKept(offered);
      setOffered(undefined);
    };
    return <Offered claim={offered} isInstead={kept !== undefined} onKnown={keep} />;
  }
  if (kept === undefined) return null;
  return (
    <Card title={i18n._("outside.groups")}>
      <p className={cards.seen}>{i18n._("claim.here")}</p>
      <OurMemory link={{ groups: groupsAs(ask, `Claim ${kept}`) }} platform={platform} />
    </Card>
  );
}

interface OfferedProps {
  readonly claim: string;
  /** This browser is known as somebody already. */
  readonly isInstead: boolean;
  readonly onKnown: () => void;
}

function Offered({ claim, isInstead, onKnown }: OfferedProps): ReactNode {
  const [isAsked, setAsked] = useState(false);
  const [why, setWhy] = useState<string>();
  const know = async (): Promise<void> => {
    setAsked(true);
    const status = await statusOf(groupsAs(ask, `Claim ${claim}`)("GET"));
    if (status === 200) return onKnown();
    setAsked(false);
    setWhy(status === 404 ? i18n._("claim.unknown") : i18n._("group.failed"));
  };
  return (
    <Card title={i18n._("claim.title")}>
      <p>
        {i18n._("claim.offered")} {isInstead ? i18n._("claim.instead") : null}
      </p>
      <div className={cards.row}>
        <Button isOff={isAsked} onPress={() => void know()}>
          {i18n._("claim.know")}
        </Button>
      </div>
      {why === undefined ? null : <p role="alert">{why}</p>}
    </Card>
  );
}
