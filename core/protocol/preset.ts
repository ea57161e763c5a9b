import * as v from "valibot";
import { planFor, planOf } from "../methods/catalogue.ts";
import type { OwnMethod } from "../methods/own-method.ts";
import { flawInText } from "../methods/plain-text.ts";
import { readMethod } from "../methods/read-method.ts";
import { ok, refuse, type Result } from "../result.ts";
import {
  ANY_OWN_METHOD,
  isAllowed,
  isMethodName,
  type ChosenPlan,
  type Preset,
} from "../session/preset.ts";
import { agreements, key, methods, minutes } from "./schema.ts";

/** What a trainer sends a group: what is set for its session, and what the invitation says. */
export interface PresetFile extends Preset {
  readonly version: 1;
  /** Of a built-in method; a method of the trainer's own comes with its usual agenda. */
  readonly plan?: ChosenPlan;
  readonly ownMethod?: OwnMethod;
  readonly when?: string;
  readonly where?: string;
}

/** Why a text is none. */
export type PresetFlaw = "unreadable" | "unknownPlan" | "ownMethodUnfit" | "methodNotAllowed";

const line = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(120),
  v.check((text) => text === text.trim() && flawInText(text) === undefined),
);

const SCHEMA = v.strictObject({
  version: v.literal(1),
  plan: v.exactOptional(
    v.strictObject({ method: key, agenda: key, minutes: v.exactOptional(minutes) }),
  ),
  ownMethod: v.exactOptional(v.unknown()),
  agreements,
  methods,
  when: v.exactOptional(line),
  where: v.exactOptional(line),
});

/** A text of unknown origin: all of it fits, or nothing is used. */
export function readPreset(json: string): Result<PresetFile, PresetFlaw> {
  const parsed = v.safeParse(SCHEMA, parse(json));
  if (!parsed.success) return refuse("unreadable");
  const { ownMethod: posted, ...preset } = parsed.output;
  if (!preset.methods.every(isMethodName)) return refuse("unknownPlan");
  if (posted !== undefined) return withOwnMethod(preset, posted);
  return withPlan(preset);
}

function withPlan(preset: PresetFile): Result<PresetFile, PresetFlaw> {
  const { plan } = preset;
  if (plan === undefined) return ok(preset);
  if (planFor(plan.method, plan.agenda, plan.minutes) === undefined) return refuse("unknownPlan");
  return isAllowed(preset, plan.method) ? ok(preset) : refuse("methodNotAllowed");
}

function withOwnMethod(preset: PresetFile, posted: unknown): Result<PresetFile, PresetFlaw> {
  const method = readMethod(JSON.stringify(posted));
  if (!method.ok) return refuse("ownMethodUnfit");
  if (preset.plan !== undefined) return refuse("unreadable");
  const isNamed = preset.methods.length === 0 || preset.methods.includes(ANY_OWN_METHOD);
  return isNamed ? ok({ ...preset, ownMethod: method.value }) : refuse("methodNotAllowed");
}

/** The plan of a preset; undefined where it names none. */
export function presetPlan({ plan, ownMethod }: PresetFile): ReturnType<typeof planFor> {
  if (ownMethod !== undefined) return planOf(ownMethod, ownMethod.defaultAgenda);
  return plan && planFor(plan.method, plan.agenda, plan.minutes);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
