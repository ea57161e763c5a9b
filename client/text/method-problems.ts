import { i18n } from "@lingui/core";
import type { ProblemCode } from "../../core/methods/shape.ts";

const PROBLEMS: Readonly<Record<ProblemCode, string>> = {
  tooLarge: /*i18n*/ "methodProblem.tooLarge",
  notJson: /*i18n*/ "methodProblem.notJson",
  missing: /*i18n*/ "methodProblem.missing",
  unknownKey: /*i18n*/ "methodProblem.unknownKey",
  wrongType: /*i18n*/ "methodProblem.wrongType",
  notAllowed: /*i18n*/ "methodProblem.notAllowed",
  badName: /*i18n*/ "methodProblem.badName",
  outOfRange: /*i18n*/ "methodProblem.outOfRange",
  hidden: /*i18n*/ "methodProblem.hidden",
  markup: /*i18n*/ "methodProblem.markup",
  repeated: /*i18n*/ "methodProblem.repeated",
  unknownName: /*i18n*/ "methodProblem.unknownName",
  doesNotFit: /*i18n*/ "methodProblem.doesNotFit",
  doesNotAddUp: /*i18n*/ "methodProblem.doesNotAddUp",
  nobodyActs: /*i18n*/ "methodProblem.nobodyActs",
  noFloor: /*i18n*/ "methodProblem.noFloor",
};

export function problemText(code: ProblemCode): string {
  return i18n._(PROBLEMS[code]);
}
