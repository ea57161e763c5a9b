import { expect } from "@playwright/test";
import { isOpen } from "../../../core/session/ask.ts";
import type { Command } from "../../../core/session/command.ts";
import type { SessionView } from "../../../core/session/view.ts";
import type { SimulatedWindow } from "../../../client/simulator/acting.ts";
import { SECOND, type FrozenTime } from "./frozen-time.ts";
import type { Seat } from "./seat.ts";
import type { SimulatedMeeting } from "./simulated-meeting.ts";

export interface EveryPart {
  readonly meeting: SimulatedMeeting;
  readonly time: FrozenTime;
  readonly method: string;
  readonly agenda: string;
  /** Called in each part, with the id of its phase and its number there. */
  readonly visit: (part: string, seats: readonly [Seat, Seat, Seat]) => Promise<void>;
}

/** Three people go through all of a method, whatever language each of them reads; Ben brings the case and Cem chairs. */
export async function visitEveryPart(walk: EveryPart): Promise<void> {
  const { meeting, time, visit } = walk;
  const seats = [await meeting.host(), await meeting.add("Ben"), await meeting.add("Cem")] as const;
  await begin(seats, walk);
  for (;;) {
    const { seat, view } = await leading(seats);
    await visit(placeOf(view), [...seats]);
    // Nobody taps as fast as a test: where time stands still, the room would have enough of it.
    await time.moveOn(5 * SECOND);
    if (view.stage?.ahead === "end") return;
    await moveOn(seat);
  }
}

async function begin(
  [ann, ben, cem]: readonly [Seat, Seat, Seat],
  { method, agenda, time }: EveryPart,
): Promise<void> {
  // A panel may be drawn before it can be asked through.
  for (const seat of [ann, ben, cem]) await expect.poll(() => canAsk(seat)).toBe(true);
  await ask(ann, { type: "choosePlan", method, agenda });
  await ask(ben, { type: "takeRole", role: "caseGiver" });
  await ask(cem, { type: "takeRole", role: "chair" });
  await ask(ann, { type: "takeRole", role: "noteTaker" });
  for (const seat of [ann, ben, cem]) {
    if ((await seen(seat)).view.may.confirmTrust !== undefined)
      await ask(seat, { type: "confirmTrust" });
  }
  await time.moveOn(5 * SECOND);
  await ask(ann, { type: "start" });
  for (const seat of [ann, ben, cem]) {
    await expect(seat.root).toHaveAttribute("data-status", "running");
    await ask(seat, { type: "acceptAgreements" });
  }
}

async function moveOn(seat: Seat): Promise<void> {
  const opening = await seen(seat);
  if (isOpen(opening.view.may.begin, opening.at))
    await ask(seat, { type: "begin", ...from(opening) });
  const now = await seen(seat);
  const type = isOpen(now.view.may.endPart, now.at) ? "endPart" : "next";
  await ask(seat, { type, ...from(now) });
}

function from({ view }: Seen): { readonly from: number } {
  return { from: view.stage?.step ?? 0 };
}

async function leading(seats: readonly Seat[]): Promise<{ seat: Seat; view: SessionView }> {
  for (const seat of seats) {
    const { view } = await seen(seat);
    if (view.leader === view.you) return { seat, view };
  }
  throw new Error("nobody leads");
}

function placeOf({ plan, stage }: SessionView): string {
  return `${plan?.phases[stage?.phase ?? 0]?.id ?? ""} ${(stage?.part ?? 0) + 1}`;
}

/** What a panel has been shown, and its time by the room's clock. */
interface Seen {
  readonly view: SessionView;
  readonly at: number;
}

function canAsk(seat: Seat): Promise<boolean> {
  return seat.root.evaluate(() => (window as SimulatedWindow).ownLink !== undefined);
}

function seen(seat: Seat): Promise<Seen> {
  return seat.root.evaluate(() => {
    const { ownLink } = window as SimulatedWindow;
    const view = ownLink?.state().view;
    if (ownLink === undefined || view === undefined) throw new Error("nothing is shown yet");
    return { view, at: ownLink.now() };
  });
}

async function ask(seat: Seat, command: Command): Promise<void> {
  const answer = await seat.root.evaluate(
    (_, asked) => (window as SimulatedWindow).ownLink?.ask(asked),
    command,
  );
  expect([command.type, answer]).toEqual([command.type, { ok: true }]);
}
