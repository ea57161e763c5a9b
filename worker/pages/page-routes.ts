import { Hono } from "hono";
import { languageDetector } from "hono/language";
import type { Door, DoorContext } from "../door.ts";
import { retentionOf } from "../session-key.ts";
import { pageOf } from "./page.ts";
import type { PageName, PageTexts } from "./page-text.ts";
import { GERMAN } from "./text/de.ts";
import { ENGLISH } from "./text/en.ts";
import { DUTCH } from "./text/nl.ts";

const HOUR = 60 * 60_000;

const TEXTS: Readonly<Record<string, PageTexts>> = { en: ENGLISH, nl: DUTCH, de: GERMAN };

/** In the language that the browser asks for, or that `?lang=` names. */
export const inLanguage = languageDetector({
  supportedLanguages: Object.keys(TEXTS),
  fallbackLanguage: "en",
  order: ["querystring", "header"],
  lookupQueryString: "lang",
  caches: false,
});

/** What Zoom asks every app for: privacy, support and terms. */
export function pageRoutes(): Hono<Door> {
  const app = new Hono<Door>();
  for (const name of ["privacy", "support", "terms"] as const) {
    app.get(`/${name}`, inLanguage, (c) => page(c, name));
  }
  return app;
}

export async function page(c: DoorContext, name: PageName, status: 200 | 400 | 502 = 200) {
  const { language } = c.var;
  const text = (TEXTS[language] ?? ENGLISH)[name];
  return c.html(await pageOf({ language, text, values: valuesOf(c.env) }), status);
}

function valuesOf(env: DoorContext["env"]) {
  return {
    operator: env.OPERATOR_NAME || "—",
    contact: env.OPERATOR_CONTACT || "—",
    hours: String(retentionOf(env.RETENTION_HOURS) / HOUR),
  };
}
