import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { rolesFor } from "../../core/methods/first-time.ts";
import type { RoleName } from "../../core/methods/method.ts";
import { roleName, takingText } from "../text/roles.ts";
import { AskButton } from "./Button.tsx";
import styles from "./people.module.css";
import { nameOf, type SeatedProps } from "./seated.ts";

/** Who holds which role, and what this person may take or lay down. */
export function RoleList({ seated }: SeatedProps): ReactNode {
  return (
    <ul className={styles.people}>
      {rolesFor(seated.plan).map((role) => (
        <RoleLine key={role} seated={seated} role={role} />
      ))}
    </ul>
  );
}

interface RoleLineProps extends SeatedProps {
  readonly role: RoleName;
}

function RoleLine({ seated, role }: RoleLineProps): ReactNode {
  return (
    <li className={styles.person}>
      <span className={styles.name}>
        {roleName(role)}
        <small>{holderText({ seated, role })}</small>
      </span>
      <AskButton kind="small" seated={seated} command={{ type: "takeRole", role }}>
        {takingText(role)}
      </AskButton>
      <AskButton
        kind="small"
        seated={seated}
        command={{ type: "layDownRole", role }}
        label={i18n._("role.layDownLabel", { role: roleName(role) })}
      >
        {i18n._("role.layDown")}
      </AskButton>
    </li>
  );
}

function holderText({ seated: { view }, role }: RoleLineProps): string {
  const [holder, asked] = [view.roles[role], view.offers[role]];
  const name = holder === undefined ? i18n._("role.free") : nameOf(view, holder);
  return asked === undefined
    ? name
    : i18n._("role.offered", { holder: name, asked: nameOf(view, asked) });
}
