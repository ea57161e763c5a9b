import type { PhaseText } from "../../method-text.ts";

export const hope: PhaseText = {
  name: "Gewenst resultaat",
  purpose: "De inbrenger zegt wat er daarna anders moet zijn, met weinig praten over het probleem.",
  opens: "Waar wil je hulp bij, en waaraan merk je dat dit de moeite waard was?",
  closes: "Dit is dus wat je hoopt. Is het goed gezegd?",
  cues: {
    chair: "Buig praten over het probleem om naar het gewenste resultaat.",
    timekeeper: "Waarschuw als er nog één minuut is.",
    noteTaker: "Schrijf het resultaat op in positieve woorden.",
    caseGiver: "Vertel iets over nu, en meer over wat je in plaats daarvan wilt.",
    member: "Luister. Nog niets om op te schrijven.",
  },
  endsWhen: "Het resultaat staat er in positieve woorden.",
  drift: [
    { sign: "Het hele probleem komt langs", say: "En wat wil je in plaats daarvan?" },
    { sign: "Een wens over anderen", say: "Wat zou jij dan doen?" },
  ],
  parts: [{ what: "Wat de inbrenger hoopt" }],
  writes: { hope: "gewenst resultaat" },
};

export const works: PhaseText = {
  name: "Verhelderen wat werkt",
  purpose:
    "Vragen halen naar boven wat al werkt: sterke kanten, uitzonderingen, een plek op de schaal.",
  opens:
    "Eén vraag en één vervolgvraag per beurt, dan de volgende. Begin met de schaal: waar sta je nu, en waarom niet lager?",
  closes: "Je staat op dit cijfer, en dit werkt al.",
  cues: {
    chair: "Eén vraag, één vervolgvraag, dan de volgende.",
    timekeeper: "Elke beurt even lang.",
    noteTaker: "Schrijf op wat al werkt, en hoe één punt hoger eruitziet.",
    caseGiver: "Tik je cijfer aan op de schaal. Neem de tijd om te antwoorden.",
    member: "Vraag naar uitzonderingen, sterke kanten, mensen die helpen, kleine signalen.",
  },
  endsWhen: "Twee vragenrondes zijn klaar, of de tijd is om.",
  drift: [
    { sign: "Waarom ging het mis", say: "Wanneer ging het iets beter?" },
    { sign: "Drie vragen achter elkaar", say: "Eén plus één. De volgende, graag." },
  ],
  parts: [{ what: "Vragen naar wat werkt" }],
  writes: {
    scaleNow: "waar ik nu sta, van 0 tot 10",
    worksAlready: "wat al werkt",
    questionDraft: "vraag in het klad",
  },
};

export const affirm: PhaseText = {
  name: "Bekrachtigen",
  purpose: "Ieder zegt wat indruk maakt, en waaruit dat blijkt.",
  opens: "Ieder één zin: wat maakte indruk in hoe de inbrenger ermee omgaat?",
  closes: "Laat het even bezinken.",
  cues: {
    chair: "Ieder één zin, eerlijk en concreet.",
    timekeeper: "Let op de spreektijd: deze beurten zijn kort.",
    noteTaker: "Schrijf de sterke kanten op.",
    caseGiver: "Neem het gewoon aan. Geen maar.",
    member: "Ik zag dat je …, en dat maakt indruk op mij.",
  },
  endsWhen: "Iedereen heeft gesproken of gepast.",
  drift: [
    { sign: "Vleierij", say: "Wat hoorde je precies?" },
    { sign: "De inbrenger wuift het weg", say: "Een bedankje is genoeg." },
  ],
  parts: [{ what: "Wat indruk maakte, in één zin" }],
  writes: { affirmation: "wat indruk op mij maakte" },
};

export const possible: PhaseText = {
  name: "Mogelijkheden",
  purpose: "We denken hardop over wegen vooruit; de inbrenger luistert.",
  opens:
    "Eén ding per beurt: een idee, een gedachte, een ervaring. Bouw voort op de vorige. De inbrenger luistert alleen, microfoon uit.",
  closes: "De lijst is nu van jou.",
  cues: {
    chair: "Eén ding per beurt, blijf rondgaan.",
    timekeeper: "Waarschuw als er nog twee minuten zijn.",
    noteTaker: "Eén regel per idee.",
    caseGiver: "Luister. Markeer wat je kunt gebruiken.",
    member: "Ik vraag me af …, wat als …, mij hielp ooit …",
  },
  endsWhen: "Twee rondes zijn klaar, iedereen past, of de tijd is om.",
  drift: [
    { sign: "Een diagnose", say: "En wat zou een stapje vooruit zijn?" },
    { sign: "Eén lang verhaal", say: "Eén ding, dan de volgende." },
  ],
  parts: [{ what: "Hardop denken, één ding per beurt" }],
  writes: { ideas: "ideeën", marks: "wat ik kan gebruiken" },
};

export const step: PhaseText = {
  name: "Kleine stap",
  purpose: "Eén stap die het cijfer één punt omhoogbrengt.",
  opens:
    "Wat zou één punt hoger zijn? Welke kleine stap ga je proberen, wanneer, en wie vraagt ernaar?",
  closes: "Van dit cijfer naar het volgende, met deze stap.",
  cues: {
    chair: "Maak hem kleiner tot het zeker gaat lukken.",
    timekeeper: "Waarschuw als er nog één minuut is.",
    noteTaker: "Schrijf op: de stap, het eerste teken, de datum en wie ernaar vraagt.",
    caseGiver: "Zeg wat je gaat doen. Klein, binnenkort, van jou.",
    member: "Luister. Je mag aanbieden om ernaar te vragen.",
  },
  endsWhen: "De stap is bewaard.",
  drift: [
    { sign: "De stap hangt van anderen af", say: "En jouw eigen deel ervan?" },
    { sign: "De stap is te groot", say: "De helft ervan?" },
  ],
  parts: [{ what: "Eén punt hoger, één kleine stap" }],
  writes: { scaleWished: "waar ik wil staan, van 0 tot 10", step: "actiekaart" },
};
