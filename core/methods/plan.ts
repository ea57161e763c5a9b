import type { Duration } from "../ids.ts";
import type { Agenda, Floor, Method, Phase, PhaseFloor, Writing } from "./method.ts";

/** A stretch of a phase with one floor and its own time. */
export interface PlannedPart {
  readonly floor: Floor;
  readonly lasts: Duration;
  /** Time in a round that belongs to nobody's turn. */
  readonly reserve?: Duration;
}

/** A phase of one session with its minutes; a copy, so that a deploy leaves running sessions alone. */
export interface PlannedPhase {
  readonly id: string;
  /** Whose words it has, where it was held before its session went on with another method. */
  readonly method?: string;
  /** The number of the case it is for, from the second on; the first has none. */
  readonly case?: number;
  readonly kind: Phase["kind"];
  readonly speakers: Phase["speakers"];
  readonly longestTurn?: Duration;
  readonly parts: readonly PlannedPart[];
  readonly writes: readonly Writing[];
  readonly repeats?: true;
  /** The group looks back on its steps: their owners are called, and each step has a status. */
  readonly looksBack?: true;
}

/** What one session will do: phases, parts and minutes, without any words. */
export interface Plan {
  readonly method: string;
  readonly agenda: string;
  /** With minutes that the group has moved. */
  readonly own?: true;
  readonly chairContributes: Method["chairContributes"];
  readonly needsTrust?: true;
  readonly phases: readonly PlannedPhase[];
}

/** Whether the owners of next steps say in it what these brought. */
export function hasLookBack({ phases }: Pick<Plan, "phases">): boolean {
  return phases.some((phase) => phase.looksBack === true);
}

/** The agenda of a session in which the form is learned, with a case that the panel brings. */
export const REHEARSAL = "rehearsal";

export function isRehearsal({ agenda }: Pick<Plan, "agenda">): boolean {
  return agenda === REHEARSAL;
}

export const MINUTE = 60_000;

const SECOND = 1_000;

/** The primitive floors of a phase, in order. */
const SEQUENCES: Readonly<Record<PhaseFloor, readonly [Floor, ...Floor[]]>> = {
  open: ["open"],
  round: ["round"],
  pairRound: ["pairRound"],
  pair: ["pair"],
  solo: ["solo"],
  groupWithoutCaseGiver: ["groupWithoutCaseGiver"],
  silence: ["silence"],
  silentThenRound: ["silence", "round"],
  silentThenSolo: ["silence", "solo"],
  silentThenPairRound: ["silence", "pairRound"],
  soloThenRound: ["solo", "round"],
  soloThenOpen: ["solo", "open"],
  soloThenSilence: ["solo", "silence"],
};

export const PHASE_FLOORS = Object.keys(SEQUENCES) as readonly PhaseFloor[];

/** The floors a phase passes through: silence beside another floor needs quiet minutes, and a solo floor with quiet minutes ends in silence. */
export function floorsOf(floor: PhaseFloor, quiet: number): readonly Floor[] {
  if (floor === "solo" && quiet > 0) return SEQUENCES.soloThenSilence;
  const floors = SEQUENCES[floor];
  return floors.length === 1 || quiet > 0 ? floors : floors.filter((one) => one !== "silence");
}

/** Whether people take turns on this floor. */
export function isRound(floor: Floor): boolean {
  return floor === "round" || floor === "pairRound";
}

/** Whether a phase of this kind is not about the case. */
export function needsNoCaseGiver(kind: Phase["kind"]): boolean {
  return kind === "open" || kind === "choose" || kind === "close";
}

export function agendaOf(method: Method, id: string): Agenda | undefined {
  return Object.hasOwn(method.agendas, id) ? method.agendas[id] : undefined;
}

/** What a plan depends on beside its method. */
interface Circumstances {
  readonly withoutNextSteps: boolean;
  /** The agenda with minutes that the group has moved. */
  readonly own?: Agenda | undefined;
}

/** The minutes of a whole agenda. */
export function agendaMinutes({ minutes }: Agenda): number {
  return Object.values(minutes).reduce((sum, one) => sum + one, 0);
}

/** The plan of a session; without next steps to look back on, the flex phase receives the minutes of the phases that need them. */
export function planSession(
  method: Method,
  agendaId: string,
  { withoutNextSteps, own }: Circumstances,
): Plan {
  const agenda = own ?? agendaOf(method, agendaId);
  if (agenda === undefined) throw new Error(`method ${method.id} has no agenda ${agendaId}`);
  const named = method.phases.filter((phase) => minutesOf(agenda, phase) > 0);
  const leftOut = named.filter((phase) => withoutNextSteps && phase.needsNextSteps === true);
  const freed = leftOut.reduce((sum, phase) => sum + minutesOf(agenda, phase), 0);
  return {
    method: method.id,
    agenda: agendaId,
    ...(own === undefined ? {} : { own: true as const }),
    chairContributes: method.chairContributes,
    ...(method.needsTrust === undefined ? {} : { needsTrust: method.needsTrust }),
    phases: named
      .filter((phase) => !leftOut.includes(phase))
      .map((phase) => planPhase(phase, agenda, phase.id === method.flexPhase ? freed : 0)),
  };
}

function minutesOf(agenda: Agenda, phase: Phase): number {
  return agenda.minutes[phase.id] ?? 0;
}

function planPhase(phase: Phase, agenda: Agenda, extra: number): PlannedPhase {
  return {
    id: phase.id,
    kind: phase.kind,
    speakers: phase.speakers,
    ...(phase.turnSeconds === undefined ? {} : { longestTurn: phase.turnSeconds * SECOND }),
    parts: planParts(phase, agenda, minutesOf(agenda, phase) + extra),
    ...(phase.needsNextSteps === true
      ? { writes: [], looksBack: true as const }
      : { writes: phase.writes }),
    ...(phase.repeats === undefined ? {} : { repeats: phase.repeats }),
  };
}

function planParts(phase: Phase, agenda: Agenda, minutes: number): readonly PlannedPart[] {
  const quiet = agenda.quiet[phase.id] ?? 0;
  const reserve = agenda.reserve[phase.id] ?? 0;
  const floors = floorsOf(phase.floor, quiet);
  const spoken = floors.filter((floor) => floor !== "silence").length;
  return floors.map((floor) => ({
    floor,
    lasts:
      MINUTE *
      (floor === "silence" && spoken > 0 ? quiet : (minutes - quiet) / Math.max(spoken, 1)),
    ...(reserve > 0 && isRound(floor) ? { reserve: reserve * MINUTE } : {}),
  }));
}

/** The minutes of a whole session. */
export function planMinutes({ phases }: Pick<Plan, "phases">): number {
  return phases.flatMap(({ parts }) => parts).reduce((sum, part) => sum + part.lasts, 0) / MINUTE;
}

/** The time of one turn in a round: an equal share, at most the longest turn, in whole seconds. */
export function turnOf(part: PlannedPart, speakers: number, longestTurn = part.lasts): Duration {
  const shared = (part.lasts - (part.reserve ?? 0)) / Math.max(speakers, 1);
  const turn = speakers === 0 ? longestTurn : Math.min(longestTurn, shared);
  return Math.max(Math.floor(turn / SECOND), 1) * SECOND;
}

/** How sessions and panels name a part: `2.1` is the second part of the third phase. */
export function partKey(phase: number, part: number): string {
  return `${phase}.${part}`;
}
