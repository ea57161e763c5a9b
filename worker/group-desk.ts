import type { Attendance } from "../core/group/attendance.ts";
import type { SessionSummary } from "../core/group/group.ts";
import type { GroupMemory } from "../core/group/memory.ts";
import type { GroupDates, GroupPage } from "../core/group/page.ts";
import type { GroupId, MemberId } from "../core/ids.ts";
import type { DoorEnv } from "./env.ts";
import { namespaceIn, type MeetingNamespace } from "./jurisdiction.ts";

/** What the object of a group is asked; nobody but the door, a room and the record of a person gets there. */
export type GroupQuestion =
  | { readonly type: "recall" }
  | {
      readonly type: "tell";
      readonly session: SessionSummary;
      readonly joining: Readonly<Record<MemberId, string>>;
    }
  | { readonly type: "read"; readonly member: MemberId }
  | { readonly type: "date"; readonly member: MemberId; readonly dates: GroupDates }
  | { readonly type: "leave"; readonly member: MemberId }
  | { readonly type: "share"; readonly member: MemberId; readonly key: string }
  | { readonly type: "withdraw"; readonly member: MemberId }
  | { readonly type: "name"; readonly member: MemberId; readonly isNamed: boolean }
  | { readonly type: "attend"; readonly key: string };

export function groupDesk(group: GroupId, env: DoorEnv): GroupDesk {
  return new GroupDesk(namespaceIn(env.JURISDICTION ?? "", env.GROUPS), group);
}

/** The object of one group, as others reach it. */
export class GroupDesk {
  readonly #groups: MeetingNamespace;
  readonly #group: GroupId;

  constructor(groups: MeetingNamespace, group: GroupId) {
    this.#groups = groups;
    this.#group = group;
  }

  /** Null when there is no such group. */
  async recall(): Promise<GroupMemory | null> {
    return await this.#ask({ type: "recall" });
  }

  async tell(told: Omit<Extract<GroupQuestion, { readonly type: "tell" }>, "type">): Promise<void> {
    await this.#ask({ type: "tell", ...told });
  }

  /** Null for whoever is no member. */
  async read(member: MemberId): Promise<GroupPage | null> {
    return await this.#ask({ type: "read", member });
  }

  async date(member: MemberId, dates: GroupDates): Promise<GroupPage | null> {
    return await this.#ask({ type: "date", member, dates });
  }

  async leave(member: MemberId): Promise<void> {
    await this.#ask({ type: "leave", member });
  }

  /** Lets whoever shows what this is the hash of read how often the group met. */
  async share(member: MemberId, key: string): Promise<GroupPage | null> {
    return await this.#ask({ type: "share", member, key });
  }

  async withdraw(member: MemberId): Promise<GroupPage | null> {
    return await this.#ask({ type: "withdraw", member });
  }

  async name(member: MemberId, isNamed: boolean): Promise<GroupPage | null> {
    return await this.#ask({ type: "name", member, isNamed });
  }

  /** Null for whoever shows what the group has withdrawn or never given. */
  async attend(key: string): Promise<Attendance | null> {
    return await this.#ask({ type: "attend", key });
  }

  async #ask<Answer>(question: GroupQuestion): Promise<Answer> {
    const request = new Request("https://group/", {
      method: "POST",
      body: JSON.stringify(question),
    });
    const answer = await this.#groups.getByName(this.#group).fetch(request);
    if (!answer.ok) throw new Error("a group did not answer");
    return await answer.json<Answer>();
  }
}
