import { i18n } from "@lingui/core";
import { I18nProvider, useLingui } from "@lingui/react";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { NoteId } from "../core/ids.ts";
import { openLink } from "./link/open-link.ts";
import { browserSurroundings, deviceStorage, pageStorage } from "./link/surroundings.ts";
import { DraftBook } from "./panel/draft-book.ts";
import { followIndicator } from "./panel/indicator.ts";
import { Panel } from "./panel/Panel.tsx";
import { renewWhenOutdated } from "./panel/renewal.ts";
import { followRooms } from "./panel/room-change.ts";
import "./panel/tokens.css";
import { TypedText } from "./panel/typed-text.ts";
import { Ticker } from "./panel/use-now.ts";
import { untilLoaded } from "./panel/words.ts";
import { choosePlatform } from "./platforms/choose-platform.ts";
import { rememberedLanguage } from "./text/language-memory.ts";
import { learn, speak, speakIn } from "./text/languages.ts";
import { BROWSER_TIMERS } from "./timers.ts";

const platform = choosePlatform(window);
const around = browserSurroundings();
const entrance = platform.enter();
/** The simulated meeting lets its actors ask through it. */
export const link = openLink({ ...around, platform });
const ticker = new Ticker(link, BROWSER_TIMERS);
const typed = { pad: new TypedText(), question: new TypedText(), own: new TypedText() };
const drafts = new DraftBook({
  timers: BROWSER_TIMERS,
  newNoteId: () => crypto.randomUUID().replaceAll("-", "") as NoteId,
  known: (note) => link.state().view?.notes[note],
  ask: (command) => link.ask(command),
});

const page = { link, drafts, typed, storage: pageStorage(), reload: () => location.reload() };
renewWhenOutdated(page);
followRooms({ ...page, platform, timers: BROWSER_TIMERS });
followIndicator({
  link,
  platform,
  entrance,
  timers: BROWSER_TIMERS,
  onLeaving: (leave) => addEventListener("pagehide", leave),
  onLanguage: (follow) => void i18n.on("change", follow),
});

// A panel that is put away may be closed without another word.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") drafts.putAway();
});

i18n.on("change", () => {
  document.documentElement.lang = i18n.locale;
});

// A private code of ISO 639-2.
if (import.meta.env.DEV) learn("qps", async () => (await import("./text/pseudo.ts")).pseudo);

const chosen = rememberedLanguage(deviceStorage());
const spoken = chosen === undefined ? speak : (on: readonly string[]) => speakIn(chosen, on);
void untilLoaded(() => spoken(navigator.languages), BROWSER_TIMERS).then(draw);

function draw(): void {
  const place = document.querySelector("#panel");
  if (place === null) throw new Error("the page has no place for the panel");
  createRoot(place).render(
    <I18nProvider i18n={i18n}>
      <Spoken />
    </I18nProvider>,
  );
}

/** Drawn anew in another language; what is typed is kept outside of it. */
function Spoken(): ReactNode {
  const { i18n: speaking } = useLingui();
  return (
    <Panel
      key={speaking.locale}
      link={link}
      platform={platform}
      entrance={entrance}
      ticker={ticker}
      drafts={drafts}
      typed={typed}
    />
  );
}
