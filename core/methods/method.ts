/** A role that one person holds; everybody without one is a member. */
export type RoleName = "chair" | "timekeeper" | "noteTaker" | "caseGiver";

/** Whom a cue is written for. */
export type CueRole = RoleName | "member";

export const ROLES: readonly RoleName[] = ["chair", "timekeeper", "noteTaker", "caseGiver"];

/** Who has the floor in one part of a phase (practice.md 1.3). */
export type Floor =
  | "open"
  | "round"
  | "pairRound"
  | "pair"
  | "solo"
  | "groupWithoutCaseGiver"
  | "silence";

/** The floor of a whole phase, as methods name it: one primitive floor or a sequence of two. */
export type PhaseFloor =
  | Floor
  | "silentThenRound"
  | "silentThenSolo"
  | "silentThenPairRound"
  | "soloThenRound"
  | "soloThenOpen"
  | "soloThenSilence";

/** Who can read a text (practice.md 1.4); private texts never leave the panel. */
export type Visibility = "group" | "own" | "sealed" | "private";

/**
 * What opens a text to the group; a group text with `ownTurn` is written on one's own turn. With `oneEachTurn` the
 * author shows one after the other on the own turn, and the leader opens all that are left when the board is opened.
 */
export type Reveal =
  | "atOnce"
  | "ownTurn"
  | "oneEachTurn"
  | "partEnd"
  | "phaseEnd"
  | "chairOpens"
  | "caseGiverOpens"
  | "authorBrings";

/** How a text is entered: free text, or one of the panel's own small forms. */
export type WritingForm =
  | "text"
  | "question"
  | "tick"
  | "role"
  | "mark"
  | "card"
  | "choice"
  | "scale"
  | "step"
  | "pitch";

/** One thing that is written in a phase. */
export interface Writing {
  /** Unique in its method; notes name it as their slot. */
  readonly slot: string;
  readonly by: readonly CueRole[] | "everyone";
  readonly form: WritingForm;
  readonly visibility: Visibility;
  readonly reveal: Reveal;
  /** The first part of the phase in which it may be written; 0 when absent. */
  readonly fromPart?: number;
  /** What a card or choice is made of, where it is not notes. */
  readonly choices?: readonly string[];
  /** The slots whose notes a mark or choice is about. */
  readonly about?: readonly string[];
  /** How many notes one person may choose; as many as there are when absent. */
  readonly most?: number;
  /** The later phase that opens it, where its own does not. */
  readonly opensIn?: string;
  /** Stands as it was written once its phase is over. */
  readonly locks?: true;
  /** Most characters of one text. */
  readonly limit: number;
}

/** The tick that says yes to the agreements; every other tick is a note of its own. */
export const AGREEMENTS_SLOT = "agreements";

/** What a phase is for, in the words of the question bank. */
export type PhaseKind =
  | "open"
  | "choose"
  | "present"
  | "clarify"
  | "deepen"
  | "imagine"
  | "advise"
  | "decide"
  | "share"
  | "close";

/** One step of a method: its structure only, its words stand in a `MethodText`. */
export interface Phase {
  readonly id: string;
  readonly kind: PhaseKind;
  readonly floor: PhaseFloor;
  /** Who takes a turn in its rounds: everyone, or everyone but the case giver. */
  readonly speakers: "everyone" | "members";
  /** The longest turn in a round, in seconds. */
  readonly turnSeconds?: number;
  readonly writes: readonly Writing[];
  /** Left out where there is no open next step to look back on. */
  readonly needsNextSteps?: true;
  /** Its round may be gone around again. */
  readonly repeats?: true;
  readonly sources: Sources;
}

/** Where a phase or method comes from: seed files, public pages, our own design. */
export interface Sources {
  readonly seed: readonly string[];
  readonly public: readonly string[];
  readonly own: readonly string[];
}

/** Minutes for each phase; a phase that is not named is left out. */
export interface Agenda {
  readonly minutes: Readonly<Record<string, number>>;
  /** Minutes of silence inside a phase. */
  readonly quiet: Readonly<Record<string, number>>;
  /** Minutes of a round that belong to nobody's turn, such as reading the agreements aloud. */
  readonly reserve: Readonly<Record<string, number>>;
  /** What the minutes add up to, where their author says so. */
  readonly total?: number;
}

/** A way to hold a session, as data (methods.json). */
export interface Method {
  readonly id: string;
  readonly phases: readonly Phase[];
  readonly agendas: Readonly<Record<string, Agenda>>;
  readonly defaultAgenda: string;
  /** The case begins once everybody has said that the group knows and trusts each other. */
  readonly needsTrust?: true;
  /** The phase that receives the minutes of a phase that is left out. */
  readonly flexPhase: string;
  /** Whether the chair adds own content in a round, and when. */
  readonly chairContributes: "last" | "none" | "yes";
  readonly fit: {
    readonly size: readonly [number, number];
    readonly experience: "any" | "some";
    readonly pace: "fast" | "quick" | "medium" | "slow";
  };
  readonly sources: Sources;
}
