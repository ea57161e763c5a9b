import fc from "fast-check";
import type { Duration, PersonId } from "../../core/ids.ts";
import { isOpen, type Ask } from "../../core/session/ask.ts";
import type { Command } from "../../core/session/command.ts";
import { isPresent, isSeated } from "../../core/session/people.ts";
import { commandFor, pickAsk } from "./any-command.ts";
import { Dice } from "./dice.ts";
import { EVERY_FLOOR, TRUSTING } from "./plans.ts";
import { ann, finn, GROUP } from "./people.ts";
import { cast as withCast, finnObserves, gathered, type Scene } from "./scene.ts";

/** Five who are there from the start, and one who comes late. */
export const CROWD: readonly PersonId[] = [...GROUP, finn];

/** What one person does next; `pick` chooses among what there is to do. */
export interface Pick {
  readonly who: number;
  /** `stray` is a command that somebody else could give. */
  readonly kind: "ask" | "stray" | "next" | "line";
  readonly pick: number;
  readonly wait: Duration;
}

const pick: fc.Arbitrary<Pick> = fc.record({
  who: fc.nat(CROWD.length - 1),
  kind: fc.oneof(
    { weight: 9, arbitrary: fc.constant("ask" as const) },
    { weight: 3, arbitrary: fc.constant("stray" as const) },
    { weight: 3, arbitrary: fc.constant("next" as const) },
    { weight: 2, arbitrary: fc.constant("line" as const) },
  ),
  pick: fc.nat(0xffffff),
  wait: fc.constantFrom(0, 100, 5_000, 30_000, 95_000, -40_000),
});

export interface Script {
  /** How many moves of the leader come before: every part is a beginning. */
  readonly skip: number;
  readonly cast: boolean;
  /** Whether the plan asks for trust, and whether all have said that there is. */
  readonly trust: "unasked" | "asked" | "said";
  /** Whether Finn was there before the start, and all have said yes to his observing. */
  readonly observed: boolean;
  readonly picks: readonly Pick[];
}

export function scripts(maxLength: number): fc.Arbitrary<Script> {
  return fc.record({
    skip: fc.nat(24),
    cast: fc.boolean(),
    trust: fc.oneof(
      { weight: 6, arbitrary: fc.constant("unasked" as const) },
      { weight: 2, arbitrary: fc.constant("said" as const) },
      { weight: 1, arbitrary: fc.constant("asked" as const) },
    ),
    observed: fc.oneof(
      { weight: 9, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    picks: fc.array(pick, { maxLength, size: "max" }),
  });
}

/** What was asked in which scene, and the scene after it. */
export interface Played {
  readonly before: Scene;
  readonly by: PersonId;
  readonly command: Command | undefined;
  readonly accepted: boolean;
  readonly after: Scene;
}

const openings = new Map<string, Scene>();

/** Every script of the same opening begins with the same scene. */
function opening(script: Script): Scene {
  const { skip, cast, trust, observed } = script;
  const key = `${skip} ${String(cast)} ${trust} ${String(observed)}`;
  const known = openings.get(key) ?? led(script);
  openings.set(key, known);
  return known;
}

function led({ skip, cast, trust, observed }: Script): Scene {
  const plan = trust === "unasked" ? EVERY_FLOOR : TRUSTING;
  const all = observed ? finnObserves(gathered(plan)) : gathered(plan);
  const begun = (cast ? withCast(all) : all).does(ann, "start");
  const asked = trust === "said" ? GROUP : [];
  const scene = asked.reduce((one, person) => one.does(person, "confirmTrust"), begun);
  return Array.from({ length: skip }).reduce<Scene>(
    (one) => (one.answer(one.leader, "next") === "yes" ? one.does(one.leader, "next") : one),
    scene,
  );
}

/** Plays a script from its opening; `look` sees every step of it. */
export function play(script: Script, look: (played: Played) => void = () => {}): Scene {
  return script.picks.reduce((scene, one, number) => {
    const played = step(scene.later(one.wait), one, number);
    look(played);
    return played.after;
  }, opening(script));
}

function step(before: Scene, { who, kind, pick: at }: Pick, number: number): Played {
  const by = CROWD[who] ?? ann;
  const nothing = { before, by, command: undefined, accepted: false, after: before };
  if (kind === "line") return { ...nothing, after: changeLine(before, by) };
  if (before.session.people[by] === undefined) {
    return { ...nothing, after: before.knocks(by, 1_000 + number) };
  }
  const command = commandOf(before, by, kind, new Dice(at * 31 + number));
  if (command === undefined) return nothing;
  const decision = before.decides(by, command);
  const after = decision.ok ? before.happens(...decision.value) : before;
  return { before, by, command, accepted: decision.ok, after };
}

function changeLine(scene: Scene, person: PersonId): Scene {
  if (!isSeated(scene.session, person)) return scene;
  return isPresent(scene.session.people[person]) ? scene.drops(person) : scene.comesBack(person);
}

function commandOf(
  scene: Scene,
  by: PersonId,
  kind: Pick["kind"],
  dice: Dice,
): Command | undefined {
  if (kind === "next") {
    const from = scene.session.status === "running" ? scene.session.stage.step : 0;
    return { type: "next", from };
  }
  const view = scene.sees(kind === "stray" ? dice.pick(CROWD) : by);
  const asks = (Object.keys(view.may) as Ask[]).filter(
    (ask) => ask !== "close" && (kind === "stray" || isOpen(view.may[ask], scene.at)),
  );
  return asks.length === 0 ? undefined : commandFor(pickAsk(asks, dice), view, dice);
}
