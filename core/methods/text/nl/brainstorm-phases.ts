import type { PhaseText } from "../../method-text.ts";

export const question: PhaseText = {
  name: "Vraagstelling",
  purpose: "Eén open hoe-vraag die iedereen ziet.",
  opens: "Geef ons de hoofdlijn en één vraag die zo begint: op hoeveel manieren kan ik …",
  closes: "Dit is de vraag, en iedereen ziet hem.",
  cues: {
    chair: "Help om één open vraag te vormen.",
    timekeeper: "Waarschuw als er nog één minuut is.",
    noteTaker: "Schrijf de vraag op, en wat er al is geprobeerd.",
    caseGiver: "De hoofdlijn, wat je al probeerde, één open vraag.",
    member: "Luister. Ideeën komen later.",
  },
  endsWhen: "De vraag staat er en iedereen ziet hem.",
  drift: [
    { sign: "Twee vragen", say: "Welke nemen we vandaag?" },
    { sign: "Een gesloten vraag", say: "Maak ervan: op hoeveel manieren …" },
  ],
  parts: [{ what: "Eén open hoe-vraag" }],
  writes: { question: "vraag: op hoeveel manieren kan ik …", tried: "wat ik al probeerde" },
};

export const clarify: PhaseText = {
  name: "Korte verheldering",
  purpose: "Alleen wat ideeën in de weg staat.",
  opens: "Stel alleen vragen als je anders geen ideeën kunt krijgen.",
  closes: "Genoeg om te beginnen.",
  cues: {
    chair: "Stop vroeg.",
    timekeeper: "Houd het kort. Let op de spreektijd.",
    noteTaker: "Schrijf niets nieuws op.",
    caseGiver: "Eén regel per antwoord.",
    member: "Vraag alleen wat je echt nodig hebt.",
  },
  endsWhen: "Niemand hoeft meer te weten, of de tijd is om.",
  drift: [
    {
      sign: "Analyse",
      say: "Willen we een patroon begrijpen? Dan is dit niet de goede methode.",
    },
    { sign: "Er komen al ideeën", say: "Bewaar het. We schrijven zo." },
  ],
  parts: [{ what: "Alleen wat je nodig hebt voor ideeën" }],
  writes: {},
};

export const write: PhaseText = {
  name: "Stil ideeën schrijven",
  purpose: "Iedereen schrijft ideeën op voordat iemand spreekt.",
  opens: "Stil. Zo veel ideeën als je kunt, ook wilde. Eén per briefje.",
  closes: "Pennen neer.",
  cues: {
    chair: "Bewaar de stilte. Schrijf mee.",
    timekeeper: "Tel stil af. Schrijf mee.",
    noteTaker: "Schrijf je eigen ideeën op.",
    caseGiver: "Schrijf gerust ook mee.",
    member: "Eén idee per briefje. Zo veel als je kunt.",
  },
  endsWhen: "De tijd is om.",
  drift: [
    { sign: "Er wordt gepraat", say: "We schrijven nog." },
    { sign: "Niemand weet iets", say: "Wat zou een kind doen, een concurrent, je latere ik?" },
  ],
  parts: [{ what: "Stil: zo veel ideeën als je kunt" }],
  writes: { ideas: "ideeën, één per briefje" },
};

export const round: PhaseText = {
  name: "Ideeënronde",
  purpose: "We horen alle ideeën, één per beurt, en bespreken er geen.",
  opens: "Eén idee per beurt. Geen ja-maar. Pas als je er geen meer hebt.",
  closes: "Dat is de oogst.",
  cues: {
    chair: "Houd het tempo, ga nog eens rond. Stop elk ja-maar.",
    timekeeper: "Kondig de laatste ronde aan.",
    noteTaker: "Zet ideeën die op elkaar lijken bij elkaar.",
    caseGiver: "Luister. Houd je gezicht neutraal.",
    member: "Eén idee, één adem, de volgende.",
  },
  endsWhen: "Iedereen heeft gepast, of de tijd is om.",
  drift: [
    { sign: "Ja-maar", say: "Bewaar het. Het volgende idee." },
    { sign: "Er wordt uitgelegd", say: "De titel is genoeg." },
  ],
  parts: [{ what: "Eén idee per beurt, geen ja-maar" }],
  writes: { idea: "nog een idee" },
};

export const build: PhaseText = {
  name: "Doorbouwen",
  purpose: "We voegen ideeën samen en keren ze om.",
  opens:
    "Neem het idee van een ander en maak het groter, kleiner of het tegenovergestelde. Of: hoe maken we het erger, en wat als je dat omdraait?",
  closes: "De laatste aanvullingen zijn binnen.",
  cues: {
    chair: "Valt het stil? Vraag hoe het erger kan.",
    timekeeper: "Zeg het als de helft om is.",
    noteTaker: "Zet elk nieuw idee op de lijst.",
    caseGiver: "Luister.",
    member: "Zeg: ja, en …",
  },
  endsWhen: "De tijd is om.",
  drift: [
    { sign: "Er wordt geoordeeld", say: "We bouwen nog." },
    { sign: "Alleen eigen ideeën", say: "Neem er een die niet van jou is." },
  ],
  parts: [{ what: "Ja, en … de inbrenger luistert" }],
  writes: { built: "idee dat op een ander voortbouwt" },
};

export const chooseIdeas: PhaseText = {
  name: "Kiezen",
  purpose: "Nu pas kiest de inbrenger wat bruikbaar is.",
  opens: "Welke drie ideeën brengen je in beweging? Denk hardop.",
  closes: "Deze zijn van jou.",
  cues: {
    chair: "Niemand verkoopt een idee.",
    timekeeper: "Waarschuw als er nog één minuut is.",
    noteTaker: "Lees voor wat gekozen is.",
    caseGiver: "Kies er hooguit drie, en zeg waarom.",
    member: "Blijf stil. De keuze is aan de inbrenger.",
  },
  endsWhen: "De ideeën zijn gekozen.",
  drift: [
    { sign: "Iemand verkoopt een idee", say: "Even stil, graag." },
    { sign: "Alleen de veiligste keuze", say: "En één die je een beetje spannend vindt?" },
  ],
  parts: [{ what: "De inbrenger kiest er drie" }],
  writes: { chosen: "hooguit drie ideeën die me in beweging brengen" },
};
