import { i18n } from "@lingui/core";
import { useEffect, useState, type ReactNode } from "react";
import { minutesSheet, stepSheet, type Sheet } from "../../core/minutes/sheet.ts";
import type { Taken } from "../../core/minutes/taken.ts";
import type { Result } from "../../core/result.ts";
import { LanguageChoice } from "../panel/LanguageChoice.tsx";
import { isDay } from "../text/days.ts";
import { farewellText } from "../text/reasons.ts";
import { saveCalendar, saveJson, saveMarkdown, saveWord, stepsOf, type Shown } from "./files.ts";
import { AttendancePage } from "./AttendancePage.tsx";
import { NextPage } from "./NextPage.tsx";
import type { NotTaken, Opened } from "./redeem.ts";
import { Save } from "./Save.tsx";
import { SheetPage } from "./Sheet.tsx";
import { minutesWords, sheetWords } from "./sheet-words.ts";
import styles from "./taken.module.css";

interface TakenPageProps {
  /** Undefined while the door is asked. */
  readonly answer: Result<Opened, NotTaken> | undefined;
  readonly onTryAgain: () => void;
}

/** What was taken out of a session, to keep in one form or another. */
export function TakenPage({ answer, onTryAgain }: TakenPageProps): ReactNode {
  if (answer === undefined) return <main className={styles.page} aria-busy />;
  if (!answer.ok) return <Nothing why={answer.reason} onTryAgain={onTryAgain} />;
  const opened = answer.value;
  if (opened.what === "attendance") return <AttendancePage attendance={opened.attendance} />;
  if (opened.what === "next") return <NextPage next={opened.next} />;
  return <Something taken={opened} />;
}

function Something({ taken }: { readonly taken: Taken }): ReactNode {
  const sheet = useSheet(taken);
  if (sheet === undefined) return <main className={styles.page} aria-busy />;
  return (
    <main className={styles.page}>
      <Keep shown={{ taken, sheet }} />
      <SheetPage sheet={sheet} />
    </main>
  );
}

/** Its words come a moment later. */
function useSheet(taken: Taken): Sheet | undefined {
  const [sheet, setSheet] = useState<Sheet>();
  useEffect(() => void sheetOf(taken).then(setSheet), [taken]);
  useEffect(() => {
    // A browser calls what it prints into a file after it.
    if (sheet !== undefined) document.title = sheet.title;
  }, [sheet]);
  return sheet;
}

async function sheetOf(taken: Taken): Promise<Sheet> {
  if (taken.what === "step") return stepSheet(taken.steps, sheetWords());
  return minutesSheet(taken.minutes, await minutesWords(taken.minutes.method));
}

function Keep({ shown }: { readonly shown: Shown }): ReactNode {
  const dated = stepsOf(shown.taken).filter(({ by = "" }) => isDay(by));
  return (
    <section className={styles.keep} aria-label={i18n._("taken.keep")}>
      <p>{i18n._("taken.once")}</p>
      <div className={styles.buttons}>
        <Save onPress={() => print()}>{i18n._("taken.print")}</Save>
        <Save onPress={() => void saveWord(shown)}>{i18n._("taken.word")}</Save>
        <Save onPress={() => saveMarkdown(shown)}>{i18n._("taken.markdown")}</Save>
        <Save onPress={() => saveJson(shown)}>{i18n._("taken.json")}</Save>
        {dated.map((step, place) => (
          <Save key={place} onPress={() => void saveCalendar(step)}>
            {dated.length === 1
              ? i18n._("taken.calendar")
              : i18n._("taken.calendarNumber", { number: place + 1 })}
          </Save>
        ))}
      </div>
      <LanguageChoice />
    </section>
  );
}

interface NothingProps {
  readonly why: NotTaken;
  readonly onTryAgain: () => void;
}

function Nothing({ why, onTryAgain }: NothingProps): ReactNode {
  const { what, help } = reasonText(why);
  return (
    <main className={styles.page}>
      <h1>{what}</h1>
      <p>{help}</p>
      {why === "unreachable" ? <Save onPress={onTryAgain}>{i18n._("taken.again")}</Save> : null}
      <LanguageChoice />
    </main>
  );
}

const REASONS: Readonly<
  Record<Exclude<NotTaken, "tooManyCodes">, { readonly what: string; readonly help: string }>
> = {
  noCode: { what: /*i18n*/ "taken.noCode", help: /*i18n*/ "taken.noCode.help" },
  gone: { what: /*i18n*/ "taken.gone", help: /*i18n*/ "taken.gone.help" },
  notReleased: { what: /*i18n*/ "taken.notReleased", help: /*i18n*/ "taken.notReleased.help" },
  withdrawn: { what: /*i18n*/ "taken.gone", help: /*i18n*/ "attendance.gone.help" },
  unreachable: { what: /*i18n*/ "taken.unreachable", help: /*i18n*/ "taken.unreachable.help" },
};

function reasonText(why: NotTaken): { readonly what: string; readonly help: string } {
  if (why === "tooManyCodes") return farewellText(why);
  return { what: i18n._(REASONS[why].what), help: i18n._(REASONS[why].help) };
}
