import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import { addressOfClaim } from "../../link/claim.ts";
import { Button } from "../Button.tsx";
import { FoldedCard } from "../Card.tsx";
import cards from "../cards.module.css";
import { Address } from "./Address.tsx";

interface OwnAddressProps {
  readonly claim: string;
  readonly onForget: () => void;
}

/** By what somebody without an account is known in another browser too; folded, for a screen may be shared. */
export function OwnAddress({ claim, onForget }: OwnAddressProps): ReactNode {
  const [isSure, setSure] = useState(false);
  return (
    <FoldedCard title={i18n._("claim.title")}>
      <p className={cards.seen}>
        {i18n._("claim.about")} {i18n._("claim.lost")}
      </p>
      <Address label={i18n._("claim.title")} address={addressOfClaim(claim, location)} />
      <div className={cards.row}>
        <Button
          kind="small"
          onPress={() => (isSure ? onForget() : setSure(true))}
          onLeave={() => setSure(false)}
        >
          {isSure ? i18n._("claim.forgetSure") : i18n._("claim.forget")}
        </Button>
      </div>
    </FoldedCard>
  );
}
