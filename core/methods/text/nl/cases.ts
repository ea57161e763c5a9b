import type { MethodText } from "../../method-text.ts";

/** Wat er in één bijeenkomst tussen twee casussen staat, welke methode het ook is. */
export const cases: MethodText = {
  name: "Meer dan één casus",
  summary: "De ene casus na de andere, elk met een eigen casusinbrenger.",
  chooseWhen: "Er is tijd voor meer dan één casus.",
  safety:
    "Elke casus staat op zichzelf: wat in de ene verzegeld of van jezelf was, blijft dat in de volgende.",
  notes: [],
  phases: {
    "next-case": {
      name: "De volgende casus",
      purpose: "Iemand zegt ja tegen het inbrengen van de volgende casus.",
      opens: "Wie brengt de volgende casus in? Zeg alleen ja als je het zelf wilt.",
      closes: "Dank je wel. We beginnen opnieuw, met frisse oren.",
      cues: {
        chair: "Vraag wie een casus wil inbrengen. Wil niemand, sla die dan over.",
        timekeeper: "Twee minuten is genoeg. Zeg hoeveel tijd elke casus heeft.",
        noteTaker: "Een nieuwe bladzijde. Niets van de vorige casus gaat mee.",
        caseGiver: "Je hebt ja gezegd. Eén vraag van jou is genoeg om te beginnen.",
        member: "Wil je een casus inbrengen? Zeg ja. Niemand anders kan dat voor je doen.",
      },
      endsWhen: "Iemand heeft ja gezegd, of de casus wordt overgeslagen.",
      drift: [
        {
          sign: "De vorige casus gaat door",
          say: "Die casus is gesloten. Wat nu komt, is van iemand anders.",
        },
      ],
      parts: [{ what: "Wie brengt in?" }],
      writes: {},
    },
    break: {
      name: "Pauze",
      purpose: "Iedereen staat op en rust even uit.",
      opens: "Tien minuten. Sta op, drink iets, kijk uit het raam.",
      closes: "Welkom terug. Is iedereen er?",
      cues: {
        chair: "Rust zelf ook even. Begin weer als iedereen terug is.",
        timekeeper: "Roep iedereen een minuut voor het einde terug.",
        noteTaker: "Leg de notities weg. Die kunnen wachten.",
        caseGiver: "Rust uit. Jouw beurt komt na de pauze.",
        member: "Sta op en laat de casus hier.",
      },
      endsWhen: "Iedereen is terug, of de tijd is om.",
      drift: [
        { sign: "De casus gaat door in de pauze", say: "Laat het even rusten. Dit is pauze." },
      ],
      parts: [{ what: "Echt even pauze" }],
      writes: {},
    },
  },
};
