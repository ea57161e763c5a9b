import type { PhaseText } from "../../method-text.ts";

export const introduce: PhaseText = {
  name: "Fall vorstellen",
  purpose: "Die Gruppe hört in drei Minuten ein Problem, das gerade da ist.",
  opens: "Du hast drei Minuten. Was ist gerade los, und was ist deine Frage?",
  closes: "Danke. Das ist die Frage, an der wir arbeiten.",
  cues: {
    chair: "Beende es freundlich nach drei Minuten.",
    timekeeper: "Drei Minuten, ein Hinweis bei dreißig Sekunden.",
    noteTaker: "Schreib die Frage auf; lass Namen weg.",
    caseGiver: "Etwas von jetzt, nichts Altes und nichts Künftiges. Am Ende deine Frage.",
    member: "Hör zu, ohne ein Wort.",
  },
  endsWhen: "Drei Minuten sind um, oder Fallgeber:in ist fertig.",
  drift: [
    { sign: "Die Geschichte geht weiter", say: "Den Rest holen wir mit Fragen." },
    { sign: "Ein alter oder ausgedachter Fall", say: "Was davon passiert jetzt?" },
  ],
  parts: [{ what: "Fallgeber:in erzählt" }],
  writes: {
    question: "Schlüsselfrage",
    questionIdea: "Frage für die nächste Runde",
  },
};

export const questions: PhaseText = {
  name: "Fragerunde",
  purpose: "Alles Wichtige ist bekannt, bevor jemand von Lösungen redet.",
  opens: "Nur Fragen, bis das Bild ganz ist. Noch keine Ideen.",
  closes: "Ist das Bild vollständig? Dann denken wir jetzt darüber nach.",
  cues: {
    chair: "Frag alle Ecken ab: Menschen, Tatsachen, Gefühle, Vorgeschichte, Versuche.",
    timekeeper: "Sag die Halbzeit an.",
    noteTaker: "Führ die Liste der Tatsachen so, dass alle sie sehen.",
    caseGiver: "Antworte, was du weißt. Sag auch, was du nicht weißt.",
    member: "Eine Frage auf einmal. Frag nach dem, was fehlt.",
  },
  endsWhen: "Alles ist erkundet, eine Runde bringt nichts Neues, oder die Zeit ist um.",
  drift: [
    { sign: "Lösungen tauchen auf", say: "Heb sie fürs Brainstorming auf; jetzt nur Fragen." },
    {
      sign: "Eine Ecke bekommt alle Fragen",
      say: "Und was ist mit den anderen Beteiligten?",
    },
  ],
  parts: [{ what: "Nur Fragen, eine nach der anderen" }],
  writes: {
    facts: "Liste der Tatsachen",
    questionDraft: "meine nächste Frage",
  },
};

export const brainstorm: PhaseText = {
  name: "Brainstorming",
  purpose: "Die Gruppe schaut aus mehreren Blickwinkeln und spielt mögliche Lösungen durch.",
  opens:
    "Denkt laut miteinander. Wer den Fall einbringt, hört zu, Mikro aus. Welche Blickwinkel gibt es? Was wäre, wenn?",
  closes: "Wir haben mehrere Blickwinkel. Jetzt machen wir es konkret, alle für sich.",
  cues: {
    chair: "Lass sie miteinander reden, nicht mit der Person mit dem Fall.",
    timekeeper: "Sag die Halbzeit an.",
    noteTaker: "Schreib jede Idee für alle sichtbar auf, eine pro Zettel.",
    caseGiver: "Hör nur zu. Notiere, was dich berührt.",
    member: "Bring Blickwinkel ein, bau auf Ideen auf, spiel sie durch: Was geschähe dann?",
  },
  endsWhen: "Ideen wiederholen sich, die Zeit ist um, oder die Moderation geht weiter.",
  drift: [
    {
      sign: "Fallgeber:in redet mit",
      say: "Nach den Empfehlungen hast du das Wort.",
    },
    {
      sign: "Ideen werden sofort bewertet",
      say: "Schreibt sie erst auf; wir wägen später ab.",
    },
  ],
  parts: [{ what: "Laut denken, Fallgeber:in hört zu" }],
  writes: {
    ideas: "Idee auf einem Zettel",
    listening: "Notizen beim Zuhören",
  },
};

export const recommend: PhaseText = {
  name: "Empfehlungen",
  purpose: "Konkreter, machbarer Rat, eine Liste.",
  opens:
    "Je eine oder zwei Empfehlungen, so konkret, dass sie sich umsetzen lassen. Höchstens zwei Minuten.",
  closes: "Das ist die Liste. Das Wort hat, wer den Fall einbringt.",
  cues: {
    chair: "Frag nach dem Wie und Wann, wenn ein Rat vage bleibt.",
    timekeeper: "Höchstens zwei Minuten pro Person.",
    noteTaker: "Schreib eine Zeile pro Empfehlung.",
    caseGiver: "Hör nur zu.",
    member: "Sag, was du tun würdest, wie und wann.",
  },
  endsWhen: "Alle haben einen Rat gegeben oder gepasst.",
  drift: [
    { sign: "Ein vager Rat", say: "Wie sähe davon der erste Handgriff aus?" },
    { sign: "Streit um einen Rat", say: "Beides bleibt auf der Liste." },
  ],
  parts: [{ what: "Je eine oder zwei Empfehlungen" }],
  writes: {
    recommendation: "Empfehlung",
    recommendationList: "Liste der Empfehlungen",
  },
};

export const feedback: PhaseText = {
  name: "Rückmeldung",
  purpose: "Wer den Fall einbringt, sagt, was geht, was nicht geht und was bleibt.",
  opens: "Was könnte bei dir gehen, was nicht, und was merkst du dir von dieser Sitzung?",
  closes: "Deine Wahl ist notiert. Und das ist dein erster Schritt.",
  cues: {
    chair: "Frag nach beidem: was nützt und was nicht. Frag nach einem Schritt.",
    timekeeper: "Heb eine Minute für den Schritt auf.",
    noteTaker: "Schreib den Schritt Wort für Wort auf; lies ihn vor.",
    caseGiver: "Sag ehrlich, was nicht gehen wird. Am Ende ein Schritt.",
    member: "Hör zu. Verteidige deinen Rat nicht.",
  },
  endsWhen: "Das Fazit ist gezogen, und der Schritt ist gespeichert.",
  drift: [
    { sign: "Nur ein Danke", say: "Was davon wird nicht gehen, und warum?" },
    { sign: "Wer geraten hat, verteidigt sich", say: "Das ist angekommen. Lass es so." },
  ],
  parts: [{ what: "Was geht, was nicht" }],
  writes: {
    choices: "Wahl zu jeder Empfehlung: geht, nicht für mich, vielleicht",
    step: "Vorhaben",
  },
  choices: {
    choices: {
      works: { label: "Geht", text: "Das kann ich mir vorstellen." },
      notForMe: { label: "Nicht für mich", text: "Das wird bei mir nicht gehen." },
      maybe: { label: "Vielleicht", text: "Darüber denke ich nach." },
    },
  },
};
