import { i18n } from "@lingui/core";
import type { StepStatus } from "../../../core/group/steps.ts";
import type { Instant } from "../../../core/ids.ts";
import type { RoleName } from "../../../core/methods/method.ts";

const NEVER: Readonly<Record<RoleName, string>> = {
  chair: /*i18n*/ "group.never.chair",
  timekeeper: /*i18n*/ "group.never.timekeeper",
  noteTaker: /*i18n*/ "group.never.noteTaker",
  caseGiver: /*i18n*/ "group.never.caseGiver",
};

const SINCE: Readonly<Record<RoleName, string>> = {
  chair: /*i18n*/ "group.since.chair",
  timekeeper: /*i18n*/ "group.since.timekeeper",
  noteTaker: /*i18n*/ "group.since.noteTaker",
  caseGiver: /*i18n*/ "group.since.caseGiver",
};

const AGAIN: Readonly<Record<RoleName, string>> = {
  chair: /*i18n*/ "group.again.chair",
  timekeeper: /*i18n*/ "group.again.timekeeper",
  noteTaker: /*i18n*/ "group.again.noteTaker",
  caseGiver: /*i18n*/ "group.again.caseGiver",
};

const STATUSES: Readonly<Record<StepStatus, string>> = {
  planned: /*i18n*/ "lookBack.planned",
  tried: /*i18n*/ "lookBack.tried",
  done: /*i18n*/ "lookBack.done",
  changed: /*i18n*/ "lookBack.changed",
  dropped: /*i18n*/ "lookBack.dropped",
};

/** Why somebody is due for a role. */
export function dueText(role: RoleName, name: string, since: Instant | undefined): string {
  if (since === undefined) return i18n._(NEVER[role], { name });
  return i18n._(SINCE[role], { name, when: dayText(since) });
}

/** A quiet remark: nobody is kept from it. */
export function againText(role: RoleName, name: string): string {
  return i18n._(AGAIN[role], { name });
}

export function statusText(status: StepStatus): string {
  return i18n._(STATUSES[status]);
}

export function dayText(at: Instant): string {
  return i18n.date(new Date(at), { day: "numeric", month: "long" });
}

export function wholeDayText(at: Instant): string {
  return i18n.date(new Date(at), { weekday: "long", day: "numeric", month: "long" });
}
