import { i18n } from "@lingui/core";
import type { PersonId } from "../../core/ids.ts";
import type { MethodText, PhaseText } from "../../core/methods/method-text.ts";
import type { Plan, PlannedPart, PlannedPhase } from "../../core/methods/plan.ts";
import type { Command } from "../../core/session/command.ts";
import type { SessionView, StageView } from "../../core/session/view.ts";
import type { Answer, LinkState, SessionLink } from "../link/session-link.ts";
import type { Ability, MeetingPlatform } from "../platforms/platform.ts";
import type { DraftBook } from "./draft-book.ts";
import type { TypedText } from "./typed-text.ts";
import type { Microphone } from "./use-microphone.ts";
import type { Ticker } from "./use-now.ts";

/** What every part of the panel of a seated person draws from. */
export interface Seated {
  readonly view: SessionView;
  readonly plan: Plan;
  readonly method: MethodText;
  readonly presence: LinkState["presence"];
  readonly listeners?: LinkState["listeners"];
  readonly muteList?: LinkState["muteList"];
  readonly waiting: LinkState["waiting"];
  /** Whether buttons work. */
  readonly isLive: boolean;
  readonly microphone: Microphone;
  readonly ticker: Ticker;
  readonly drafts: DraftBook;
  readonly typed: Typed;
  readonly link: Pick<
    SessionLink,
    | "state"
    | "now"
    | "ownMethod"
    | "code"
    | "groups"
    | "eraseWords"
    | "claim"
    | "takeaway"
    | "tell"
    | "othersMuted"
  >;
  readonly platform: Pick<
    MeetingPlatform,
    | "kind"
    | "onTalking"
    | "onRecording"
    | "muteOthers"
    | "invite"
    | "authorize"
    | "writeInChat"
    | "openLink"
  >;
  /** What this person's platform can do. */
  readonly abilities: readonly Ability[];
  ask(command: Command): Promise<Answer>;
}

/** What is typed and is no note: it stays here until it is asked for, or for good. */
export interface Typed {
  readonly pad: TypedText;
  readonly question: TypedText;
  /** The notes that nobody else has seen: the page has them longer than the room. */
  readonly own: TypedText;
}

export interface SeatedProps {
  readonly seated: Seated;
}

/** The same while a session runs: where it is, and the words for that. */
export interface OnStage extends Seated {
  readonly stage: StageView;
  readonly phase: PlannedPhase;
  readonly part: PlannedPart;
  readonly text: PhaseText;
}

export interface OnStageProps {
  readonly on: OnStage;
}

/** Undefined while no session runs. */
export function onStage(seated: Seated): OnStage | undefined {
  const { stage } = seated.view;
  const phase = stage === undefined ? undefined : seated.plan.phases[stage.phase];
  if (stage === undefined || phase === undefined) return undefined;
  const part = phase.parts[stage.part];
  if (part === undefined) throw new Error(`phase ${phase.id} has no part ${stage.part}`);
  return { ...seated, stage, phase, part, text: phaseText(seated.method, phase.id) };
}

export function phaseText(method: MethodText, phase: string): PhaseText {
  const text = method.phases[phase];
  if (text === undefined) throw new Error(`no words for phase ${phase}`);
  return text;
}

/** Whoever has removed the app has no name any more. */
export function nameOf({ people }: Pick<SessionView, "people">, person: PersonId): string {
  return people[person]?.name || i18n._("people.nameless");
}

export function leads({ leader, you }: SessionView): boolean {
  return leader === you;
}
