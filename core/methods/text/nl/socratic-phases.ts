import type { PhaseText } from "../../method-text.ts";

export const moment: PhaseText = {
  name: "Vraag en voorbeeld",
  purpose: "Eén vraag die steeds terugkomt, en één echt moment waarop het spannend was.",
  opens: "Welk patroon komt steeds terug? Geef één echt moment, in drie zinnen.",
  closes: "Dit is het moment; dit is de vraag.",
  cues: {
    chair: "Houd het bij één moment.",
    timekeeper: "Waarschuw als er nog één minuut is.",
    noteTaker: "Schrijf de vraag en het moment op.",
    caseGiver: "Eén moment in drie zinnen, dan je vraag.",
    member: "Luister. Vertraag.",
  },
  endsWhen: "Vraag en moment zijn genoemd.",
  drift: [
    { sign: "Praten in het algemeen", say: "Wanneer was dat precies?" },
    { sign: "Meerdere momenten", say: "Kies het spannendste." },
  ],
  parts: [{ what: "Eén vraag, één echt moment" }],
  writes: { question: "vraag die steeds terugkomt", moment: "het moment, in drie zinnen" },
};

export const sort: PhaseText = {
  name: "Vragen sorteren",
  purpose:
    "We schrijven vragen; de inbrenger sorteert ze naar wat ze losmaken, en beantwoordt de warme.",
  opens:
    "Schrijf hooguit drie open vragen op, zonder uitleg. Daarna sorteert de inbrenger ze hardop: koud, neutraal, warm.",
  closes: "De warme laten zien waar het leeft.",
  cues: {
    chair: "Geef de vragen door zonder commentaar.",
    timekeeper: "Zeg het als de helft om is.",
    noteTaker: "Help de drie soorten uit elkaar te houden.",
    caseGiver: "Sorteer op gevoel: bekend, nieuw, raak. Beantwoord dan de warme.",
    member: "Luister. De vragen spreken voor zich.",
  },
  endsWhen: "Alle vragen zijn gesorteerd en de warme zijn beantwoord.",
  drift: [
    { sign: "Iemand legt een vraag uit", say: "De vraag spreekt voor zich." },
    { sign: "De inbrenger begint bij de koude", say: "Begin waar het warm is." },
  ],
  parts: [
    {
      what: "Stil: vragen schrijven",
      cues: {
        chair: "Bewaar de stilte. Houd je eigen kijk erbuiten.",
        timekeeper: "Let op de schrijftijd. Schrijf ook je eigen vragen op.",
        noteTaker: "Schrijf eerst je eigen vragen op.",
        caseGiver: "Rust even. Je vragen worden nu geschreven.",
        member: "Schrijf open, korte vragen, zonder antwoord erin.",
      },
    },
    {
      what: "De inbrenger sorteert en antwoordt",
      opens:
        "Hier zijn onze vragen. Sorteer ze hardop: koud, neutraal, warm. Beantwoord dan de warme.",
    },
  ],
  writes: {
    openQuestions: "hooguit drie vragen, één per briefje",
    warmth: "koud, neutraal of warm, bij elke vraag",
  },
  choices: {
    warmth: {
      cold: { label: "Koud", text: "Deze ken ik al." },
      neutral: { label: "Neutraal", text: "Nieuw, en ik blijf er rustig bij." },
      warm: { label: "Warm", text: "Deze raakt me." },
    },
  },
};

export const claim: PhaseText = {
  name: "Kernbewering",
  purpose: "De overtuiging achter wat je deed, in één zin.",
  opens: "Maak de zin af: toen dat gebeurde, deed of voelde ik dit, omdat ik vind dat …",
  closes: "Dit is de bewering. Die gaan we toetsen, niet jou.",
  cues: {
    chair: "Help om één omdat te vinden. Laat het woord voor woord opschrijven.",
    timekeeper: "Waarschuw als er nog één minuut is.",
    noteTaker: "Schrijf het woord voor woord op en lees het voor.",
    caseGiver: "Zoek de zin die je echt gelooft.",
    member: "Blijf stil. Vergelijk met jezelf.",
  },
  endsWhen: "De inbrenger zegt: ja, dat vind ik.",
  drift: [
    {
      sign: "Een wens in plaats van een overtuiging",
      say: "Wat nam je op dat moment voor waar aan?",
    },
    { sign: "Meerdere overtuigingen", say: "Welke draagt de andere?" },
  ],
  parts: [{ what: "Inbrenger en gespreksleider zoeken de woorden" }],
  writes: { claim: "kernbewering, woord voor woord" },
};

export const test: PhaseText = {
  name: "Bevragen en doorvragen",
  purpose: "Alleen vragen, langzaam: over woorden, redenen, uitzonderingen en gevolgen.",
  opens: "Alleen vragen over de bewering. Wacht drie ademhalingen na elk antwoord.",
  closes: "Klopt de bewering nog zoals die er staat?",
  cues: {
    chair: "Vertraag. Gaat het snel, vraag het dan nog eens in andere woorden.",
    timekeeper: "Zeg het als de helft om is, verder niets.",
    noteTaker: "Schrijf woorden op die uitleg vragen, en uitzonderingen.",
    caseGiver: "Denk na voordat je antwoordt. Je mag van mening veranderen.",
    member: "Bevraag de bewering: wat betekent dit woord, altijd, voor wie, wat als niet?",
  },
  endsWhen: "De bewering is bevestigd, ingeperkt of veranderd, of de tijd is om.",
  drift: [
    { sign: "Verborgen advies, of een valstrik", say: "Zit er een antwoord in je vraag?" },
    { sign: "Haast", say: "Drie ademhalingen." },
  ],
  parts: [{ what: "Alleen vragen, langzaam" }],
  writes: {
    meanings: "woorden die uitleg vragen, uitzonderingen",
    questionDraft: "vraag in het klad",
  },
};

export const stepin: PhaseText = {
  name: "Verplaatsen",
  purpose: "Ieder schrijft een eigen bewering voor hetzelfde moment, zodat er meer dan één is.",
  opens:
    "Verplaats je in dat moment. Wat zou jij doen of voelen, en vanuit welke overtuiging? Schrijf het op, dan lezen we voor.",
  closes: "Meerdere overtuigingen mogen naast elkaar staan.",
  cues: {
    chair: "Geen debat tussen beweringen.",
    timekeeper: "Ieder evenveel tijd.",
    noteTaker: "Schrijf de beweringen onder elkaar.",
    caseGiver: "Luister naar wat je ruimte geeft.",
    member: "Lees voor: op dat moment zou ik …, omdat ik vind dat …",
  },
  endsWhen: "Iedereen heeft voorgelezen of gepast.",
  drift: [
    { sign: "Advies", say: "Zeg het als je eigen bewering." },
    { sign: "Er komt een rangorde", say: "Geen is beter. Wat beschermt elke bewering?" },
  ],
  parts: [
    {
      what: "Stil: je eigen bewering",
      cues: {
        chair: "Bewaar de stilte.",
        timekeeper: "Let op de schrijftijd. Schrijf ook je eigen bewering op.",
        noteTaker: "Schrijf eerst je eigen bewering op.",
        caseGiver: "Rust even. Anderen stappen nu in jouw moment.",
        member: "Schrijf: op dat moment zou ik …, omdat ik vind dat …",
      },
    },
    { what: "Voorlezen, één voor één", opens: "Nu lezen we voor, één voor één. Geen debat." },
  ],
  writes: { ownClaim: "mijn bewering voor dat moment" },
};

export const insight: PhaseText = {
  name: "Inzicht en herformulering",
  purpose: "De inbrenger geeft de bewering of de vraag nieuwe woorden.",
  opens: "Wat blijft staan, wat niet meer? Hoe luidt je vraag nu?",
  closes: "Dit is dus de nieuwe zin.",
  cues: {
    chair: "Haast je niet naar actie.",
    timekeeper: "Waarschuw als er nog één minuut is.",
    noteTaker: "Zet de oude en de nieuwe zin naast elkaar.",
    caseGiver: "Zeg het opnieuw, in je eigen woorden.",
    member: "Blijf stil. De inbrenger kiest de woorden.",
  },
  endsWhen: "De nieuwe zin staat er.",
  drift: [
    { sign: "Deelnemers vatten het samen", say: "Laat de inbrenger eigen woorden zoeken." },
    { sign: "Meteen naar oplossingen", say: "Eerst: hoe luidt het nu?" },
  ],
  parts: [{ what: "Hoe het nu luidt" }],
  writes: { rewritten: "bewering of vraag, in nieuwe woorden" },
};
