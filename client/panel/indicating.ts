import type { Duration, Instant } from "../../core/ids.ts";
import { indicationOf, type Indication } from "../../core/session/indicator.ts";
import { AWAY_AFTER } from "../../core/session/presence.ts";
import type { SessionLink } from "../link/session-link.ts";
import type { Indicator, MeetingPlatform } from "../platforms/platform.ts";
import type { Timers } from "../timers.ts";
import { indicatorText } from "./outside-words.ts";

/** So long the panel that showed it before has to take it away. */
const TAKING_OVER: Duration = 2_000;

/** Another panel shows it once this person counts as away; it must be gone by then. */
const LETTING_GO: Duration = (AWAY_AFTER * 2) / 3;

export interface IndicatingSurroundings {
  readonly link: Pick<SessionLink, "state" | "subscribe" | "now" | "tell">;
  readonly platform: Pick<MeetingPlatform, "indicate">;
  readonly timers: Timers;
}

/** What the meeting is shown: the text, and when its time ends. */
interface Sight {
  readonly text: string;
  readonly endsAt: Instant | undefined;
}

/**
 * Shows the whole meeting how the session stands, as long as that is this panel's to do: anew at each change, and not
 * each second, for the platform counts by itself.
 */
export class Indicating {
  readonly #around: IndicatingSurroundings;
  #isMine = false;
  /** What it is on the way to be, or is. */
  #becomesMine = false;
  #callOff = nothing;
  #callOffStart = nothing;
  /** What the platform was told last; empty when nothing is shown. */
  #shown = "";
  #isWorking = false;
  #isDue = false;

  constructor(around: IndicatingSurroundings) {
    this.#around = around;
  }

  /** After anything that happened. */
  follow(): void {
    const { line, indicates } = this.#around.link.state();
    if (!indicates || line === "ended") this.#loseAtOnce();
    else if (line === "live") this.#become(true, TAKING_OVER);
    else this.#become(false, LETTING_GO);
    this.#look();
  }

  /** The page goes: whoever shows it next finds nothing. */
  leave(): void {
    if (this.#shown !== "") void this.#around.platform.indicate(undefined);
    this.#shown = "";
  }

  #loseAtOnce(): void {
    this.#callOff();
    this.#isMine = false;
    this.#becomesMine = false;
  }

  #become(mine: boolean, after: Duration): void {
    if (this.#becomesMine === mine) return;
    this.#callOff();
    this.#becomesMine = mine;
    this.#callOff =
      mine === this.#isMine ? nothing : this.#later(after, () => (this.#isMine = mine));
  }

  #later(after: Duration, change: () => void = nothing): () => void {
    return this.#around.timers.after(after, () => {
      change();
      this.#look();
    });
  }

  #look(): void {
    this.#isDue = true;
    if (!this.#isWorking) void this.#work();
  }

  /** One after the other: what is asked for in the meantime comes next. */
  async #work(): Promise<void> {
    this.#isDue = false;
    this.#isWorking = true;
    const sight = await this.#sight();
    if (!this.#isDue) await this.#show(sight);
    this.#isWorking = false;
    if (this.#isDue) await this.#work();
  }

  async #show(sight: Sight | undefined): Promise<void> {
    const { platform, link } = this.#around;
    const shown = sight === undefined ? "" : JSON.stringify(sight);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const indicator = sight === undefined ? undefined : indicatorAt(sight, link.now());
    const outcome = await platform.indicate(indicator);
    // Another panel may be able to.
    if (sight !== undefined && outcome !== "done") link.tell({ type: "indicator", can: false });
  }

  async #sight(): Promise<Sight | undefined> {
    const indication = this.#isMine ? this.#indication() : undefined;
    return indication === undefined
      ? undefined
      : { text: await indicatorText(indication), endsAt: indication.endsAt };
  }

  #indication(): Indication | undefined {
    const { link } = this.#around;
    const { view } = link.state();
    const now = link.now();
    const indication = view === undefined ? undefined : indicationOf(view, now);
    this.#callOffStart();
    const startsAt = indication?.startsAt;
    this.#callOffStart = startsAt === undefined ? nothing : this.#later(startsAt - now);
    return indication;
  }
}

function indicatorAt({ text, endsAt }: Sight, now: Instant): Indicator {
  return endsAt === undefined ? { text } : { text, left: endsAt - now };
}

function nothing(): void {
  // There is nothing to call off.
}
