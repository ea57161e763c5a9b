import { startTransition, use, useState } from "react";
import type { GroupDates, GroupPage } from "../../../core/group/page.ts";
import type { SessionLink } from "../../link/session-link.ts";

export type GroupLink = Pick<SessionLink, "groups">;

type Pages = readonly GroupPage[] | "failed";

interface GroupPages {
  readonly pages: Pages;
  readonly date: (id: string, dates: GroupDates) => void;
  readonly leave: (id: string) => void;
}

/** The groups of this person, as their records tell; waits for them. */
export function useGroupPages(link: GroupLink): GroupPages {
  const [read, setRead] = useState(() => readPages(link));
  const after = (asked: Promise<Response>): void =>
    startTransition(() => setRead(answerOf(asked).then(() => readPages(link))));
  return {
    pages: use(read),
    date: (id, dates) => after(link.groups("PUT", id, dates)),
    leave: (id) => after(link.groups("DELETE", id)),
  };
}

async function readPages(link: GroupLink): Promise<Pages> {
  const answer = await answerOf(link.groups("GET"));
  if (answer?.ok !== true) return "failed";
  return ((await answer.json()) as { readonly groups: readonly GroupPage[] }).groups;
}

/** Undefined where nobody answered. */
export async function answerOf(asked: Promise<Response>): Promise<Response | undefined> {
  return await asked.catch(() => undefined);
}
