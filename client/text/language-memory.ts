import { isSpoken, type LanguageCode } from "./languages.ts";

const CHOSEN = "intervision.language";

type Kept = Pick<Storage, "getItem" | "setItem">;

/** The language this browser's person has chosen; undefined where nobody has, or nothing can be kept. */
export function rememberedLanguage(kept: Kept | undefined): LanguageCode | undefined {
  const code = kept?.getItem(CHOSEN) ?? "";
  return isSpoken(code) ? code : undefined;
}

export function rememberLanguage(code: LanguageCode, kept: Kept | undefined): void {
  try {
    kept?.setItem(CHOSEN, code);
  } catch {
    // Full: this page speaks it all the same.
  }
}
