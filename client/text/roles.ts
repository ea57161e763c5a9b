import { i18n } from "@lingui/core";
import type { RoleName } from "../../core/methods/method.ts";

const NAMES: Readonly<Record<RoleName, string>> = {
  chair: /*i18n*/ "role.chair",
  timekeeper: /*i18n*/ "role.timekeeper",
  noteTaker: /*i18n*/ "role.noteTaker",
  caseGiver: /*i18n*/ "role.caseGiver",
};

const TAKINGS: Readonly<Record<RoleName, string>> = {
  chair: /*i18n*/ "role.take.chair",
  timekeeper: /*i18n*/ "role.take.timekeeper",
  noteTaker: /*i18n*/ "role.take.noteTaker",
  caseGiver: /*i18n*/ "role.take.caseGiver",
};

const YESES: Readonly<Record<RoleName, string>> = {
  chair: /*i18n*/ "role.yes.chair",
  timekeeper: /*i18n*/ "role.yes.timekeeper",
  noteTaker: /*i18n*/ "role.yes.noteTaker",
  caseGiver: /*i18n*/ "role.yes.caseGiver",
};

const QUESTIONS: Readonly<Record<RoleName, string>> = {
  chair: /*i18n*/ "role.asked.chair",
  timekeeper: /*i18n*/ "role.asked.timekeeper",
  noteTaker: /*i18n*/ "role.asked.noteTaker",
  caseGiver: /*i18n*/ "role.asked.caseGiver",
};

export function roleName(role: RoleName): string {
  return i18n._(NAMES[role]);
}

/** What somebody taps who takes a role of their own accord. */
export function takingText(role: RoleName): string {
  return i18n._(TAKINGS[role]);
}

/** What somebody taps who says yes to an offer. */
export function yesText(role: RoleName): string {
  return i18n._(YESES[role]);
}

/** What somebody reads to whom a role is offered. */
export function offerText(role: RoleName): string {
  return i18n._(QUESTIONS[role]);
}
