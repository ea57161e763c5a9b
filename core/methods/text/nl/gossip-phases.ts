import type { PhaseText } from "../../method-text.ts";

export const introduce: PhaseText = {
  name: "Vraagintroductie",
  purpose: "Een kort verhaal met de vraag; details komen later.",
  opens: "Kort en krachtig: de situatie en je vraag. Je mag ook zeggen wat erbuiten blijft.",
  closes: "De vraag is helder. Wat erbuiten blijft, staat opgeschreven.",
  cues: {
    chair: "Kort lange verhalen vriendelijk in. Vraag wat erbuiten blijft.",
    timekeeper: "Waarschuw als er nog één minuut is.",
    noteTaker: "Schrijf de vraag op, en wat erbuiten blijft.",
    caseGiver: "Vertel de situatie, jouw aandeel, je vraag, je grenzen.",
    member: "Luister. Nog niets om op te schrijven.",
  },
  endsWhen: "De vraag en de grenzen zijn genoemd.",
  drift: [
    { sign: "Een lange uitleg", say: "De rest komt via de vragen." },
    { sign: "Geen eigen aandeel in het verhaal", say: "En wat deed jij?" },
  ],
  parts: [{ what: "De inbrenger vertelt, kort" }],
  writes: { question: "intervisievraag", limits: "wat erbuiten blijft" },
};

export const explore: PhaseText = {
  name: "Probleemverkenning",
  purpose: "Net genoeg feiten om met inhoud te roddelen.",
  opens: "Ieder hooguit drie open vragen. Antwoord kort; je mag een vraag overslaan.",
  closes: "Genoeg. Nu ga je uit beeld en luister je alleen.",
  cues: {
    chair: "Ieder hooguit drie vragen. Nog geen meningen.",
    timekeeper: "Ieder evenveel tijd.",
    noteTaker: "Verzamel de vragen.",
    caseGiver: "Antwoord kort. Sla over wat je wilt.",
    member: "Stel hooguit drie open vragen. Schrijf ze eerst op.",
  },
  endsWhen: "Iedereen heeft gevraagd, of de tijd is om.",
  drift: [
    { sign: "Meningen in vraagvorm", say: "Bewaar dat voor het roddelen." },
    { sign: "Eindeloze details", say: "Is dit nodig voor de vraag?" },
  ],
  parts: [{ what: "Ieder hooguit drie open vragen" }],
  writes: { questions: "hooguit drie vragen" },
};

export const gossiping: PhaseText = {
  name: "Roddelen",
  purpose: "De inbrenger hoort hoe anderen het zien: de persoon, het eigen aandeel en de oorzaken.",
  opens:
    "Camera uit, microfoon uit, pen erbij. We praten met respect over jou, in de derde persoon: eerste indruk, dan je aandeel, dan oorzaken.",
  closes: "We stoppen met roddelen. Welkom terug. Haal even adem voordat je reageert.",
  cues: {
    chair: "Blijf streng: indruk, aandeel, oorzaken. Gedrag, geen etiketten. Let op de grenzen.",
    timekeeper: "Elk een derde van de tijd: indruk, aandeel, oorzaken.",
    noteTaker: "Eén regel per nieuw inzicht. Laat weg wie het zei.",
    caseGiver: "Alleen luisteren. Noteer wat raak is, wat nieuw is, wat niet van jou is.",
    member: "Derde persoon. Zeg wat je ziet, wat het doet, wat je vermoedt.",
  },
  endsWhen:
    "Indruk, aandeel en oorzaken zijn gedaan, of de tijd is om. De inbrenger mag het op elk moment stoppen.",
  drift: [
    { sign: "Etiketten of spot", say: "Noem het gedrag en wat het doet." },
    { sign: "Alleen aardige woorden", say: "Wat zou je niet recht in het gezicht zeggen?" },
    { sign: "Praten tegen de inbrenger", say: "Derde persoon, graag." },
    { sign: "De inbrenger praat mee", say: "Blijf nog even buiten beeld." },
  ],
  parts: [{ what: "Over de inbrenger, die alleen luistert" }],
  writes: { insights: "inzichten, één per regel", echo: "raak, nieuw, niet van mij" },
  choices: {
    echo: {
      hit: { label: "Raak", text: "Dit raakt me." },
      new: { label: "Nieuw", text: "Dit had ik nog niet gezien." },
      notMine: { label: "Niet van mij", text: "Hierin herken ik me niet." },
    },
  },
};

export const returning: PhaseText = {
  name: "Terugkeer en oogst",
  purpose: "De inbrenger zegt wat raakte, wat herkenbaar is en wat niet.",
  opens: "Hoe was het buiten beeld? Wat was raak, wat was nieuw, wat laat je bij ons?",
  closes: "Dank je. We leggen niets uit en laten het zoals het is.",
  cues: {
    chair: "Vraag eerst naar het gevoel, dan naar de inhoud.",
    timekeeper: "Waarschuw als er nog één minuut is.",
    noteTaker: "Schrijf alleen op wat de inbrenger houdt.",
    caseGiver: "Zeg eerst hoe het voelde, dan wat je houdt en wat je laat.",
    member: "Luister. Herstel niets, leg niets uit.",
  },
  endsWhen: "De inbrenger zegt dat het genoeg is.",
  drift: [
    { sign: "Deelnemers leggen uit wat ze bedoelden", say: "Het is aangekomen. Laat het zo." },
    {
      sign: "De inbrenger verdedigt zich tegen alles",
      say: "Welke tien procent zou waar kunnen zijn?",
    },
  ],
  parts: [{ what: "Wat raak is, nieuw is, of hier blijft" }],
  writes: { kept: "inzichten die ik houd" },
};
