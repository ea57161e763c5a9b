import type { Signs } from "./signs.ts";

export const DUTCH: Signs = {
  little: ["en/maar/dus/nou/nu/oké", "volgens mij", "ik denk/vind/geloof [dat]"],
  facts: [
    "^kun/kan/kunt/zou/wil je/jij/u/jullie .. vertellen/zeggen/uitleggen/beschrijven/toelichten/herhalen/geven",
    "^zou/kun/kan je .. kunnen/willen vertellen/zeggen/uitleggen/beschrijven/toelichten/herhalen/geven",
    ",vertel/zeg/leg eens/ons/me/mij/iets/wat/meer",
    ",beschrijf",
    ",ik ben benieuwd/nieuwsgierig",
    ",ik vraag me af",
    ",ik wil/zou [het] [graag/heel] [graag] [willen] weten/begrijpen/horen/snappen",
    "^mag ik vragen",
    "^heb/hebben/heeft je/jij/jullie .. al/ooit/eens/weleens .. meegemaakt/gezien/gehoord/gemerkt/ervaren/gevoeld",
    "^is er iets/iemand/nog",
  ],
  asks: [
    "^wat/wie/wiens/welke/welk/waar/wanneer/hoe/hoeveel/hoelang/waarom/waardoor/waarmee/waaraan/waarvan",
    "^in/op/aan/bij/van/voor/met/uit/door wat/wie/welk/welke/wiens",
    ",wat/wie/waar/welke/hoe is/was/zou/heeft/doet/deed",
  ],
  disguised: {
    tried: [
      "^heb/hebben/heeft/had/hadden je/jij/u/jullie/ze/iemand ... geprobeerd/overwogen/gedacht/nagedacht/bedacht",
      "^heb/hebben/heeft je/jij/u/jullie/iemand .. al/ooit/eens/weleens",
      "^ooit/al [eens] gedacht/geprobeerd/overwogen/overwegen",
    ],
    whyNot: [
      "^waarom niet",
      "^waarom * je/jij/jullie/u/we [het/dat/dit/hem/haar/ze/hen/er/daar/daarmee/jezelf/je] [dan/ook/nou/nu] niet/geen/niemand/nooit",
      "^wat houdt je tegen om",
    ],
    negated: [
      "^zou/zouden/kun/kan/kunt/kunnen/moet/moeten/wil/willen/had/hoef/hoeft/denk/vind/ligt/wordt/werkt/past/helpt/scheelt .. niet/geen/nooit",
      "^is/was/zijn het/dat/er/dit/hier/daar niet/geen",
      ",toch/of niet $",
    ],
    idea: [
      "^zou/kan/is/lijkt/zal het [je/jou] .. idee/helpen/beter/handig/handiger/goed/verstandig/slim/zinvol/mogelijk/werken/schelen/tijd/optie/nuttig/denkbaar",
      "^zou/kan een/die/dat/zo'n ... helpen/werken/schelen",
      "^hoe zou het zijn om/als",
      "^denk/vind/geloof je dat het .. zou/kan",
    ],
    couldYou: [
      "^kun/kan/kunt/zou/kunnen/wil je/jij/u/jullie .. misschien/gewoon/ook/toch/even",
      "^zal/zullen ik/we",
    ],
    whatIf: [
      "^wat als/indien je/jij/jullie/we/hij/ze/iemand",
      "^als je/jij/jullie/we ... $",
      "wat zou er .. gebeuren/veranderen als je/jij/jullie/we .. gewoon/eens/niet/meer/stopt/begint/zegt",
    ],
    howAbout: ["^wat dacht/denk/vind je/jij van/ervan", "^wat zou je ervan vinden/denken om/als"],
    willing: [
      "^ben/bent/zijn/zou je/jij/u/jullie .. bereid",
      "^zou/durf je/jij/u/jullie .. aandurven/durven/overwegen/proberen/aan/het",
    ],
  },
  proposals: {
    should: [
      ",je/jij/u/jullie/we moet/moeten/kunt/kan/kunnen/zou/zult/hoeft/mag/dient/moest/zal",
      "dan/misschien/daar/eerst/nu/zo/hier/dus moet/kun/kan/zou/hoef/mag je/jij/jullie/u",
      "dat je/jij [wel/echt/eerst/toch/iets] .. moet/zou/kunt $",
      "je/jij moet/zou [dit/dat/het/hem/haar/echt/gewoon/eens/eerst/ook/wel]",
      "ik denk/vind dat je/jij",
    ],
    inYourPlace: ["ik zou", "als ik jou/u was/ben", "in jouw/jullie plaats/schoenen/geval"],
    recommends: [
      "mijn advies/tip/voorstel/suggestie/raad",
      "ik raad/adviseer/suggereer/stel",
      "het lijkt me/mij",
      "lijkt me/mij .. goed/verstandig/beter/handig/slim",
    ],
    better: [
      "het beste/verstandigste/slimste/handigste/eerste/enige",
      "je/jij/jullie kunt/kan/kon/doet .. beter/goed",
      "het is/zou/was .. beter/goed/verstandig/belangrijk/tijd/slim/handig",
      "zou [je/jou/hier/echt/hem/haar/erg/ook] [erg/echt/goed] helpen/werken/schelen",
      "helpt/werkt/scheelt altijd/vaak/meestal/echt/alleen",
      "daar/dan helpt/werkt [alleen/maar]",
    ],
    ownRecipe: [
      "wat mij/me/ons [toen/altijd/enorm/erg] hielp/helpt/heeft",
      "^wat bij mij/ons .. hielp/werkte/werkt/helpt",
      "bij mij/ons werkt/werkte/hielp/helpt",
      "ik doe/begin/zeg/vraag/neem altijd",
    ],
  },
  imperatives: [
    "[gewoon/misschien/eerst/altijd/dan/juist/vooral] maak/ga/laat/zet/vraag/neem/geef/bel/stop/begin/probeer/zorg/wees/kies/zeg/stuur/schrijf/praat/blijf/stel/plan/doe/kijk/wacht/denk/let/luister/houd/hou/spreek/leg/nodig/zoek/regel/check/overleg/bespreek/vertel/leer/trek/durf/vermijd/meld/haal/sta/gun/vertrouw/kom/trap/pak/deel/verdeel/betrek/onthoud/leen/verwacht/accepteer",
    "niet/nooit/geen/gewoon/eerst/vooral/altijd/minder ... *en $",
  ],
};
