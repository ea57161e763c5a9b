import type { PhaseText } from "../../method-text.ts";

export const introduce: PhaseText = {
  name: "Frage vorstellen",
  purpose: "Eine kurze Geschichte mit der Frage; Einzelheiten kommen später.",
  opens: "Kurz und kräftig: die Situation und deine Frage. Du darfst auch sagen, was tabu ist.",
  closes: "Die Frage ist klar. Was tabu ist, steht da.",
  cues: {
    chair: "Kürze lange Geschichten freundlich ab. Frag, was tabu ist.",
    timekeeper: "Sag an, wenn noch eine Minute bleibt.",
    noteTaker: "Schreib die Frage auf und was tabu ist.",
    caseGiver: "Erzähl die Situation, deinen Anteil, deine Frage, deine Grenzen.",
    member: "Hör zu. Noch gibt es nichts zu schreiben.",
  },
  endsWhen: "Die Frage und ihre Grenzen sind genannt.",
  drift: [
    { sign: "Eine lange Erklärung", say: "Der Rest kommt mit den Fragen." },
    { sign: "Der eigene Anteil fehlt", say: "Und was hast du getan?" },
  ],
  parts: [{ what: "Fallgeber:in erzählt, kurz" }],
  writes: { question: "Frage", limits: "was tabu ist" },
};

export const explore: PhaseText = {
  name: "Erkundung",
  purpose: "Gerade genug Tatsachen, damit das Tratschen Stoff hat.",
  opens: "Von allen höchstens drei offene Fragen. Antworte kurz; du darfst eine Frage auslassen.",
  closes: "Das reicht. Du gehst jetzt hinter den Vorhang und hörst nur zu.",
  cues: {
    chair: "Höchstens drei Fragen pro Person. Noch keine Meinungen.",
    timekeeper: "Gleich viel Zeit für alle.",
    noteTaker: "Sammle die Fragen.",
    caseGiver: "Antworte kurz. Lass aus, was du willst.",
    member: "Stell höchstens drei offene Fragen. Schreib sie erst auf.",
  },
  endsWhen: "Alle haben gefragt, oder die Zeit ist um.",
  drift: [
    { sign: "Meinungen in den Fragen", say: "Heb das fürs Tratschen auf." },
    { sign: "Endlose Einzelheiten", say: "Brauchen wir das für die Frage?" },
  ],
  parts: [{ what: "Je drei offene Fragen, höchstens" }],
  writes: { questions: "bis zu drei Fragen" },
};

export const gossiping: PhaseText = {
  name: "Wohlwollend tratschen",
  purpose:
    "Die Person mit dem Fall hört, wie andere sie sehen, was ihr Anteil ist und woran es liegt.",
  opens:
    "Kamera aus, Mikro aus, Stift in die Hand. Wir reden über dich in der dritten Person: erster Eindruck, dann dein Anteil, dann Ursachen.",
  closes: "Der Tratsch ist vorbei. Willkommen zurück. Hol Luft, bevor du antwortest.",
  cues: {
    chair:
      "Bleib streng: Eindruck, Anteil, Ursachen. Verhalten, keine Etiketten. Achte auf die Grenzen.",
    timekeeper: "Je ein Drittel der Zeit: Eindruck, Anteil, Ursachen.",
    noteTaker: "Eine Zeile pro neuer Einsicht. Lass weg, wer es gesagt hat.",
    caseGiver: "Hör nur zu. Notiere, was trifft, was neu ist, was nicht zu dir gehört.",
    member: "Dritte Person. Sag, was du siehst, was es bewirkt, was du vermutest.",
  },
  endsWhen:
    "Eindruck, Anteil und Ursachen waren dran, oder die Zeit ist um. Wer den Fall einbringt, darf jederzeit abbrechen.",
  drift: [
    { sign: "Etiketten oder Spott", say: "Sag, was geschah und was es bewirkt." },
    { sign: "Nur Nettes", say: "Was würdest du nicht ins Gesicht sagen?" },
    { sign: "Jemand spricht die Person direkt an", say: "Dritte Person, bitte." },
    { sign: "Fallgeber:in redet mit", say: "Bleib noch ein wenig hinter deinem Vorhang." },
  ],
  parts: [{ what: "Über die Person mit dem Fall, die zuhört" }],
  writes: { insights: "Einsichten, je eine Zeile", echo: "trifft, neu, nicht meins" },
  choices: {
    echo: {
      hit: { label: "Trifft", text: "Das berührt mich." },
      new: { label: "Neu", text: "Das hatte ich nicht gesehen." },
      notMine: { label: "Nicht meins", text: "Darin erkenne ich mich nicht." },
    },
  },
};

export const returning: PhaseText = {
  name: "Rückkehr",
  purpose: "Wer den Fall einbringt, sagt, was berührt hat, was stimmt und was nicht.",
  opens:
    "Wie war es hinter dem Vorhang? Was hat dich getroffen, was war neu, was lässt du bei uns?",
  closes: "Danke. Wir erklären nichts und lassen es so stehen.",
  cues: {
    chair: "Frag erst nach dem Gefühl, dann nach dem Inhalt.",
    timekeeper: "Sag an, wenn noch eine Minute bleibt.",
    noteTaker: "Schreib nur auf, was die Person mit dem Fall behält.",
    caseGiver: "Sag erst, wie es sich anfühlte, dann, was du behältst und was du lässt.",
    member: "Hör zu. Nichts reparieren, nichts erklären.",
  },
  endsWhen: "Fallgeber:in sagt, dass es genug ist.",
  drift: [
    { sign: "Andere erklären, wie sie es meinten", say: "Es ist angekommen. Lasst es so." },
    { sign: "Fallgeber:in weist alles zurück", say: "Welche zehn Prozent könnten stimmen?" },
  ],
  parts: [{ what: "Was trifft, was neu ist, was hierbleibt" }],
  writes: { kept: "Einsichten, die ich behalte" },
};
