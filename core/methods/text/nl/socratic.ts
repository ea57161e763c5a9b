import type { MethodText } from "../../method-text.ts";
import { claim, insight, moment, sort, stepin, test } from "./socratic-phases.ts";
import { action, arrive, choose, evaluate, followup } from "./frame.ts";

export const socratic: MethodText = {
  name: "Socratische intervisie",
  summary: "Langzame vragen die één overtuiging aan het licht brengen en toetsen.",
  chooseWhen: "Steeds gebeurt hetzelfde, en je wilt weten welke overtuiging erachter zit.",
  safety: "Gemiddeld: het raakt wat iemand gelooft. We toetsen de zin, niet de persoon.",
  notes: [
    "De naam staat voor twee dingen: een filosofisch gesprek van ongeveer zes uur met een ervaren begeleider, en de tienstappenmethode met vragen. Dit is een lichte mix van beide.",
    "Neem er 60 minuten of meer voor: 90 is gebruikelijk, en in 45 minuten vervalt het verplaatsen.",
  ],
  phases: {
    arrive,
    followup,
    choose,
    moment,
    sort,
    claim,
    test,
    stepin,
    insight,
    action,
    evaluate,
  },
};
