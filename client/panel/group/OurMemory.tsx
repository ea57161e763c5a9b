import { i18n } from "@lingui/core";
import { Suspense, useState, type ReactNode } from "react";
import { claimIn, forgetClaim } from "../../link/claim.ts";
import { deviceStorage } from "../../link/surroundings.ts";
import { Button } from "../Button.tsx";
import cards from "../cards.module.css";
import { later } from "../later.ts";
import type { LinkOpener } from "./Dates.tsx";
import { readPages, type GroupLink, type Pages } from "./group-pages.ts";

const OwnAddress = later(async () => (await import("./OwnAddress.tsx")).OwnAddress);
const GroupPages = later(async () => (await import("./GroupPages.tsx")).GroupPages);

interface OurMemoryProps {
  readonly link: GroupLink;
  readonly platform: LinkOpener;
}

/** What the group remembers, asked for when somebody wants to read it. */
export function OurMemory({ link, platform }: OurMemoryProps): ReactNode {
  const [read, setRead] = useState<Promise<Pages>>();
  const [claim, setClaim] = useState(() => claimIn(deviceStorage()));
  const forget = (): void => {
    forgetClaim(deviceStorage());
    setClaim(undefined);
  };
  return (
    <>
      <Button
        kind="small"
        isExpanded={read !== undefined}
        onPress={() => setRead(read === undefined ? readPages(link) : undefined)}
      >
        {i18n._("group.memory")}
      </Button>
      {read === undefined ? null : (
        <Suspense fallback={<p className={cards.seen}>{i18n._("group.loading")}</p>}>
          <GroupPages read={read} link={link} platform={platform} onRead={setRead} />
        </Suspense>
      )}
      {claim === undefined ? null : (
        <Suspense fallback={null}>
          <OwnAddress claim={claim} onForget={forget} />
        </Suspense>
      )}
    </>
  );
}
