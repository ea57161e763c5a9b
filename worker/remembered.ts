import type { GroupId, MemberId } from "../core/ids.ts";
import type { DoorEnv } from "./env.ts";
import { namespaceIn, type MeetingNamespace } from "./jurisdiction.ts";

/** Where the door tells that this person comes into a room, and that they are to be forgotten. */
const COMES_INTO = "/rooms";
export const FORGET = "/forget";
export const GROUPS = "/groups";

/** Where the object of a room is told whose words are to be erased. */
export const ERASE_WORDS = "/words";

/** Of which group this person is a member from now on; without a member, of which no more. */
export interface Membership {
  readonly group: GroupId;
  readonly member?: MemberId;
}

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

  /** Answers with the groups of which this person is a member. */
  async comesInto(room: string): Promise<readonly GroupId[]> {
    const answer = await this.#ask(COMES_INTO, room);
    return answer.status === 204 ? [] : await answer.json<readonly GroupId[]>();
  }

  async groups(): Promise<readonly GroupId[]> {
    return await (await this.#ask(GROUPS, "")).json<readonly GroupId[]>();
  }

  async joins(group: GroupId, member: MemberId): Promise<void> {
    await this.#ask(GROUPS, JSON.stringify({ group, member } satisfies Membership));
  }

  async leaves(group: GroupId): Promise<void> {
    await this.#ask(GROUPS, JSON.stringify({ group } satisfies Membership));
  }

  async forget(): Promise<void> {
    await this.#ask(FORGET, "");
  }

  async #ask(path: string, body: string): Promise<Response> {
    const request = new Request(`https://person${path}`, { method: "POST", body });
    const answer = await this.#people.getByName(this.#seat).fetch(request);
    if (!answer.ok) throw new Error("the record of a person did not answer");
    return answer;
  }
}
