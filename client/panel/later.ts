import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { BROWSER_TIMERS } from "../timers.ts";
import { untilLoaded } from "./words.ts";

/** A part of the panel that few sessions need: loaded when it is first drawn, and asked for again until it comes. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await untilLoaded(load, BROWSER_TIMERS) }));
}
