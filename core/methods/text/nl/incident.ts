import type { MethodText } from "../../method-text.ts";
import { analyse, facts, note, position, positions, reveal, tell } from "./incident-phases.ts";
import { action, arrive, choose, evaluate, followup } from "./frame.ts";

export const incident: MethodText = {
  name: "Incidentmethode",
  summary:
    "Een beladen moment van kort geleden, opgebouwd uit feiten; ieder beslist alleen; dan gaat de echte afloop open.",
  chooseWhen:
    "Eén moment van kort geleden brandt nog na, en je wilt zien wat je nog meer had kunnen doen.",
  safety: "Gemiddeld: sterke gevoelens kunnen terugkomen. Niet op de dag van een crisis.",
  notes: [
    "Niemand in de groep, ook gespreksleider en notulist niet, kan lezen wat er in de envelop zit tot de inbrenger hem opent.",
    "De openbare agenda is die van de bron: 74 minuten; de twee minuten om na te gaan tellen mee bij de feiten.",
  ],
  phases: {
    arrive,
    followup,
    choose,
    tell,
    note,
    facts,
    analyse,
    position,
    positions,
    reveal,
    action,
    evaluate,
  },
};
