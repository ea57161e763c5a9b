import { i18n } from "@lingui/core";
import { useId, type ReactNode } from "react";
import { deviceStorage } from "../link/surroundings.ts";
import { rememberLanguage } from "../text/language-memory.ts";
import { LANGUAGE_NAMES, speakIn, type LanguageCode } from "../text/languages.ts";
import { BROWSER_TIMERS } from "../timers.ts";
import controls from "./controls.module.css";
import { untilLoaded } from "./words.ts";

/** Each person reads their own language, whatever the others read. */
export function LanguageChoice(): ReactNode {
  const id = useId();
  return (
    <div className={controls.form}>
      <label htmlFor={id}>{i18n._("language.label")}</label>
      <select
        id={id}
        value={i18n.locale}
        onChange={({ target }) => choose(target.value as LanguageCode)}
      >
        {LANGUAGE_NAMES.map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function choose(code: LanguageCode): void {
  rememberLanguage(code, deviceStorage());
  void untilLoaded(() => speakIn(code, navigator.languages), BROWSER_TIMERS);
}
