import type { MeetingPlatform } from "../platforms/platform.ts";
import type { SessionLink } from "./session-link.ts";
import type { Surroundings } from "./surroundings.ts";

type Groups = SessionLink["groups"];

/** Asks about the groups of whoever this says one is. */
export function groupsAs(fetch: Surroundings["fetch"], authorization: string): Groups {
  return (method, group, body) =>
    fetch(`/api/groups${group === undefined ? "" : `/${group}`}`, {
      method,
      headers: { "Content-Type": "application/json", Authorization: authorization },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

/** The same where there is no meeting: what the platform shows is all there is, and is fresh each time. */
export function groupsOutside(
  platform: Pick<MeetingPlatform, "account">,
  fetch: Surroundings["fetch"],
): Groups {
  return async (...asked) => {
    const evidence = await platform.account?.();
    if (evidence?.ok !== true || !("context" in evidence.value)) throw new Error("nothing to show");
    return groupsAs(fetch, `Context ${evidence.value.context}`)(...asked);
  };
}
