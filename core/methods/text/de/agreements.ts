import type { AgreementId } from "../../agreements.ts";
import type { AgreementText } from "../en/agreements.ts";

export const agreements: Readonly<Record<AgreementId, AgreementText>> = {
  confidential: { label: "Vertraulichkeit", text: "Was hier gesagt wird, bleibt unter uns." },
  equal: {
    label: "Auf Augenhöhe",
    text: "Jede Stimme zählt gleich viel, egal in welcher Position.",
  },
  "questions-first": { label: "Erst fragen", text: "Erst verstehen wir, dann geben wir Rat." },
  "no-verdict": {
    label: "Kein Urteil",
    text: "Wir reden darüber, was jemand wann getan hat, nie darüber, wie jemand ist.",
  },
  "one-case": { label: "Ein Fall", text: "Ein Fall und eine Schlüsselfrage." },
  owner: {
    label: "Wer einbringt, entscheidet",
    text: "Wer den Fall einbringt, setzt die Grenzen und wählt die Schritte.",
  },
  insight: {
    label: "Einsicht vor Meinung",
    text: "Wir suchen Einsicht und neue Wege, nicht, wer recht hat.",
  },
  time: { label: "Zeit und Fokus", text: "Wer auf die Zeit achtet, darf unterbrechen." },
  concrete: {
    label: "Konkrete Rückmeldung",
    text: "Sag, was du gesehen hast, was es bewirkt hat und was noch gehen könnte.",
  },
  step: {
    label: "Am Ende ein Schritt",
    text: "Wir enden mit einem kleinen Schritt und schauen beim nächsten Mal, was daraus wurde.",
  },
  review: {
    label: "Kurze Auswertung",
    text: "Zwei Minuten dazu, wie es lief: eins behalten wir, eins ändern wir.",
  },
};
