import { pageStorage } from "../link/surroundings.ts";

const KEY = "intervision.preset";

/** A link that was opened in this tab: its panel takes it up. */
export function keepPreset(link: string): void {
  pageStorage()?.setItem(KEY, link);
}

export function keptPreset(): string {
  return pageStorage()?.getItem(KEY) ?? "";
}

export function forgetPreset(): void {
  pageStorage()?.removeItem(KEY);
}
