import type { Signs } from "./signs.ts";

export const GERMAN: Signs = {
  little: ["und/aber/also/doch/na/ja/nun/ok/okay", "ich denke/finde/glaube/meine"],
  facts: [
    "^kannst/könntest/könnt/würdest/magst du/ihr .. sagen/erzählen/nennen/beschreiben/erklären/schildern/wiederholen/geben",
    ",erzähl/erzähle/beschreib/beschreibe/schilder/schildere",
    ",sag/sage/zeig/zeige uns/mir/mal",
    ",mich interessiert/interessieren/würde",
    ",ich würde/möchte/will .. wissen/verstehen/hören/fragen",
    ",ich frage mich",
    ",ich bin neugierig/gespannt",
    "^darf ich fragen",
    "^hast/habt du/ihr .. schon .. erlebt/gehört/gesehen/gewusst/gekannt",
  ],
  asks: [
    "^was/wer/wen/wem/wessen/welche/welcher/welches/welchen/welchem/wo/woran/worum/worauf/wofür/wovor/womit/wodurch/woher/wohin/wann/wie/warum/wieso/weshalb/wozu/inwiefern",
    "^in/an/bei/von/für/mit/zu/ab/seit/aus/auf/bis welchem/welcher/welchen/wem/wen/wann/was/welches",
    ",was/wer/wo/wie/welche ist/war/hat/wäre/würde/macht",
  ],
  disguised: {
    tried: [
      "^hast/habt/hat/hattest du/ihr/jemand ... versucht/überlegt/gedacht/nachgedacht/probiert/erwogen/ausprobiert",
      "^hast/habt/hat/hattet du/ihr/jemand .. schon/mal/je/jemals/bereits",
      "^schon [mal/einmal/je] ... gedacht/überlegt/probiert/versucht/nachgedacht/ausprobiert",
    ],
    whyNot: [
      "^warum/wieso/weshalb nicht",
      "^warum/wieso/weshalb * du/ihr/wir .. nicht/kein/keine/keinen/niemanden/nie",
      "^was hindert/hält dich .. daran/davon/ab",
    ],
    negated: [
      "^könntest/könntet/kannst/könnt/kann/könnte/solltest/sollte/sollten/müsstest/müsste/musst/muss/willst/wollt/wäre/wär/ist/hättest/hätte/brauchst/braucht/meinst/denkst/findest/glaubst/ginge/geht/gibt/gäbe/liegt/würdest/würde/darfst/hilft/reicht/lohnt .. [mit] [*] [*] nicht/kein/keine/keinen",
      ",nicht/oder [nicht/wahr] $",
    ],
    idea: [
      "^wäre/wär/würde/könnte/ist/kann/wird es .. besser/helfen/sinnvoll/idee/möglich/gut/klüger/hilfreich/zeit/denkbar/option/hilft/bringen/klug/lohnen",
      "^würde/könnte/wäre ein/eine/einen/das/so ... helfen/für dich/hilfreich/gut",
      "^denkst/meinst/glaubst du , es/dass/das",
    ],
    couldYou: [
      "^könntest/kannst/könntet/könnt/magst/willst du/ihr .. vielleicht/einfach/auch/lieber/mal",
      "^soll/sollen/wollen ich/wir",
    ],
    whatIf: [
      "^was wäre , wenn du/ihr/wir/man/er/sie",
      "^was wenn du/ihr/wir",
      "^wenn du/ihr/wir ... $",
      "^was würde/wird/könnte .. passieren/geschehen/sein/ändern , wenn du/ihr/wir .. einfach/mal/nicht",
    ],
    howAbout: [
      "^wie wäre/wär es/das/denn mit",
      "^wie wäre/wär es , wenn/sie/ihn/das/mit",
      "^was hältst/haltet/hieltest du/ihr davon/von",
    ],
    willing: [
      "^bist/wärst/seid/wäret du/ihr .. bereit",
      "^würdest/traust/könntest/kannst du dir/dich .. trauen/zutrauen/vorstellen/zu/überlegen",
    ],
  },
  proposals: {
    should: [
      "du/ihr/man solltest/sollst/musst/müsstest/könntest/kannst/darfst/brauchst/solltet/müsst/könnt/sollte/muss/könnte",
      "dann/da/vielleicht/jetzt/zuerst/erst/hier/also/so musst/kannst/könntest/solltest/darfst/müsstest/könnt/solltet du/ihr",
    ],
    inYourPlace: ["ich würde", "an deiner/eurer/ihrer stelle", "wenn ich du wäre"],
    recommends: [
      "mein/meine rat/tipp/vorschlag/empfehlung/idee",
      "ich rate/empfehle/schlage/plädiere",
      "ich kann .. empfehlen",
    ],
    better: [
      "am besten/sinnvollsten/klügsten/einfachsten",
      "es/das wäre/ist/wär .. besser/gut/sinnvoll/klug/wichtig/hilfreich/zeit/ratsam",
      "der/das/die erste/nächste/beste/einzige/wichtigste schritt/weg/lösung/mittel/ist",
      "da/hier/dann hilft/helfen [nur/meist/immer/oft]",
      "gehört in/ins/zu/auf/vor",
      "würde [dir/euch/da/ihm/ihr] [sicher/bestimmt] helfen/guttun",
      "unbedingt/dringend",
    ],
    ownRecipe: [
      "mir/uns hat/haben/half/hilft",
      "was mir/uns .. geholfen/hilft/half",
      "bei mir/uns hat/half/hilft/klappt/funktioniert",
    ],
  },
  imperatives: [
    "[einfach/vielleicht/erst/erstmal/dann/immer] sag/frag/frage/versuch/versuche/probier/probiere/nimm/schreib/mach/gib/geh/lass/hol/hör/stell/setz/ruf/red/rede/sprich/bleib/wende/warte/wart/zieh/bring/such/schau/plan/plane/fang/zeig/leg/halt/halte/denk/denke/überleg/überlege/vertrau/achte/lad/vermeide/trau/kümmere/schick/teil/teile/stopp/beende/kläre/klär/meld/melde/sei/zeige/steh/komm/trenn/trenne/beginn/beginne/sammle/nutz/nutze/akzeptier/such/tu/werd/werde/lern/lerne",
    "nicht/nie/einfach/erst/erstmal/immer/lieber/weniger/nur ... *en $",
  ],
};
