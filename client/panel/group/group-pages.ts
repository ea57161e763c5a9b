import type { GroupPage } from "../../../core/group/page.ts";
import type { SessionLink } from "../../link/session-link.ts";

export type GroupLink = Pick<SessionLink, "groups">;

export type Pages = readonly GroupPage[] | "failed";

/** The groups of this person, as their records tell. */
export async function readPages(link: GroupLink): Promise<Pages> {
  const answer = await answerOf(link.groups("GET"));
  if (answer?.ok !== true) return "failed";
  return ((await answer.json()) as { readonly groups: readonly GroupPage[] }).groups;
}

/** The same once something was asked, whatever was said to it. */
export async function readAfter(link: GroupLink, asked: Promise<Response>): Promise<Pages> {
  await statusOf(asked);
  return await readPages(link);
}

/** Undefined where nobody answered. */
async function answerOf(asked: Promise<Response>): Promise<Response | undefined> {
  return await asked.catch(() => undefined);
}

/** How it was answered; read to its end, or the browser takes it for a request that failed. */
export async function statusOf(asked: Promise<Response>): Promise<number | undefined> {
  const answer = await answerOf(asked);
  await answer?.text();
  return answer?.status;
}
