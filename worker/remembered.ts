import type { DoorEnv } from "./env.ts";
import { namespaceIn, type MeetingNamespace } from "./jurisdiction.ts";

/** Where the door tells that this person comes into a room, and that they are to be forgotten. */
const COMES_INTO = "/rooms";
export const FORGET = "/forget";

/** Where the object of a room is told whose words are to be erased. */
export const ERASE_WORDS = "/words";

export function rememberedAs(seat: string, env: DoorEnv): Remembered {
  return new Remembered(namespaceIn(env.JURISDICTION ?? "", env.PEOPLE), seat);
}

/** The record of one account, as the door reaches it. */
class Remembered {
  readonly #people: MeetingNamespace;
  readonly #seat: string;

  constructor(people: MeetingNamespace, seat: string) {
    this.#people = people;
    this.#seat = seat;
  }

  comesInto(room: string): Promise<void> {
    return this.#ask(COMES_INTO, room);
  }

  forget(): Promise<void> {
    return this.#ask(FORGET, "");
  }

  async #ask(path: string, body: string): Promise<void> {
    const request = new Request(`https://person${path}`, { method: "POST", body });
    const answer = await this.#people.getByName(this.#seat).fetch(request);
    if (!answer.ok) throw new Error("the record of a person did not answer");
  }
}
