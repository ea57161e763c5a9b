import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import type { SessionView } from "../../../core/session/view.ts";
import { Button } from "../Button.tsx";
import type { SessionLink } from "../../link/session-link.ts";
import type { LinkOpener } from "./Dates.tsx";
import { refusalOf } from "./group-pages.ts";
import styles from "./group.module.css";
import { OurMemory } from "./OurMemory.tsx";

interface RememberProps {
  readonly view: SessionView;
  readonly isLive: boolean;
  readonly link: Pick<SessionLink, "groups" | "claim">;
  readonly platform: LinkOpener;
}

/** After the goodbye: the group finds itself again next time, each by their own tap. */
export function Remember({ view, isLive, link, platform }: RememberProps): ReactNode {
  const { remembered } = view;
  if (remembered?.mine === true) {
    return (
      <section className={styles.remember}>
        <p>{i18n._("remember.mine", { count: remembered.members })}</p>
        <OurMemory link={link} platform={platform} />
      </section>
    );
  }
  return (
    <section className={styles.remember}>
      <p>
        {remembered === undefined
          ? i18n._("remember.ask")
          : i18n._("remember.others", { count: remembered.members })}{" "}
        {i18n._("remember.kept")}
      </p>
      <Join isLive={isLive} link={link} isNew={remembered === undefined} />
    </section>
  );
}

interface JoinProps extends Pick<RememberProps, "isLive" | "link"> {
  readonly isNew: boolean;
}

function Join({ isLive, link, isNew }: JoinProps): ReactNode {
  const [isAsked, setAsked] = useState(false);
  const [why, setWhy] = useState<string>();
  const join = async (): Promise<void> => {
    setAsked(true);
    setWhy(await whyNot(link));
    setAsked(false);
  };
  return (
    <>
      <Button isOff={!isLive || isAsked} onPress={() => void join()}>
        {isNew ? i18n._("remember.make") : i18n._("remember.join")}
      </Button>
      {why === undefined ? null : <p role="alert">{why}</p>}
    </>
  );
}

/** Whoever has no account is known again by this browser. */
async function whyNot(link: RememberProps["link"]): Promise<string | undefined> {
  const refused = await refusalOf(link.groups("POST"));
  const why = refused === "noAccount" ? await refusalOf(link.claim()) : refused;
  if (why === undefined) return undefined;
  return why === "notSeated" ? i18n._("remember.notThere") : i18n._("group.failed");
}
