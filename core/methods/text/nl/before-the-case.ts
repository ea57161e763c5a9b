import type { BeforeTheCaseText } from "../../before-the-case-text.ts";

export const beforeTheCase: BeforeTheCaseText = {
  needs: {
    mirror: { need: "Mijn eigen aandeel zien door de ogen van anderen" },
    charged: {
      need: "Eén moment dat nog steeds raakt",
      note: "Neem iets van kort geleden en vertel het zonder de afloop.",
    },
    forward: { need: "Snel een stap die werkt" },
    pattern: {
      need: "Een patroon of overtuiging begrijpen die steeds terugkomt",
      note: "Neem er 60 minuten of meer voor.",
    },
    relation: {
      need: "Een relatie die onder mijn huid kruipt",
      note: "Niemand geeft advies. Neem er 60 minuten of meer voor.",
    },
    options: { need: "Veel mogelijkheden, weinig analyse" },
    remote: { need: "Op afstand samen leren in weinig tijd" },
    together: {
      need: "Meerdere perspectieven, een gedragen uitkomst",
      note: "Langzaam. De lichamelijke oefening overslaan mag.",
    },
    complete: {
      need: "Een volledige bijeenkomst in balans",
      note: "Past goed bij een nieuwe groep.",
    },
    plain: { need: "Een eenvoudige route, of meerdere korte casussen" },
    open: { need: "Een succes of een open vraag, met weinig structuur" },
  },
  questions: {
    people: "Gaat het over mensen, gedrag of hoe jullie met elkaar praten?",
    recurs: "Komt het steeds terug, of twijfel je erover?",
    willing: "Wil je er beter in worden, en ga je iets uitproberen?",
  },
  stopSigns: {
    procedure: { sign: "Een bekende procedure lost het op", instead: "Vraag het een expert." },
    today: {
      sign: "Het moet vandaag besloten worden",
      instead: "Roep bij elkaar wie het kan oplossen.",
    },
    exposed: {
      sign: "Het kan niet onder ons blijven",
      instead: "Neem het mee naar coaching of een andere groep.",
    },
    right: {
      sign: "Je wilt vooral gelijk krijgen",
      instead: "Wacht nog even, of kies een andere casus.",
    },
    all: {
      sign: "We zitten er allemaal evenveel in",
      instead: "Houd een teamoverleg, of vraag om mediation.",
    },
    manager: {
      sign: "Een leidinggevende van iemand hier doet mee",
      instead: "Vraag het eerst aan de groep, onder vier ogen.",
    },
    debate: {
      sign: "We gaan meteen in discussie",
      instead: "Houd strakke rondes, of vraag een gespreksleider van buiten.",
    },
    beyond: {
      sign: "We gaan er niet over",
      instead: "Vraag liever: hoe kan ik ermee of erbinnen werken?",
    },
  },
};
