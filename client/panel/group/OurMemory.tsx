import { i18n } from "@lingui/core";
import { Suspense, useState, type ReactNode } from "react";
import { Button } from "../Button.tsx";
import cards from "../cards.module.css";
import { later } from "../later.ts";
import type { GroupLink } from "./group-pages.ts";

const GroupPages = later(async () => (await import("./GroupPages.tsx")).GroupPages);

/** What the group remembers, asked for when somebody wants to read it. */
export function OurMemory({ link }: { readonly link: GroupLink }): ReactNode {
  const [isShown, setShown] = useState(false);
  return (
    <>
      <Button kind="small" isExpanded={isShown} onPress={() => setShown(!isShown)}>
        {i18n._("group.memory")}
      </Button>
      {isShown ? (
        <Suspense fallback={<p className={cards.seen}>{i18n._("group.loading")}</p>}>
          <GroupPages link={link} />
        </Suspense>
      ) : null}
    </>
  );
}
