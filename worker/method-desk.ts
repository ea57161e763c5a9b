import type { Instant } from "../core/ids.ts";
import { CLOSE_CODES } from "../core/protocol/message.ts";
import type { MethodAnswer } from "../core/protocol/method-answer.ts";
import { isSeated } from "../core/session/people.ts";
import { ownMethodOf } from "../core/session/own-method.ts";
import { ADMISSION_HEADER } from "./admission.ts";
import { Allowance, LIMITS } from "./limits.ts";
import type { OpenSession } from "./moving.ts";
import type { HeldSeat } from "./pass.ts";
import type { Sessions } from "./sessions.ts";
import { whoReturns, type GoneFrom } from "./who-is.ts";

/** Where an object answers for the group's own method; nobody but the door gets here. */
export const METHOD_DESK = "/method";

/** A request of the door's own, for the person of a verified return pass. */
export function methodRequest(seat: HeldSeat, json?: string): Request {
  return new Request(`https://meeting${METHOD_DESK}`, {
    headers: { [ADMISSION_HEADER]: JSON.stringify(seat) },
    ...(json === undefined ? {} : { method: "PUT", body: json }),
  });
}

interface Desk {
  readonly open: () => OpenSession | undefined;
  readonly sessions: Sessions;
  readonly now: () => Instant;
}

/** Takes a group's own method and hands it out: by request, because no frame is as large. */
export class MethodDesk {
  readonly #desk: Desk;
  readonly #allowance: Allowance;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#allowance = new Allowance(LIMITS.methods, desk.now());
  }

  async answer(request: Request): Promise<Response> {
    const seat = JSON.parse(request.headers.get(ADMISSION_HEADER) ?? "") as HeldSeat;
    const posted = request.method === "PUT" ? await request.text() : undefined;
    const open = this.#desk.open();
    const who = whoReturns(seat, open, this.#desk.sessions);
    if (!who.ok) return gone(who.reason);
    // Whoever is known is of the session that is on.
    if (open === undefined) return gone("ended");
    if (!this.#allowance.take(this.#desk.now())) return answerWith({ error: "tooFast" });
    if (posted !== undefined) return answerWith(open.room.bringMethod(seat.person, posted));
    const { session } = open.room;
    if (!isSeated(session, seat.person)) return answerWith({ error: "notSeated" });
    if (session.status === "closed") return gone("ended");
    const method = ownMethodOf(session);
    if (method === undefined) return Response.json({ error: "notFound" }, { status: 404 });
    return Response.json(method);
  }
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
