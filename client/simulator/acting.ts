import type { NoteId } from "../../core/ids.ts";
import type { SessionLink } from "../link/session-link.ts";
import { link } from "../main.tsx";
import { BROWSER_TIMERS } from "../timers.ts";
import { nextAct, saying } from "./actor.ts";

// Runs in the panel of a rehearsal that plays by itself, beside the panel: it asks for what a person would tap.

/** The window of a panel in the simulated meeting: actors and tests ask through its end of the line. */
export interface SimulatedWindow {
  ownLink?: SessionLink;
}

const BETWEEN_ACTS = 700;

const asked = new URLSearchParams(location.search);
const people = Number(asked.get("acts"));
const part = Number(asked.get("part"));

/** One person of the play. */
class Actor {
  readonly #link: SessionLink;
  #step = -1;
  #since: number;
  #said: string | undefined;

  constructor(ownLink: SessionLink) {
    this.#link = ownLink;
    this.#since = ownLink.now();
  }

  actOn(): void {
    this.#act();
    BROWSER_TIMERS.after(BETWEEN_ACTS, () => this.actOn());
  }

  #act(): void {
    const { line, view, waiting } = this.#link.state();
    if (line !== "live" || view === undefined || waiting.length > 0) return;
    const at = this.#link.now();
    const step = view.stage?.step ?? -1;
    if (step !== this.#step) [this.#step, this.#since] = [step, at];
    const command = nextAct(view, { at, since: at - this.#since, part, people, newNote });
    if (command !== undefined) void this.#link.ask(command);
    this.#say(readingAloud() ?? saying(view, part));
  }

  /** The meeting around this panel shows what its person says. */
  #say(words: string): void {
    if (words === this.#said) return;
    this.#said = words;
    parent.postMessage({ type: "says", words }, "*");
  }
}

function newNote(): NoteId {
  return crypto.randomUUID().replaceAll("-", "") as NoteId;
}

/** The line that the own panel asks its chair to read, while it does. */
function readingAloud(): string | undefined {
  const line = document.querySelector('[data-testid="chair-line"]');
  return line?.lastChild?.textContent ?? undefined;
}

(window as SimulatedWindow).ownLink = link;
if (people > 0) new Actor(link).actOn();
