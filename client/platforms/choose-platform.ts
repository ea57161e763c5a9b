import { tidyCode } from "../../core/protocol/code.ts";
import { BrowserPlatform } from "./browser.ts";
import type { MeetingPlatform } from "./platform.ts";
import { ZoomPlatform } from "./zoom.ts";

/** As much of a page as tells where it lives. */
interface Page {
  readonly self: unknown;
  readonly top: unknown;
  readonly location: Pick<Location, "hash">;
  readonly android?: unknown;
  readonly chrome?: { readonly webview?: unknown };
  readonly webkit?: { readonly messageHandlers?: { readonly jsOCHelper?: unknown } };
}

/** Zoom's clients put a native side into the page, its web client frames it: whatever the SDK could talk to. */
export function choosePlatform(page: Page): MeetingPlatform {
  return isInClient(page)
    ? new ZoomPlatform()
    : new BrowserPlatform({ code: codeIn(page.location) });
}

/** After the `#`, which no server sees and no log keeps. */
export function addressOf(code: string, { origin }: Pick<Location, "origin">): string {
  return `${origin}/#${code}`;
}

function codeIn({ hash }: Pick<Location, "hash">): string | undefined {
  return tidyCode(hash.replace(/^#/u, ""));
}

function isInClient({ self, top, android, chrome, webkit }: Page): boolean {
  const nativeSides = [android, chrome?.webview, webkit?.messageHandlers?.jsOCHelper];
  return self !== top || nativeSides.some((side) => side !== undefined);
}
