import type { Duration, Instant, PersonId } from "../../core/ids.ts";
import type { Plan } from "../../core/methods/plan.ts";
import type { Command, Refusal } from "../../core/session/command.ts";
import { decide } from "../../core/session/decide.ts";
import type { Decision } from "../../core/session/decision.ts";
import type { SessionEvent } from "../../core/session/event.ts";
import { evolve } from "../../core/session/evolve.ts";
import { NEW_SESSION } from "../../core/session/gather.ts";
import { leaderOf } from "../../core/session/people.ts";
import { project } from "../../core/session/project.ts";
import type { Running, Session } from "../../core/session/session.ts";
import type { SessionView, StageView } from "../../core/session/view.ts";
import { ann, ben, cem, dora, eva, finn, GROUP, nameOf, ticket } from "./people.ts";

/** A command that says no more than its type, and for a move the step it is made in. */
type Bare<Of extends Command = Command> = Of extends Command
  ? keyof Of extends "type" | "from"
    ? Of["type"]
    : never
  : never;

export type Asked = Command | Bare | "anotherCase";

/** A session at a moment; every step makes a new one, so that tests can part from the same scene. */
export class Scene {
  readonly session: Session;
  readonly at: Instant;
  /** Everything that happened so far. */
  readonly log: readonly SessionEvent[];

  constructor(session: Session, at: Instant, log: readonly SessionEvent[] = []) {
    this.session = session;
    this.at = at;
    this.log = log;
  }

  get running(): Running {
    if (this.session.status !== "running") throw new Error(`session is ${this.session.status}`);
    return this.session;
  }

  get leader(): PersonId {
    const leader = leaderOf(this.session);
    if (leader === undefined) throw new Error("nobody leads");
    return leader;
  }

  decides(by: PersonId, asked: Asked, ticketOf?: string): Decision {
    const asker = { by, at: this.at, ...(ticketOf === undefined ? {} : { ticket: ticketOf }) };
    return decide(this.session, this.#command(asked), asker);
  }

  /** "yes", or why not. */
  answer(by: PersonId, asked: Asked, ticketOf?: string): Refusal | "yes" {
    const decision = this.decides(by, asked, ticketOf);
    return decision.ok ? "yes" : decision.reason;
  }

  /** The scene after commands that must be accepted. */
  does(by: PersonId, ...asked: readonly Asked[]): Scene {
    return asked.reduce<Scene>((scene, one) => scene.#accept(one, scene.decides(by, one)), this);
  }

  joins(person: PersonId, number: number): Scene {
    const join: Command = { type: "join", name: nameOf(person) };
    return this.#accept(join, this.decides(person, join, ticket(number)));
  }

  /** Joins, or waits at the door; where neither is possible nothing happens. */
  knocks(person: PersonId, number: number): Scene {
    const decision = this.decides(person, { type: "join", name: nameOf(person) }, ticket(number));
    return decision.ok ? this.happens(...decision.value) : this;
  }

  /** Knocks, and leader and case giver say yes. */
  isLetIn(person: PersonId, number: number): Scene {
    const keepers = [
      this.leader,
      ...[this.session.roles.caseGiver].filter((one) => one !== undefined),
    ];
    return keepers.reduce<Scene>(
      (scene, keeper) => scene.does(keeper, { type: "admit", person }),
      this.joins(person, number),
    );
  }

  happens(...events: readonly SessionEvent[]): Scene {
    return new Scene(events.reduce(evolve, this.session), this.at, [...this.log, ...events]);
  }

  /** The same, so much later; earlier when the server's clock is set back. */
  later(duration: Duration): Scene {
    return new Scene(this.session, this.at + duration, this.log);
  }

  drops(person: PersonId): Scene {
    return this.happens({ type: "wentAway", person, since: this.at });
  }

  comesBack(person: PersonId): Scene {
    return this.happens({ type: "cameBack", person });
  }

  sees(person: PersonId): SessionView {
    return project(this.session, person);
  }

  stage(person: PersonId = ann): StageView {
    const { stage } = this.sees(person);
    if (stage === undefined) throw new Error(`${nameOf(person)} sees no stage`);
    return stage;
  }

  /** The leader taps Next until this phase and part are on. */
  upTo(phase: string, part = 0): Scene {
    const { plan, stage } = this.running;
    const isThere = plan.phases[stage.phase]?.id === phase && stage.part === part;
    return isThere ? this : this.does(this.leader, "next").upTo(phase, part);
  }

  #command(asked: Asked): Command {
    if (typeof asked !== "string") return asked;
    const from = this.session.status === "running" ? this.session.stage.step : 0;
    // The types of this union that carry more than a step are excluded by `Bare`.
    return { type: asked, from };
  }

  #accept(asked: Asked, decision: Decision): Scene {
    if (!decision.ok) throw new Error(`${JSON.stringify(asked)} is refused: ${decision.reason}`);
    return this.happens(...decision.value);
  }
}

export const START: Instant = 1_000_000;

/** The five are here, nothing is chosen. */
export function gathered(plan?: Plan): Scene {
  const empty = new Scene(NEW_SESSION, START);
  const full = GROUP.reduce((scene, person, number) => scene.joins(person, number), empty);
  return plan === undefined ? full : full.happens({ type: "planChosen", plan });
}

/** Ann is a member, Ben gives the case, Cem is chair, Dora timekeeper, Eva note-taker. */
export function cast(scene: Scene): Scene {
  return scene
    .does(ben, { type: "takeRole", role: "caseGiver" })
    .does(cem, { type: "takeRole", role: "chair" })
    .does(dora, { type: "takeRole", role: "timekeeper" })
    .does(eva, { type: "takeRole", role: "noteTaker" });
}

/** A session with every role taken before it began. */
export function started(plan?: Plan): Scene {
  return cast(gathered(plan)).does(ann, "start");
}

/** Where the plan needs trust, all five have said that there is. */
export function trusting(scene: Scene): Scene {
  if (scene.running.plan.needsTrust === undefined) return scene;
  return GROUP.reduce((one, person) => one.does(person, "confirmTrust"), scene);
}

/** Finn has a seat, gives it up to observe, and all five say yes. */
export function finnObserves(scene: Scene): Scene {
  return GROUP.reduce(
    (one, person) => one.does(person, { type: "answerObserver", person: finn, yes: true }),
    scene.joins(finn, 100).does(finn, "observe"),
  );
}

/** Finn has a seat and says goodbye. */
export function finnLeft(scene: Scene): Scene {
  return scene.joins(finn, 100).does(finn, "leave");
}
