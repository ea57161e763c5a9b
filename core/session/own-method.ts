import { planOf } from "../methods/catalogue.ts";
import { ownMethodId, type OwnMethod } from "../methods/own-method.ts";
import { refuse } from "../result.ts";
import type { Asker } from "./command.ts";
import { happens, type Decision } from "./decision.ts";
import type { SessionEvent } from "./event.ts";
import { permits } from "./permissions.ts";
import { allowsMethod } from "./preset.ts";
import type { Session } from "./session.ts";

/** A method that was checked is the session's from now on, and its usual agenda the plan. */
export function bringMethod(session: Session, method: OwnMethod, { by }: Asker): Decision {
  if (session.status !== "gathering") return refuse("wrongStatus");
  const verdict = permits(session, by, "choosePlan");
  if (!verdict.ok) return verdict;
  if (!allowsMethod(session, ownMethodId(1))) return refuse("methodNotAllowed");
  const before = session.ownMethod;
  const text = JSON.stringify(method);
  const isKnown = before?.text === text;
  const number = (before?.number ?? 0) + (isKnown ? 0 : 1);
  const plan = planOf({ ...method, id: ownMethodId(number) }, method.defaultAgenda);
  if (plan === undefined) return refuse("unknownPlan");
  const brought: SessionEvent = { type: "methodBrought", number, text };
  return happens(...(isKnown ? [] : [brought]), { type: "planChosen", plan });
}

/** What the group brought along, under the name it has in this session; undefined when there is none, or no more. */
export function ownMethodOf(session: Session): OwnMethod | undefined {
  const brought = session.status === "closed" ? undefined : session.ownMethod;
  if (brought === undefined || brought.text === "") return undefined;
  // Written by `bringMethod`.
  return { ...(JSON.parse(brought.text) as OwnMethod), id: ownMethodId(brought.number) };
}
