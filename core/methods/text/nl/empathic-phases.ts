import type { PhaseText } from "../../method-text.ts";

export const self: PhaseText = {
  name: "Zelfempathie: intentie",
  purpose:
    "We merken eerst op hoe we er zelf bij zitten, zodat we dat niet voor iets van een ander aanzien.",
  opens:
    "Laten we even stil zitten. Merk je adem op, je lijf, je stemming, je gedachten. Zonder oordeel. Kies dan één intentie voor dit uur.",
  closes: "Onze intenties liggen op tafel, en we weten hoe we omgaan met wat hier gezegd wordt.",
  cues: {
    chair: "Leid een ronde intenties en lees dan de afspraken voor.",
    timekeeper: "Let op de spreektijd. Geef een zacht teken, kap niemand af.",
    noteTaker: "Verzamel de intenties, één regel per persoon.",
    caseGiver: "Zeg wat je dit uur van jezelf wilt, en tik dan de afspraken aan.",
    member: "Eén zin: je intentie. Tik dan de afspraken aan.",
  },
  endsWhen:
    "Het is stil geweest, iedereen heeft een intentie genoemd, de afspraken zijn aangevinkt.",
  drift: [
    { sign: "De stilte wordt afgebroken", say: "We blijven nog één adem." },
    { sign: "Intenties over anderen", say: "Wat wil je dit uur van jezelf?" },
  ],
  parts: [
    {
      what: "Stil: merk jezelf op",
      cues: {
        chair: "Leid de stille minuten langzaam. Adem mee met de anderen.",
        timekeeper: "Bewaak de stilte en sluit die zacht af. Kies dan je intentie.",
        noteTaker: "Wees zelf ook stil. Merk op, kom tot rust, kies je intentie.",
        caseGiver: "Merk op hoe je casus vandaag in je zit.",
        member: "Merk op, kom tot rust, laat oordelen los. Kies dan een intentie.",
      },
    },
    {
      what: "Intenties en afspraken, om de beurt",
      opens:
        "Ieder één zin: wat is je intentie voor dit uur? Dan lezen we onze afspraken en tikt iedereen ze aan om ze te accepteren.",
    },
  ],
  writes: {
    noticed: "wat ik bij mezelf opmerk",
    intention: "mijn intentie",
    agreements: "vinkje: afspraken geaccepteerd",
  },
};

export const kinesthetic: PhaseText = {
  name: "Kinesthetische empathie: verbinding",
  purpose: "De groep stemt op elkaar af met kleine bewegingen die iedereen deelt.",
  opens:
    "Galerijweergave, graag. Eén van ons beweegt langzaam: schouders, handen, adem. De anderen volgen. Blijf zitten, houd het klein; kijken mag ook.",
  closes: "Ieder één woord, in het paneel: hoe is het nu om in deze groep te zijn?",
  cues: {
    chair: "Begin met bewegen, geef het na een halve minuut door. Vraag aan het eind een woord.",
    timekeeper: "Een halve minuut per persoon die voordoet.",
    noteTaker: "Doe mee. Schrijf alleen je eigen woord aan het eind.",
    caseGiver: "Doe mee of kijk. Bewaar je verhaal voor later.",
    member: "Volg de beweging. Kijken mag. Eén woord aan het eind.",
  },
  endsWhen: "Twee of drie mensen hebben voorgedaan, of de tijd is om.",
  drift: [
    { sign: "Gegiechel en grapjes", say: "Dat hoort erbij. Kleiner bewegen, langzamer." },
    { sign: "Iemand wil niet", say: "Kijken is ook meedoen." },
  ],
  parts: [{ what: "Samen bewegen, zonder woorden" }],
  writes: { word: "één woord" },
};

export const reflective: PhaseText = {
  name: "Reflectieve empathie: gehoord worden",
  purpose:
    "De inbrenger vertelt in stukjes en hoort ze terug, feiten en gevoelens, tot ze kloppen.",
  opens:
    "Vertel het in kleine stukjes. Eén luisteraar geeft terug wat je zei, feiten en gevoelens, tot je zegt: ja, dat is het.",
  closes: "Voel je je gehoord? Waar gaat het over, in één zin?",
  cues: {
    chair: "Wijs de luisteraar aan en wissel na elke beurt. Geen vragen.",
    timekeeper: "Let op de spreektijd van elke luisteraar.",
    noteTaker: "Schrijf alleen op wat de inbrenger heeft bevestigd.",
    caseGiver: "Kleine stukjes. Verbeter wat je hoort tot het klopt, en zeg dat dan.",
    member: "Ben je aan de beurt, geef dan terug wat je hoorde. Wees anders stil en aanwezig.",
  },
  endsWhen: "De inbrenger zegt dat het klopt, en iedereen heeft één keer teruggegeven of gepast.",
  drift: [
    { sign: "De luisteraar vraagt of adviseert", say: "Geef alleen terug wat je hoorde." },
    {
      sign: "De luisteraar praat letterlijk na",
      say: "In je eigen woorden, met het gevoel dat je hoort.",
    },
  ],
  parts: [{ what: "Een stukje vertellen, het terughoren" }],
  writes: { coreSentence: "kernzin, bevestigd", feelings: "gevoelens die ik hoorde" },
};

export const imaginative: PhaseText = {
  name: "Verbeeldende empathie: perspectieven",
  purpose: "We zien de casus door de ogen van iedereen die erin voorkomt.",
  opens:
    "Kies één persoon of partij uit deze casus. Spreek als die persoon: ik ben …, ik zie …, ik heb nodig …",
  closes: "Welke stem verraste je? Welke ontbrak er?",
  cues: {
    chair: "Geef ook afwezige en minder geliefde mensen een stem.",
    timekeeper: "Let op de spreektijd. Laat de laatste zin afmaken.",
    noteTaker: "Schrijf elke stem op met één behoefte.",
    caseGiver: "Luister. Aan het eind mag je om nog één stem vragen.",
    member: "Spreek als die persoon: ik ben, ik zie, ik heb nodig. Vriendelijk en serieus.",
  },
  endsWhen: "Iedereen die in de casus telt heeft een stem gehad, of de tijd is om.",
  drift: [
    { sign: "Een karikatuur", say: "Zeg wat deze persoon bang is te verliezen." },
    { sign: "Praten over in plaats van als", say: "Begin met: ik ben …" },
  ],
  parts: [{ what: "Ieder één stem, in de ik-vorm" }],
  writes: { voice: "de stem die ik nam, en wat die nodig heeft", surprised: "wat me verraste" },
};

export const creativity: PhaseText = {
  name: "Empathische creativiteit: actie",
  purpose:
    "We zoeken uitkomsten die passen bij de behoeften die we hoorden, zodat iedereen erachter kan staan.",
  opens:
    "Met al deze behoeften: wat kan er gebeuren waar de meeste mee gediend zijn? Eerst schrijven, dan bouwen we op elkaar voort.",
  closes: "De inbrenger heeft gekozen. Kan iedereen in de groep erachter staan?",
  cues: {
    chair: "Laat idee op idee groeien. Aan het eind kiest de inbrenger.",
    timekeeper: "Ieder evenveel tijd. Houd één minuut over voor de keuze.",
    noteTaker: "Leg elk idee naast de behoefte die het dient. Schrijf dan de stap op.",
    caseGiver: "Luister, bouw mee, kies dan één eigen stap.",
    member: "Draag iets aan wat twee behoeften tegelijk dient.",
  },
  endsWhen: "Er is een stap gekozen, en geen behoefte is stilletjes verdwenen.",
  drift: [
    { sign: "Een snelle oplossing", say: "Welke behoefte dient dat?" },
    { sign: "Een behoefte verdwijnt", say: "Wie spreekt daarvoor?" },
  ],
  parts: [
    {
      what: "Eerst schrijven",
      cues: {
        chair: "Bewaar de stilte. Schrijf mee.",
        timekeeper: "Let op de schrijftijd. Schrijf ook een eigen idee op.",
        noteTaker: "Schrijf eerst je eigen idee, met de behoefte die het dient.",
        caseGiver: "Schrijf mee: wat zou jou en de anderen helpen?",
        member: "Schrijf één idee op, en de behoefte die het dient.",
      },
    },
    {
      what: "Op elkaar voortbouwen, dan kiezen",
      opens: "Nu om de beurt: je idee en de behoefte die het dient. Bouw voort op wat je hoorde.",
    },
  ],
  writes: { idea: "idee, en de behoefte die het dient", step: "actiekaart" },
};
