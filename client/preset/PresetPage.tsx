import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { readPreset, type PresetFile } from "../../core/protocol/preset.ts";
import { Copy } from "../panel/invite/Copy.tsx";
import { LanguageChoice } from "../panel/LanguageChoice.tsx";
import styles from "../taken/taken.module.css";
import { troubleText } from "../text/reasons.ts";
import { Invitation } from "./Invitation.tsx";
import { presetLink } from "./preset-link.ts";
import { PresetForm } from "./PresetForm.tsx";
import { PresetSummary } from "./PresetSummary.tsx";
import own from "./preset.module.css";
import { keepPreset } from "./waiting-preset.ts";

interface PresetPageProps {
  /** Whether the address brought one. */
  readonly opening: "new" | "read" | "unreadable";
  /** As it stands, whatever language the page is drawn in. */
  readonly preset: PresetFile;
  readonly onChange: (preset: PresetFile) => void;
}

/** For a trainer: what a group finds when it opens the panel, as a link, and an invitation to print. */
export function PresetPage({ opening, preset, onChange }: PresetPageProps): ReactNode {
  const isNew = opening !== "read";
  const judged = readPreset(JSON.stringify(preset));
  return (
    <main className={styles.page}>
      <section className={styles.keep} aria-label={i18n._("preset.page")}>
        {opening === "unreadable" ? <p role="alert">{i18n._("preset.unreadable")}</p> : null}
        <details open={isNew}>
          <summary>{isNew ? i18n._("preset.compose") : i18n._("preset.change")}</summary>
          <PresetForm preset={preset} onChange={onChange} />
        </details>
        {judged.ok ? (
          <Ready preset={judged.value} />
        ) : (
          <p role="alert">{troubleText("minutesUnfit")}</p>
        )}
        <LanguageChoice />
      </section>
      <Invitation preset={preset} />
    </main>
  );
}

/** What a trainer sends, and what somebody who got it does with it. */
function Ready({ preset }: { readonly preset: PresetFile }): ReactNode {
  const link = presetLink(preset, location.origin);
  const open = (): void => {
    keepPreset(link);
    location.assign("/");
  };
  return (
    <>
      <PresetSummary preset={preset} />
      <p className={own.about}>{i18n._("preset.howTo")}</p>
      <output className={own.link} dir="ltr" data-testid="preset-link">
        {link}
      </output>
      <Copy text={link} />
      <div className={styles.buttons}>
        <button type="button" className={styles.save} onClick={() => print()}>
          {i18n._("preset.print")}
        </button>
        <button type="button" className={styles.save} onClick={open}>
          {i18n._("preset.openHere")}
        </button>
      </div>
    </>
  );
}
