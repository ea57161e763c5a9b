import type { MethodText } from "../../method-text.ts";
import {
  choose8,
  decide,
  evaluate8,
  explore,
  inventory,
  judge,
  share,
  state,
} from "./chair-eight-phases.ts";
import { arrive, followup } from "./frame.ts";

export const chairEight: MethodText = {
  name: "Chair-led session in eight phases",
  aliases: ["Balint method for intervision"],
  summary:
    "The full chair-led session: facts, questions, own judgement in writing, advice, decision, sharing.",
  chooseWhen:
    "You want one complete and balanced session, or the group is new and wants a clear path.",
  safety: "Medium. Separate phases strictly.",
  notes: [
    "The source minutes add up to 95, not 90: the source agenda must be allowed to be 95.",
    "The source has no check-in and no look-back; the panel adds them as switchable frame phases in the 45 and 90 agendas.",
  ],
  phases: { arrive, followup, inventory, choose8, state, explore, judge, decide, share, evaluate8 },
};
