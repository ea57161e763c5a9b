import type { BeforeTheCaseText } from "../../before-the-case-text.ts";

export const beforeTheCase: BeforeTheCaseText = {
  needs: {
    mirror: { need: "Meinen Anteil mit den Augen anderer sehen" },
    charged: {
      need: "Ein Moment, der noch brennt",
      note: "Nimm einen aus der letzten Zeit und erzähl ihn ohne sein Ende.",
    },
    forward: { need: "Bald ein nächster Schritt, der machbar ist" },
    pattern: {
      need: "Ein Muster oder eine Überzeugung verstehen, die immer wiederkehrt",
      note: "Plant 60 Minuten oder mehr ein.",
    },
    relation: {
      need: "Eine Beziehung, die mir unter die Haut geht",
      note: "Niemand gibt Rat. Plant 60 Minuten oder mehr ein.",
    },
    options: { need: "Viele Möglichkeiten, wenig Analyse" },
    remote: { need: "Auf Abstand zusammen lernen, in wenig Zeit" },
    together: {
      need: "Verschiedene Sichtweisen, ein Ergebnis, das alle mittragen",
      note: "Langsam. Wer möchte, lässt die Körperübung aus.",
    },
    complete: { need: "Eine ganze, ausgewogene Sitzung", note: "Gut für eine neue Gruppe." },
    plain: { need: "Ein einfacher Weg oder mehrere kurze Fälle" },
    open: { need: "Ein Erfolg oder eine offene Frage, wenig Vorgaben" },
  },
  questions: {
    people: "Geht es um Menschen, um Verhalten oder darum, wie ihr miteinander redet?",
    recurs: "Kommt es immer wieder, oder bist du dir darin unsicher?",
    willing: "Willst du darin besser werden und etwas ausprobieren?",
  },
  stopSigns: {
    procedure: { sign: "Ein bekanntes Verfahren löst es", instead: "Frag jemanden vom Fach." },
    today: {
      sign: "Es muss heute entschieden werden",
      instead: "Hol die zusammen, die es lösen können.",
    },
    exposed: {
      sign: "Es kann nicht unter uns bleiben",
      instead: "Nimm es mit ins Coaching oder in eine andere Gruppe.",
    },
    right: {
      sign: "Du willst vor allem recht bekommen",
      instead: "Warte noch, oder nimm einen anderen Fall.",
    },
    all: {
      sign: "Wir stecken alle gleich tief drin",
      instead: "Macht eine Teamsitzung, oder bittet um Mediation.",
    },
    manager: {
      sign: "Eine Führungskraft von jemandem hier ist dabei",
      instead: "Fragt erst die Gruppe, ohne diese Person.",
    },
    debate: {
      sign: "Wir diskutieren sofort los",
      instead: "Haltet euch streng an Runden, oder holt eine Moderation von außen.",
    },
    beyond: {
      sign: "Es liegt nicht in unserer Hand",
      instead: "Frag lieber: Wie kann ich damit oder darin arbeiten?",
    },
  },
};
