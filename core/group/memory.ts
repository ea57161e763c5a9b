import type { MemberId } from "../ids.ts";
import type { Group } from "./group.ts";
import { rotaOf, type Rota } from "./rota.ts";
import { isOpenStep, type Step } from "./steps.ts";

/** What a session is told of its group when people gather. */
export interface GroupMemory {
  readonly names: Readonly<Record<MemberId, string>>;
  readonly rota: Rota;
  /** The steps that are open. */
  readonly steps: readonly Step[];
}

export function memoryOf(group: Group): GroupMemory {
  const names = Object.entries(group.members).map(([id, { name }]) => [id, name]);
  return {
    names: Object.fromEntries(names) as GroupMemory["names"],
    rota: rotaOf(group),
    steps: group.steps.filter(isOpenStep),
  };
}

/** As it was written into a session; nothing where its words were erased. */
export function readMemory(text: string): GroupMemory | undefined {
  return text === "" ? undefined : (JSON.parse(text) as GroupMemory);
}
