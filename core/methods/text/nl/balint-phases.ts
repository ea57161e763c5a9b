import type { PhaseText } from "../../method-text.ts";

export const story: PhaseText = {
  name: "Vertellen van de ontmoeting",
  purpose:
    "Een relatie met een cliënt, patiënt, student of collega, vrijuit verteld, met de gevoelens die ze achterlaat.",
  opens:
    "Vertel ons over deze persoon en jou. Zonder notities. Hoe is het om samen in één ruimte te zijn?",
  closes: "Dank je. We laten het even bezinken voordat we vragen.",
  cues: {
    chair: "Onderbreek niet. Laat stiltes bestaan.",
    timekeeper: "Alleen een stil teken aan het eind.",
    noteTaker: "Schrijf niets op zolang er verteld wordt.",
    caseGiver: "Vertel vrijuit, zonder notities, met wat je voelt.",
    member: "Luister naar het verhaal, en naar wat het met jou doet.",
  },
  endsWhen: "De inbrenger is uitverteld.",
  drift: [
    { sign: "Het klinkt als een verslag", say: "Hoe is het om tegenover deze persoon te zitten?" },
    { sign: "Iemand onderbreekt", say: "Laat het verteld worden." },
  ],
  parts: [{ what: "Vrijuit verteld, zonder notities" }],
  writes: { stirred: "wat het met mij doet" },
};

export const facts: PhaseText = {
  name: "Feitelijke vragen",
  purpose: "Alleen wat we nodig hebben om het voor ons te zien.",
  opens:
    "Alleen feiten die je nodig hebt voor het beeld: leeftijd, plek, hoelang al, wie nog meer. Geen waarom.",
  closes: "Genoeg. Je mag nu achteroverleunen.",
  cues: {
    chair: "Stop de vragen vroeg.",
    timekeeper: "Houd het kort. Let op de spreektijd.",
    noteTaker: "Schrijf niets, of alleen kale feiten zonder namen.",
    caseGiver: "Alleen feiten.",
    member: "Vraag naar één simpel feit.",
  },
  endsWhen: "Een paar vragen zijn beantwoord; de gespreksleider stopt vroeg.",
  drift: [
    { sign: "Waarom-vragen", say: "Dat laten we straks aan onze verbeelding over." },
    { sign: "Het wordt een verhoor", say: "Genoeg feiten." },
  ],
  parts: [{ what: "Een paar feiten, geen waarom" }],
  writes: {},
};

export const sitback: PhaseText = {
  name: "Achteroverzitten en associëren",
  purpose: "De groep leeft zich in beide kanten in, terwijl de inbrenger ongezien luistert.",
  opens:
    "Leun achterover, microfoon uit; je camera mag ook uit. Wat voelen we in jouw plaats? En in die van de ander? Geen advies, geen techniek.",
  closes: "Kom maar terug als je zover bent.",
  cues: {
    chair: "Geef beide mensen een stem. Bescherm de inbrenger. Laat stilte toe.",
    timekeeper: "Meld alleen de laatste twee minuten.",
    noteTaker: "Hooguit losse beelden. Liever niets.",
    caseGiver: "Alleen luisteren. Je hoeft niets te bevestigen of recht te zetten.",
    member: "Spreek vanuit gevoel: als de verteller …, als de ander …, het maakt me …",
  },
  endsWhen: "De tijd is om, of de beelden herhalen zich.",
  drift: [
    { sign: "Advies of techniek", say: "Wat doet het met jou?" },
    { sign: "Eén kant krijgt alle sympathie", say: "Wie spreekt voor de ander?" },
    { sign: "Vaktermen", say: "Zeg het als een gevoel of een beeld." },
    { sign: "De stilte voelt te lang", say: "We blijven er even bij." },
  ],
  parts: [{ what: "Inleven in beide kanten" }],
  writes: { touched: "wat me raakte" },
};

export const returning: PhaseText = {
  name: "Terugkeer",
  purpose: "De inbrenger mag zeggen wat het losmaakte, en hoeft niets te beantwoorden.",
  opens: "Je mag iets zeggen over wat je hoorde. Je hoeft niet te antwoorden.",
  closes: "Dank je.",
  cues: {
    chair: "Praten hoeft niet. De groep vat niets samen.",
    timekeeper: "Blijf stil.",
    noteTaker: "Schrijf niets, tenzij erom gevraagd wordt.",
    caseGiver: "Zeg wat je wilt, of niets.",
    member: "Luister.",
  },
  endsWhen: "De inbrenger is klaar.",
  drift: [
    { sign: "Deelnemers zetten iets recht", say: "Laat het bij de inbrenger." },
    { sign: "De inbrenger gaat op alles in", say: "Eén ding is genoeg." },
  ],
  parts: [{ what: "De inbrenger mag iets zeggen" }],
  writes: {},
};

export const meaning: PhaseText = {
  name: "Betekenis voor het vak",
  purpose: "Samen: wat vraagt deze relatie van ons als professional?",
  opens: "Nabijheid en afstand, vertrouwen, weerstand: wat vraagt dit van ons in ons werk?",
  closes: "Waar let je op als je deze persoon weer ontmoet?",
  cues: {
    chair: "Blijf bij de relatie. Geen behandelplannen.",
    timekeeper: "Ieder evenveel tijd.",
    noteTaker: "Eén regel per persoon, als de inbrenger dat goedvindt.",
    caseGiver: "Eindig met waar je de volgende keer op let.",
    member: "Zeg wat het voor je eigen werk betekent.",
  },
  endsWhen: "Iedereen heeft gesproken of gepast, of de tijd is om.",
  drift: [
    { sign: "Plannen", say: "Niet wat je moet doen, maar waar je op let." },
    { sign: "Het wordt therapie", say: "We kijken naar het werk, niet naar je levensverhaal." },
  ],
  parts: [{ what: "Wat het van ons vraagt, om de beurt" }],
  writes: {
    watchPoint: "aandachtspunt: waar ik de volgende keer op let",
    meaningForMe: "wat het voor mijn werk betekent",
  },
};
