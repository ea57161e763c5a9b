import { i18n } from "@lingui/core";
import { I18nProvider, useLingui } from "@lingui/react";
import { Suspense, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { deviceStorage } from "../link/surroundings.ts";
import "../panel/tokens.css";
import { untilLoaded } from "../panel/words.ts";
import styles from "../taken/taken.module.css";
import { rememberedLanguage } from "../text/language-memory.ts";
import { speak, speakIn } from "../text/languages.ts";
import { BROWSER_TIMERS } from "../timers.ts";
import { NEW_PRESET } from "./preset-draft.ts";
import { presetIn } from "./preset-link.ts";
import { PresetPage } from "./PresetPage.tsx";

const opened = location.hash.length > 1 ? presetIn(location.hash) : undefined;

const opening = opened === undefined ? "new" : opened.ok ? "read" : "unreadable";

i18n.on("change", () => {
  document.documentElement.lang = i18n.locale;
});

const chosen = rememberedLanguage(deviceStorage());
const spoken = chosen === undefined ? speak : (on: readonly string[]) => speakIn(chosen, on);
void untilLoaded(() => spoken(navigator.languages), BROWSER_TIMERS).then(draw);

function draw(): void {
  const place = document.querySelector("#preset");
  if (place === null) throw new Error("the page has no place for what is set");
  createRoot(place).render(
    <I18nProvider i18n={i18n}>
      <Page />
    </I18nProvider>,
  );
}

function Page(): ReactNode {
  const { i18n: speaking } = useLingui();
  const [preset, setPreset] = useState(opened?.ok === true ? opened.value : NEW_PRESET);
  return (
    <Suspense fallback={<main className={styles.page} aria-busy />}>
      <PresetPage key={speaking.locale} opening={opening} preset={preset} onChange={setPreset} />
    </Suspense>
  );
}
