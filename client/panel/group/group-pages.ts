import type { GroupPage } from "../../../core/group/page.ts";
import type { SessionLink } from "../../link/session-link.ts";

export type GroupLink = Pick<SessionLink, "groups">;

export type Pages = readonly GroupPage[] | "failed";

/** The groups of this person, as their records tell. */
export async function readPages(link: GroupLink): Promise<Pages> {
  const answer = await answerOf(link.groups("GET"));
  // Whoever has left is known to nobody, as they were before.
  if (answer?.status === 403 || answer?.status === 404) return [];
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

/** Why it was refused; undefined where it was not. */
export async function refusalOf(asked: Promise<Response>): Promise<string | undefined> {
  const answer = await answerOf(asked);
  if (answer?.ok === true) return undefined;
  const said = (await answer?.json().catch(() => undefined)) as
    | { readonly error?: string }
    | undefined;
  return said?.error ?? "unreachable";
}

/** How it was answered; read to its end, or the browser takes it for a request that failed. */
export async function statusOf(asked: Promise<Response>): Promise<number | undefined> {
  const answer = await answerOf(asked);
  await answer?.text();
  return answer?.status;
}
