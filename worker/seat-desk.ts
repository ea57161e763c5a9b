import type { Instant, PersonId } from "../core/ids.ts";
import { CLOSE_CODES } from "../core/protocol/message.ts";
import type { MethodAnswer } from "../core/protocol/method-answer.ts";
import { mayInvite } from "../core/session/inviting.ts";
import { isObserving } from "../core/session/observing.ts";
import { isSeated, leaderOf } from "../core/session/people.ts";
import { ownMethodOf } from "../core/session/own-method.ts";
import type { Session } from "../core/session/session.ts";
import { takeaway } from "../core/session/takeaway.ts";
import { ADMISSION_HEADER } from "./admission.ts";
import { Allowance, LIMITS } from "./limits.ts";
import type { OpenSession } from "./moving.ts";
import type { HeldSeat } from "./pass.ts";
import type { Sessions } from "./sessions.ts";
import type { Takeaway, Takeaways } from "./takeaways.ts";
import { whoReturns, type GoneFrom } from "./who-is.ts";

/** Where an object answers those who have a seat by request and not by frame; nobody but the door gets here. */
const DESK = "/desk/";

/**
 * Reads or brings the group's own method; asks whether this person may let others in, or take something along, by a code;
 * erases what this person wrote; makes a member of the group of them, who has no account but the one that the door says.
 */
type Errand = "method" | "invite" | "takeaway" | "words" | "claim";

type Run = (
  open: OpenSession,
  person: PersonId,
  posted: string | undefined,
) => Response | Promise<Response>;

/** A request of the door's own, for the person of a verified return pass. */
export function deskRequest(errand: Errand, seat: HeldSeat, body?: string): Request {
  return new Request(`https://meeting${DESK}${errand}`, {
    headers: { [ADMISSION_HEADER]: JSON.stringify(seat) },
    ...(body === undefined ? {} : { method: "PUT", body }),
  });
}

export function isForDesk(pathname: string): boolean {
  return pathname.startsWith(DESK);
}

interface Surroundings {
  readonly open: () => OpenSession | undefined;
  readonly sessions: Sessions;
  readonly takeaways: Takeaways;
  readonly eraseWords: (open: OpenSession, person: PersonId) => void;
  readonly joinGroup: (person: PersonId, account: string) => Promise<Response>;
  readonly now: () => Instant;
}

/** Answers what no frame could carry, or what the door has to know. */
export class SeatDesk {
  readonly #around: Surroundings;
  readonly #allowance: Allowance;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#allowance = new Allowance(LIMITS.desk, around.now());
  }

  async answer(request: Request): Promise<Response> {
    const seat = JSON.parse(request.headers.get(ADMISSION_HEADER) ?? "") as HeldSeat;
    const posted = request.method === "PUT" ? await request.text() : undefined;
    const open = this.#around.open();
    const who = whoReturns(seat, open, this.#around.sessions);
    if (!who.ok) return gone(who.reason);
    // Whoever is known is of the session that is on.
    if (open === undefined) return gone("ended");
    if (!this.#allowance.take(this.#around.now())) return answerWith({ error: "tooFast" });
    // Written by the door.
    const errand = new URL(request.url).pathname.slice(DESK.length) as Errand;
    return await this.#errands[errand](open, seat.person, posted);
  }

  readonly #errands: Readonly<Record<Errand, Run>> = {
    method: ({ room }, person, posted) =>
      posted === undefined
        ? methodFor(room.session, person)
        : answerWith(room.bringMethod(person, posted)),
    invite: ({ room: { session } }, person) =>
      whileOpen(session, isSeated(session, person), () => invited(session, person)),
    takeaway: (open, person, posted = "") => this.#giveCode(open, person, posted),
    words: (open, person) => this.#eraseWords(open, person),
    claim: (_, person, account = "") => this.#around.joinGroup(person, account),
  };

  #eraseWords(open: OpenSession, person: PersonId): Response {
    this.#around.eraseWords(open, person);
    return new Response(null, { status: 204 });
  }

  /** The door has made the code, and tells its hash. */
  #giveCode({ room, number }: OpenSession, person: PersonId, posted: string): Response {
    const asked = JSON.parse(posted) as Takeaway;
    const taken = takeaway(room.session, person, asked.what);
    if (!taken.ok) return Response.json({ error: taken.reason }, { status: 403 });
    const { takeaways, now } = this.#around;
    takeaways.give(asked, number, person, now());
    return new Response(null, { status: 204 });
  }
}

/** Whoever observes needs the words of the phases too. */
function methodFor(session: Session, person: PersonId): Response {
  const isInside = isSeated(session, person) || isObserving(session, person);
  return whileOpen(session, isInside, () => methodOf(session));
}

function whileOpen(session: Session, isInside: boolean, then: () => Response): Response {
  if (!isInside) return answerWith({ error: "notSeated" });
  return session.status === "closed" ? gone("ended") : then();
}

function invited(session: Session, person: PersonId): Response {
  return mayInvite(session.status, leaderOf(session), person)
    ? new Response(null, { status: 204 })
    : answerWith({ error: "notLeader" });
}

function methodOf(session: Session): Response {
  const method = ownMethodOf(session);
  if (method === undefined) return Response.json({ error: "notFound" }, { status: 404 });
  return Response.json(method);
}

/** The statuses end as the close codes do, so that an erased session is 410 here too. */
function gone(reason: GoneFrom): Response {
  return Response.json({ error: reason }, { status: CLOSE_CODES[reason] % 1000 });
}

function answerWith(answer: MethodAnswer): Response {
  return Response.json(answer, { status: statusOf(answer) });
}

function statusOf(answer: MethodAnswer): number {
  if ("method" in answer) return 200;
  if ("problems" in answer) return 422;
  return answer.error === "tooFast" ? 429 : 403;
}
