import { i18n } from "@lingui/core";
import { useId, type ReactNode } from "react";
import type { RotaView } from "../../../core/session/group-view.ts";
import { ROLES, type RoleName } from "../../../core/methods/method.ts";
import { listText } from "../../text/times.ts";
import { roleName, yesText } from "../../text/roles.ts";
import { AskButton } from "../Button.tsx";
import { Card } from "../Card.tsx";
import cards from "../cards.module.css";
import styles from "../people.module.css";
import { nameOf, type SeatedProps } from "../seated.ts";
import group from "./group.module.css";
import { againText, dueText } from "./group-words.ts";
import { OurMemory } from "./OurMemory.tsx";

/** The group that the panel knows again: who is due for which role, and nothing is set by that. */
export function GroupCard({ seated }: SeatedProps): ReactNode {
  const { group: known, stage } = seated.view;
  if (known === undefined) return null;
  const roles = ROLES.filter((role) => known.rota[role] !== undefined);
  return (
    <Card title={i18n._("group.title")}>
      {stage === undefined ? <p>{listText(known.names)}</p> : null}
      <ul className={styles.people}>
        {roles.map((role) => (
          <Due key={role} seated={seated} role={role} rota={known.rota[role] ?? {}} />
        ))}
      </ul>
      <p className={cards.seen}>{i18n._("group.how")}</p>
      {stage === undefined && known.steps.length > 0 ? (
        <p className={cards.seen}>{i18n._("group.steps", { count: known.steps.length })}</p>
      ) : null}
      {known.mine === true && stage === undefined ? (
        <OurMemory link={seated.link} platform={seated.platform} />
      ) : null}
      <AskButton kind="quiet" seated={seated} command={{ type: "setGroupAside" }}>
        {i18n._("group.aside")}
      </AskButton>
    </Card>
  );
}

interface DueProps extends SeatedProps {
  readonly role: RoleName;
  readonly rota: RotaView;
}

function Due({ seated, role, rota }: DueProps): ReactNode {
  const { view } = seated;
  const holder = view.roles[role];
  const name = rota.asked === undefined ? undefined : nameOf(view, rota.asked);
  const isAgain = rota.again === true && holder !== undefined;
  if (name === undefined && !isAgain) return null;
  return (
    <li className={styles.person} data-testid={`due-${role}`}>
      <span className={styles.name}>
        {roleName(role)}
        <small>
          {name === undefined ? null : dueText(role, name, rota.since)}
          {isAgain ? againText(role, nameOf(view, holder)) : null}
        </small>
      </span>
      {rota.asked === view.you ? <Answers seated={seated} role={role} /> : null}
    </li>
  );
}

function Answers({ seated, role }: SeatedProps & { readonly role: RoleName }): ReactNode {
  return (
    <>
      <span className={styles.answers}>
        <AskButton kind="small" seated={seated} command={{ type: "takeRole", role }}>
          {yesText(role)}
        </AskButton>
        <AskButton
          kind="small"
          seated={seated}
          command={{ type: "skipRole", role }}
          label={i18n._("group.notTodayLabel", { role: roleName(role) })}
        >
          {i18n._("group.notToday")}
        </AskButton>
      </span>
      <Exchange seated={seated} role={role} />
    </>
  );
}

/** Somebody else does it today, and this person stays the first to be asked. */
function Exchange({ seated, role }: SeatedProps & { readonly role: RoleName }): ReactNode {
  const id = useId();
  const { view } = seated;
  const others = (view.group?.here ?? []).filter((one) => one !== view.you);
  const swap = (chosen: string): void => {
    const to = others.find((one) => one === chosen);
    if (to !== undefined) void seated.ask({ type: "skipRole", role, to });
  };
  return (
    <div className={group.exchange}>
      <label htmlFor={id}>{i18n._("group.exchange")}</label>
      <select
        id={id}
        className={group.select}
        value=""
        onChange={({ target }) => swap(target.value)}
      >
        <option value="">{i18n._("group.nobody")}</option>
        {others.map((one) => (
          <option key={one} value={one}>
            {nameOf(view, one)}
          </option>
        ))}
      </select>
    </div>
  );
}
