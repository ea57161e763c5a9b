import type { MethodText } from "../../core/methods/method-text.ts";
import { loadAgreements, loadMethodText } from "../text/languages.ts";
import { BROWSER_TIMERS, type Timers } from "../timers.ts";

const TRY_AGAIN_AFTER = 2_000;

const loading = new Map<string, Promise<unknown>>();

/** The same promise for the same method, as React wants it. */
export function methodText(method: string): Promise<MethodText> {
  return once(`method ${method}`, () => loadMethodText(method));
}

export function agreementTexts(): ReturnType<typeof loadAgreements> {
  return once("agreements", loadAgreements);
}

function once<Words>(key: string, load: () => Promise<Words>): Promise<Words> {
  const known = loading.get(key) as Promise<Words> | undefined;
  if (known !== undefined) return known;
  const fresh = untilLoaded(load, BROWSER_TIMERS);
  loading.set(key, fresh);
  return fresh;
}

/** A line that is down for a moment must not leave a panel without words. */
export async function untilLoaded<Words>(
  load: () => Promise<Words>,
  timers: Timers,
): Promise<Words> {
  try {
    return await load();
  } catch {
    await new Promise<void>((go) => timers.after(TRY_AGAIN_AFTER, go));
    return untilLoaded(load, timers);
  }
}
