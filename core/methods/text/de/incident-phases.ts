import type { PhaseText } from "../../method-text.ts";

export const tell: PhaseText = {
  name: "Vorfall schildern",
  purpose:
    "Ein Ereignis aus der letzten Zeit, erzählt bis zum Moment des Handelns. Wie es ausging, bleibt im Umschlag.",
  opens:
    "Nimm uns mit bis kurz vor den Moment, in dem du gehandelt hast. Dort hör auf. Erzähl nicht, was du getan hast und wie es ausging.",
  closes: "Hier ist Schluss. Der Rest bleibt im Umschlag.",
  cues: {
    chair: "Halte die Erzählung da an, wo das Handeln beginnt.",
    timekeeper: "Sag an, wenn noch eine Minute bleibt.",
    noteTaker: "Schreib in einer Zeile auf, wo die Erzählung anhält.",
    caseGiver: "Frisch, konkret, bis zu deiner Wahl. Dann Schluss. Der Rest kommt in den Umschlag.",
    member: "Hör zu und sieh den Film. Noch gibt es nichts zu schreiben.",
  },
  endsWhen: "Die Erzählung ist beim Moment des Handelns angekommen.",
  drift: [
    { sign: "Der Ausgang rutscht heraus", say: "Stopp. Heb das für den Umschlag auf." },
    {
      sign: "Etwas Altes oder Allgemeines",
      say: "An welchem Tag, in welchem Raum, wer hat was gesagt?",
    },
  ],
  parts: [{ what: "Erzählt bis zum Moment des Handelns" }],
  writes: {
    outcome: "im Umschlag: was ich getan habe und wie es ausging",
    moment: "der Moment, an dem die Erzählung anhält",
  },
};

export const note: PhaseText = {
  name: "Fragen notieren",
  purpose: "Alle überlegen sich die Fragen, die sie brauchen.",
  opens: "Jetzt ist es still. Schreibt mindestens drei Fragen nach Tatsachen auf.",
  closes: "Stifte weg. Die Runde beginnt.",
  cues: {
    chair: "Halte die Stille. Schreib auch eigene Fragen.",
    timekeeper: "Achte still auf die Zeit. Schreib auch eigene Fragen.",
    noteTaker: "Schreib auch deine eigenen Fragen auf.",
    caseGiver: "Ruh dich aus. Ruf dir die Szene ins Gedächtnis.",
    member: "Schreib Fragen nach Tatsachen: wer, was, wann, wo, mit welchen Worten.",
  },
  endsWhen: "Alle haben geschrieben, oder die Zeit ist um.",
  drift: [
    { sign: "Es wird geredet", say: "Wir schreiben noch, bitte." },
    { sign: "Warum-Fragen", say: "Mach daraus: Was geschah davor?" },
  ],
  parts: [{ what: "Still: Fragen nach Tatsachen" }],
  writes: { factQuestions: "Fragen nach Tatsachen" },
};

export const facts: PhaseText = {
  name: "Faktenrunde",
  purpose: "Wir bauen die Szene nach, ohne etwas hineinzudeuten.",
  opens: "Reihum Fragen nach Tatsachen. Keine Deutung, kein Rat.",
  closes: "Prüft für euch: Seht ihr die Szene vor euch? Wenn nicht, eine letzte Frage.",
  cues: {
    chair: "Bleibt bei Tatsachen. Mach aus Deutungen wieder Fragen.",
    timekeeper: "Gleich viel Zeit für alle.",
    noteTaker: "Führ die Liste der Tatsachen so, dass alle sie sehen.",
    caseGiver: "Antworte mit dem, was du gesehen und gehört hast, nicht mit deinen Schlüssen.",
    member: "Wenn du dran bist: eine Frage nach Tatsachen.",
  },
  endsWhen: "Eine Runde bringt keine neue Frage, oder die Zeit ist um.",
  drift: [
    { sign: "Deutung", say: "Was wäre auf einem Video zu sehen?" },
    { sign: "Der Ausgang sickert durch", say: "Der Umschlag bleibt zu." },
  ],
  parts: [{ what: "Reihum Fragen nach Tatsachen" }],
  writes: { factList: "Liste der Tatsachen" },
};

export const analyse: PhaseText = {
  name: "Analyse ohne Fallgeber:in",
  purpose: "Die Gruppe erklärt sich die Situation: Ursachen, Auslöser, Zusammenhänge.",
  opens: "Unter uns: Was war hier los? Ursachen, Auslöser, der Anteil von allen.",
  closes: "Ein paar Erklärungen haben wir. Jetzt alle für sich.",
  cues: {
    chair: "Jetzt die Ursachen, das Handeln später.",
    timekeeper: "Sag die Halbzeit an.",
    noteTaker: "Schreib Ursachen und Auslöser auf.",
    caseGiver: "Mikro aus. Hör nur zu.",
    member: "Verbinde die Tatsachen. Achte auf den Anteil von allen.",
  },
  endsWhen: "Die Zeit ist um, oder die Erklärungen wiederholen sich.",
  drift: [
    { sign: "Was ich getan hätte", say: "Warte, das kommt gleich, schriftlich." },
    { sign: "Nur eine Ursache", say: "Was könnte es noch sein?" },
  ],
  parts: [{ what: "Laut denken, Fallgeber:in hört zu" }],
  writes: { causes: "Ursachen und Auslöser" },
};

export const position: PhaseText = {
  name: "Eigene Position schriftlich",
  purpose: "Alle entscheiden für sich: Was hätte ich getan, und warum?",
  opens: "Niemand redet. Du bist da, in diesem Moment. Was tust du, und warum? Schreib es auf.",
  closes: "Lasst euren Text, wie er ist, egal was die anderen sagen.",
  cues: {
    chair: "Halte die Stille. Schreib auch deine Position.",
    timekeeper: "Achte still auf die Zeit. Schreib auch deine Position.",
    noteTaker: "Schreib deine eigene Position auf.",
    caseGiver: "Ruh dich aus. Spür nach, was du damals gefühlt hast.",
    member: "Schreib, was du tun würdest, und weshalb.",
  },
  endsWhen: "Alle haben geschrieben, oder die Zeit ist um. Dann bleiben die Texte, wie sie sind.",
  drift: [
    { sign: "Ihr sprecht euch ab", say: "Jetzt bitte allein." },
    { sign: "Niemand schreibt einen Grund", say: "Schreibt dazu: weil." },
  ],
  parts: [{ what: "Still: Was täte ich, und warum?" }],
  writes: { position: "Position: was ich tun würde, und warum" },
};

export const positions: PhaseText = {
  name: "Positionsrunde",
  purpose: "Wer den Fall einbringt, hört, was noch möglich gewesen wäre.",
  opens: "Lest vor, was ihr geschrieben habt: Ich würde dies tun, aus diesem Grund. Keine Debatte.",
  closes: "Das sind die anderen Wege. Jetzt der Umschlag.",
  cues: {
    chair: "Gleich viel Zeit, keine Diskussion. Du kommst zuletzt.",
    timekeeper: "Gleich viel Zeit für alle.",
    noteTaker: "Eine Zeile pro Position.",
    caseGiver: "Hör zu und notiere. Antworte nicht.",
    member: "Lies es so vor, wie du es geschrieben hast.",
  },
  endsWhen: "Alle haben vorgelesen oder gepasst.",
  drift: [
    { sign: "Debatte", say: "Später. Nächste Position." },
    { sign: "Ein geänderter Text", say: "Lies, was du geschrieben hast." },
  ],
  parts: [{ what: "Vorlesen, eins nach dem anderen" }],
  writes: { positionList: "Positionen, je eine Zeile" },
};

export const reveal: PhaseText = {
  name: "Auflösung und Gespräch",
  purpose: "Fallgeber:in öffnet den Umschlag; dann reden wir über die Unterschiede.",
  opens:
    "Öffne den Umschlag: Was hast du getan, warum, und was kam dabei heraus? Dann reden wir über die Unterschiede.",
  closes: "Was würdest du wieder so machen, was anders?",
  cues: {
    chair: "Keine Vorwürfe. Frag, was jeder Weg gekostet hätte.",
    timekeeper: "Sag die Halbzeit an.",
    noteTaker: "Schreib Gelerntes auf, keine Urteile.",
    caseGiver: "Sag, welche Positionen dir helfen und was du wieder tun würdest.",
    member: "Frag nach den Unterschieden. Kein: Hab ich doch gesagt.",
  },
  endsWhen: "Gelerntes ist benannt, oder die Zeit ist um.",
  drift: [
    {
      sign: "Hab ich doch gesagt",
      say: "Andere Wahl, anderer Preis. Was hat jede geschützt?",
    },
    { sign: "Scham", say: "Danke, dass du zeigst, wie es wirklich ausging." },
  ],
  parts: [
    {
      what: "Fallgeber:in öffnet den Umschlag",
      cues: {
        chair: "Erst darf es zu Ende erzählt werden. Keine Kommentare.",
        timekeeper: "Sag an, wenn noch eine Minute bleibt.",
        noteTaker: "Hör zu. Noch gibt es nichts zu schreiben.",
        caseGiver: "Öffne den Umschlag. Erzähl, was du getan hast, warum, und was folgte.",
        member: "Hör bis zum Ende zu. Geredet wird später.",
      },
    },
    {
      what: "Über die Unterschiede reden",
      opens:
        "Jetzt reden wir: Wo weichen unsere Positionen von dem ab, was geschah, und was hat jede geschützt?",
    },
  ],
  writes: { lessons: "was ich wieder tun würde und was nicht" },
};
