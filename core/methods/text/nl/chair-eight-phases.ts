import type { PhaseText } from "../../method-text.ts";
import { conditions } from "./conditions.ts";

export const inventory: PhaseText = {
  name: "Inventarisatie",
  purpose: "Zien welke situaties er liggen en welke vaardigheid ieder daarmee wil ontwikkelen.",
  opens:
    "Wie heeft een casus, dilemma of situatie die past bij de vaardigheid waar je aan werkt? Ieder een paar zinnen, nog geen vragen.",
  closes: "Dit ligt er op tafel. Nu gaan we kiezen.",
  cues: {
    chair: "Nog geen gespreksleider: wie de bijeenkomst opende, houdt het kort.",
    timekeeper: "Ongeveer één minuut per casus.",
    noteTaker: "Eén titel per casus, geen namen.",
    caseGiver: "Titel, wat lastig is, welke vaardigheid het raakt.",
    member: "Luister naar de anderen. Geen vragen, geen advies.",
  },
  endsWhen: "Iedereen heeft iets ingebracht of gepast.",
  drift: [
    {
      sign: "De eerste inbreng wordt een heel verhaal",
      say: "We hebben het in grote lijnen, dank je. Wie volgt?",
    },
    {
      sign: "Niemand brengt iets in",
      say: "Eén stille minuut: welk moment op het werk neem je nog mee naar huis?",
    },
  ],
  parts: [{ what: "Casussen noemen, ieder een paar zinnen" }],
  writes: {
    pitch: "inbreng met de vaardigheid die het raakt",
  },
};

export const choose8: PhaseText = {
  name: "Keuze van casus en gespreksleider",
  purpose:
    "De groep kiest samen de inbrenger en de gespreksleider: twee verschillende mensen, en andere dan vorige keer.",
  opens: "Van welke casus willen we vandaag leren, en wie leidt het gesprek?",
  closes:
    "Inbrenger en gespreksleider zijn gekozen. Vanaf hier leidt de gespreksleider; de fasen blijven gescheiden.",
  cues: {
    chair: "Neem het over zodra je gekozen bent. Leg in twee zinnen uit wat er komt.",
    timekeeper: "Waarschuw als er nog twee minuten zijn.",
    noteTaker: "Noteer inbrenger en gespreksleider.",
    caseGiver: "Zeg alleen ja als je wilt. Je mag nu grenzen aangeven.",
    member: "Geef je voorkeur aan en praat er kort over door.",
  },
  endsWhen:
    "De inbrenger zei ja en iemand anders leidt het gesprek; het paneel waarschuwt als een van de twee die rol vorige keer ook had.",
  drift: [
    { sign: "Iedereen blijft beleefd", say: "Nu geeft ieder een voorkeur; dan kijken we samen." },
    {
      sign: "Steeds dezelfde mensen",
      say: "Wie bracht nog geen casus in of leidde nog niet?",
    },
  ],
  parts: [{ what: "Samen kiezen" }],
  writes: {
    preference: "voorkeur",
    roles: "rol die ik neem",
  },
};

export const state: PhaseText = {
  name: "Casus inbrengen en associëren",
  purpose:
    "De feiten en de vraag liggen op tafel, terwijl de anderen hun eerste gedachten en gevoelens opmerken.",
  opens:
    "Geef ons de feiten en je vraag. De anderen luisteren; jullie hoeven nog niets op te schrijven.",
  closes: "Dank je. In één zin is dit je vraag. Klopt dat?",
  cues: {
    chair: "Bescherm wie spreekt. Vraag naar feiten als er oorzaken of oordelen komen.",
    timekeeper: "Houd de laatste minuut vrij om stil te schrijven.",
    noteTaker: "Schrijf alleen de vraag op, in de woorden van de inbrenger.",
    caseGiver: "Eerst de feiten, kort, en eindig met je vraag.",
    member: "Kijk en luister, nog niets opschrijven.",
  },
  endsWhen: "De inbrenger heeft de vraag gesteld en er is één minuut geschreven.",
  drift: [
    { sign: "Een lange voorgeschiedenis", say: "Welk ene moment moeten we zien?" },
    {
      sign: "Luisteraars knikken, reageren of lachen",
      say: "Knikken mag; woorden komen later.",
    },
  ],
  parts: [
    { what: "De inbrenger vertelt" },
    {
      what: "Iedereen schrijft",
      opens: "Nu een stille minuut: wat denk je, wat voel je? Op papier mag ook.",
      cues: {
        chair: "Bewaar de stilte. Schrijf zelf ook.",
        timekeeper: "Bewaak de stilte en sluit die zacht af. Schrijf zelf ook.",
        noteTaker: "Leg de vraag naast de woorden van de inbrenger en schrijf dan voor jezelf.",
        caseGiver: "Je hebt het verteld. Rust even, en kijk of de vraag nog van jou is.",
        member: "Schrijf op wat je denkt en voelt. Op papier mag ook.",
      },
    },
  ],
  writes: {
    associations: "associaties: gedachten en gevoelens",
    question: "intervisievraag",
  },
};

export const explore: PhaseText = {
  name: "Vragenronde (beeldvorming)",
  purpose: "Iedereen begrijpt de situatie door verhelderende vragen, met korte antwoorden.",
  opens:
    "Eén stille minuut: welke vraag helpt jou om het te begrijpen? Daarna alleen verhelderende vragen, één tegelijk, om de beurt. Antwoord kort; je mag een vraag weigeren.",
  closes: "Dit begrijpen we nu. Is de casus voor iedereen helder?",
  cues: {
    chair: "Geef beurten, weiger advies in vraagvorm, vat halverwege samen.",
    timekeeper: "Laat zien hoeveel tijd er per ronde is.",
    noteTaker: "Verzamel de vragen, niet de antwoorden.",
    caseGiver: "Korte antwoorden. Je hoeft niets te verdedigen.",
    member: "Stel één open vraag en luister. Schrijf intussen de volgende op.",
  },
  endsWhen:
    "Een hele ronde zonder nieuwe vraag, of de tijd is om, of de gespreksleider gaat verder.",
  drift: [
    {
      sign: "Advies vermomd als vraag",
      say: "Dat is een advies; bewaar het voor later. Wat wil je weten?",
    },
    {
      sign: "De inbrenger legt uit en verdedigt",
      say: "Je hoeft ons niet te overtuigen. De volgende vraag.",
    },
    { sign: "Twee mensen beginnen een duet", say: "Dank jullie beiden. Wie vroeg nog niets?" },
  ],
  parts: [
    {
      what: "Een stille minuut voor je vraag",
      cues: {
        chair: "Bewaar de stilte. Bedenk ook een vraag; die van jou komt als laatste.",
        timekeeper: "Bewaak de stille minuut. Bedenk ook een vraag.",
        noteTaker: "Bedenk eerst zelf één vraag.",
        caseGiver: "Rust even. Zo komen de vragen.",
        member: "Bedenk één vraag die je helpt om het te begrijpen.",
      },
    },
    {
      what: "Verhelderende vragen, geen advies",
      opens:
        "Alleen verhelderende vragen, één tegelijk, om de beurt. Antwoord kort; je mag een vraag weigeren.",
    },
  ],
  writes: {
    questionDraft: "vraag in het klad",
    questionsAsked: "lijst van gestelde vragen",
  },
};

export const judge: PhaseText = {
  name: "Oordeelsvorming en advies",
  purpose:
    "Ieder vormt een eigen kijk voordat de anderen spreken, daarna horen we iedereen één keer.",
  opens:
    "Schrijf eerst: hoe zie jij het en wat zou je adviseren? Dan horen we iedereen; de inbrenger luistert alleen.",
  closes: "Alles is gezegd. De inbrenger bepaalt wat bruikbaar is.",
  cues: {
    chair: "Bewaar eerst de stilte. Begin de ronde bij de stilste stem.",
    timekeeper: "Eerst de schrijftijd in beeld, dan ieder evenveel tijd.",
    noteTaker: "Verzamel kijk en advies in twee kolommen.",
    caseGiver: "Microfoon uit. Luister en markeer wat je raakt.",
    member: "Schrijf eerst. Zeg dan hoe je de situatie ziet en geef één advies.",
  },
  endsWhen: "Iedereen heeft gesproken of gepast.",
  drift: [
    {
      sign: "Iedereen praat de eerste na",
      say: "Lees voor wat je schreef, ook als het anders is.",
    },
    {
      sign: "Een oordeel over de persoon",
      say: "Welk gedrag zag je, en wat kan dat teweegbrengen?",
    },
    { sign: "De inbrenger gaat ertegenin", say: "Bewaar het. Jouw beurt komt zo." },
    { sign: "Oplossen vóór begrijpen", say: "Eerst: wat denk je dat er speelt?" },
  ],
  parts: [
    {
      what: "Eerst schrijven",
      cues: {
        chair: "Bewaar eerst de stilte.",
        timekeeper: "Let op de schrijftijd. Schrijf ook je eigen kijk op.",
        noteTaker: "Schrijf eerst je eigen kijk en één advies op.",
        caseGiver: "Microfoon uit. Rust even terwijl de anderen schrijven.",
        member: "Schrijf op hoe je het ziet, en één advies.",
      },
    },
    {
      what: "Eén voor één",
      opens: "Nu horen we iedereen, één voor één. De inbrenger luistert alleen.",
      cues: {
        chair: "Begin de ronde bij de stilste stem.",
        timekeeper: "Ieder evenveel tijd.",
        member: "Om de beurt: hoe je het ziet en één advies.",
      },
    },
  ],
  writes: {
    views: "kijk en advies",
    marks: "markering: bruikbaar, verrassend, niets voor mij",
    viewsNoted: "kijk en advies van iedereen",
  },
};

export const decide: PhaseText = {
  name: "Besluitvorming",
  purpose: "De inbrenger weegt wat er gezegd is en zegt wat het oplevert.",
  opens: "Wat brengt dit je? Wat neem je mee, laat je liggen of ga je proberen?",
  closes: "Je besluit en je volgende stap zijn genoteerd. Staat het er zoals je wilt?",
  cues: {
    chair: "Zorg dat de anderen stil blijven. Vraag om één stap voordat je afsluit.",
    timekeeper: "De helft van de tijd voor reacties, de rest voor de stap.",
    noteTaker: "Schrijf de stap op in de woorden van de inbrenger; lees hem voor.",
    caseGiver: "Loop de lijst langs: nemen, bewaren, laten. Dan één stap.",
    member: "Stil. Niet meer overtuigen.",
  },
  endsWhen: "De inbrenger vindt het genoeg en een stap (of aandachtspunt) is bewaard.",
  drift: [
    {
      sign: "Deelnemers duwen hun advies",
      say: "De keuze is aan de inbrenger. Wij luisteren.",
    },
    { sign: "Alleen een beleefd bedankje", say: "Wat hiervan weet je maandag nog?" },
  ],
  parts: [{ what: "Wat het oplevert" }],
  writes: {
    choices: "keuze per advies: nemen, bewaren, laten",
    step: "actiekaart",
  },
  choices: {
    choices: {
      take: { label: "Nemen", text: "Dit ga ik gebruiken." },
      keep: { label: "Bewaren", text: "Dit houd ik voor later." },
      leave: { label: "Laten", text: "Dit laat ik liggen." },
    },
  },
};

export const share: PhaseText = {
  name: "Delen (herkenning)",
  purpose: "Deelnemers leggen hun eigen ervaringen naast de casus, zodat iedereen leert.",
  opens: "Nu over onszelf: waar ken jij dit van, wat voelde en deed je toen?",
  closes: "Dank jullie wel dat jullie je eigen kant lieten zien.",
  cues: {
    chair: "Houd het in de ik-vorm en weg van nieuw advies.",
    timekeeper: "Ieder evenveel tijd.",
    noteTaker: "Leg de pen neer, tenzij iemand erom vraagt.",
    caseGiver: "Luister. Je bent hierin niet de enige.",
    member: "Vertel je eigen moment: wat je dacht, voelde, lastig vond en deed.",
  },
  endsWhen: "Iedereen heeft gedeeld of gepast.",
  drift: [
    { sign: "Er komt weer advies", say: "Gaat dit over jou of over de casus?" },
    { sign: "Wie had het zwaarder", say: "Elk verhaal staat op zichzelf." },
  ],
  parts: [{ what: "Uit ons eigen werk" }],
  writes: {
    experience: "eigen ervaring (hoeft niet)",
  },
};

export const evaluate8: PhaseText = {
  name: "Evaluatie",
  purpose:
    "Kort kijken naar het proces, geleid door de gespreksleider, aan de hand van de zeven voorwaarden.",
  opens: "Hoe werkten we samen? Kies één voorwaarde die goed ging en één die aandacht vraagt.",
  closes:
    "Genoteerd. Datum, gespreksleider en inbrengers voor de volgende keer staan vast. Wat gezegd is, blijft hier.",
  cues: {
    chair: "Laat de zeven voorwaarden zien. Ieder één zin.",
    timekeeper: "Twintig seconden per persoon.",
    noteTaker: "Noteer alleen hoe we werkten; vraag de inbrenger het verslag goed te keuren.",
    caseGiver: "Zeg wat hielp en wat niet.",
    member: "Eerst de kaart, dan één zin.",
  },
  endsWhen: "Ronde en kaarten zijn klaar, of de tijd is om.",
  drift: [
    { sign: "De casus begint opnieuw", say: "De casus is klaar. Hoe hebben we gewerkt?" },
    { sign: "Stilte", say: "Typ ieder één woord; ik lees ze voor." },
  ],
  parts: [{ what: "Hoe we werkten" }],
  writes: {
    evaluation: "evaluatiekaart: één voorwaarde ging goed, één kan beter",
  },
  choices: { evaluation: conditions },
};
