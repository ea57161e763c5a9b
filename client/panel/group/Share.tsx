import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import type { GroupPage } from "../../../core/group/page.ts";
import { Button } from "../Button.tsx";
import { FoldedCard } from "../Card.tsx";
import cards from "../cards.module.css";
import { Tap } from "../forms/Tap.tsx";
import { fetchCode } from "../invite/fetch-code.ts";
import { Address } from "./Address.tsx";
import { statusOf, type GroupLink } from "./group-pages.ts";
import { dayText } from "./group-words.ts";

interface ShareProps {
  readonly page: GroupPage;
  readonly link: GroupLink;
  /** The page is to be read again. */
  readonly onChanged: () => void;
}

/** The link by which an organiser reads how often the group met: any member gives it, sees it and withdraws it. */
export function Share({ page, link, onChanged }: ShareProps): ReactNode {
  const [address, setAddress] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  const path = `${page.id}/attendance`;
  const make = async (): Promise<void> => {
    const code = (await fetchCode(() => link.groups("POST", path)))?.code;
    setFailed(code === undefined);
    if (code === undefined) return;
    setAddress(`${location.origin}/taken#sessions-${code}`);
    onChanged();
  };
  const change = async (asked: Promise<Response>): Promise<void> => {
    setFailed((await statusOf(asked)) !== 200);
    onChanged();
  };
  return (
    <FoldedCard title={i18n._("share.title")}>
      <p className={cards.seen}>{i18n._("share.about")}</p>
      {page.shared === undefined ? (
        <div className={cards.row}>
          <Button kind="small" onPress={() => void make()}>
            {i18n._("share.make")}
          </Button>
        </div>
      ) : (
        <Shared
          shared={page.shared}
          address={address}
          onName={(named) => void change(link.groups("PUT", path, { named }))}
          onWithdraw={() => void change(link.groups("DELETE", path))}
        />
      )}
      {hasFailed ? <p role="alert">{i18n._("group.failed")}</p> : null}
    </FoldedCard>
  );
}

interface SharedProps {
  readonly shared: NonNullable<GroupPage["shared"]>;
  /** Known to whoever has just made it, and to nobody else. */
  readonly address: string | undefined;
  readonly onName: (named: boolean) => void;
  readonly onWithdraw: () => void;
}

function Shared({ shared, address, onName, onWithdraw }: SharedProps): ReactNode {
  return (
    <>
      {address === undefined ? null : (
        <>
          <p className={cards.seen}>{i18n._("share.once")}</p>
          <Address label={i18n._("share.address")} address={address} />
        </>
      )}
      <p>{i18n._("share.since", { when: dayText(shared.since) })}</p>
      <Tap kind="checkbox" isOn={shared.named === true} onTap={() => onName(shared.named !== true)}>
        {i18n._("share.name")}
      </Tap>
      <div className={cards.row}>
        <Button kind="small" onPress={onWithdraw}>
          {i18n._("share.withdraw")}
        </Button>
      </div>
    </>
  );
}
