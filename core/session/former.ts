import type { PersonId } from "../ids.ts";
import { without } from "./changes.ts";
import type { SessionEvent } from "./event.ts";
import { seatOrder } from "./people.ts";
import type { FormerCase, Note, Running, Session } from "./session.ts";
import { caseNumber, phasesSoFar, type Place } from "./stage.ts";
import type { SessionView } from "./view.ts";

type Happened<Type extends SessionEvent["type"]> = Extract<SessionEvent, { readonly type: Type }>;

/** A slot of a case that is over: no method can name one so, and no command. */
interface FormerSlot {
  readonly number: number;
  readonly slot: string;
}

/** Undefined for what belongs to the case that is on. */
export function formerOf(name: string): FormerSlot | undefined {
  const [number = "", ...slot] = name.split(".");
  return slot.length === 0 ? undefined : { number: Number(number), slot: slot.join(".") };
}

export function isFormer(slot: string): boolean {
  return formerOf(slot) !== undefined;
}

/** On the way into the next case: what was written about this one is put away. */
export function caseOverAt(session: Running, place: Place): readonly SessionEvent[] {
  const number = caseNumber(session);
  if (caseNumber(session, place.phase) === number) return [];
  const slots = phasesSoFar(session)
    .filter(({ kind }) => kind !== "open")
    .flatMap(({ writes }) => writes.map(({ slot }) => slot));
  return [{ type: "caseEnded", number, slots: [...new Set(slots)], seated: seatOrder(session) }];
}

export function endCase(session: Running, ended: Happened<"caseEnded">): Running {
  const { number, slots } = ended;
  const { question: _asked, former: _before, ...rest } = session;
  const { caseGiver } = session.roles;
  const renamed = (slot: string): string => (slots.includes(slot) ? `${number}.${slot}` : slot);
  const notes = Object.entries(session.notes).map(([id, note]) => [
    id,
    { ...note, slot: renamed(note.slot) },
  ]);
  const counts = Object.entries(session.counts).map(([slot, all]) => [renamed(slot), all]);
  return {
    ...rest,
    ...withoutWish(session, caseGiver),
    roles: without(session.roles, "caseGiver"),
    offers: without(session.offers, "caseGiver"),
    notes: Object.fromEntries(notes) as Running["notes"],
    counts: Object.fromEntries(counts) as Running["counts"],
    former: formerWith(session, ended),
  };
}

/** Nobody has brought a case that was left out. */
function formerWith(
  { former = [], question, roles: { caseGiver } }: Running,
  { number, seated }: Happened<"caseEnded">,
): readonly FormerCase[] {
  if (caseGiver === undefined) return former;
  const asked = question === undefined ? {} : { question };
  return [...former, { number, caseGiver, ...asked, seated }];
}

function withoutWish({ wishes }: Running, person: PersonId | undefined): Pick<Running, "wishes"> {
  return wishes === undefined ? {} : { wishes: wishes.filter((one) => one !== person) };
}

export function wantCase(session: Session, { person, yes }: Happened<"caseWanted">): Session {
  if (session.status === "closed") return session;
  const others = (session.wishes ?? []).filter((one) => one !== person);
  return { ...session, wishes: yes ? [...others, person] : others };
}

/** Whoever came later does not read what was told before. */
export function mayRead({ former = [] }: Running, { slot }: Note, you: PersonId): boolean {
  const number = formerOf(slot)?.number;
  if (number === undefined) return true;
  return former.some((one) => one.number === number && one.seated.includes(you));
}

export function formerView({ former = [] }: Running, you: PersonId): Pick<SessionView, "former"> {
  if (former.length === 0) return {};
  return {
    former: former.map(({ seated, question, ...one }) => ({
      ...one,
      ...(question === undefined || !seated.includes(you) ? {} : { question }),
    })),
  };
}
