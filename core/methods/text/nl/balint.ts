import type { MethodText } from "../../method-text.ts";
import { facts, meaning, returning, sitback, story } from "./balint-phases.ts";
import { arrive, choose, evaluate, followup } from "./frame.ts";

export const balint: MethodText = {
  name: "Balintmethode",
  aliases: ["Klassieke balintgroep"],
  summary: "De groep leeft zich in een werkrelatie in; niemand geeft advies.",
  chooseWhen: "Een werkrelatie raakt je: nabijheid, vertrouwen, weerstand.",
  safety:
    "Hoog: het vraagt vertrouwen en in de zorg meestal een opgeleide begeleider. Dit is de vorm onder collega's.",
  notes: [
    "Dit begint pas als iedereen heeft gezegd dat jullie elkaar kennen en vertrouwen. Zo niet, kies dan een andere methode.",
    "Twee methoden delen de naam: de klassieke balintgroep, dat is deze, en de Nederlandse balintmethode voor intervisie, dat is intervisie in acht fasen.",
    "Er is geen volgende stap: de inbrenger eindigt met waar die de volgende keer op let.",
    "Er wordt zonder notities verteld en er blijven ook geen notities.",
  ],
  phases: { arrive, followup, choose, story, facts, sitback, return: returning, meaning, evaluate },
};
