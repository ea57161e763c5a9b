import type { PhaseText } from "../../method-text.ts";

export const tell: PhaseText = {
  name: "Incident schetsen",
  purpose:
    "Iets van kort geleden, verteld tot het moment van handelen. De afloop blijft in de envelop.",
  opens:
    "Neem ons mee naar het moment vlak voordat je iets deed. Stop daar. Vertel niet wat je deed of hoe het afliep.",
  closes: "Stop hier. De rest blijft in de envelop.",
  cues: {
    chair: "Stop het verhaal op het punt van handelen.",
    timekeeper: "Waarschuw als er nog één minuut is.",
    noteTaker: "Schrijf in één regel waar het verhaal stopt.",
    caseGiver: "Kort geleden, concreet, tot je keuze. Stop dan. De rest gaat in de envelop.",
    member: "Luister en zie de film. Nog niets om op te schrijven.",
  },
  endsWhen: "Het verhaal is bij het moment van handelen.",
  drift: [
    { sign: "De afloop glipt eruit", say: "Stop. Bewaar het voor de envelop." },
    { sign: "Iets ouds of algemeens", say: "Welke dag, welke ruimte, wie zei wat?" },
  ],
  parts: [{ what: "Verteld tot het moment van handelen" }],
  writes: {
    outcome: "in de envelop: wat ik deed en hoe het afliep",
    moment: "het moment waarop het verhaal stopt",
  },
};

export const note: PhaseText = {
  name: "Vragen noteren",
  purpose: "Iedereen bedenkt de vragen die nodig zijn.",
  opens: "Nu stil. Schrijf minstens drie vragen naar feiten op.",
  closes: "Pennen neer. We beginnen de ronde.",
  cues: {
    chair: "Bewaar de stilte. Schrijf zelf ook vragen op.",
    timekeeper: "Tel stil af. Schrijf ook je eigen vragen op.",
    noteTaker: "Schrijf je eigen vragen op.",
    caseGiver: "Rust even. Haal het moment weer voor de geest.",
    member: "Schrijf vragen naar feiten: wie, wat, wanneer, waar, met welke woorden.",
  },
  endsWhen: "Iedereen heeft geschreven, of de tijd is om.",
  drift: [
    { sign: "Er wordt gepraat", say: "We schrijven nog even." },
    { sign: "Waarom-vragen", say: "Maak ervan: wat gebeurde er daarvoor?" },
  ],
  parts: [{ what: "Stil: vragen naar feiten" }],
  writes: { factQuestions: "vragen naar feiten" },
};

export const facts: PhaseText = {
  name: "Informatieronde",
  purpose: "We bouwen het moment opnieuw op, zonder er iets in te lezen.",
  opens: "Vragen naar feiten, om de beurt. Geen interpretatie, geen advies.",
  closes: "Ga bij jezelf na: zie je het voor je? Zo niet, nog één laatste vraag.",
  cues: {
    chair: "Houd het bij feiten. Maak van interpretaties weer vragen.",
    timekeeper: "Ieder evenveel tijd.",
    noteTaker: "Houd de lijst met feiten in beeld voor iedereen.",
    caseGiver: "Vertel wat je zag en hoorde, niet wat je eruit opmaakte.",
    member: "Eén vraag naar feiten per beurt.",
  },
  endsWhen: "Een ronde brengt geen nieuwe vraag, of de tijd is om.",
  drift: [
    { sign: "Interpretatie", say: "Wat was er op video te zien geweest?" },
    { sign: "De afloop lekt uit", say: "De envelop blijft dicht." },
  ],
  parts: [{ what: "Vragen naar feiten, om de beurt" }],
  writes: { factList: "lijst met feiten" },
};

export const analyse: PhaseText = {
  name: "Analyse",
  purpose: "De groep verklaart de situatie onder elkaar: oorzaken, aanleidingen, verbanden.",
  opens: "Onder elkaar: wat speelde hier? Oorzaken, aanleidingen, ieders aandeel.",
  closes: "We hebben een paar verklaringen. Nu ieder voor zich.",
  cues: {
    chair: "Nu oorzaken, later acties.",
    timekeeper: "Zeg het als de helft om is.",
    noteTaker: "Schrijf oorzaken en aanleidingen op.",
    caseGiver: "Microfoon uit. Alleen luisteren.",
    member: "Leg verbanden. Kijk naar ieders aandeel.",
  },
  endsWhen: "De tijd is om, of de verklaringen herhalen zich.",
  drift: [
    { sign: "Wat ik gedaan zou hebben", say: "Wacht, dat komt hierna, op schrift." },
    { sign: "Maar één oorzaak", say: "Wat kan het nog meer zijn?" },
  ],
  parts: [{ what: "Hardop denken, de inbrenger luistert" }],
  writes: { causes: "oorzaken en aanleidingen" },
};

export const position: PhaseText = {
  name: "Schriftelijke standpuntbepaling",
  purpose: "Ieder beslist alleen: wat had ik gedaan, en waarom?",
  opens: "Niemand praat. Jij bent daar, op dat moment. Wat doe je, en waarom? Schrijf het op.",
  closes: "Laat je tekst zoals hij is, wat de anderen ook zeggen.",
  cues: {
    chair: "Bewaar de stilte. Schrijf ook je eigen standpunt op.",
    timekeeper: "Tel stil af. Schrijf ook je eigen standpunt op.",
    noteTaker: "Schrijf je eigen standpunt op.",
    caseGiver: "Rust even. Herinner je wat je toen voelde.",
    member: "Schrijf wat je zou doen, en op grond waarvan.",
  },
  endsWhen: "Iedereen heeft geschreven, of de tijd is om. Dan blijven de teksten zoals ze zijn.",
  drift: [
    { sign: "Er wordt overlegd", say: "Ieder voor zich, graag." },
    { sign: "Niemand schrijft een reden", say: "Voeg toe: omdat …" },
  ],
  parts: [{ what: "Stil: wat zou ik doen, en waarom?" }],
  writes: { position: "standpunt: wat ik zou doen, en waarom" },
};

export const positions: PhaseText = {
  name: "Standpunten horen",
  purpose: "De inbrenger hoort wat er nog meer had gekund.",
  opens: "Lees voor wat je schreef: ik zou dit doen, omdat … Geen debat.",
  closes: "Dit zijn de alternatieven. Nu de envelop.",
  cues: {
    chair: "Ieder evenveel tijd, geen discussie. Jij komt als laatste.",
    timekeeper: "Ieder evenveel tijd.",
    noteTaker: "Eén regel per standpunt.",
    caseGiver: "Luister en noteer. Reageer niet.",
    member: "Lees voor zoals je het schreef.",
  },
  endsWhen: "Iedereen heeft voorgelezen of gepast.",
  drift: [
    { sign: "Debat", say: "Straks. Het volgende standpunt." },
    { sign: "De tekst is veranderd", say: "Lees wat je schreef." },
  ],
  parts: [{ what: "Voorlezen, één voor één" }],
  writes: { positionList: "standpunten, elk één regel" },
};

export const reveal: PhaseText = {
  name: "Afloop en bespreking",
  purpose: "De inbrenger opent de envelop; dan praten we over de verschillen.",
  opens:
    "Open de envelop: wat deed je, waarom, en wat kwam ervan? Dan praten we over de verschillen.",
  closes: "Wat zou je weer zo doen, en wat anders?",
  cues: {
    chair: "Houd verwijten buiten. Vraag wat elke weg gekost zou hebben.",
    timekeeper: "Zeg het als de helft om is.",
    noteTaker: "Schrijf lessen op, geen oordelen.",
    caseGiver: "Zeg welke standpunten je helpen, en wat je weer zo zou doen.",
    member: "Vraag naar de verschillen. Geen zie-je-wel.",
  },
  endsWhen: "De lessen zijn genoemd, of de tijd is om.",
  drift: [
    { sign: "Zie je wel", say: "Andere keuzes, een andere prijs. Wat beschermde elke keuze?" },
    { sign: "Schaamte", say: "Dank je dat je de echte afloop laat zien." },
  ],
  parts: [
    {
      what: "De inbrenger opent de envelop",
      cues: {
        chair: "Laat het eerst uitvertellen. Geen commentaar.",
        timekeeper: "Waarschuw als er nog één minuut is.",
        noteTaker: "Luister. Nog niets om op te schrijven.",
        caseGiver: "Open de envelop. Vertel wat je deed, waarom, en wat er volgde.",
        member: "Luister tot het eind. Woorden komen later.",
      },
    },
    {
      what: "Praten over de verschillen",
      opens:
        "Nu praten we: waar wijken onze standpunten af van wat er gebeurde, en wat beschermde elk ervan?",
    },
  ],
  writes: { lessons: "wat ik weer zo zou doen, en wat niet" },
};
