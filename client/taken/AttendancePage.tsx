import { i18n } from "@lingui/core";
import { useEffect, type ReactNode } from "react";
import type { Attendance, AttendedSession } from "../../core/group/attendance.ts";
import { LanguageChoice } from "../panel/LanguageChoice.tsx";
import { rhythmText } from "../text/rhythm.ts";
import { listText } from "../text/times.ts";
import { saveTable } from "./files.ts";
import { Save } from "./Save.tsx";
import styles from "./taken.module.css";

interface AttendanceProps {
  readonly attendance: Attendance;
}

/** How often a group met, as it lets somebody see who organises. */
export function AttendancePage({ attendance }: AttendanceProps): ReactNode {
  const title = i18n._("attendance.title");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main className={styles.page}>
      <section className={styles.keep} aria-label={i18n._("taken.keep")}>
        <p>{i18n._("attendance.about")}</p>
        <div className={styles.buttons}>
          <Save onPress={() => print()}>{i18n._("taken.print")}</Save>
          <Save onPress={() => void saveTable(attendance)}>{i18n._("attendance.table")}</Save>
        </div>
        <LanguageChoice />
      </section>
      <article className={styles.sheet}>
        <h1>{title}</h1>
        <Numbers attendance={attendance} />
        <Sessions sessions={attendance.sessions} />
      </article>
    </main>
  );
}

function Numbers({ attendance: { sessions, size, rhythm } }: AttendanceProps): ReactNode {
  const facts = [
    [i18n._("attendance.sessions"), i18n.number(sessions.length)],
    [i18n._("attendance.size"), i18n.number(size)],
    [i18n._("attendance.rhythm"), rhythmText(rhythm)],
  ];
  return (
    <dl>
      {facts.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sessions({ sessions }: Pick<Attendance, "sessions">): ReactNode {
  if (sessions.length === 0) return null;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{i18n._("attendance.day")}</th>
          <th scope="col">{i18n._("attendance.people")}</th>
          <th scope="col">{i18n._("attendance.names")}</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <Row key={session.at} session={session} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ session: { at, people, names } }: { readonly session: AttendedSession }): ReactNode {
  return (
    <tr>
      <th scope="row">{i18n.date(new Date(at), { dateStyle: "long" })}</th>
      <td>{i18n.number(people)}</td>
      <td>{names.length === 0 ? "–" : listText(names)}</td>
    </tr>
  );
}
