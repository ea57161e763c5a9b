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
  name: "Intervisie in acht fasen (gespreksleider)",
  aliases: ["Balintmethode voor intervisie"],
  summary:
    "De volledige bijeenkomst met gespreksleider: feiten, vragen, eigen oordeel op papier, advies, besluit, delen.",
  chooseWhen:
    "Je wilt één volledige bijeenkomst in balans, of de groep is nieuw en wil een duidelijke route.",
  safety: "Gemiddeld. Houd de fasen strikt gescheiden.",
  notes: [
    "De minuten van de bron tellen op tot 95, niet 90: de agenda van de bron mag daarom 95 duren.",
    "De bron kent geen incheckronde en geen terugblik; het paneel voegt ze toe aan de agenda's van 45 en 90 minuten, en je kunt ze uitzetten.",
  ],
  phases: { arrive, followup, inventory, choose8, state, explore, judge, decide, share, evaluate8 },
};
