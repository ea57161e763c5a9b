import type { PhaseText } from "../../method-text.ts";
import { conditions } from "./conditions.ts";

export const arrive: PhaseText = {
  name: "Inchecken en afspraken",
  purpose: "Iedereen heeft één keer gesproken, kent de rollen en heeft de afspraken geaccepteerd.",
  opens:
    "Welkom. Ieder één zin: wat helpt jou om vandaag vrijuit te praten, zit je alleen, neemt er iets op? Dan lezen we onze afspraken en tikt iedereen ze aan om ze te accepteren.",
  closes:
    "Dank jullie wel. Elke stem is gehoord en we weten hoe we werken. Telefoons weg, opname uit.",
  cues: {
    chair: "Start de ronde, lees de afspraken voor, wacht tot alle vinkjes er zijn.",
    timekeeper: "Let op de spreektijd. Geef een zacht teken, kap niemand af.",
    noteTaker: "Schrijf op wie er is en wie welke rol heeft. Geen inhoud.",
    caseGiver: "Heb je al een casus in je hoofd? Bewaar die voor de volgende fase.",
    member: "Eén zin, en tik dan de afspraken aan.",
  },
  endsWhen: "De ronde is klaar en alle vinkjes zijn er, of de gespreksleider gaat verder.",
  drift: [
    {
      sign: "Kletsen kost te veel tijd",
      say: "Fijn jullie te zien. Nu graag van ieder één zin.",
    },
    {
      sign: "Een check-in wordt een casus",
      say: "Dat klinkt als een casus. Bewaar hem voor de casuskeuze.",
    },
  ],
  parts: [{ what: "Ieder één zin" }],
  writes: {
    agreements: "vinkje: afspraken geaccepteerd",
    checkIn: "incheckwoord (hoeft niet)",
  },
};

export const followup: PhaseText = {
  name: "Terugblik",
  purpose:
    "De groep hoort wat eerdere acties opleverden, zodat het leren van keer tot keer doorgaat.",
  opens:
    "Laten we kijken naar wat er is afgesproken. Ieder één minuut: wat heb je geprobeerd en wat viel je op?",
  closes:
    "Dank jullie wel. Wat klaar is, sluiten we af; wat openstaat, blijft op de lijst met een nieuwe datum.",
  cues: {
    chair: "Geef ieder met een actie één keer de beurt. Geen oordeel: gedaan of niet.",
    timekeeper: "Eén minuut per actie.",
    noteTaker:
      "Zet per actie een status: geprobeerd, gedaan, veranderd, geschrapt. Plus één regel.",
    caseGiver: "Was het vorige keer jouw casus? Zeg eerst wat er veranderde.",
    member: "Luister en bedank. Begin niet opnieuw over de oude casus.",
  },
  endsWhen:
    "Alle open acties zijn langsgekomen, of de tijd is om. Vervalt als er geen actie openstaat.",
  drift: [
    {
      sign: "De oude casus gaat weer open",
      say: "Goede stof. Wil je het straks als casus inbrengen? Voor nu één minuut.",
    },
    {
      sign: "Iemand moet uitleggen waarom er niets is gebeurd",
      say: "Niet proberen zegt ook iets. Wat kwam ertussen, in één zin?",
    },
  ],
  parts: [{ what: "Wat de vorige stappen brachten" }],
  writes: {
    result: "status en één regel resultaat",
  },
};

export const choose: PhaseText = {
  name: "Inbreng, keuze en rollen",
  purpose:
    "Samen is één casus gekozen, de rollen zijn verdeeld, de methode past bij de intervisievraag.",
  opens:
    "Wie brengt iets in? Drie zinnen: wat gebeurt er, wat is lastig voor je, wat wil je leren?",
  closes:
    "Deze casus nemen we. Gespreksleider, tijdbewaker en notulist zijn bekend, en we gebruiken deze methode.",
  cues: {
    chair: "Verzamel de casussen, doe de startcheck, laat de groep kiezen, bevestig de rollen.",
    timekeeper: "Bewaak de spreektijd per casus; houd een derde van de tijd over om te kiezen.",
    noteTaker: "Eén titel per casus, zonder namen van mensen of cliënten.",
    caseGiver: "Noem titel, wat lastig is en wat je wilt leren. Jij bepaalt of je ja zegt.",
    member: "Luister naar elke casus en kies dan die waar jij het meest van kunt leren.",
  },
  endsWhen:
    "Een inbrenger heeft ja gezegd, iemand anders leidt het gesprek, de methode staat vast.",
  drift: [
    {
      sign: "Niemand brengt iets in",
      say: "Neem één stille minuut: welk moment van vorige week zit je nog dwars?",
    },
    {
      sign: "Een inbreng wordt het hele verhaal",
      say: "Dank je, we hebben het in grote lijnen. De volgende.",
    },
    {
      sign: "Iedereen hier is deel van het probleem",
      say: "Hier zitten we allemaal in. Kies een casus die van één persoon is.",
    },
  ],
  parts: [{ what: "Casussen verzamelen, dan één kiezen" }],
  writes: {
    pitch: "inbreng: titel, wat lastig is, wat ik wil leren",
    preference: "voorkeur",
    roles: "rol die ik neem",
  },
};

export const action: PhaseText = {
  name: "Volgende stap",
  purpose:
    "De inbrenger gaat weg met één kleine stap, met een moment, een datum en iemand die ernaar vraagt.",
  opens: "Welke kleine stap ga je proberen, op welk moment, en wie mag je vragen hoe het ging?",
  closes:
    "Dus: als dat moment komt, doe jij dit, en je maatje vraagt ernaar vóór de volgende keer.",
  cues: {
    chair: "Vraag één stap in de vorm als, dan. Kies hem niet voor de inbrenger.",
    timekeeper: "Waarschuw als er nog één minuut is.",
    noteTaker: "Schrijf de stap op in de woorden van de inbrenger en lees hem voor.",
    caseGiver: "Noem één stap, het moment, de datum. Klein genoeg voor binnen twee weken.",
    member: "Luister. Je mag je aanbieden als maatje.",
  },
  endsWhen:
    "De actiekaart is bewaard, of de inbrenger zegt waar die op gaat letten in plaats van een stap.",
  drift: [
    {
      sign: "Anderen kiezen de stap",
      say: "Het is jouw stap. Welke zou je echt zetten?",
    },
    { sign: "De stap is vaag of te groot", say: "Wat zijn daarvan de eerste tien minuten?" },
  ],
  parts: [{ what: "Eén kleine stap" }],
  writes: {
    step: "actiekaart: als, dan, vóór wanneer, maatje, eerste teken",
  },
};

export const evaluate: PhaseText = {
  name: "Evaluatie",
  purpose: "Iedereen zegt wat die leerde en wat de groep in het werken wil houden of veranderen.",
  opens: "Ieder twee dingen: wat neem je mee, en wat moeten we volgende keer houden of veranderen?",
  closes:
    "Dank jullie wel. Datum en gespreksleider voor de volgende keer staan vast. Wis wat je niet nodig hebt; wat gezegd is, blijft hier.",
  cues: {
    chair: "Ieder één zin. Bevestig datum, volgende gespreksleider en mogelijke inbrengers.",
    timekeeper: "Bewaak de spreektijd per persoon. Eindig op tijd.",
    noteTaker: "Noteer alleen hoe we werkten. Vraag de inbrenger het verslag goed te keuren.",
    caseGiver: "Zeg wat je het meest hielp en wat niet.",
    member: "Vul eerst de kaart in, dan één zin hardop.",
  },
  endsWhen: "De ronde is klaar en de kaarten zijn binnen, of de tijd is om.",
  drift: [
    { sign: "De casus begint opnieuw", say: "De casus is klaar. Hoe hebben we gewerkt?" },
    { sign: "Alleen complimenten", say: "En wat doen we volgende keer anders?" },
  ],
  parts: [{ what: "Wat we leerden, ieder één zin" }],
  writes: {
    evaluation: "evaluatiekaart",
    learned: "wat ik leerde (hoeft niet)",
  },
  choices: { evaluation: conditions },
};
