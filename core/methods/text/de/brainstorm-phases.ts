import type { PhaseText } from "../../method-text.ts";

export const question: PhaseText = {
  name: "Fragestellung",
  purpose: "Eine offene Wie-Frage, die alle sehen.",
  opens: "Gib uns den Umriss und eine Frage, die so anfängt: Auf wie viele Arten könnte ich …",
  closes: "Das ist die Frage, und alle sehen sie.",
  cues: {
    chair: "Hilf, eine offene Frage zu formen.",
    timekeeper: "Sag an, wenn noch eine Minute bleibt.",
    noteTaker: "Schreib die Frage auf und was schon versucht wurde.",
    caseGiver: "Ein kurzer Umriss, was du schon versucht hast, eine offene Frage.",
    member: "Hör zu. Ideen kommen später.",
  },
  endsWhen: "Die Frage steht so da, dass alle sie sehen.",
  drift: [
    { sign: "Zwei Fragen", say: "Welche ist heute dran?" },
    { sign: "Eine geschlossene Frage", say: "Fang so an: Auf wie viele Arten …" },
  ],
  parts: [{ what: "Eine offene Wie-Frage" }],
  writes: {
    question: "Frage: Auf wie viele Arten könnte ich …",
    tried: "was ich schon versucht habe",
  },
};

export const clarify: PhaseText = {
  name: "Kurze Klärung",
  purpose: "Nur, was den Ideen im Weg steht.",
  opens: "Nur Fragen, ohne die euch nichts einfallen kann.",
  closes: "Das reicht, um anzufangen.",
  cues: {
    chair: "Beende es früh.",
    timekeeper: "Halte es kurz. Achte auf die Redezeit.",
    noteTaker: "Schreib nichts Neues auf.",
    caseGiver: "Ein Satz pro Antwort.",
    member: "Frag nur, wenn du es wirklich brauchst.",
  },
  endsWhen: "Niemand braucht mehr, oder die Zeit ist um.",
  drift: [
    {
      sign: "Es wird analysiert",
      say: "Gibt es ein Muster zu verstehen? Dann ist das die falsche Methode.",
    },
    { sign: "Schon Ideen", say: "Merk sie dir. Gleich schreiben wir." },
  ],
  parts: [{ what: "Nur, was ihr für Ideen braucht" }],
  writes: {},
};

export const write: PhaseText = {
  name: "Stilles Ideenschreiben",
  purpose: "Alle schreiben Ideen, bevor jemand spricht.",
  opens: "Jetzt ist es still. So viele Ideen, wie ihr könnt, auch wilde. Eine pro Zettel.",
  closes: "Stifte weg.",
  cues: {
    chair: "Halte die Stille. Schreib selbst auch.",
    timekeeper: "Achte still auf die Zeit. Schreib selbst auch.",
    noteTaker: "Schreib deine eigenen Ideen.",
    caseGiver: "Schreib auch, wenn du magst.",
    member: "Eine Idee pro Zettel. So viele du kannst.",
  },
  endsWhen: "Die Zeit ist um.",
  drift: [
    { sign: "Es wird geredet", say: "Wir schreiben noch." },
    {
      sign: "Es stockt",
      say: "Was täte ein Kind, was die Konkurrenz, was du selbst in zehn Jahren?",
    },
  ],
  parts: [{ what: "Still: so viele Ideen wie möglich" }],
  writes: { ideas: "Ideen, eine pro Zettel" },
};

export const round: PhaseText = {
  name: "Ideenrunde",
  purpose: "Wir hören alle Ideen, eine nach der anderen, und besprechen keine.",
  opens:
    "Eine Idee, dann ist die nächste Person dran. Kein Ja, aber. Passt, wenn ihr keine mehr habt.",
  closes: "Das ist die Ernte.",
  cues: {
    chair: "Halte das Tempo, geht noch einmal herum. Stoppe jedes Ja, aber.",
    timekeeper: "Sag die letzte Runde an.",
    noteTaker: "Leg ähnliche Ideen zusammen.",
    caseGiver: "Hör zu. Kein Ja und kein Nein im Gesicht.",
    member: "Eine Idee, ein Atemzug, weiter.",
  },
  endsWhen: "Alle haben gepasst, oder die Zeit ist um.",
  drift: [
    { sign: "Ja, aber", say: "Lass es stehen. Nächste Idee." },
    { sign: "Jemand erklärt", say: "Die Überschrift genügt." },
  ],
  parts: [{ what: "Eine Idee reihum, kein Ja, aber" }],
  writes: { idea: "noch eine Idee" },
};

export const build: PhaseText = {
  name: "Weiterbauen",
  purpose: "Wir verbinden Ideen und drehen sie um.",
  opens:
    "Nehmt die Idee von jemand anderem und macht sie größer, kleiner oder zum Gegenteil. Oder: Wie könnten wir es schlimmer machen, und was ist davon das Gegenteil?",
  closes: "Die letzten Zusätze sind da.",
  cues: {
    chair: "Wenn es versiegt, frag, wie es schlimmer würde.",
    timekeeper: "Sag die Halbzeit an.",
    noteTaker: "Schreib jede neue Idee dazu.",
    caseGiver: "Hör zu.",
    member: "Sag: Ja, und …",
  },
  endsWhen: "Die Zeit ist um.",
  drift: [
    { sign: "Es wird gewertet", say: "Wir bauen noch." },
    { sign: "Nur eigene Ideen", say: "Nimm eine, die nicht von dir ist." },
  ],
  parts: [{ what: "Ja, und … Fallgeber:in hört zu" }],
  writes: { built: "Idee, auf einer anderen aufgebaut" },
};

export const chooseIdeas: PhaseText = {
  name: "Auswählen",
  purpose: "Erst jetzt wählt, wer den Fall einbringt, was davon nützt.",
  opens: "Welche drei Ideen bringen dich in Bewegung? Denk laut.",
  closes: "Das sind deine.",
  cues: {
    chair: "Niemand wirbt für eine Idee.",
    timekeeper: "Sag an, wenn noch eine Minute bleibt.",
    noteTaker: "Lies die gewählten Ideen vor.",
    caseGiver: "Wähle höchstens drei und sag, warum.",
    member: "Bleib still. Es wählt, wer den Fall einbringt.",
  },
  endsWhen: "Die Ideen sind gewählt.",
  drift: [
    { sign: "Jemand wirbt", say: "Bitte Ruhe." },
    { sign: "Nur das Sicherste wird gewählt", say: "Und eine, vor der du ein wenig Angst hast?" },
  ],
  parts: [{ what: "Fallgeber:in wählt drei" }],
  writes: { chosen: "bis zu drei Ideen, die mich bewegen" },
};
