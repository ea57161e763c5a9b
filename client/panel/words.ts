import type { MethodText, PhaseText } from "../../core/methods/method-text.ts";
import type { Plan } from "../../core/methods/plan.ts";
import { loadAgreements, loadBeforeTheCase, loadMethodText } from "../text/languages.ts";
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

export function beforeTheCaseText(): ReturnType<typeof loadBeforeTheCase> {
  return once("before the case", loadBeforeTheCase);
}

type Worded = Pick<Plan, "method" | "phases">;

const planTexts = new Map<string, MethodText>();

/** The words of a plan: of its method, and of another one for the phases that were held with it. */
export function planText(plan: Worded): Promise<MethodText> {
  const key = keyOf(plan);
  return once(`plan ${key}`, async () => {
    const text = await joinedText(plan);
    planTexts.set(key, text);
    return text;
  });
}

/** The same, if they are here. */
export function loadedText(plan: Worded): MethodText | undefined {
  return planTexts.get(keyOf(plan));
}

function keyOf({ method, phases }: Worded): string {
  return [method, ...phases.map(({ id, method: from }) => (from ? `${from} ${id}` : ""))].join();
}

async function joinedText({ method, phases }: Worded): Promise<MethodText> {
  const text = await methodText(method);
  const held = await Promise.all(
    phases.flatMap(({ id, method: from }) => (from === undefined ? [] : [heldText(id, from)])),
  );
  return { ...text, phases: { ...text.phases, ...Object.fromEntries(held) } };
}

async function heldText(phase: string, method: string): Promise<readonly [string, PhaseText]> {
  const text = (await methodText(method)).phases[phase];
  if (text === undefined) throw new Error(`no words for phase ${phase} of ${method}`);
  return [phase, text];
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
