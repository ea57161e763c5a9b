import { i18n } from "@lingui/core";
import { I18nProvider, useLingui } from "@lingui/react";
import { useEffect, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Result } from "../../core/result.ts";
import { deviceStorage } from "../link/surroundings.ts";
import "../panel/tokens.css";
import { untilLoaded } from "../panel/words.ts";
import { rememberedLanguage } from "../text/language-memory.ts";
import { speak, speakIn } from "../text/languages.ts";
import { BROWSER_TIMERS } from "../timers.ts";
import { redeem, type NotTaken, type Opened } from "./redeem.ts";
import { TakenPage } from "./TakenPage.tsx";

const code = location.hash.slice(1);
// Nobody who looks at the address later, or at where the browser has been, finds it.
history.replaceState(null, "", location.pathname);
const first = redeem(code, (...request) => fetch(...request));

i18n.on("change", () => {
  document.documentElement.lang = i18n.locale;
});

const chosen = rememberedLanguage(deviceStorage());
const spoken = chosen === undefined ? speak : (on: readonly string[]) => speakIn(chosen, on);
void untilLoaded(() => spoken(navigator.languages), BROWSER_TIMERS).then(draw);

function draw(): void {
  const place = document.querySelector("#taken");
  if (place === null) throw new Error("the page has no place for what was taken");
  createRoot(place).render(
    <I18nProvider i18n={i18n}>
      <Page />
    </I18nProvider>,
  );
}

function Page(): ReactNode {
  const [answer, setAnswer] = useState<Result<Opened, NotTaken>>();
  const { i18n: speaking } = useLingui();
  useEffect(() => void first.then(setAnswer), []);
  const tryAgain = (): void => void redeem(code, (...request) => fetch(...request)).then(setAnswer);
  return <TakenPage key={speaking.locale} answer={answer} onTryAgain={tryAgain} />;
}
