import { readFile } from "node:fs/promises";
import { setupI18n, type I18n } from "@lingui/core";
import { formatter } from "@lingui/format-po";
import { expect, type FrameLocator, type Locator } from "@playwright/test";
import { loadLanguage, type LanguageCode } from "../../../client/text/languages.ts";
import type { MethodText, PhaseText } from "../../../core/methods/method-text.ts";
import type { Seat, Shown } from "./seat.ts";
import { everybody, type Six } from "./six.ts";

/** What the browsers of the first three ask for, and those of the next three again. */
export const LANGUAGES = ["en", "nl", "de"] as const satisfies readonly LanguageCode[];

const CATALOGS = new URL("../../../client/text/locales/", import.meta.url);

type Values = Readonly<Record<string, string | number>>;

/** One person with a language of their own: what their panel says is known by the ids of its sentences. */
export class Voice {
  readonly seat: Seat;
  readonly method: MethodText;
  readonly #sentences: I18n;

  constructor(seat: Seat, method: MethodText, sentences: I18n) {
    this.seat = seat;
    this.method = method;
    this.#sentences = sentences;
  }

  get name(): string {
    return this.seat.name;
  }

  get label(): string {
    return this.seat.label;
  }

  get panel(): FrameLocator {
    return this.seat.panel;
  }

  shown(): Promise<Shown> {
    return this.seat.shown();
  }

  /** A sentence as this person reads it. */
  says(id: string, values: Values = {}): string {
    if (this.#sentences.messages[id] === undefined) throw new Error(`no sentence ${id}`);
    return this.#sentences._(id, values);
  }

  /** Two people in a row, as this person's language joins them. */
  both(first: string, second: string): string {
    const list = new Intl.ListFormat(this.#sentences.locale, { type: "conjunction" });
    return list.format([first, second]);
  }

  phase(id: string): PhaseText {
    const text = this.method.phases[id];
    if (text === undefined) throw new Error(`no words for phase ${id}`);
    return text;
  }

  /** What a slot is called where it is written. */
  titleOf(slot: string): string {
    const titles = Object.values(this.method.phases).map(({ writes }) => writes[slot]);
    return titles.find((title) => title !== undefined) ?? `no slot ${slot}`;
  }

  button(id: string, values?: Values): Locator {
    return this.seat.button(this.says(id, values));
  }

  async taps(id: string, values?: Values): Promise<void> {
    await this.button(id, values).click();
  }

  /** On to a phase of the method, to a part of one, as in `reveal.1`, or to somebody's turn. */
  async movesOn(to: string): Promise<void> {
    await this.taps("primary.next", { what: this.nameOf(to) });
  }

  /** What such a step is called; a person is called the same in every language. */
  nameOf(next: string): string {
    const [phase = "", part] = next.split(".");
    const text = this.method.phases[phase];
    return (part === undefined ? text?.name : text?.parts[Number(part)]?.what) ?? next;
  }

  sees(text: string): Promise<void> {
    return expect(this.panel.getByText(text).first()).toBeVisible();
  }

  /** Opens the field of a slot, types, and folds it again, which saves. */
  async writes(slot: string, text: string): Promise<void> {
    await this.#writes("note.openLabel", slot, text);
  }

  async writesAnother(slot: string, text: string): Promise<void> {
    await this.#writes("note.anotherLabel", slot, text);
  }

  /** Types the next step as it was spoken. */
  async writesStep(when: string, act: string): Promise<void> {
    await this.taps("step.open");
    await this.#field("card.step.when").pressSequentially(when);
    await this.#field("card.step.then").pressSequentially(act);
    await this.#folds(act);
  }

  async #writes(opener: string, slot: string, text: string): Promise<void> {
    await this.taps(opener, { title: this.titleOf(slot) });
    await this.#field("note.label").pressSequentially(text);
    await this.#folds(text);
  }

  #field(id: string): Locator {
    return this.panel.getByLabel(this.says(id), { exact: true });
  }

  async #folds(text: string): Promise<void> {
    await this.taps("note.fold");
    await expect(this.button("note.fold")).toHaveCount(0);
    await this.sees(text);
    for (const unsaved of ["saved.saving", "saved.typing"]) {
      await expect(this.panel.getByText(this.says(unsaved))).toHaveCount(0);
    }
  }
}

/** The same six, each with the language that their browser asks for. */
export async function voicesOf(six: Six, method: string): Promise<Six<Voice>> {
  const voices = await Promise.all(
    everybody(six).map((seat, place) => voiceOf(seat, languageAt(place), method)),
  );
  return Object.fromEntries(voices.map((voice) => [voice.label, voice])) as unknown as Six<Voice>;
}

async function voiceOf(seat: Seat, code: LanguageCode, method: string): Promise<Voice> {
  const text = await (await loadLanguage(code)).methods[method]?.();
  if (text === undefined) throw new Error(`${code} has no words for ${method}`);
  return new Voice(seat, text, await sentencesIn(code));
}

function languageAt(place: number): LanguageCode {
  return LANGUAGES[place % LANGUAGES.length] ?? "en";
}

/** Read from the catalog itself: what a panel is built from is compiled by Vite alone. */
async function sentencesIn(code: LanguageCode): Promise<I18n> {
  const filename = new URL(`${code}.po`, CATALOGS);
  const catalog = await formatter({ explicitIdAsDefault: true }).parse(
    await readFile(filename, "utf8"),
    { locale: code, sourceLocale: "en", filename: filename.pathname },
  );
  const sentences = Object.fromEntries(
    Object.entries(catalog).map(([id, { translation }]) => [id, translation] as const),
  );
  return setupI18n({ locale: code, messages: { [code]: sentences } });
}
