import type { Indicator, Outcome } from "./platform.ts";
import { outcomeOf } from "./zoom-answer.ts";
import type { ZoomGrants } from "./zoom-grants.ts";
import { zoom } from "./zoom-sdk.ts";

type Grants = Pick<ZoomGrants, "ask">;

/** Whatever was shown is taken away first: what a second one leaves out, the client may keep of the first. */
export async function showInMeeting(
  grants: Grants,
  indicator: Indicator | undefined,
): Promise<Outcome> {
  const removed = await grants.ask("removeDynamicIndicator", zoom.removeDynamicIndicator);
  if (indicator === undefined) return outcomeOf(removed);
  const options = optionsOf(indicator);
  return outcomeOf(
    await grants.ask("setDynamicIndicator", () => zoom.setDynamicIndicator(options)),
  );
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

export async function writeInChat(grants: Grants, text: string): Promise<Outcome> {
  return outcomeOf(await grants.ask("sendMessageToChat", () => zoom.sendMessageToChat(text)));
}
