import { i18n } from "@lingui/core";
import type { KnockView, SessionView } from "../../core/session/view.ts";
import { nameOf } from "./seated.ts";

/** Whose yes lets somebody in, and whose is still missing. */
export function missingYes(view: SessionView, knock: KnockView): string {
  if (knock.turnedAway === true) return i18n._("door.wasTurnedAway");
  const other = [view.leader, view.roles.caseGiver].find(
    (keeper) => keeper !== undefined && keeper !== view.you,
  );
  const isMine = knock.yes.includes(view.you);
  if (other === undefined) return i18n._("door.needsYours");
  const name = nameOf(view, other);
  if (isMine) return i18n._("door.needsTheirs", { name });
  return knock.yes.includes(other)
    ? i18n._("door.needsYoursToo", { name })
    : i18n._("door.needsBoth", { name });
}
