import type { PhaseText } from "../../method-text.ts";

export const introduce: PhaseText = {
  name: "Casus inbrengen",
  purpose: "De groep hoort in drie minuten een actueel probleem.",
  opens: "Je hebt drie minuten. Wat speelt er nu, en wat is je vraag?",
  closes: "Dank je. Met deze vraag gaan we aan het werk.",
  cues: {
    chair: "Stop vriendelijk na drie minuten.",
    timekeeper: "Drie minuten, één waarschuwing bij dertig seconden.",
    noteTaker: "Schrijf de vraag op; laat namen weg.",
    caseGiver: "Een situatie van nu, niet van vroeger of later. Eindig met je vraag.",
    member: "Luister zonder iets te zeggen.",
  },
  endsWhen: "De drie minuten zijn om of de inbrenger is klaar.",
  drift: [
    { sign: "Het verhaal gaat maar door", say: "De rest horen we wel via de vragen." },
    { sign: "Een oude of bedachte casus", say: "Wat hiervan gebeurt nu?" },
  ],
  parts: [{ what: "De inbrenger vertelt" }],
  writes: {
    question: "intervisievraag",
    questionIdea: "vraag voor de volgende ronde",
  },
};

export const questions: PhaseText = {
  name: "Vragenronde",
  purpose: "Alle belangrijke feiten zijn bekend voordat iemand over oplossingen praat.",
  opens: "Alleen vragen, om het hele beeld te krijgen. Nog geen ideeën.",
  closes: "Hebben we het hele beeld? Dan gaan we erover nadenken.",
  cues: {
    chair: "Kijk in alle hoeken: mensen, feiten, gevoelens, geschiedenis, pogingen.",
    timekeeper: "Zeg het als de helft om is.",
    noteTaker: "Houd de lijst met feiten in beeld voor iedereen.",
    caseGiver: "Antwoord wat je weet. Zeg het als je het niet weet.",
    member: "Eén vraag tegelijk. Vraag naar wat nog ontbreekt.",
  },
  endsWhen: "Alles is bekeken, een ronde brengt niets nieuws, of de tijd is om.",
  drift: [
    {
      sign: "Er komen oplossingen",
      say: "Bewaar het voor de brainstorm; nu alleen vragen.",
    },
    {
      sign: "Alle vragen gaan over één hoek",
      say: "En de anderen die erbij betrokken zijn?",
    },
  ],
  parts: [{ what: "Alleen vragen, één tegelijk" }],
  writes: {
    facts: "lijst met feiten",
    questionDraft: "vraag in het klad",
  },
};

export const brainstorm: PhaseText = {
  name: "Brainstorm",
  purpose: "De groep kijkt vanuit meerdere hoeken en toetst mogelijke oplossingen in gedachten.",
  opens:
    "Denk hardop met elkaar. De inbrenger luistert, microfoon uit. Hoe kun je ernaar kijken? Wat zou er dan gebeuren?",
  closes: "We hebben verschillende invalshoeken. Nu maakt ieder het concreet.",
  cues: {
    chair: "Zorg dat ze met elkaar praten, niet met de inbrenger.",
    timekeeper: "Zeg het als de helft om is.",
    noteTaker: "Zet elk idee op het gedeelde bord, één per briefje.",
    caseGiver: "Alleen luisteren. Noteer wat je raakt.",
    member: "Voeg invalshoeken toe, bouw door, toets: wat gebeurt er dan?",
  },
  endsWhen: "Ideeën herhalen zich, de tijd is om of de gespreksleider gaat verder.",
  drift: [
    { sign: "De inbrenger praat mee", say: "Na de adviezen krijg jij het woord." },
    {
      sign: "Ideeën worden meteen beoordeeld",
      say: "Schrijf het eerst op; wegen doen we later.",
    },
  ],
  parts: [{ what: "Hardop denken, de inbrenger luistert" }],
  writes: {
    ideas: "idee",
    listening: "notities bij het luisteren",
  },
};

export const recommend: PhaseText = {
  name: "Adviesronde",
  purpose: "Concreet en haalbaar advies, op één lijst.",
  opens: "Ieder één of twee adviezen, concreet genoeg om te doen. Hooguit twee minuten.",
  closes: "Dit is de lijst. Het woord is aan de inbrenger.",
  cues: {
    chair: "Vraag hoe en wanneer als een advies vaag blijft.",
    timekeeper: "Hooguit twee minuten per persoon.",
    noteTaker: "Schrijf één regel per advies.",
    caseGiver: "Alleen luisteren.",
    member: "Zeg wat jij zou doen, hoe en wanneer.",
  },
  endsWhen: "Iedereen heeft advies gegeven of gepast.",
  drift: [
    { sign: "Vaag advies", say: "Hoe ziet de eerste actie eruit?" },
    { sign: "Een discussie over advies", say: "Ze blijven allebei op de lijst." },
  ],
  parts: [{ what: "Ieder één of twee adviezen" }],
  writes: {
    recommendation: "advies",
    recommendationList: "lijst met adviezen",
  },
};

export const feedback: PhaseText = {
  name: "Terugkoppeling",
  purpose: "De inbrenger zegt wat werkt, wat niet, en wat blijft hangen.",
  opens: "Wat kan voor jou werken, wat niet, en wat onthoud je van deze bijeenkomst?",
  closes: "Je keuzes zijn genoteerd. En dit is je eerste stap.",
  cues: {
    chair: "Vraag naar allebei: bruikbaar en niet bruikbaar. Vraag om een stap.",
    timekeeper: "Houd één minuut over voor de stap.",
    noteTaker: "Schrijf de stap op in de woorden van de inbrenger; lees hem voor.",
    caseGiver: "Wees eerlijk over wat niet gaat werken. Eindig met één stap.",
    member: "Luister. Verdedig je eigen advies niet.",
  },
  endsWhen: "Er is samengevat en de stap is bewaard.",
  drift: [
    { sign: "Alleen bedankjes", say: "Wat gaat er niet werken, en waarom?" },
    { sign: "Mensen verdedigen hun advies", say: "Het is gehoord. Laat het zo." },
  ],
  parts: [{ what: "Wat werkt, wat niet" }],
  writes: {
    choices: "keuze per advies: werkt, niets voor mij, misschien",
    step: "actiekaart",
  },
  choices: {
    choices: {
      works: { label: "Werkt", text: "Dit zie ik mezelf wel doen." },
      notForMe: { label: "Niets voor mij", text: "Dit gaat bij mij niet werken." },
      maybe: { label: "Misschien", text: "Hier wil ik over nadenken." },
    },
  },
};
