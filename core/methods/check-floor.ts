import type { CueRole, Floor, Method, Phase, Writing } from "./method.ts";
import { isRound, needsNoCaseGiver } from "./plan.ts";
import { unless, type Problem } from "./shape.ts";

/** The floors that are the case giver's, or everybody's but the case giver's. */
const OF_THE_CASE: readonly Floor[] = ["pairRound", "pair", "solo", "groupWithoutCaseGiver"];

/** Whether somebody acts in the phase, and whoever the floor is for can have it. */
export function checkFloor(
  method: Method,
  phase: Phase,
  floors: readonly Floor[],
  at: string,
): readonly Problem[] {
  const isOfTheCase = floors.some((floor) => OF_THE_CASE.includes(floor));
  return [
    ...unless(
      floors.some((floor) => floor !== "silence") ||
        phase.writes.some((writing) => hasWriter(phase, writing)),
      at,
      "nobodyActs",
      "let somebody speak or write in it, or take it out",
    ),
    ...unless(
      !isOfTheCase || !needsNoCaseGiver(phase.kind),
      `${at}.floor`,
      "noFloor",
      `there may be no case giver in a phase of kind ${phase.kind}: choose another floor or kind`,
    ),
    ...phase.writes.flatMap((writing, index) =>
      unless(
        hasTurn(method, phase, floors, writing),
        `${at}.writes[${index}].by`,
        "noFloor",
        "none of these has a turn that could open it: name others, or choose another reveal",
      ),
    ),
  ];
}

/** Whether somebody writes it in any session: the leader stands in for a chair and a note-taker, and for nobody else. */
function hasWriter({ kind }: Phase, { by }: Writing): boolean {
  if (by === "everyone") return true;
  return by.some(
    (role) => role !== "timekeeper" && (role !== "caseGiver" || !needsNoCaseGiver(kind)),
  );
}

/** Whether what waits for its author's turn can come to be opened. */
function hasTurn(
  { chairContributes }: Method,
  { speakers }: Phase,
  floors: readonly Floor[],
  { by, reveal, opensIn }: Writing,
): boolean {
  if (reveal !== "ownTurn" || opensIn !== undefined || !floors.some(isRound)) return true;
  const turnless: readonly CueRole[] =
    speakers === "everyone"
      ? []
      : ["caseGiver", ...(chairContributes === "none" ? (["chair"] as const) : [])];
  return by === "everyone" || by.some((role) => !turnless.includes(role));
}
