import { i18n } from "@lingui/core";
import type { MethodText, PhaseText } from "../../core/methods/method-text.ts";
import { isOwnMethod, type OwnMethod } from "../../core/methods/own-method.ts";
import type { Plan } from "../../core/methods/plan.ts";
import type { QuestionTexts } from "../../core/questions/bank.ts";
import type { LinkState, SessionLink } from "../link/session-link.ts";
import {
  loadAgreements,
  loadBeforeTheCase,
  loadConditions,
  loadMethodText,
  loadQuestions,
} from "../text/languages.ts";
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

export function questionTexts(): Promise<QuestionTexts> {
  return once("questions", loadQuestions);
}

export function beforeTheCaseText(): ReturnType<typeof loadBeforeTheCase> {
  return once("before the case", loadBeforeTheCase);
}

export function conditionTexts(): ReturnType<typeof loadConditions> {
  return once("conditions", loadConditions);
}

type Worded = Pick<Plan, "method" | "phases">;

const planTexts = new Map<string, MethodText>();

/** The words of a plan: of its method, and of another one for the phases that were held with it. */
export function planText(plan: Worded, link: MethodLink): Promise<MethodText> {
  const key = keyOf(plan, link);
  return once(`plan ${key}`, async () => {
    const text = await joinedText(plan, link);
    planTexts.set(key, text);
    return text;
  });
}

/** The same, if they are here. */
export function loadedText(plan: Worded, link: MethodLink): MethodText | undefined {
  return planTexts.get(keyOf(plan, link));
}

/** What a group brought along has the same name in another session. */
function keyOf({ method, phases }: Worded, link: MethodLink): string {
  const held = phases.map(({ id, method: from }) => (from ? `${from} ${id}` : ""));
  const isOwn = [method, ...phases.map((phase) => phase.method ?? "")].some(isOwnMethod);
  return [i18n.locale, isOwn ? link.state().session : "", method, ...held].join();
}

async function joinedText({ method, phases }: Worded, link: MethodLink): Promise<MethodText> {
  const text = await wordsFor(method, link);
  const held = await Promise.all(
    phases.flatMap(({ id, method: from }) =>
      from === undefined ? [] : [heldText(id, from, link)],
    ),
  );
  return { ...text, phases: { ...text.phases, ...Object.fromEntries(held) } };
}

async function heldText(
  phase: string,
  method: string,
  link: MethodLink,
): Promise<readonly [string, PhaseText]> {
  const text = (await wordsFor(method, link)).phases[phase];
  if (text === undefined) throw new Error(`no words for phase ${phase} of ${method}`);
  return [phase, text];
}

type MethodLink = Pick<SessionLink, "state" | "ownMethod">;

/** The words of a plan's method: of ours, or of the one that the group brought along. */
export function wordsFor(method: string, link: MethodLink): Promise<MethodText> {
  if (!isOwnMethod(method)) return methodText(method);
  const { session } = link.state();
  return once(`words ${session} ${method}`, async () => (await ownMethod(method, link)).text);
}

/** The group's own method, the same promise for the same one; another session's has the same name. */
export function ownMethod(method: string, link: MethodLink): Promise<OwnMethod> {
  const { session } = link.state();
  return once(`own ${session} ${method}`, async () => {
    // Nobody waits for it any more, and so it is not asked for again and again.
    if (link.state().session !== session || !isWanted(method, link.state())) return NEVER;
    const answer = await link.ownMethod();
    const found = (await answer.json()) as OwnMethod;
    if (!answer.ok || found.id !== method) throw new Error("the room has another method, or none");
    return found;
  });
}

function isWanted(method: string, { line, view }: LinkState): boolean {
  const held = view?.plan?.phases.map((phase) => phase.method) ?? [];
  return line !== "ended" && [view?.plan?.method, view?.ownMethod, ...held].includes(method);
}

const NEVER = new Promise<never>(() => undefined);

/** In each language once: the person may choose another. */
function once<Words>(words: string, load: () => Promise<Words>): Promise<Words> {
  const key = `${i18n.locale} ${words}`;
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
