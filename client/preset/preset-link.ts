import { readPreset, type PresetFile, type PresetFlaw } from "../../core/protocol/preset.ts";
import { refuse, type Result } from "../../core/result.ts";

/** Of a link that brings the largest method there may be. */
const LONGEST_LINK = 150_000;

/** The page of a preset in this deployment; what stands after `#` is sent to nobody. */
export function presetLink(preset: PresetFile, origin: string): string {
  return `${origin}/preset#${codeOf(preset)}`;
}

function codeOf(preset: PresetFile): string {
  const bytes = new TextEncoder().encode(JSON.stringify(preset));
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The preset in a link, or in what stands after its `#`, as somebody pasted it. */
export function presetIn(pasted: string): Result<PresetFile, PresetFlaw> {
  if (pasted.length > LONGEST_LINK) return refuse("unreadable");
  const code = pasted.trim().split("#").at(-1) ?? "";
  const json = decoded(code);
  return json === undefined ? refuse("unreadable") : readPreset(json);
}

function decoded(code: string): string | undefined {
  try {
    const text = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
