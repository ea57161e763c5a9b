import type { PhaseText } from "../../method-text.ts";

export const story: PhaseText = {
  name: "Fallerzählung",
  purpose:
    "Eine Beziehung zu einem Menschen aus der Arbeit, frei erzählt, mit den Gefühlen, die sie hinterlässt.",
  opens:
    "Erzähl uns von diesem Menschen und dir. Ohne Notizen. Wie ist es, mit ihm in einem Raum zu sein?",
  closes: "Danke. Lassen wir es einen Moment wirken, bevor wir fragen.",
  cues: {
    chair: "Unterbrich nicht. Lass Pausen stehen.",
    timekeeper: "Nur am Ende ein stilles Zeichen.",
    noteTaker: "Schreib nichts, solange erzählt wird.",
    caseGiver: "Erzähl frei, ohne Notizen, mit dem, was du fühlst.",
    member: "Hör auf die Geschichte und darauf, was sie in dir auslöst.",
  },
  endsWhen: "Die Erzählung kommt von selbst zu einem Ende.",
  drift: [
    { sign: "Es klingt wie ein Bericht", say: "Wie ist es, diesem Menschen gegenüberzusitzen?" },
    { sign: "Jemand unterbricht", say: "Lasst es erzählt werden." },
  ],
  parts: [{ what: "Frei erzählt, ohne Notizen" }],
  writes: { stirred: "was es in mir auslöst" },
};

export const facts: PhaseText = {
  name: "Sachfragen",
  purpose: "Nur, was wir brauchen, um es uns vorzustellen.",
  opens:
    "Nur Tatsachen, die ihr für das Bild braucht: Alter, Ort, wie lange, wer noch. Kein Warum.",
  closes: "Das reicht. Du kannst dich jetzt zurücklehnen.",
  cues: {
    chair: "Beende das Fragen früh.",
    timekeeper: "Halte es kurz. Achte auf die Redezeit.",
    noteTaker: "Schreib nichts, oder nur nackte Tatsachen ohne Namen.",
    caseGiver: "Nur Tatsachen.",
    member: "Frag nach einer einfachen Tatsache.",
  },
  endsWhen: "Einige Fragen sind beantwortet; die Moderation beendet es früh.",
  drift: [
    { sign: "Warum-Fragen", say: "Das überlassen wir gleich unserer Fantasie." },
    { sign: "Es wird ein Verhör", say: "Genug Tatsachen." },
  ],
  parts: [{ what: "Ein paar Tatsachen, kein Warum" }],
  writes: {},
};

export const sitback: PhaseText = {
  name: "Zurücklehnen und Einfälle",
  purpose:
    "Die Gruppe fühlt sich in beide Seiten ein, während die Person mit dem Fall unsichtbar zuhört.",
  opens:
    "Lehn dich zurück, Mikro aus; auch die Kamera darf aus sein. Was fühlen wir an deiner Stelle? Was an der Stelle des anderen Menschen? Kein Rat, keine Technik.",
  closes: "Komm zurück, wenn du so weit bist.",
  cues: {
    chair: "Gib beiden Menschen eine Stimme. Schütze die Person mit dem Fall. Lass Stille zu.",
    timekeeper: "Sag nur die letzten zwei Minuten an.",
    noteTaker: "Höchstens einzelne Bilder. Lieber nichts.",
    caseGiver: "Hör nur zu. Du musst nichts bestätigen und nichts richtigstellen.",
    member: "Sprich aus dem Gefühl: An deiner Stelle …, an der anderen Stelle …, mich macht es …",
  },
  endsWhen: "Die Zeit ist um, oder die Bilder wiederholen sich.",
  drift: [
    { sign: "Rat oder Technik", say: "Was macht es mit dir?" },
    { sign: "Nur eine Seite bekommt Mitgefühl", say: "Wer spricht für die andere Seite?" },
    { sign: "Fachbegriffe", say: "Sag es als Gefühl oder als Bild." },
    { sign: "Die Stille fühlt sich zu lang an", say: "Wir bleiben dabei." },
  ],
  parts: [{ what: "Sich in beide Seiten einfühlen" }],
  writes: { touched: "was mich berührt hat" },
};

export const returning: PhaseText = {
  name: "Rückkehr",
  purpose:
    "Wer den Fall eingebracht hat, darf sagen, was es ausgelöst hat, und muss nichts beantworten.",
  opens: "Du kannst etwas zu dem sagen, was du gehört hast. Du musst auf nichts antworten.",
  closes: "Danke dir.",
  cues: {
    chair: "Niemand muss reden. Die Gruppe fasst nichts zusammen.",
    timekeeper: "Bleib still.",
    noteTaker: "Schreib nichts, außer du wirst darum gebeten.",
    caseGiver: "Sag, was du willst, oder nichts.",
    member: "Hör zu.",
  },
  endsWhen: "Fallgeber:in ist fertig.",
  drift: [
    { sign: "Andere stellen etwas richtig", say: "Lasst es so stehen." },
    { sign: "Fallgeber:in antwortet auf jeden Punkt", say: "Eins davon genügt." },
  ],
  parts: [{ what: "Fallgeber:in darf etwas sagen" }],
  writes: {},
};

export const meaning: PhaseText = {
  name: "Bedeutung für die Arbeit",
  purpose: "Gemeinsam: Was verlangt diese Beziehung von uns in unserem Beruf?",
  opens: "Nähe und Abstand, Vertrauen, Widerstand: Was verlangt das von uns in der Arbeit?",
  closes: "Worauf achtest du, wenn du diesem Menschen wieder begegnest?",
  cues: {
    chair: "Bleib bei der Beziehung. Keine Pläne für eine Behandlung.",
    timekeeper: "Gleich viel Zeit für alle.",
    noteTaker: "Eine Zeile pro Person, wenn es der Person mit dem Fall recht ist.",
    caseGiver: "Sag am Ende, worauf du beim nächsten Mal achtest.",
    member: "Sag, was es für deine eigene Arbeit bedeutet.",
  },
  endsWhen: "Alle haben gesprochen oder gepasst, oder die Zeit ist um.",
  drift: [
    { sign: "Pläne", say: "Nicht, was zu tun ist: worauf zu achten ist." },
    {
      sign: "Es wird zur Therapie",
      say: "Wir schauen auf die Arbeit, nicht auf deine Lebensgeschichte.",
    },
  ],
  parts: [{ what: "Was es von uns verlangt, reihum" }],
  writes: {
    watchPoint: "worauf ich beim nächsten Mal achte",
    meaningForMe: "was es für meine Arbeit bedeutet",
  },
};
