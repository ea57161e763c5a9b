import type { CueRole } from "./method.ts";

/** One line for the chair when something slips, and the sign to notice it by. */
export interface DriftLine {
  readonly sign: string;
  readonly say: string;
}

/** One thing to choose: its name on a button, and what choosing it says. */
export interface ChoiceText {
  readonly label: string;
  readonly text: string;
}

/** What one part of a phase says differently from its phase. */
export interface PartText {
  /** A few words for what happens in this part, shown under the phase name. */
  readonly what: string;
  readonly opens?: string;
  readonly cues?: Readonly<Partial<Record<CueRole, string>>>;
}

/** The words of one phase in one language. */
export interface PhaseText {
  readonly name: string;
  readonly purpose: string;
  /** The line the chair reads aloud to open and to close the phase. */
  readonly opens: string;
  readonly closes: string;
  readonly cues: Readonly<Record<CueRole, string>>;
  readonly endsWhen: string;
  readonly drift: readonly DriftLine[];
  /** In the order of the phase's parts. */
  readonly parts: readonly PartText[];
  /** What to write, by slot. */
  readonly writes: Readonly<Record<string, string>>;
  /** What to choose from, by slot. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, ChoiceText>>>>;
}

/** The words of one method in one language; structure and words meet in the panel. */
export interface MethodText {
  readonly name: string;
  /** What else it is called, where other names are known. */
  readonly aliases?: readonly string[];
  readonly summary: string;
  readonly chooseWhen: string;
  readonly safety: string;
  readonly notes: readonly string[];
  readonly phases: Readonly<Record<string, PhaseText>>;
}

/** The cue of a role in one part: the part's own, else the phase's. */
export function cueText(phase: PhaseText, part: number, role: CueRole): string {
  return phase.parts[part]?.cues?.[role] ?? phase.cues[role];
}

/** The line that opens a part: the part's own; the phase's opens its first part. */
export function openingLine(phase: PhaseText, part: number): string | undefined {
  return phase.parts[part]?.opens ?? (part === 0 ? phase.opens : undefined);
}
