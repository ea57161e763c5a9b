import { i18n } from "@lingui/core";
import { useId, type ReactNode } from "react";
import { KEEPS, type Keep } from "../../core/session/command.ts";
import controls from "./controls.module.css";
import type { SeatedProps } from "./seated.ts";

const WORDS: Readonly<Record<Keep, string>> = {
  end: /*i18n*/ "keep.end",
  day: /*i18n*/ "keep.day",
  week: /*i18n*/ "keep.week",
};

/** How long what is written is kept after the end: anybody chooses, everybody sees. */
export function KeepChoice({ seated }: SeatedProps): ReactNode {
  const id = useId();
  const { keep = "day" } = seated.view;
  return (
    <div className={controls.form}>
      <label htmlFor={id}>{i18n._("keep.label")}</label>
      <select
        id={id}
        value={keep}
        disabled={!seated.isLive}
        onChange={({ target }) =>
          void seated.ask({ type: "chooseKeep", keep: target.value as Keep })
        }
      >
        {KEEPS.map((one) => (
          <option key={one} value={one}>
            {i18n._(WORDS[one])}
          </option>
        ))}
      </select>
    </div>
  );
}
