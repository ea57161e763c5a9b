import type { ConditionId } from "../../conditions.ts";
import type { ChoiceText } from "../../method-text.ts";

export const conditions: Readonly<Record<ConditionId, ChoiceText>> = {
  inclusion: { label: "Alle stemmen", text: "Elk standpunt telt en wordt gehoord." },
  safety: {
    label: "Veiligheid",
    text: "Je mag alles zeggen en vragen. Zwijgen mag ook; zeg het dan even, zodat we vertragen.",
  },
  specific: {
    label: "Precies zijn",
    text: "Wees precies, ook over wat het lastig maakt om open te zijn.",
  },
  "own-learning": { label: "Eigen leren", text: "Je stuurt zelf wat je leert." },
  presence: { label: "Aanwezig zijn", text: "Wees er helemaal bij; anderen leren door jou." },
  confidential: {
    label: "Vertrouwelijkheid",
    text: "Het blijft binnen de groep, tenzij we samen iets anders afspreken.",
  },
  dialogue: {
    label: "Dialoog",
    text: "Meerdere waarheden mogen naast elkaar staan; blijf nieuwsgierig en ga een conflict niet uit de weg.",
  },
};
