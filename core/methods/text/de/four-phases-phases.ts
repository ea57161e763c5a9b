import type { PhaseText } from "../../method-text.ts";

export const present: PhaseText = {
  name: "Falldarstellung",
  purpose: "Wir hören, was los ist. Ein Erfolg zählt so viel wie ein Problem.",
  opens:
    "Erzähl uns, was los ist, so ausführlich, wie du es brauchst. Wir hören zu und machen uns vielleicht Notizen.",
  closes: "Danke. Was wünschst du dir von uns?",
  cues: {
    chair: "Gib Raum. Greif nur wegen der Zeit ein.",
    timekeeper: "Sag an, wenn noch eine Minute bleibt.",
    noteTaker: "Schreib Thema und Frage in eine Zeile.",
    caseGiver: "Erzähl es so genau, wie es dir wichtig ist. Auch ein Erfolg zählt.",
    member: "Hör zu. Notizen für dich sind gut, auch auf Papier.",
  },
  endsWhen: "Fallgeber:in ist fertig, oder die Zeit ist um.",
  drift: [
    { sign: "Andere fangen an zu fragen", say: "Heb es auf, die Fragen kommen gleich." },
    {
      sign: "Ein Thema, das hier niemand ändern kann",
      say: "Was davon liegt in deiner Reichweite?",
    },
  ],
  parts: [{ what: "Fallgeber:in erzählt" }],
  writes: { listening: "Notizen beim Zuhören", question: "Thema und Frage" },
};

export const clarify: PhaseText = {
  name: "Klärung",
  purpose:
    "Wir sehen die Sache von allen Seiten an und sagen, wo nötig, neu, worum es geht. Kein Rat.",
  opens: "Nur Fragen, damit wir alle Seiten sehen. Noch kein Rat.",
  closes: "Wie würdest du es jetzt sagen?",
  cues: {
    chair: "Halte Rat heraus. Biete eine zweite Runde an, wenn es neblig bleibt.",
    timekeeper: "Sag die Halbzeit an.",
    noteTaker: "Schreib jeden Blickwinkel in ein, zwei Worten auf.",
    caseGiver: "Antworte offen. Du darfst es auch ganz neu sagen.",
    member: "Frag aus deinem Blickwinkel, oder sag, worum es für dich geht.",
  },
  endsWhen: "Es ist allen klar, worum es geht; sonst geht es noch einmal reihum.",
  drift: [
    { sign: "Rat", say: "Noch nicht. Was möchtest du verstehen?" },
    {
      sign: "Die Gruppe diskutiert lange unter sich",
      say: "Macht eine Frage daraus, an die Person mit dem Fall.",
    },
  ],
  parts: [{ what: "Fragen von allen Seiten, kein Rat" }],
  writes: { angles: "Blickwinkel", reworded: "worum es geht, neu gesagt" },
};

export const widen: PhaseText = {
  name: "Erfahrungen und Alternativen",
  purpose: "Wir sammeln eigene Erfahrungen und möglichst viele andere Wege, alle auf einer Liste.",
  opens: "Erzählt, was ihr selbst erlebt habt und was noch möglich wäre. Je mehr, desto besser.",
  closes: "Alles steht auf einer Liste. Jetzt bekommst du sie zurück.",
  cues: {
    chair: "Frag erst nach Erfahrungen, dann nach anderen Wegen.",
    timekeeper: "Gleich viel Zeit für alle.",
    noteTaker: "Führ eine Liste, die alle sehen.",
    caseGiver: "Hör zu und sammle.",
    member: "Sag, was du einmal erlebt hast, oder wie es anders gehen könnte.",
  },
  endsWhen: "Eine Runde bringt nichts Neues, oder die Zeit ist um.",
  drift: [
    { sign: "Eine Fachperson übernimmt", say: "Danke. Wer noch?" },
    { sign: "Wege werden abgewogen", say: "Jetzt sammeln, später abwägen." },
  ],
  parts: [{ what: "Reihum: Erfahrungen und andere Wege" }],
  writes: {
    option: "eigene Erfahrung oder ein anderer Weg",
    optionList: "Liste der Erfahrungen und Wege",
  },
};

export const reflect: PhaseText = {
  name: "Reflexion und Handlungsplan",
  purpose:
    "Die Sache geht zurück an die Person, der sie gehört: abwägen und planen. Dann sagen alle, was sie gelernt haben.",
  opens: "Es gehört wieder dir. Was sticht heraus, was willst du noch fragen, was ist dein Plan?",
  closes: "Der Plan ist notiert. Und alle haben gesagt, was sie gelernt haben.",
  cues: {
    chair: "Bleibt beim Gelernten: je ein Satz, kein neuer Rat.",
    timekeeper: "Gleich viel Zeit für alle.",
    noteTaker: "Schreib Gelerntes nur auf, wenn die Person es will.",
    caseGiver: "Dein Plan steht. Wenn du dran bist, sag, was du gelernt hast.",
    member: "Ein Satz: was ich für meine eigene Arbeit gelernt habe.",
  },
  endsWhen: "Der Plan ist gespeichert, und die Runde ist durch.",
  drift: [
    { sign: "Andere werben für ihren Weg", say: "Wir wählen hier nicht mit." },
    { sign: "Kein Plan", say: "Was wäre der kleinste Versuch?" },
  ],
  parts: [
    {
      what: "Fallgeber:in wägt ab und plant",
      cues: {
        chair:
          "Lass das Wort bei der Person mit dem Fall. Frag nach einem Plan, bevor ihr weitergeht.",
        timekeeper: "Sag an, wenn noch eine Minute bleibt.",
        noteTaker: "Schreib den Plan Wort für Wort auf; lies ihn vor.",
        caseGiver: "Denk laut, frag nach, wo du noch etwas brauchst, mach einen Plan.",
        member: "Hör zu. Es wählt, wer den Fall einbringt.",
      },
    },
    {
      what: "Was alle gelernt haben",
      opens: "Jetzt von allen ein Satz: Was hast du für dich gelernt?",
    },
  ],
  writes: { step: "Vorhaben", lesson: "was ich gelernt habe" },
};
