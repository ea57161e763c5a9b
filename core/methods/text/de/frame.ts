import type { PhaseText } from "../../method-text.ts";
import { conditions } from "./conditions.ts";

export const arrive: PhaseText = {
  name: "Ankommen und Absprachen",
  purpose: "Alle haben einmal gesprochen, kennen die Rollen und haben die Absprachen angenommen.",
  opens:
    "Willkommen. Von allen ein Satz: Was hilft dir, heute offen zu reden, bist du allein, und nimmt etwas auf? Dann lesen wir unsere Absprachen vor, und alle tippen sie an.",
  closes:
    "Danke. Alle waren einmal zu hören, und wir wissen, wie wir arbeiten. Handys weg, Aufnahme aus.",
  cues: {
    chair: "Starte die Runde, lies die Absprachen vor und warte, bis alle Häkchen da sind.",
    timekeeper: "Achte auf die Redezeit. Gib ein leises Zeichen, schneide niemandem das Wort ab.",
    noteTaker: "Schreib auf, wer da ist und wer welche Rolle hat. Keine Inhalte.",
    caseGiver: "Wenn du schon einen Fall im Kopf hast: Der kommt im nächsten Teil.",
    member: "Ein Satz, dann tippe an, dass du die Absprachen annimmst.",
  },
  endsWhen: "Die Runde ist durch und alle Häkchen sind da, oder die Moderation geht weiter.",
  drift: [
    {
      sign: "Plaudern frisst die Zeit",
      say: "Schön, euch zu sehen. Jetzt bitte von allen ein Satz.",
    },
    {
      sign: "Aus dem Ankommen wird ein Fall",
      say: "Das klingt nach einem Fall. Heb ihn dir für die Fallauswahl auf.",
    },
  ],
  parts: [{ what: "Ein Satz pro Person" }],
  writes: {
    agreements: "Absprachen angenommen",
    checkIn: "ein Wort zum Ankommen (freiwillig)",
  },
};

export const followup: PhaseText = {
  name: "Rückblick",
  purpose:
    "Wir hören, was aus früheren Schritten geworden ist, damit das Lernen von Mal zu Mal weitergeht.",
  opens:
    "Schauen wir auf das, was ihr euch vorgenommen habt. Je eine Minute: Was hast du versucht, und was ist dir aufgefallen?",
  closes:
    "Danke. Was fertig ist, haken wir ab; was offen ist, bleibt auf der Liste, mit neuem Datum.",
  cues: {
    chair: "Ruf jede Person einmal auf. Werte nicht, ob etwas getan wurde.",
    timekeeper: "Eine Minute pro Vorhaben.",
    noteTaker:
      "Halte zu jedem Vorhaben fest: versucht, getan, geändert oder gelassen. Dazu eine Zeile.",
    caseGiver: "War beim letzten Mal dein Fall dran, dann sag zuerst, was sich verändert hat.",
    member: "Hör zu und sag danke. Den alten Fall lassen wir ruhen.",
  },
  endsWhen:
    "Alle offenen Vorhaben waren dran, oder die Zeit ist um. Entfällt, wenn nichts offen ist.",
  drift: [
    {
      sign: "Der alte Fall geht wieder auf",
      say: "Das ist guter Stoff. Willst du ihn später als Fall anbieten? Jetzt bleibt es bei einer Minute.",
    },
    {
      sign: "Jemand muss sich rechtfertigen, dass nichts geschah",
      say: "Auch das sagt uns etwas. Was kam dazwischen, in einem Satz?",
    },
  ],
  parts: [{ what: "Was aus den letzten Schritten wurde" }],
  writes: {
    result: "Stand und eine Zeile dazu, was es brachte",
  },
};

export const choose: PhaseText = {
  name: "Fallauswahl und Rollen",
  purpose:
    "Wir wählen zusammen einen Fall, die Rollen sind verteilt, die Methode passt zur Schlüsselfrage.",
  opens:
    "Wer bringt etwas mit? Drei Sätze: Was passiert, was ist schwer für dich, was willst du lernen?",
  closes:
    "Wir nehmen diesen Fall. Moderation, Zeit und Protokoll sind vergeben, und wir arbeiten mit dieser Methode.",
  cues: {
    chair:
      "Sammle die Anliegen, geht den Start-Check durch, lass die Gruppe wählen, kläre die Rollen.",
    timekeeper: "Achte bei den Anliegen auf die Redezeit; ein Drittel der Zeit bleibt fürs Wählen.",
    noteTaker: "Ein Titel pro Anliegen, ohne Namen von Beteiligten.",
    caseGiver: "Titel, was schwer ist, was du lernen willst. Ob du Ja sagst, entscheidest du.",
    member: "Hör jedes Anliegen an, dann wähle den Fall, an dem du am meisten lernen kannst.",
  },
  endsWhen:
    "Jemand hat Ja gesagt und bringt den Fall ein, eine andere Person moderiert, die Methode steht.",
  drift: [
    {
      sign: "Niemand bietet etwas an",
      say: "Eine stille Minute: Welcher Moment der letzten Woche lässt dich noch nicht los?",
    },
    {
      sign: "Aus dem Anliegen wird schon die ganze Geschichte",
      say: "Danke, den Umriss haben wir. Wer ist als Nächstes dran?",
    },
    {
      sign: "Alle hier sind Teil des Problems",
      say: "Da stecken wir alle drin. Nehmt einen Fall, der einer Person gehört.",
    },
  ],
  parts: [{ what: "Anliegen sammeln, dann wählen" }],
  writes: {
    pitch: "Anliegen: Titel, was schwer ist, was ich lernen will",
    preference: "Stimme für einen Fall",
    roles: "übernommene Rolle",
  },
};

export const action: PhaseText = {
  name: "Nächster Schritt",
  purpose:
    "Wer den Fall einbringt, geht mit einem kleinen Schritt: mit Moment, Datum und einer Person, die nachfragt.",
  opens:
    "Welchen kleinen Schritt probierst du, in welchem Moment, und wer darf dich fragen, wie es war?",
  closes:
    "Also: Wenn dieser Moment kommt, tust du das, und vor dem nächsten Mal fragt dich jemand danach.",
  cues: {
    chair: "Frag nach einem Schritt in der Form wenn, dann. Wähle ihn nicht für andere aus.",
    timekeeper: "Sag an, wenn noch eine Minute bleibt.",
    noteTaker: "Schreib den Schritt Wort für Wort auf und lies ihn vor.",
    caseGiver: "Nenn einen Schritt, seinen Moment, sein Datum. Klein genug für zwei Wochen.",
    member: "Hör zu. Du kannst anbieten, später nachzufragen.",
  },
  endsWhen:
    "Das Vorhaben ist gespeichert, oder statt eines Schrittes steht fest, worauf zu achten ist.",
  drift: [
    {
      sign: "Andere suchen den Schritt aus",
      say: "Es ist dein Schritt. Welchen würdest du wirklich tun?",
    },
    { sign: "Der Schritt ist vage oder riesig", say: "Was wären davon die ersten zehn Minuten?" },
  ],
  parts: [{ what: "Ein kleiner Schritt" }],
  writes: {
    step: "Vorhaben: wenn, dann, bis wann, wer nachfragt, woran ich Fortschritt merke",
  },
};

export const evaluate: PhaseText = {
  name: "Auswertung",
  purpose:
    "Alle sagen, was sie gelernt haben und was wir an unserer Arbeitsweise behalten oder ändern.",
  opens:
    "Von allen zwei Dinge: Was nimmst du mit, und was sollten wir beim nächsten Mal behalten oder ändern?",
  closes:
    "Danke. Termin und Moderation fürs nächste Mal stehen. Räumt weg, was ihr nicht braucht; was gesagt wurde, bleibt hier.",
  cues: {
    chair: "Ein Satz pro Person. Klärt Termin, Moderation und mögliche Fälle fürs nächste Mal.",
    timekeeper: "Achte auf die Redezeit. Wir enden pünktlich.",
    noteTaker: "Notiere nur, wie wir gearbeitet haben. Lass dir das Protokoll freigeben.",
    caseGiver: "Sag, was dir am meisten geholfen hat und was nicht.",
    member: "Füll erst die Karte aus, dann ein Satz laut.",
  },
  endsWhen: "Die Runde ist durch und die Karten sind da, oder die Zeit ist um.",
  drift: [
    {
      sign: "Der Fall fängt wieder an",
      say: "Der Fall ist abgeschlossen. Wie haben wir gearbeitet?",
    },
    { sign: "Nur Lob", say: "Und was machen wir beim nächsten Mal anders?" },
  ],
  parts: [{ what: "Was wir gelernt haben, je ein Satz" }],
  writes: {
    evaluation: "Karte zur Auswertung",
    learned: "was ich gelernt habe (freiwillig)",
  },
  choices: { evaluation: conditions },
};
