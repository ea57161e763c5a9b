import type { PhaseText } from "../../method-text.ts";

export const hope: PhaseText = {
  name: "Wunschziel",
  purpose:
    "Wer den Fall einbringt, sagt, was danach anders sein soll, und redet wenig vom Problem.",
  opens: "Wobei willst du Hilfe, und woran merkst du, dass es sich gelohnt hat?",
  closes: "Das wünschst du dir also. Ist es so richtig gesagt?",
  cues: {
    chair: "Lenk das Reden vom Problem hin zu dem, was gewünscht ist.",
    timekeeper: "Sag an, wenn noch eine Minute bleibt.",
    noteTaker: "Schreib auf, was sein soll, nicht, was weg soll.",
    caseGiver: "Erzähl ein wenig vom Jetzt und mehr von dem, was du stattdessen willst.",
    member: "Hör zu. Noch gibt es nichts zu schreiben.",
  },
  endsWhen: "Der Wunsch steht da, positiv gesagt.",
  drift: [
    { sign: "Eine Problemgeschichte", say: "Und was willst du stattdessen?" },
    { sign: "Ein Wunsch an andere", say: "Was würdest du dann tun?" },
  ],
  parts: [{ what: "Was Fallgeber:in sich wünscht" }],
  writes: { hope: "Wunschziel" },
};

export const works: PhaseText = {
  name: "Klären, was schon geht",
  purpose: "Fragen zeigen, was schon geht: Stärken, Ausnahmen, ein Platz auf der Skala.",
  opens:
    "Je eine Frage und eine Nachfrage, dann ist die nächste Person dran. Fangt mit der Skala an: Wo stehst du jetzt, und warum nicht tiefer?",
  closes: "Du stehst bei dieser Zahl, und das geht schon.",
  cues: {
    chair: "Eine Frage, eine Nachfrage, dann die nächste Person.",
    timekeeper: "Gleich viel Zeit für alle.",
    noteTaker: "Schreib auf, was schon geht und wie es einen Punkt höher aussieht.",
    caseGiver: "Tippe deine Zahl auf der Skala an. Nimm dir für Antworten Zeit.",
    member: "Frag nach Ausnahmen, Stärken, Menschen, die helfen, kleinen Zeichen.",
  },
  endsWhen: "Zwei Fragerunden sind durch, oder die Zeit ist um.",
  drift: [
    { sign: "Warum ging es schief", say: "Wann war es ein wenig besser?" },
    { sign: "Drei Fragen am Stück", say: "Eine und eine. Weiter, bitte." },
  ],
  parts: [{ what: "Fragen nach dem, was schon geht" }],
  writes: {
    scaleNow: "wo ich jetzt stehe, von 0 bis 10",
    worksAlready: "was schon geht",
    questionDraft: "meine nächste Frage",
  },
};

export const affirm: PhaseText = {
  name: "Würdigen",
  purpose: "Alle sagen, was sie beeindruckt und woran sie es sehen.",
  opens: "Je ein Satz: Was hat euch daran beeindruckt, wie die Person mit dem Fall damit umgeht?",
  closes: "Lass es einen Moment wirken.",
  cues: {
    chair: "Je ein Satz, ehrlich und konkret.",
    timekeeper: "Achte auf die Redezeit: Hier ist sie kurz.",
    noteTaker: "Schreib die Stärken auf.",
    caseGiver: "Nimm es einfach an. Kein Aber.",
    member: "Ich habe gesehen, dass du …, und das beeindruckt mich.",
  },
  endsWhen: "Alle haben gesprochen oder gepasst.",
  drift: [
    { sign: "Schmeichelei", say: "Was genau hast du gehört?" },
    { sign: "Fallgeber:in spielt es herunter", say: "Ein Danke genügt." },
  ],
  parts: [{ what: "Was euch beeindruckt, je ein Satz" }],
  writes: { affirmation: "was mich beeindruckt hat" },
};

export const possible: PhaseText = {
  name: "Möglichkeiten",
  purpose: "Wir überlegen laut, wie es weitergehen kann; wer den Fall einbringt, hört zu.",
  opens:
    "Reihum je eine Sache: eine Idee, ein Gedanke, eine Erfahrung. Baut auf dem Letzten auf. Wer den Fall einbringt, hört nur zu, Mikro aus.",
  closes: "Die Liste gehört jetzt dir.",
  cues: {
    chair: "Je eine Sache, und immer weiter herum.",
    timekeeper: "Sag an, wenn noch zwei Minuten bleiben.",
    noteTaker: "Eine Zeile pro Idee.",
    caseGiver: "Hör zu. Markiere, was du vielleicht brauchen kannst.",
    member: "Ich frage mich …, was wäre, wenn …, mir half einmal …",
  },
  endsWhen: "Zwei Runden sind durch, alle passen, oder die Zeit ist um.",
  drift: [
    { sign: "Diagnose", say: "Und was wäre einen Punkt höher?" },
    { sign: "Eine lange Rede", say: "Eine Sache, dann die nächste Person." },
  ],
  parts: [{ what: "Laut überlegen, je eine Sache" }],
  writes: { ideas: "Ideen", marks: "was ich vielleicht brauchen kann" },
};

export const step: PhaseText = {
  name: "Kleiner nächster Schritt",
  purpose: "Ein Schritt, der die Zahl um einen Punkt hebt.",
  opens:
    "Was wäre einen Punkt höher? Welchen kleinen Schritt probierst du, wann, und wer fragt dich danach?",
  closes: "Von dieser Zahl zur nächsten, mit diesem Schritt.",
  cues: {
    chair: "Mach ihn kleiner, bis er sicher geschieht.",
    timekeeper: "Sag an, wenn noch eine Minute bleibt.",
    noteTaker: "Schreib auf: Schritt, erstes Zeichen, Datum, und wer nachfragt.",
    caseGiver: "Sag, was du tun wirst. Klein, bald, deins.",
    member: "Hör zu. Du kannst anbieten, später nachzufragen.",
  },
  endsWhen: "Der Schritt ist gespeichert.",
  drift: [
    { sign: "Der Schritt hängt an anderen", say: "Und was davon ist dein Teil?" },
    { sign: "Der Schritt ist zu groß", say: "Die Hälfte davon?" },
  ],
  parts: [{ what: "Einen Punkt höher, ein kleiner Schritt" }],
  writes: { scaleWished: "wo ich hinwill, von 0 bis 10", step: "Vorhaben" },
};
