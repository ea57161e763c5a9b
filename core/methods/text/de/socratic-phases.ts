import type { PhaseText } from "../../method-text.ts";

export const moment: PhaseText = {
  name: "Frage und Beispiel",
  purpose: "Eine Frage, die immer wiederkehrt, und ein echter Moment, in dem sie brannte.",
  opens: "Welches Muster kehrt immer wieder? Gib uns einen echten Moment, drei Sätze.",
  closes: "Das ist der Moment, und das ist die Frage.",
  cues: {
    chair: "Bleibt bei einem Moment.",
    timekeeper: "Sag an, wenn noch eine Minute bleibt.",
    noteTaker: "Schreib die Frage und den Moment auf.",
    caseGiver: "Ein Moment in drei Sätzen, dann deine Frage.",
    member: "Hör zu. Werde langsam.",
  },
  endsWhen: "Frage und Moment sind genannt.",
  drift: [
    { sign: "Es bleibt allgemein", say: "Wann genau war das?" },
    { sign: "Mehrere Momente", say: "Nimm den, der am meisten brennt." },
  ],
  parts: [{ what: "Eine Frage, ein echter Moment" }],
  writes: {
    question: "Frage, die immer wiederkehrt",
    moment: "der Moment, in drei Sätzen",
  },
};

export const sort: PhaseText = {
  name: "Fragen, sortiert",
  purpose:
    "Wir schreiben Fragen; Fallgeber:in sortiert sie danach, wie sehr sie bewegen, und beantwortet die warmen.",
  opens:
    "Schreibt bis zu drei offene Fragen, ohne Erklärung. Wer den Fall einbringt, sortiert sie dann laut: kalt, neutral, warm.",
  closes: "Die warmen zeigen, wo es lebendig ist.",
  cues: {
    chair: "Reich die Fragen weiter, ohne Kommentar.",
    timekeeper: "Sag die Halbzeit an.",
    noteTaker: "Hilf, die drei Sorten auseinanderzuhalten.",
    caseGiver: "Sortiere nach Gefühl: bekannt, neu, bewegend. Dann antworte auf die warmen.",
    member: "Hör zu. Die Fragen sprechen für sich.",
  },
  endsWhen: "Alle Fragen sind sortiert und die warmen beantwortet.",
  drift: [
    { sign: "Jemand erklärt eine Frage", say: "Die Frage spricht für sich." },
    { sign: "Fallgeber:in beginnt mit den kalten", say: "Fang da an, wo es warm ist." },
  ],
  parts: [
    {
      what: "Still: Fragen schreiben",
      cues: {
        chair: "Halte die Stille. Behalte deine eigene Sicht für dich.",
        timekeeper: "Miss die Schreibzeit. Schreib auch deine Fragen.",
        noteTaker: "Schreib erst deine eigenen Fragen.",
        caseGiver: "Ruh dich aus. Deine Fragen werden gerade geschrieben.",
        member: "Schreib offene, kurze Fragen, in denen keine Antwort steckt.",
      },
    },
    {
      what: "Fallgeber:in sortiert und antwortet",
      opens:
        "Hier sind unsere Fragen. Sortiere sie laut: kalt, neutral, warm. Dann antworte auf die warmen.",
    },
  ],
  writes: {
    openQuestions: "bis zu drei Fragen, eine pro Zettel",
    warmth: "kalt, neutral oder warm, zu jeder Frage",
  },
  choices: {
    warmth: {
      cold: { label: "Kalt", text: "Die kenne ich schon." },
      neutral: { label: "Neutral", text: "Die ist neu und lässt mich ruhig." },
      warm: { label: "Warm", text: "Die bewegt mich." },
    },
  },
};

export const claim: PhaseText = {
  name: "Kernaussage",
  purpose: "Die Überzeugung hinter dem Handeln, in einem Satz.",
  opens:
    "Vervollständige den Satz: Als das geschah, tat oder fühlte ich dies, weil ich überzeugt bin, dass …",
  closes: "Das ist die Aussage. Wir prüfen sie, nicht dich.",
  cues: {
    chair: "Hilf, ein Weil zu finden. Lass es Wort für Wort notieren.",
    timekeeper: "Sag an, wenn noch eine Minute bleibt.",
    noteTaker: "Schreib sie Wort für Wort auf und lies sie vor.",
    caseGiver: "Such den Satz, an den du wirklich glaubst.",
    member: "Bleib still. Vergleich es mit dir selbst.",
  },
  endsWhen: "Fallgeber:in sagt: Ja, davon bin ich überzeugt.",
  drift: [
    {
      sign: "Ein Wunsch statt einer Überzeugung",
      say: "Was hieltest du in dem Moment für wahr?",
    },
    { sign: "Mehrere Überzeugungen", say: "Welche trägt die anderen?" },
  ],
  parts: [{ what: "Fallgeber:in und Moderation suchen Worte" }],
  writes: { claim: "Kernaussage, Wort für Wort" },
};

export const test: PhaseText = {
  name: "Prüfendes Fragen",
  purpose: "Nur Fragen, langsam: nach Wörtern, Gründen, Ausnahmen und dem, was daraus folgt.",
  opens: "Nur Fragen zur Aussage. Wartet nach jeder Antwort drei Atemzüge.",
  closes: "Gilt die Aussage noch, so wie sie dasteht?",
  cues: {
    chair: "Mach langsam. Wo es schnell geht, lass es noch einmal in anderen Worten sagen.",
    timekeeper: "Sag die Halbzeit an, sonst nichts.",
    noteTaker: "Schreib die Wörter auf, die eine Klärung brauchen, und Ausnahmen.",
    caseGiver: "Denk nach, bevor du antwortest. Du darfst deine Meinung ändern.",
    member: "Frag zur Aussage: Was heißt dieses Wort? Immer? Für wen? Und wenn nicht?",
  },
  endsWhen: "Die Aussage ist bestätigt, enger gefasst oder geändert, oder die Zeit ist um.",
  drift: [
    { sign: "Versteckter Rat, oder eine Falle", say: "Steckt in deiner Frage eine Antwort?" },
    { sign: "Tempo", say: "Drei Atemzüge." },
  ],
  parts: [{ what: "Nur Fragen, langsam" }],
  writes: {
    meanings: "zu klärende Wörter, gefundene Ausnahmen",
    questionDraft: "meine nächste Frage",
  },
};

export const stepin: PhaseText = {
  name: "Sich hineinversetzen",
  purpose: "Alle schreiben eine eigene Aussage zum selben Moment, damit es mehr als eine gibt.",
  opens:
    "Versetzt euch in diesen Moment. Was würdet ihr tun oder fühlen, aus welcher Überzeugung? Schreibt es auf, dann lesen wir vor.",
  closes: "Mehrere Überzeugungen dürfen nebeneinander stehen.",
  cues: {
    chair: "Keine Debatte zwischen den Aussagen.",
    timekeeper: "Gleich viel Zeit für alle.",
    noteTaker: "Schreib die Aussagen untereinander.",
    caseGiver: "Hör auf das, was dich frei macht.",
    member: "Lies vor: In diesem Moment würde ich …, weil ich überzeugt bin, dass …",
  },
  endsWhen: "Alle haben vorgelesen oder gepasst.",
  drift: [
    { sign: "Rat", say: "Sag es als deine eigene Aussage." },
    { sign: "Eine Rangliste", say: "Keine ist besser. Was schützt jede?" },
  ],
  parts: [
    {
      what: "Still: deine eigene Aussage",
      cues: {
        chair: "Halte die Stille.",
        timekeeper: "Miss die Schreibzeit. Schreib auch deine Aussage.",
        noteTaker: "Schreib erst deine eigene Aussage.",
        caseGiver: "Ruh dich aus. Die anderen versetzen sich jetzt in deinen Moment.",
        member: "Schreib: In diesem Moment würde ich …, weil ich überzeugt bin, dass …",
      },
    },
    {
      what: "Vorlesen, eins nach dem anderen",
      opens: "Jetzt lesen wir vor, eins nach dem anderen. Keine Debatte.",
    },
  ],
  writes: { ownClaim: "meine Aussage zu diesem Moment" },
};

export const insight: PhaseText = {
  name: "Erkenntnis",
  purpose: "Wer den Fall einbringt, fasst die Aussage oder die Frage in neue Worte.",
  opens: "Was gilt noch, was nicht mehr? Wie lautet deine Frage jetzt?",
  closes: "Das ist also der neue Satz.",
  cues: {
    chair: "Dräng nicht zum Handeln.",
    timekeeper: "Sag an, wenn noch eine Minute bleibt.",
    noteTaker: "Schreib den alten und den neuen Satz nebeneinander.",
    caseGiver: "Sag es neu, in deinen eigenen Worten.",
    member: "Bleib still. Die Worte findet, wer den Fall einbringt.",
  },
  endsWhen: "Der neue Satz steht da.",
  drift: [
    { sign: "Andere fassen es zusammen", say: "In deinen eigenen Worten, bitte." },
    { sign: "Gleich zu Lösungen", say: "Zuerst: Wie lautet es jetzt?" },
  ],
  parts: [{ what: "Wie es jetzt lautet" }],
  writes: { rewritten: "Aussage oder Frage, in neuen Worten" },
};
