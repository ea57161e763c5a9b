import type { Entrance } from "../platforms/platform.ts";
import type { Indicating, IndicatingSurroundings } from "./indicating.ts";
import { untilLoaded } from "./words.ts";

interface Surroundings extends IndicatingSurroundings {
  readonly entrance: Promise<Entrance>;
  /** Calls when this page is about to go. */
  onLeaving(listener: () => void): void;
  /** Calls when this person reads another language. */
  onLanguage(listener: () => void): void;
}

/** Says whether this panel can show the meeting how the session stands, and does so once that is left to it. */
export function followIndicator(around: Surroundings): void {
  const { link, entrance } = around;
  void entrance.then(({ abilities }) =>
    link.tell({ type: "indicator", can: abilities.includes("indicator") }),
  );
  let indicating: Promise<Indicating> | undefined;
  const follow = (): void => void indicating?.then((one) => one.follow());
  link.subscribe(() => {
    if (link.state().indicates) indicating ??= load(around);
    follow();
  });
  around.onLanguage(follow);
  around.onLeaving(() => void indicating?.then((one) => one.leave()));
}

/** One panel of a meeting needs it. */
async function load(around: IndicatingSurroundings): Promise<Indicating> {
  const module = await untilLoaded(() => import("./indicating.ts"), around.timers);
  return new module.Indicating(around);
}
