import type { PhaseText } from "../../method-text.ts";

export const present: PhaseText = {
  name: "Inbreng",
  purpose: "De inbrenger vertelt wat er speelt. Een succes telt net zo goed als een probleem.",
  opens:
    "Vertel wat er speelt, zo uitgebreid als je nodig hebt. Wij luisteren en maken misschien notities.",
  closes: "Dank je. Wat wil je graag van ons?",
  cues: {
    chair: "Geef ruimte. Grijp alleen in voor de tijd.",
    timekeeper: "Waarschuw als er nog één minuut is.",
    noteTaker: "Schrijf onderwerp en vraag in één regel.",
    caseGiver: "Vertel de details die voor jou tellen. Een succes mag ook.",
    member: "Luister. Notities voor jezelf mogen, ook op papier.",
  },
  endsWhen: "De inbrenger is klaar, of de tijd is om.",
  drift: [
    { sign: "Luisteraars beginnen te vragen", say: "Wacht even, de vragen komen zo." },
    {
      sign: "Niemand hier kan er iets aan doen",
      say: "Wat hiervan ligt binnen jouw bereik?",
    },
  ],
  parts: [{ what: "De inbrenger vertelt" }],
  writes: { listening: "notities bij het luisteren", question: "onderwerp en vraag" },
};

export const clarify: PhaseText = {
  name: "Verheldering",
  purpose:
    "Alle kanten van de kwestie openleggen en, waar nodig, opnieuw zeggen wat die is. Geen advies.",
  opens: "Alleen vragen, zodat we alle kanten zien. Nog geen advies.",
  closes: "Hoe zou je de kwestie nu verwoorden?",
  cues: {
    chair: "Houd advies buiten. Bied een tweede ronde aan als het vaag blijft.",
    timekeeper: "Zeg het als de helft om is.",
    noteTaker: "Noteer elke invalshoek in een paar woorden.",
    caseGiver: "Antwoord open. Nieuwe woorden voor de kwestie zijn welkom.",
    member: "Vraag vanuit je eigen hoek, of zeg wat jij als de kwestie ziet.",
  },
  endsWhen: "De kwestie is voor iedereen helder; zolang dat niet zo is, nog een ronde.",
  drift: [
    { sign: "Advies", say: "Nog niet. Wat wil je graag begrijpen?" },
    {
      sign: "Deelnemers praten lang zonder de inbrenger",
      say: "Maak er een vraag aan de inbrenger van.",
    },
  ],
  parts: [{ what: "Vragen van alle kanten, geen advies" }],
  writes: { angles: "invalshoeken", reworded: "de kwestie in nieuwe woorden" },
};

export const widen: PhaseText = {
  name: "Ervaringen en alternatieven",
  purpose: "Eigen ervaringen en zo veel mogelijk andere wegen verzamelen, op één lijst.",
  opens: "Deel wat je zelf hebt meegemaakt en wat er nog meer kan. Hoe meer, hoe beter.",
  closes: "Dit staat nu allemaal op één lijst. Die gaat terug naar de inbrenger.",
  cues: {
    chair: "Vraag eerst naar ervaring, dan naar andere wegen.",
    timekeeper: "Ieder evenveel tijd.",
    noteTaker: "Houd één lijst bij die iedereen ziet.",
    caseGiver: "Luister en verzamel.",
    member: "Vertel wat je ooit meemaakte, of hoe het ook zou kunnen.",
  },
  endsWhen: "Een ronde brengt niets nieuws, of de tijd is om.",
  drift: [
    { sign: "Eén expert neemt het over", say: "Dank je. Wie nog meer?" },
    { sign: "Er wordt al gewogen", say: "Nu verzamelen, later wegen." },
  ],
  parts: [{ what: "Eigen ervaring en andere wegen, om de beurt" }],
  writes: {
    option: "eigen ervaring of een andere weg",
    optionList: "lijst met ervaringen en wegen",
  },
};

export const reflect: PhaseText = {
  name: "Reflectie en plan van aanpak",
  purpose:
    "De kwestie gaat terug naar de inbrenger, die weegt en een plan maakt; dan zegt iedereen wat die leerde.",
  opens: "Het is weer van jou. Wat springt eruit, wat wil je nog vragen, wat is je plan?",
  closes: "Het plan is genoteerd. En ieder heeft een les genoemd.",
  cues: {
    chair: "Houd het bij lessen: ieder één zin, geen nieuw advies.",
    timekeeper: "Ieder evenveel tijd.",
    noteTaker: "Schrijf een les alleen op als de ander dat wil.",
    caseGiver: "Je plan staat. Zeg op je beurt wat je leerde.",
    member: "Eén zin: wat ik leerde voor mijn eigen werk.",
  },
  endsWhen: "Het plan is bewaard en de ronde is klaar.",
  drift: [
    { sign: "Deelnemers verkopen hun idee", say: "Alleen de inbrenger kiest." },
    { sign: "Geen plan", say: "Wat is de kleinste poging?" },
  ],
  parts: [
    {
      what: "De inbrenger weegt en maakt een plan",
      cues: {
        chair: "Houd het woord bij de inbrenger. Vraag om een plan voordat je verdergaat.",
        timekeeper: "Waarschuw als er nog één minuut is.",
        noteTaker: "Schrijf het plan op in de woorden van de inbrenger; lees het voor.",
        caseGiver: "Denk hardop, vraag door waar je dat nodig hebt, maak een plan.",
        member: "Luister. De keuze is aan de inbrenger.",
      },
    },
    {
      what: "Wat ieder leerde",
      opens: "Nu ieder één zin: wat heb je zelf geleerd?",
    },
  ],
  writes: { step: "actiekaart", lesson: "eigen les" },
};
