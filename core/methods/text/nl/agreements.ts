import type { AgreementId } from "../../agreements.ts";
import type { AgreementText } from "../en/agreements.ts";

export const agreements: Readonly<Record<AgreementId, AgreementText>> = {
  confidential: { label: "Vertrouwelijkheid", text: "Wat hier gezegd wordt, blijft onder ons." },
  equal: { label: "Gelijkwaardig", text: "Elke stem telt even zwaar, wat je functie ook is." },
  "questions-first": { label: "Eerst vragen", text: "Eerst begrijpen, dan pas adviseren." },
  "no-verdict": {
    label: "Geen oordeel",
    text: "Praat over wat iemand deed en wanneer, nooit over hoe iemand is.",
  },
  "one-case": { label: "Eén casus", text: "Eén casus en één intervisievraag." },
  owner: {
    label: "De inbrenger beslist",
    text: "Wie de casus inbrengt, bepaalt de grenzen en kiest de acties.",
  },
  insight: {
    label: "Inzicht boven mening",
    text: "We zoeken inzicht en keuzes, niet wie er gelijk heeft.",
  },
  time: { label: "Tijd en focus", text: "Wie de tijd bewaakt, mag onderbreken." },
  concrete: {
    label: "Concrete feedback",
    text: "Zeg wat je zag, wat het deed en wat ook zou kunnen.",
  },
  step: {
    label: "Eindigen met actie",
    text: "We eindigen met één kleine stap en kijken er de volgende keer op terug.",
  },
  review: {
    label: "Korte evaluatie",
    text: "Twee minuten over hoe het ging: één ding houden, één ding veranderen.",
  },
};
