import type { Instant, PersonId } from "../ids.ts";
import { HOST_ANSWERS, NOTICE, PANELS_ANSWER } from "./listeners.ts";
import { listenersMeant, sparedBy } from "./listening.ts";
import type { HostReport, MuteList, MuteOutcome } from "./mute-list.ts";
import type { Muting, Running } from "./session.ts";

/** What the panels of one person tell of their microphone. */
export interface Report {
  readonly microphone?: boolean;
  /** Others in the same room speak through it. */
  readonly shared?: true;
  /** This person has said no for the whole session. */
  readonly keepsOn?: true;
  /** By which name the platform knows this person. */
  readonly participant?: string;
  /** How the wish that is under way went. */
  readonly answer?: MuteOutcome;
}

/** Of everybody whose panel is connected. */
export type Reports = Readonly<Record<PersonId, Report>>;

/** What the leader is told of a wish. */
export type MutingResult = "underWay" | "done" | "partly" | "refused" | "nobodyCan" | "noAnswer";

/** Whether this microphone is left as it is, by its person's will or because it is not theirs alone. */
function isLeftAlone({ shared, keepsOn, answer }: Report): boolean {
  return shared === true || keepsOn === true || answer === "declined";
}

/** Whether a listener's panel has said all that it will: until then no host is asked, however long the notice is over. */
function hasSettled(report: Report): boolean {
  return isLeftAlone(report) || report.microphone === false || report.answer !== undefined;
}

function listening(
  session: Running,
  muting: Muting,
  reports: Reports,
): readonly (readonly [PersonId, Report])[] {
  return listenersMeant(session, muting).flatMap((person) => {
    const report = reports[person];
    return report === undefined ? [] : [[person, report] as const];
  });
}

/** When something follows from the time alone. */
export function mutingDue({ at }: Muting, now: Instant): Instant | undefined {
  const ends = [NOTICE, NOTICE + PANELS_ANSWER, NOTICE + PANELS_ANSWER + HOST_ANSWERS];
  return ends.map((after) => at + after).find((due) => due > now);
}

/** Whether nobody need answer any more. */
export function isOver({ at }: Muting, now: Instant): boolean {
  return now >= at + NOTICE + PANELS_ANSWER + HOST_ANSWERS;
}

/** Whether it is a host's turn: the notice is over, and all panels have answered or had their time. */
export function isHostsTurn(
  session: Running,
  muting: Muting,
  reports: Reports,
  now: Instant,
): boolean {
  const { at } = muting;
  if (now < at + NOTICE) return false;
  return (
    now >= at + NOTICE + PANELS_ANSWER ||
    listening(session, muting, reports).every(([, report]) => hasSettled(report))
  );
}

/** Whom a host's panel mutes, and whom never. */
export function muteListOf(session: Running, muting: Muting, reports: Reports): MuteList {
  const listeners = listening(session, muting, reports);
  const known = listeners.flatMap(([person, report]) => {
    const { participant } = report;
    if (participant === undefined || isLeftAlone(report)) return [];
    const isOff = report.microphone === false || report.answer === "done";
    return [{ person, participant, isOff }];
  });
  const mute = known.filter(({ isOff }) => !isOff);
  const off = known.filter(({ isOff }) => isOff).map(({ participant }) => participant);
  const alone = listeners.filter(([, report]) => isLeftAlone(report)).map(([person]) => person);
  const spare = [...sparedBy(session, muting), ...alone].map((person) => {
    const participant = reports[person]?.participant;
    const name = session.people[person]?.name ?? "";
    return participant === undefined ? { name } : { participant, name };
  });
  return {
    mute: mute.map(({ person, participant }) => ({ person, participant })),
    off,
    spare,
  };
}

interface Standing {
  readonly reports: Reports;
  /** Absent where no connected panel has a host's rights. */
  readonly host?: { readonly report?: HostReport };
  readonly now: Instant;
}

/** How a wish stands; whose microphone is on by the panels' word counts, not what a host's panel says. */
export function mutingResult(session: Running, muting: Muting, standing: Standing): MutingResult {
  const { reports, host, now } = standing;
  if (!isHostsTurn(session, muting, reports, now)) return "underWay";
  const on = listening(session, muting, reports).filter(([id, one]) => isOn(id, one, host?.report));
  if (host === undefined) {
    if (on.length === 0) return "done";
    return on.every(([, report]) => isLeftAlone(report)) ? "partly" : "nobodyCan";
  }
  if (host.report === undefined) return isOver(muting, now) ? "noAnswer" : "underWay";
  const said = FROM_HOST[host.report.outcome];
  return said === "done" && on.length > 0 ? "partly" : said;
}

const FROM_HOST: Readonly<Record<HostReport["outcome"], MutingResult>> = {
  done: "done",
  partly: "partly",
  declined: "refused",
  unsupported: "refused",
  unknown: "noAnswer",
};

/** A microphone that nobody knows of counts as on until somebody says that they muted it. */
function isOn(person: PersonId, report: Report, host: HostReport | undefined): boolean {
  const { microphone, answer, shared } = report;
  if (shared === true) return false;
  return microphone ?? !(answer === "done" || host?.people.includes(person) === true);
}
