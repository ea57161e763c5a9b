import type { Instant, PersonId } from "../ids.ts";
import { isOwnMethod } from "../methods/own-method.ts";
import { isWaiting } from "./clock.ts";
import { isPresent, seatOrder } from "./people.ts";
import type { Session } from "./session.ts";
import type { SessionView } from "./view.ts";

/** A panel that can show the whole meeting how the session stands. */
interface AblePanel {
  readonly person: PersonId;
  /** It is the one that does. */
  readonly shows?: boolean;
}

/** Whose panel showed it until its line was lost, and how long it is waited for. */
export interface Awaited {
  readonly person: PersonId;
  readonly until: Instant;
}

/**
 * Which panel shows the meeting how the session stands: the one that does keeps it, and one whose line is lost is waited
 * for until its person is away; else that of whoever came first.
 */
export function whoShows<Panel extends AblePanel>(
  session: Session,
  panels: readonly Panel[],
  awaited?: Awaited,
): Panel | undefined {
  if (session.status !== "running" || session.hidesIndicator === true) return undefined;
  const able = seatOrder(session)
    .filter((person) => isPresent(session.people[person]))
    .flatMap((person) => panels.filter((panel) => panel.person === person));
  const kept = able.find(({ shows }) => shows === true);
  if (kept !== undefined) return kept;
  if (awaited === undefined || !isPresent(session.people[awaited.person])) return able[0];
  return able.find(({ person }) => person === awaited.person);
}

/** What people without the panel may know: where the session is and until when, and nothing that anybody wrote. */
export interface Indication {
  /** The phase by its number, of how many. */
  readonly number: number;
  readonly of: number;
  /** Whose words its name is among; absent for a group's own method, whose words are its own. */
  readonly named?: { readonly method: string; readonly phase: string };
  readonly halted?: "shortPause" | "clock";
  /** When the part ends by its clock; absent while that does not run. */
  readonly endsAt?: Instant;
  /** When that clock starts by itself. */
  readonly startsAt?: Instant;
}

/** Undefined while no session runs. */
export function indicationOf(view: SessionView, at: Instant): Indication | undefined {
  const { stage, plan } = view;
  const phase = stage === undefined ? undefined : plan?.phases[stage.phase];
  if (stage === undefined || plan === undefined || phase === undefined) return undefined;
  const method = phase.method ?? plan.method;
  return {
    number: stage.phase + 1,
    of: plan.phases.length,
    ...(isOwnMethod(method) ? {} : { named: { method, phase: phase.id } }),
    ...timeOf(view, at),
  };
}

function timeOf(
  { stage, shortPause }: SessionView,
  at: Instant,
): Pick<Indication, "halted" | "endsAt" | "startsAt"> {
  if (shortPause !== undefined) return { halted: "shortPause" };
  if (stage === undefined || stage.clock.state === "paused") return { halted: "clock" };
  const { startsAt, endsAt } = stage.clock;
  return isWaiting(stage.clock, at) ? { startsAt } : { endsAt };
}
