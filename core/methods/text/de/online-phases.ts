import type { PhaseText } from "../../method-text.ts";

export const ready: PhaseText = {
  name: "Technik-Check",
  purpose: "Alle können offen reden: ein Raum für sich, Ton, Bild, und nichts nimmt auf.",
  opens:
    "Kopfhörer auf, Tür zu, Meldungen aus. Nimmt irgendetwas auf, oder schreibt etwas für uns mit?",
  closes:
    "Wir sind hier unter uns. Bricht eine Leitung ab, warten wir zwei Minuten, dann geht es weiter.",
  cues: {
    chair: "Geht die Liste durch. Sag, wer für dich einspringt, wenn deine Leitung abbricht.",
    timekeeper: "Prüfe, ob alle dieselbe Uhr sehen.",
    noteTaker: "Prüfe, ob alle schreiben können.",
    caseGiver: "Prüfe zweimal, dass dich sonst niemand hört.",
    member: "Prüfe, dann tippe an: allein, Ton, Bild, nichts nimmt auf.",
  },
  endsWhen: "Alle haben es angetippt.",
  drift: [
    {
      sign: "Jemand sitzt im Großraumbüro",
      say: "Kannst du woandershin, oder zuhören und nur schreiben?",
    },
    { sign: "Ein Notiz-Bot ist im Raum", say: "Den nehmen wir heraus, bevor wir anfangen." },
  ],
  parts: [{ what: "Allein, Ton, Bild, keine Aufnahme" }],
  writes: { ready: "allein, Ton, Bild, nichts nimmt auf" },
};

export const present: PhaseText = {
  name: "Fall in drei Minuten",
  purpose: "Kurz und klar; alle anderen sind stumm.",
  opens: "Du hast drei Minuten, und alle anderen schalten sich stumm. Schließ mit deiner Frage.",
  closes: "Danke. Die Frage steht für uns alle oben.",
  cues: {
    chair: "Bitte alle, sich stumm zu schalten. Sorg dafür, dass die Frage notiert ist.",
    timekeeper: "Drei Minuten, ein Hinweis bei dreißig Sekunden.",
    noteTaker: "Schreib die Frage auf; dann sehen sie alle.",
    caseGiver: "Drei Minuten, am Ende deine Frage.",
    member: "Stumm. Hör zu; deine erste Frage kommt danach.",
  },
  endsWhen: "Drei Minuten sind um, oder Fallgeber:in ist fertig.",
  drift: [
    { sign: "Es dauert länger", say: "Den Rest holen wir mit Fragen." },
    { sign: "Geräusche", say: "Schaut bitte nach euren Mikros." },
  ],
  parts: [{ what: "Fallgeber:in erzählt" }],
  writes: { question: "Schlüsselfrage", questionDraft: "meine nächste Frage" },
};

export const q1: PhaseText = {
  name: "Erste Fragerunde",
  purpose: "Von allen eine klärende Frage, in einer Reihenfolge, die alle sehen.",
  opens:
    "Die Reihenfolge steht im Panel. Je eine Frage; Mikro an, wenn du dran bist, passen darfst du auch.",
  closes: "Alle haben gefragt. Das wissen wir jetzt, in einem Satz.",
  cues: {
    chair: "Halte dich an die Reihenfolge im Panel.",
    timekeeper: "Achte auf die Redezeit.",
    noteTaker: "Schreib die Fragen auf.",
    caseGiver: "Zwei Sätze pro Antwort.",
    member: "Mikro an, eine Frage, Mikro aus.",
  },
  endsWhen: "Alle haben gefragt oder gepasst.",
  drift: [
    { sign: "Zwei reden zugleich", say: "Die Reihenfolge entscheidet." },
    { sign: "Rat", say: "Heb ihn für die Ratschlagrunde auf." },
  ],
  parts: [{ what: "Je eine klärende Frage" }],
  writes: { questionsAsked: "Liste der gestellten Fragen" },
};

export const q2: PhaseText = {
  name: "Zweite Fragerunde",
  purpose: "Eine Frage tiefer: nach dem Menschen in dieser Situation.",
  opens: "Zweite Runde: je eine Frage nach dir in dieser Sache.",
  closes: "Was ist die Frage hinter der Frage?",
  cues: {
    chair: "Lass nach jeder Antwort drei Sekunden.",
    timekeeper: "Achte auf die Redezeit; auch Stille zählt.",
    noteTaker: "Schreib die Frage auf, die am tiefsten ging.",
    caseGiver: "Hol erst Luft.",
    member: "Stell eine Frage, die mit was oder wie beginnt.",
  },
  endsWhen: "Alle haben gefragt oder gepasst, oder die Zeit ist um.",
  drift: [
    { sign: "Eine Stille wird sofort gefüllt", say: "Noch drei Sekunden." },
    { sign: "Rat", say: "Später." },
  ],
  parts: [{ what: "Je eine Frage, die tiefer geht" }],
  writes: { strongest: "stärkste Frage" },
};

export const write: PhaseText = {
  name: "Rat schreiben",
  purpose: "Alle schreiben, bevor jemand spricht.",
  opens: "Still schreiben. Eine Beobachtung, ein Vorschlag.",
  closes: "Danke. Jetzt hören wir sie.",
  cues: {
    chair: "Sag, dass die Stille Absicht ist. Schreib mit.",
    timekeeper: "Achte still auf die Zeit. Schreib mit.",
    noteTaker: "Schreib mit.",
    caseGiver: "Streck dich, atme.",
    member: "Schreib eine Beobachtung und einen Vorschlag.",
  },
  endsWhen: "Alle haben geschrieben, oder die Zeit ist um.",
  drift: [
    { sign: "Der Chat geht los", say: "Jetzt kein Chat." },
    { sign: "Jemand ist weg", say: "Wir warten kurz, dann geht es weiter." },
  ],
  parts: [{ what: "Still: Beobachtung und Vorschlag" }],
  writes: { advice: "eine Beobachtung, ein Vorschlag" },
};

export const round: PhaseText = {
  name: "Ratschlagrunde",
  purpose: "Alle sind einmal zu hören; wer den Fall einbringt, ist stumm und hört zu.",
  opens:
    "Je höchstens eine Minute, in der Reihenfolge im Panel. Wer den Fall einbringt, ist stumm und darf die Kamera ausschalten.",
  closes: "Zurück zu dir.",
  cues: {
    chair: "Halte die Reihenfolge ein und gib allen gleich viel. Du kommst zuletzt.",
    timekeeper: "Achte auf die Redezeit.",
    noteTaker: "Schreib je eine Zeile.",
    caseGiver: "Stumm. Kamera, wie du magst. Markiere, was hilft.",
    member: "Lies vor, was du geschrieben hast.",
  },
  endsWhen: "Alle haben gesprochen oder gepasst.",
  drift: [
    { sign: "Diskussion", say: "Keine Diskussion. Weiter, bitte." },
    {
      sign: "Viele Kameras sind aus",
      say: "Jetzt darf nur eine Kamera aus sein: die der Person mit dem Fall.",
    },
  ],
  parts: [{ what: "Je eine Minute, vorgelesen" }],
  writes: { adviceList: "Ratschläge, je eine Zeile", marks: "was mir hilft" },
};

export const react: PhaseText = {
  name: "Reaktion",
  purpose: "Wer den Fall einbringt, sagt, was hilft.",
  opens: "Was hilft, was nicht, was bleibt?",
  closes: "Danke. Dabei lassen wir es.",
  cues: {
    chair: "Die anderen bleiben stumm.",
    timekeeper: "Sag an, wenn noch eine Minute bleibt.",
    noteTaker: "Lies vor, was gewählt wurde.",
    caseGiver: "Sei ehrlich und kurz.",
    member: "Stumm. Hör zu.",
  },
  endsWhen: "Fallgeber:in ist fertig.",
  drift: [
    { sign: "Jemand erwidert", say: "Wir hören jetzt nur zu." },
    { sign: "Nur ein Danke", say: "Welchen davon nutzt du?" },
  ],
  parts: [{ what: "Was hilft, was nicht" }],
  writes: { choices: "Wahl zu jedem Rat: hilft, nicht für mich, vielleicht" },
  choices: {
    choices: {
      helps: { label: "Hilft", text: "Das kann ich brauchen." },
      notForMe: { label: "Nicht für mich", text: "Das hilft mir nicht." },
      maybe: { label: "Vielleicht", text: "Darüber denke ich nach." },
    },
  },
};
