import { DraftBook } from "../../client/panel/draft-book.ts";
import { onStage, type OnStage } from "../../client/panel/seated.ts";
import { BrowserPlatform } from "../../client/platforms/browser.ts";
import { TypedText } from "../../client/panel/typed-text.ts";
import { Ticker } from "../../client/panel/use-now.ts";
import type { PersonId } from "../../core/ids.ts";
import type { MethodText, PhaseText } from "../../core/methods/method-text.ts";
import type { Plan, PlannedPhase } from "../../core/methods/plan.ts";
import { HandClock } from "./hand-clock.ts";
import { nameOf, noteId } from "./people.ts";
import type { Scene } from "./scene.ts";

/** What the panel of one person draws from in a scene, with words that say what they are. */
export function stageOf(scene: Scene, person: PersonId, changes: Partial<OnStage> = {}): OnStage {
  const view = scene.sees(person);
  if (view.plan === undefined) throw new Error(`${nameOf(person)} sees no plan`);
  const on = onStage({
    view,
    plan: view.plan,
    method: wordsFor(view.plan),
    presence: {},
    waiting: [],
    isLive: true,
    abilities: [],
    microphone: NO_MICROPHONE,
    platform: new BrowserPlatform(),
    ticker: new Ticker({ now: () => scene.at, subscribe: () => () => undefined }, new HandClock()),
    drafts: draftsOf(scene),
    typed: { pad: new TypedText(), question: new TypedText(), own: new TypedText() },
    link: { ...NO_LINK, now: () => scene.at },
    ask: () => Promise.resolve({ ok: true }),
  });
  if (on === undefined) throw new Error("no session is on");
  return { ...on, ...changes };
}

export const NO_MICROPHONE: OnStage["microphone"] = {
  mayBeSet: false,
  keepsOn: false,
  isShared: false,
  set: () => Promise.resolve(),
  mute: () => Promise.resolve("unsupported"),
  wish: () => undefined,
};

/** Nobody asks for a method that is not ours. */
export const NO_LINK: OnStage["link"] = {
  state: () => ({
    line: "down",
    seated: true,
    mayBring: false,
    hasMoved: false,
    indicates: false,
    presence: {},
    waiting: [],
  }),
  now: () => 0,
  ownMethod: () => Promise.reject(new Error("there is no line")),
  code: () => Promise.reject(new Error("there is no line")),
  groups: () => Promise.reject(new Error("there is no line")),
  claim: () => Promise.reject(new Error("there is no line")),
  eraseWords: () => Promise.reject(new Error("there is no line")),
  takeaway: () => Promise.reject(new Error("there is no line")),
  tell: () => undefined,
  othersMuted: () => undefined,
};

function draftsOf(scene: Scene): DraftBook {
  return new DraftBook({
    timers: new HandClock(),
    newNoteId: () => noteId(scene.log.length + 500),
    known: () => undefined,
    ask: () => Promise.resolve({ ok: true }),
  });
}

function wordsFor({ method, phases }: Plan): MethodText {
  return {
    name: method,
    summary: "",
    chooseWhen: "",
    safety: "",
    notes: [],
    phases: Object.fromEntries(phases.map((phase) => [phase.id, phaseWords(phase)])),
  };
}

function phaseWords({ id, parts, writes }: PlannedPhase): PhaseText {
  const cue = (role: string): string => `Cue of ${id} for the ${role}.`;
  return {
    name: `Phase ${id}`,
    purpose: "",
    opens: "",
    closes: "",
    cues: {
      chair: cue("chair"),
      timekeeper: cue("timekeeper"),
      noteTaker: cue("note-taker"),
      caseGiver: cue("case giver"),
      member: cue("member"),
    },
    endsWhen: "",
    drift: [],
    parts: parts.map(({ floor }) => ({ what: `part ${floor}` })),
    writes: Object.fromEntries(writes.map(({ slot }) => [slot, `title of ${slot}`])),
  };
}
