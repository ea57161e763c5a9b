import { i18n } from "@lingui/core";
import { useEffect, type ReactNode } from "react";
import { LanguageChoice } from "../panel/LanguageChoice.tsx";
import { rhythmText } from "../text/rhythm.ts";
import { saveNext } from "./files.ts";
import type { NextSession } from "../../core/group/next-session.ts";
import { Save } from "./Save.tsx";
import styles from "./taken.module.css";

const WHEN = { dateStyle: "full", timeStyle: "short" } as const;

/** When a group meets next, for a calendar. */
export function NextPage({ next }: { readonly next: NextSession }): ReactNode {
  const title = i18n._("group.next");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main className={styles.page}>
      <h1>{title}</h1>
      <p>
        {i18n.date(new Date(next.start), WHEN)},{" "}
        {rhythmText(next.every === 2 ? "twoWeekly" : "monthly")}
      </p>
      <section className={styles.keep} aria-label={i18n._("taken.keep")}>
        <p>{i18n._("next.about")}</p>
        <div className={styles.buttons}>
          <Save onPress={() => void saveNext(next)}>{i18n._("taken.calendar")}</Save>
        </div>
        <LanguageChoice />
      </section>
    </main>
  );
}
