import type { MethodText } from "../../method-text.ts";
import { creativity, imaginative, kinesthetic, reflective, self } from "./empathic-phases.ts";
import { choose, evaluate, followup } from "./frame.ts";

export const empathic: MethodText = {
  name: "Empathische intervisie",
  summary:
    "Vijf empathische vaardigheden op een rij: jezelf opmerken, verbinden, teruggeven, verbeelden, creëren. Een lichte vorm.",
  chooseWhen:
    "Meningen of culturen verschillen, of de groep heeft een uitkomst nodig die iedereen kan dragen.",
  safety:
    "Gemiddeld tot hoog: het raakt lijf en gevoel. Iedereen mag op elk moment even niet meedoen.",
  notes: [
    "Naar Empathic Intervision van Lidewij Niezink en Katherine Train. Dit is onze eigen lichte vorm: zij hebben die niet nagekeken, en geen woord erin is van hen.",
    "De vijf vaardigheden en hun volgorde komen van de openbare pagina van de auteurs; elke oefening hier is van ons.",
    "De auteurs trainen groepen twee dagen en werken met een opgeleide begeleider. Past deze vorm bij jullie, zoek dan hun training op.",
  ],
  phases: { self, kinesthetic, followup, choose, reflective, imaginative, creativity, evaluate },
};
