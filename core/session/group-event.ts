import type { StepStatus } from "../group/steps.ts";
import type { GroupId, MemberId, PersonId } from "../ids.ts";
import type { RoleName } from "../methods/method.ts";

/** What happens between a session and the group that holds it. */
export type GroupEvent =
  /** The door knows of which groups somebody is a member, and as whom. */
  | {
      readonly type: "memberKnown";
      readonly person: PersonId;
      readonly groups: Readonly<Record<GroupId, MemberId>>;
    }
  /** What the group remembers, as JSON. */
  | { readonly type: "groupRecalled"; readonly group: GroupId; readonly text: string }
  | { readonly type: "groupSetAside" }
  | {
      readonly type: "roleSkipped";
      readonly role: RoleName;
      readonly person: PersonId;
      /** Somebody who is asked in exchange. */
      readonly to?: PersonId;
    }
  | {
      readonly type: "stepReported";
      readonly step: string;
      readonly author: PersonId;
      readonly status: StepStatus;
      readonly text: string;
    }
  /** After the goodbye: this session is the group's, and this person a member of it. */
  | {
      readonly type: "groupJoined";
      readonly group: GroupId;
      readonly person: PersonId;
      readonly member: MemberId;
    }
  /** The group knows of this session, and of these who joined it here. */
  | { readonly type: "groupTold"; readonly joined: readonly PersonId[] };
