import { methodById } from "./catalogue.ts";
import { agendaMinutes } from "./plan.ts";

/** What a group may need most, as it is asked before the method is chosen (practice.md 4.6). */
export type NeedId =
  | "mirror"
  | "charged"
  | "forward"
  | "pattern"
  | "relation"
  | "options"
  | "remote"
  | "together"
  | "complete"
  | "plain"
  | "open";

interface Need {
  readonly id: NeedId;
  readonly method: string;
  /** What does the same for a group that does not know and trust each other yet. */
  readonly withoutTrust?: string;
  /** Minutes below which the method is not worth beginning. */
  readonly atLeast?: number;
}

/** In the order of the specification. */
export const NEEDS: readonly Need[] = [
  { id: "mirror", method: "gossip", withoutTrust: "chair-eight" },
  { id: "charged", method: "incident" },
  { id: "forward", method: "solution-focused" },
  { id: "pattern", method: "socratic", atLeast: 60 },
  { id: "relation", method: "balint", atLeast: 60 },
  { id: "options", method: "brainstorm" },
  { id: "remote", method: "online" },
  { id: "together", method: "empathic" },
  { id: "complete", method: "chair-eight" },
  { id: "plain", method: "six-steps" },
  { id: "open", method: "four-phases" },
];

/** What a group says about itself. */
export interface GroupFacts {
  readonly trusts: boolean;
  readonly minutes: number;
}

/** A method for a need, in the longest agenda for which there is time. */
export interface Answer {
  readonly need: NeedId;
  readonly method: string;
  readonly agenda: string;
  readonly minutes: number;
}

/** Times to choose from: the shortest and the longest agenda that most methods have, and the one between. */
export const TIMES: readonly number[] = [45, 60, 90];

/** The methods that answer a need, for this group in this time. */
export function answersFor({ trusts, minutes }: GroupFacts): readonly Answer[] {
  return NEEDS.flatMap(({ id, method: wanted, withoutTrust, atLeast = 0 }) => {
    const isTrustMissing = methodById(wanted)?.needsTrust === true && !trusts;
    const method = isTrustMissing ? withoutTrust : wanted;
    const agenda = method === undefined || minutes < atLeast ? [] : longestWithin(method, minutes);
    return agenda.map((one) => ({ need: id, method: method ?? wanted, ...one }));
  });
}

function longestWithin(
  method: string,
  most: number,
): readonly Pick<Answer, "agenda" | "minutes">[] {
  return Object.entries(methodById(method)?.agendas ?? {})
    .map(([agenda, one]) => ({ agenda, minutes: agendaMinutes(one) }))
    .filter(({ minutes }) => minutes <= most)
    .toSorted((one, other) => other.minutes - one.minutes)
    .slice(0, 1);
}
