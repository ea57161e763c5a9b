import type { PageTexts } from "../page-text.ts";

export const GERMAN: PageTexts = {
  privacy: {
    title: "Datenschutz",
    sections: [
      [
        "Kurz gesagt",
        "Was ihr sagt, wird nie aufgezeichnet: Die App hört und sieht nichts von eurem Meeting. Was ihr tippt, bleibt nur für die Sitzung gespeichert und ist spätestens {hours} Stunden nach ihrem Ende gelöscht.",
      ],
      [
        "Was gespeichert wird",
        "Der Name, mit dem du teilnimmst, deine Rolle, ob dein Mikro an ist, solange du verbunden bist, und was du schreibst: Fragen, Rat, Notizen und der nächste Schritt. Texte sind mit einem Schlüssel dieser einen Sitzung verschlüsselt; der Schlüssel liegt an einem anderen Ort.",
        "Dein Zoom-Konto ist hier nur als Code bekannt, der sich nicht zum Konto zurückrechnen lässt.",
      ],
      [
        "Wenn eure Gruppe wiedererkannt werden will",
        "Nach einer Sitzung kann jede Person sagen, dass das Panel die Gruppe wiedererkennen soll. Dann bleiben Namen, Termine, Rollen, nächste Schritte mit dem, was daraus wurde, und Zahlen der Auswertung gespeichert, verschlüsselt mit einem Schlüssel dieser einen Gruppe; nichts von einem Fall. Du kannst jederzeit gehen: Was von dir ist, wird gelöscht, mit der letzten Person alles.",
        "Wer kein Zoom-Konto hat, ist der Gruppe durch einen Schlüssel bekannt, den der eigene Browser behält; hier ist er nur als Code bekannt, der sich nicht zurückrechnen lässt, und vergessen, wenn er 400 Tage nicht benutzt wurde. Die Gruppe kann der Organisation einen Link zu den Tagen ihrer Sitzungen und der Zahl der Anwesenden geben; ein Name steht dort nur, wenn diese Person selbst Ja sagt.",
      ],
      [
        "Wer es sieht",
        "Bei jeder Notiz steht, wer sie sieht und wann. Die Betreiberin, {operator}, kann Notizen in der Datenbank nicht lesen; wer die Server betreibt, könnte die Software grundsätzlich so ändern, dass es ginge.",
        "Zoom überträgt das Meeting und weiß, wer die App geöffnet hat. Cloudflare betreibt die Server. Beide bekommen nichts, was ihr schreibt, für eigene Zwecke.",
      ],
      [
        "Auf deinem Gerät",
        "Das Panel behält einen Ausweis, mit dem du auf deinen Platz zurückkommst, deine Sprache und ob du den Rundgang gesehen hast. Es gibt keine Cookies, keine Statistik und keine Werbung.",
      ],
      [
        "Löschen",
        "Du musst nichts tun: Eine Sitzung löscht sich selbst. Entfernst du die App aus deinem Zoom-Konto, wird auch gelöscht, was du in noch gespeicherten Sitzungen geschrieben hast.",
      ],
      ["Fragen", "Schreib an {operator}: {contact}"],
    ],
  },
  support: {
    title: "Hilfe",
    sections: [
      [
        "Das Panel öffnen",
        "Geh in ein Zoom-Meeting, wähle Apps in der Leiste und dann Intervision. Alle öffnen es in ihrem eigenen Zoom; zu dritt könnt ihr beginnen.",
      ],
      [
        "Das Panel bleibt leer",
        "Schließ die App im Meeting und öffne sie neu. Bleibt sie leer, frag die Person, die Zoom bei euch verwaltet, ob die App erlaubt ist.",
      ],
      [
        "Die App entfernen",
        "Wähle im Zoom App Marketplace Manage, dann Added Apps und dann Remove neben Intervision. Was du in noch gespeicherten Sitzungen geschrieben hast, wird dann gelöscht.",
      ],
      ["Mehr Hilfe", "Schreib an {operator}: {contact}"],
    ],
  },
  terms: {
    title: "Nutzungsbedingungen",
    sections: [
      [
        "Wofür sie da ist",
        "Intervision hilft, im Kollegium über Fälle aus der Arbeit nachzudenken. Sie ist keine Therapie, keine Supervision durch Fachleute und keine Hilfe im Notfall.",
      ],
      [
        "Was du versprichst",
        "Du behandelst vertraulich, was andere sagen, lässt Namen von Klientinnen und Klienten weg und hältst dich an die Regeln deiner Organisation.",
      ],
      [
        "Was wir versprechen",
        "Wir betreiben sie sorgfältig und löschen Sitzungen so, wie es auf der Datenschutzseite steht. Dass sie immer da ist oder fehlerfrei läuft, können wir nicht versprechen.",
      ],
      ["Wer wir sind", "{operator}: {contact}"],
    ],
  },
  installed: {
    title: "Intervision ist installiert",
    sections: [
      [
        "Und jetzt?",
        "Geh in ein Zoom-Meeting, wähle Apps in der Leiste und dann Intervision. Diese Seite kannst du schließen.",
      ],
    ],
  },
  notInstalled: {
    title: "Intervision ist nicht installiert",
    sections: [
      [
        "Was ist passiert?",
        "Zoom hat die Installation nicht bestätigt, oder es hat länger als zehn Minuten gedauert. Es wurde nichts geändert.",
      ],
      [
        "Und jetzt?",
        "Beginn noch einmal auf der Seite, auf der du die App gefunden hast. Hilfe: {contact}",
      ],
    ],
  },
};
