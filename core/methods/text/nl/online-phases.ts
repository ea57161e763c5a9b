import type { PhaseText } from "../../method-text.ts";

export const ready: PhaseText = {
  name: "Technische check",
  purpose: "Iedereen kan vrijuit praten: een eigen ruimte, geluid, beeld, niets neemt op.",
  opens:
    "Koptelefoon op, deur dicht, meldingen uit. Is er iets wat opneemt of voor ons meeschrijft?",
  closes: "We zijn hier onder elkaar. Valt een lijn weg, dan wachten we twee minuten en gaan door.",
  cues: {
    chair: "Loop de lijst langs. Zeg wie jou vervangt als je lijn wegvalt.",
    timekeeper: "Check of iedereen dezelfde klok ziet.",
    noteTaker: "Check of iedereen kan schrijven.",
    caseGiver: "Check twee keer of niemand anders je kan horen.",
    member: "Check en vink aan: alleen, geluid, beeld, niets neemt op.",
  },
  endsWhen: "Iedereen heeft aangevinkt.",
  drift: [
    {
      sign: "Iemand zit in een kantoortuin",
      say: "Kun je ergens anders zitten, of luisteren en alleen schrijven?",
    },
    { sign: "Er is een notitiebot bij", say: "Die halen we eruit voordat we beginnen." },
  ],
  parts: [{ what: "Alleen, geluid, beeld, geen opname" }],
  writes: { ready: "alleen, geluid, beeld, niets neemt op" },
};

export const present: PhaseText = {
  name: "Inbreng in drie minuten",
  purpose: "Kort en helder; alle anderen dempen hun microfoon.",
  opens: "Je hebt drie minuten, alle anderen dempen. Eindig met je vraag.",
  closes: "Dank je. De vraag staat bovenaan voor ons allemaal.",
  cues: {
    chair: "Vraag iedereen te dempen. Zorg dat de vraag er staat.",
    timekeeper: "Drie minuten, één waarschuwing bij dertig seconden.",
    noteTaker: "Schrijf de vraag op; dan ziet iedereen hem.",
    caseGiver: "Drie minuten, en eindig met je vraag.",
    member: "Gedempt. Luister; je eerste vraag komt hierna.",
  },
  endsWhen: "De drie minuten zijn om, of de inbrenger is klaar.",
  drift: [
    { sign: "Het duurt langer", say: "De rest horen we wel via de vragen." },
    { sign: "Achtergrondgeluid", say: "Kijk even naar je microfoon." },
  ],
  parts: [{ what: "De inbrenger vertelt" }],
  writes: { question: "intervisievraag", questionDraft: "vraag in het klad" },
};

export const q1: PhaseText = {
  name: "Eerste vragenronde",
  purpose: "Ieder één verhelderende vraag, in een volgorde die iedereen ziet.",
  opens:
    "De volgorde staat op je paneel. Ieder één vraag; zet je microfoon aan als je aan de beurt bent, passen mag.",
  closes: "Iedereen heeft gevraagd. In één zin: dit weten we.",
  cues: {
    chair: "Volg de volgorde op het paneel.",
    timekeeper: "Let op de spreektijd.",
    noteTaker: "Zet de vragen op een lijst.",
    caseGiver: "Twee zinnen per antwoord.",
    member: "Microfoon aan, één vraag, microfoon uit.",
  },
  endsWhen: "Iedereen heeft gevraagd of gepast.",
  drift: [
    { sign: "Twee stemmen tegelijk", say: "De volgorde beslist." },
    { sign: "Advies", say: "Bewaar het voor de adviesronde." },
  ],
  parts: [{ what: "Ieder één verhelderende vraag" }],
  writes: { questionsAsked: "gestelde vragen" },
};

export const q2: PhaseText = {
  name: "Tweede vragenronde",
  purpose: "Eén vraag dieper: over de persoon in de situatie.",
  opens: "Tweede ronde: één vraag over jou hierin.",
  closes: "Wat is de vraag achter de vraag?",
  cues: {
    chair: "Laat drie seconden stilte na elk antwoord.",
    timekeeper: "Let op de spreektijd; stilte telt mee.",
    noteTaker: "Schrijf de vraag op die het diepst ging.",
    caseGiver: "Haal eerst adem.",
    member: "Stel een vraag die begint met wat of hoe.",
  },
  endsWhen: "Iedereen heeft gevraagd of gepast, of de tijd is om.",
  drift: [
    { sign: "Elke stilte wordt meteen gevuld", say: "Nog drie seconden." },
    { sign: "Advies", say: "Straks." },
  ],
  parts: [{ what: "Ieder één diepere vraag" }],
  writes: { strongest: "sterkste vraag" },
};

export const write: PhaseText = {
  name: "Advies schrijven",
  purpose: "Iedereen schrijft voordat iemand spreekt.",
  opens: "Stil schrijven. Eén observatie, één suggestie.",
  closes: "Dank jullie wel. Nu horen we ze.",
  cues: {
    chair: "Zeg dat het met opzet stil is. Schrijf mee.",
    timekeeper: "Tel stil af. Schrijf mee.",
    noteTaker: "Schrijf mee.",
    caseGiver: "Rek je uit, adem door.",
    member: "Schrijf één observatie en één suggestie op.",
  },
  endsWhen: "Iedereen heeft geschreven, of de tijd is om.",
  drift: [
    { sign: "De chat begint", say: "Nu even geen chat." },
    { sign: "Iemand is weg", say: "We wachten even en gaan dan door." },
  ],
  parts: [{ what: "Stil: observatie en suggestie" }],
  writes: { advice: "één observatie, één suggestie" },
};

export const round: PhaseText = {
  name: "Adviesronde",
  purpose: "We horen iedereen één keer; de inbrenger is gedempt en luistert.",
  opens:
    "Ieder hooguit een minuut, in de volgorde op je paneel. De inbrenger is gedempt en mag de camera uitzetten.",
  closes: "Het woord is weer aan jou.",
  cues: {
    chair: "Volg de volgorde, ieder evenveel. Jij komt als laatste.",
    timekeeper: "Let op de spreektijd.",
    noteTaker: "Schrijf één regel per persoon.",
    caseGiver: "Gedempt. Camera zoals je wilt. Markeer wat helpt.",
    member: "Lees voor wat je schreef.",
  },
  endsWhen: "Iedereen heeft gesproken of gepast.",
  drift: [
    { sign: "Discussie", say: "Geen discussie. De volgende, graag." },
    { sign: "Veel camera's zijn uit", say: "Alleen de inbrenger mag nu uit beeld." },
  ],
  parts: [{ what: "Ieder een minuut, voorgelezen" }],
  writes: { adviceList: "adviezen, elk één regel", marks: "wat mij helpt" },
};

export const react: PhaseText = {
  name: "Reactie",
  purpose: "De inbrenger zegt wat helpt.",
  opens: "Wat helpt, wat niet, wat blijft hangen?",
  closes: "Dank je. Daar laten we het bij.",
  cues: {
    chair: "Houd de anderen gedempt.",
    timekeeper: "Waarschuw als er nog één minuut is.",
    noteTaker: "Lees voor wat gekozen is.",
    caseGiver: "Wees eerlijk en kort.",
    member: "Gedempt. Luister.",
  },
  endsWhen: "De inbrenger is klaar.",
  drift: [
    { sign: "Anderen reageren terug", say: "Nu luisteren we alleen." },
    { sign: "Alleen bedankjes", say: "Welk advies ga je gebruiken?" },
  ],
  parts: [{ what: "Wat helpt, wat niet" }],
  writes: { choices: "keuze per advies: helpt, niets voor mij, misschien" },
  choices: {
    choices: {
      helps: { label: "Helpt", text: "Hier kan ik iets mee." },
      notForMe: { label: "Niets voor mij", text: "Dit gaat me niet helpen." },
      maybe: { label: "Misschien", text: "Hier wil ik over nadenken." },
    },
  },
};
