import type { Indicator, Outcome } from "./platform.ts";
import { attempt, outcomeOf } from "./zoom-answer.ts";
import { zoom } from "./zoom-sdk.ts";

/** Whatever was shown is taken away first: what a second one leaves out, the client may keep of the first. */
export async function showInMeeting(indicator: Indicator | undefined): Promise<Outcome> {
  const removed = outcomeOf(await attempt(zoom.removeDynamicIndicator));
  if (indicator === undefined) return removed;
  return outcomeOf(await attempt(() => zoom.setDynamicIndicator(optionsOf(indicator))));
}

/** The client counts, and on into the time over; it neither rings nor calls anybody. */
function optionsOf({ text, left }: Indicator): Parameters<typeof zoom.setDynamicIndicator>[0] {
  if (left === undefined || left <= 0) return { text };
  return {
    text,
    timer: {
      action: "start",
      direction: "down",
      // The types name no unit; apps that use it have found milliseconds.
      start: Math.round(left),
      withSound: false,
      showNotification: false,
      countNegativeAfterAlarm: true,
    },
  };
}

export async function writeInChat(text: string): Promise<Outcome> {
  return outcomeOf(await attempt(() => zoom.sendMessageToChat(text)));
}
