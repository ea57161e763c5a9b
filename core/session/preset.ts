import { methodById } from "../methods/catalogue.ts";
import { isOwnMethod } from "../methods/own-method.ts";
import type { OwnMinutes } from "../methods/own-agenda.ts";
import type { Session } from "./session.ts";

/** A method in one of its agendas, as it is or with own minutes. */
export interface ChosenPlan {
  readonly method: string;
  readonly agenda: string;
  readonly minutes?: OwnMinutes;
}

/** What a trainer has set for a session beside its plan. */
export interface Preset {
  /** Accepted with the built-in ones. */
  readonly agreements: readonly string[];
  /** Among which the group may choose; none named are all. */
  readonly methods: readonly string[];
}

export const MOST_AGREEMENTS = 5;
export const LONGEST_AGREEMENT = 140;

/** In a list of methods: one that the group brings along, whatever it is called in its session. */
export const ANY_OWN_METHOD = "own";

export function isMethodName(name: string): boolean {
  return name === ANY_OWN_METHOD || methodById(name) !== undefined;
}

/** Undefined where there is none, or where its words were erased. */
function presetOf(session: Session): Preset | undefined {
  const text = session.status === "closed" ? undefined : session.preset;
  // Written by `usePreset`.
  return text === undefined ? undefined : (JSON.parse(text) as Preset);
}

export function presetView(session: Session): { readonly preset?: Preset } {
  const preset = presetOf(session);
  return preset === undefined ? {} : { preset };
}

export function isAllowed({ methods }: Pick<Preset, "methods">, method: string): boolean {
  const name = isOwnMethod(method) ? ANY_OWN_METHOD : method;
  return methods.length === 0 || methods.includes(name);
}

export function allowsMethod(session: Session, method: string): boolean {
  const preset = presetOf(session);
  return preset === undefined || isAllowed(preset, method);
}
