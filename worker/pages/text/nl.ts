import type { PageTexts } from "../page-text.ts";

export const DUTCH: PageTexts = {
  privacy: {
    title: "Privacy",
    sections: [
      [
        "In het kort",
        "Wat jullie zeggen wordt nooit opgenomen: de app hoort en ziet niets van jullie vergadering. Wat je typt blijft alleen voor de bijeenkomst bewaard en is uiterlijk {hours} uur na afloop gewist.",
      ],
      [
        "Wat bewaard wordt",
        "De naam waarmee je meedoet, je rol, of je microfoon aan staat zolang je verbonden bent, en wat je schrijft: vragen, advies, notities en de volgende stap. Teksten zijn versleuteld met een sleutel van die ene bijeenkomst; de sleutel ligt ergens anders.",
        "Je Zoom-account is hier alleen bekend als een code die niet naar het account terug te rekenen is.",
      ],
      [
        "Als jullie groep herkend wil worden",
        "Na een bijeenkomst kan ieder zeggen dat het paneel de groep mag herkennen. Dan blijven namen, data, rollen, volgende stappen met wat ervan werd en aantallen van de evaluatie bewaard, versleuteld met een sleutel van die ene groep; niets van een casus. Je kunt er altijd uit: wat van jou is wordt gewist, en met de laatste alles.",
        "Wie geen Zoom-account heeft, is bij de groep bekend door een sleutel die de eigen browser bewaart; hier is die alleen bekend als een code die niet terug te rekenen is, en vergeten als hij 400 dagen niet is gebruikt. De groep kan wie organiseert een link geven naar de dagen van haar bijeenkomsten en hoeveel er waren; een naam staat daar alleen als diegene zelf ja zegt.",
      ],
      [
        "Wie het ziet",
        "Bij elke notitie staat wie haar ziet, en wanneer. De beheerder, {operator}, kan notities in de database niet lezen; wie de servers beheert zou de software in principe zo kunnen veranderen dat het wel kan.",
        "Zoom verzorgt de vergadering en weet wie de app opende. Cloudflare beheert de servers. Geen van beide krijgt wat je schrijft voor een eigen doel.",
      ],
      [
        "Op je apparaat",
        "Het paneel bewaart een pas om op je plek terug te komen, je taal, en of je de rondleiding hebt gezien. Er zijn geen cookies, geen statistieken en geen reclame.",
      ],
      [
        "Wissen",
        "Je hoeft niets te doen: een bijeenkomst wist zichzelf. Verwijder je de app uit je Zoom-account, dan wordt ook gewist wat je schreef in bijeenkomsten die nog bewaard zijn.",
      ],
      ["Vragen", "Schrijf naar {operator}: {contact}"],
    ],
  },
  support: {
    title: "Hulp",
    sections: [
      [
        "Het paneel openen",
        "Ga naar een Zoom-vergadering, kies Apps in de werkbalk en dan Intervision. Iedereen opent het in de eigen Zoom; met drie mensen kun je beginnen.",
      ],
      [
        "Het paneel blijft leeg",
        "Sluit de app in de vergadering en open hem opnieuw. Blijft hij leeg, vraag dan degene die Zoom bij jullie beheert of de app is toegestaan.",
      ],
      [
        "De app verwijderen",
        "Kies in de Zoom App Marketplace Manage, dan Added Apps, en dan Remove naast Intervision. Wat je schreef in bijeenkomsten die nog bewaard zijn, wordt dan gewist.",
      ],
      ["Meer hulp", "Schrijf naar {operator}: {contact}"],
    ],
  },
  terms: {
    title: "Gebruiksvoorwaarden",
    sections: [
      [
        "Waar het voor is",
        "Intervision helpt collega's om samen na te denken over casussen uit het werk. Het is geen therapie, geen supervisie door een professional en geen hulp in nood.",
      ],
      [
        "Wat jij belooft",
        "Je behandelt wat anderen zeggen vertrouwelijk, laat namen van cliënten weg en houdt je aan de regels van je eigen organisatie.",
      ],
      [
        "Wat wij beloven",
        "We beheren het zorgvuldig en wissen bijeenkomsten zoals op de privacypagina staat. We kunnen niet beloven dat het er altijd is of zonder fouten werkt.",
      ],
      ["Wie we zijn", "{operator}: {contact}"],
    ],
  },
  installed: {
    title: "Intervision is geïnstalleerd",
    sections: [
      [
        "En nu?",
        "Ga naar een Zoom-vergadering, kies Apps in de werkbalk en dan Intervision. Deze pagina kun je sluiten.",
      ],
    ],
  },
  notInstalled: {
    title: "Intervision is niet geïnstalleerd",
    sections: [
      [
        "Wat is er gebeurd?",
        "Zoom heeft de installatie niet bevestigd, of het duurde langer dan tien minuten. Er is niets veranderd.",
      ],
      ["En nu?", "Begin opnieuw op de pagina waar je de app vond. Hulp: {contact}"],
    ],
  },
};
