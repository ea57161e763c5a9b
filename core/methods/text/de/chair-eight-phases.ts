import type { PhaseText } from "../../method-text.ts";
import { conditions } from "./conditions.ts";

export const inventory: PhaseText = {
  name: "Themensammlung",
  purpose: "Wir sehen, welche Situationen es gibt und was wir dabei üben wollen.",
  opens:
    "Wer hat einen Fall, ein Dilemma oder eine Situation, die zu dem passt, was ihr gerade übt? Ein paar Sätze, noch keine Fragen.",
  closes: "Diese Anliegen liegen auf dem Tisch. Jetzt wählen wir.",
  cues: {
    chair: "Noch moderiert niemand: Wer die Sitzung geöffnet hat, hält die Anliegen kurz.",
    timekeeper: "Ungefähr eine Minute pro Anliegen.",
    noteTaker: "Ein Titel pro Anliegen, keine Namen.",
    caseGiver: "Titel, was schwer ist, woran du dabei übst.",
    member: "Hör den anderen zu. Keine Fragen, kein Rat.",
  },
  endsWhen: "Alle haben etwas angeboten oder gepasst.",
  drift: [
    {
      sign: "Das erste Anliegen wird zur ganzen Geschichte",
      say: "Den Umriss haben wir, danke. Wer ist als Nächstes dran?",
    },
    {
      sign: "Niemand bietet etwas an",
      say: "Eine stille Minute: Welcher Moment aus der Arbeit geht noch mit dir nach Hause?",
    },
  ],
  parts: [{ what: "Anliegen, je ein paar Sätze" }],
  writes: {
    pitch: "Anliegen, und woran ich dabei übe",
  },
};

export const choose8: PhaseText = {
  name: "Fall- und Moderationswahl",
  purpose:
    "Die Gruppe wählt, wer den Fall einbringt und wer moderiert: zwei verschiedene Menschen, und andere als beim letzten Mal.",
  opens: "Von welchem Fall wollen wir heute lernen, und wer moderiert ihn?",
  closes:
    "Fall und Moderation sind gewählt. Ab hier führt die Moderation; die Phasen bleiben getrennt.",
  cues: {
    chair: "Bist du gewählt, dann übernimm. Sag in zwei Sätzen, was jetzt kommt.",
    timekeeper: "Sag an, wenn noch zwei Minuten bleiben.",
    noteTaker: "Halte fest, wer den Fall einbringt und wer moderiert.",
    caseGiver: "Sag nur Ja, wenn du willst. Du kannst jetzt schon Grenzen setzen.",
    member: "Gib deine Stimme ab, dann besprecht es kurz.",
  },
  endsWhen:
    "Jemand hat Ja gesagt, und eine andere Person moderiert; hatte eine der beiden die Rolle schon beim letzten Mal, kommt ein Hinweis.",
  drift: [
    {
      sign: "Aus Höflichkeit legt sich niemand fest",
      say: "Jetzt stimmen alle ab; dann schauen wir gemeinsam.",
    },
    { sign: "Immer dieselben", say: "Wer hatte noch keinen Fall und hat noch nicht moderiert?" },
  ],
  parts: [{ what: "Gemeinsam wählen" }],
  writes: {
    preference: "Stimme für einen Fall",
    roles: "übernommene Rolle",
  },
};

export const state: PhaseText = {
  name: "Falldarstellung und Einfälle",
  purpose:
    "Tatsachen und Frage liegen auf dem Tisch, und die anderen merken, was sie als Erstes denken und fühlen.",
  opens:
    "Gib uns die Tatsachen und deine Frage. Wir anderen hören zu; es gibt noch nichts zu schreiben.",
  closes: "Danke. In einem Satz lautet deine Frage so. Stimmt das?",
  cues: {
    chair: "Halte den Raum frei. Frag nach Tatsachen, wenn Ursachen oder Urteile kommen.",
    timekeeper: "Lass die letzte Minute fürs stille Schreiben frei.",
    noteTaker: "Schreib nur die Frage auf, Wort für Wort.",
    caseGiver: "Erst die Tatsachen, kurz, am Ende deine Frage.",
    member: "Schau hin und hör zu, noch nichts schreiben.",
  },
  endsWhen: "Die Frage ist gestellt, und eine Minute Schreiben ist vorbei.",
  drift: [
    { sign: "Eine lange Vorgeschichte", say: "Welchen einen Moment sollten wir sehen?" },
    {
      sign: "Andere nicken, kommentieren oder lachen",
      say: "Nickt, wenn ihr mögt; reden könnt ihr später.",
    },
  ],
  parts: [
    { what: "Fallgeber:in erzählt" },
    {
      what: "Alle schreiben",
      opens: "Jetzt eine stille Minute: Was denkt ihr, was fühlt ihr? Papier geht auch.",
      cues: {
        chair: "Halte die Stille. Schreib auch für dich.",
        timekeeper: "Miss die Stille und beende sie sanft. Schreib auch für dich.",
        noteTaker: "Prüfe, ob die Frage im Wortlaut dasteht, dann schreib für dich.",
        caseGiver: "Du hast erzählt. Ruh dich aus und spür nach, ob es noch deine Frage ist.",
        member: "Schreib, was du denkst und fühlst. Papier geht auch.",
      },
    },
  ],
  writes: {
    associations: "Einfälle: Gedanken und Gefühle",
    question: "Schlüsselfrage",
  },
};

export const explore: PhaseText = {
  name: "Rückfragen",
  purpose: "Alle verstehen die Situation, durch klärende Fragen und kurze Antworten.",
  opens:
    "Eine stille Minute: Welche Frage hilft dir zu verstehen? Danach nur klärende Fragen, eine nach der anderen, reihum. Antworte kurz; du darfst eine Frage auslassen.",
  closes: "Das verstehen wir jetzt. Ist der Fall für alle klar?",
  cues: {
    chair: "Gib das Wort, lass keinen Rat als Frage durch, fass zur Halbzeit zusammen.",
    timekeeper: "Zeig, wie viel Zeit die Runde noch hat.",
    noteTaker: "Sammle die Fragen, nicht die Antworten.",
    caseGiver: "Antworte kurz. Du musst nichts verteidigen.",
    member: "Stell eine offene Frage, dann hör zu. Schreib derweil die nächste.",
  },
  endsWhen:
    "Eine ganze Runde bringt keine neue Frage, die Zeit ist um, oder die Moderation geht weiter.",
  drift: [
    {
      sign: "Rat, als Frage verkleidet",
      say: "Das ist ein Rat; heb ihn auf. Was möchtest du wissen?",
    },
    {
      sign: "Fallgeber:in erklärt und verteidigt",
      say: "Du musst uns nicht überzeugen. Nächste Frage.",
    },
    {
      sign: "Zwei verfallen ins Zwiegespräch",
      say: "Danke euch beiden. Wer hat noch nicht gefragt?",
    },
  ],
  parts: [
    {
      what: "Eine stille Minute für deine Frage",
      cues: {
        chair: "Halte die Stille. Überleg dir auch eine Frage; deine kommt zuletzt.",
        timekeeper: "Miss die stille Minute. Überleg dir auch eine Frage.",
        noteTaker: "Überleg dir erst eine eigene Frage.",
        caseGiver: "Ruh dich aus. Die Fragen kommen gleich.",
        member: "Überleg dir eine Frage, die dir hilft zu verstehen.",
      },
    },
    {
      what: "Klärende Fragen, kein Rat",
      opens:
        "Nur klärende Fragen, eine nach der anderen, reihum. Antworte kurz; du darfst eine Frage auslassen.",
    },
  ],
  writes: {
    questionDraft: "meine nächste Frage",
    questionsAsked: "Liste der gestellten Fragen",
  },
};

export const judge: PhaseText = {
  name: "Einschätzung und Ratschläge",
  purpose:
    "Alle bilden sich ihre eigene Sicht, bevor sie die anderen hören; dann kommt jede Sicht einmal zu Wort.",
  opens:
    "Schreibt erst: Wie siehst du es, und was würdest du raten? Dann hören wir alle; wer den Fall einbringt, hört nur zu.",
  closes: "Alle Sichtweisen sind da. Was davon nützt, entscheidet, wer den Fall einbringt.",
  cues: {
    chair: "Halte erst die Stille. Beginn die Runde mit der leisesten Stimme.",
    timekeeper: "Erst die Schreibzeit, dann gleich viel Zeit für alle.",
    noteTaker: "Sammle Sichtweisen und Ratschläge in getrennten Spalten.",
    caseGiver: "Mikro aus. Hör zu und markiere, was dich berührt.",
    member: "Schreib zuerst. Dann sag, wie du es siehst, und gib einen Rat.",
  },
  endsWhen: "Alle haben gesprochen oder gepasst.",
  drift: [
    {
      sign: "Alle folgen der ersten Stimme",
      say: "Lies vor, was du geschrieben hast, auch wenn es anders ist.",
    },
    {
      sign: "Ein Urteil über die Person",
      say: "Welches Verhalten hast du gesehen, und was könnte es bewirken?",
    },
    { sign: "Fallgeber:in widerspricht", say: "Heb es dir auf. Du bist gleich dran." },
    {
      sign: "Lösungen, bevor etwas verstanden ist",
      say: "Zuerst: Was, glaubst du, ist hier los?",
    },
  ],
  parts: [
    {
      what: "Erst schreiben",
      cues: {
        chair: "Halte erst die Stille.",
        timekeeper: "Achte auf die Schreibzeit. Schreib auch deine eigene Sicht.",
        noteTaker: "Schreib erst deine eigene Sicht und einen Rat.",
        caseGiver: "Mikro aus. Ruh dich aus, während die anderen schreiben.",
        member: "Schreib, wie du es siehst, und einen Rat.",
      },
    },
    {
      what: "Reihum",
      opens: "Jetzt hören wir alle, reihum. Wer den Fall einbringt, hört nur zu.",
      cues: {
        chair: "Beginn die Runde mit der leisesten Stimme.",
        timekeeper: "Gleich viel Zeit für alle.",
        member: "Wenn du dran bist: wie du es siehst, und ein Rat.",
      },
    },
  ],
  writes: {
    views: "Sicht und Rat",
    marks: "Markierung: nützlich, überraschend, nichts für mich",
    viewsNoted: "Sichtweisen und Ratschläge",
  },
};

export const decide: PhaseText = {
  name: "Entscheidung",
  purpose: "Wer den Fall einbringt, wägt das Gehörte ab und sagt, was es bringt.",
  opens: "Was bringen dir diese Sichtweisen? Was nimmst du, was lässt du, was probierst du?",
  closes:
    "Deine Entscheidung und dein nächster Schritt sind notiert. Steht es so da, wie du es willst?",
  cues: {
    chair: "Sorg für Ruhe bei allen. Frag vor dem Schluss nach einem Schritt.",
    timekeeper: "Die halbe Zeit fürs Reagieren, der Rest für den Schritt.",
    noteTaker: "Schreib den Schritt Wort für Wort auf; lies ihn vor.",
    caseGiver: "Geh die Liste durch: nehmen, merken, lassen. Dann ein Schritt.",
    member: "Sei still. Überzeugt wird nicht mehr.",
  },
  endsWhen:
    "Fallgeber:in sagt, dass es genug ist, und ein Schritt (oder worauf zu achten ist) ist gespeichert.",
  drift: [
    { sign: "Andere drängen ihren Rat auf", say: "Das ist nicht unsere Wahl. Wir hören zu." },
    { sign: "Nur ein höfliches Danke", say: "Welchen davon weißt du am Montag noch?" },
  ],
  parts: [{ what: "Was es bringt" }],
  writes: {
    choices: "Wahl zu jedem Rat: nehmen, merken, lassen",
    step: "Vorhaben",
  },
  choices: {
    choices: {
      take: { label: "Nehmen", text: "Das nutze ich." },
      keep: { label: "Merken", text: "Das hebe ich mir auf." },
      leave: { label: "Lassen", text: "Darauf verzichte ich." },
    },
  },
};

export const share: PhaseText = {
  name: "Sharing",
  purpose:
    "Die anderen stellen eigene, ähnliche Erfahrungen neben den Fall, damit alle etwas lernen.",
  opens: "Jetzt zu uns selbst: Woher kennst du das, was hast du damals gefühlt und getan?",
  closes: "Danke, dass ihr eure eigene Seite gezeigt habt.",
  cues: {
    chair: "Achte darauf, dass alle von sich reden und kein neuer Rat kommt.",
    timekeeper: "Gleich viel Zeit für alle.",
    noteTaker: "Leg den Stift weg, außer jemand bittet dich.",
    caseGiver: "Hör zu. Du bist damit nicht allein.",
    member: "Erzähl deinen eigenen Moment: Gedanke, Gefühl, was schwer war, was du getan hast.",
  },
  endsWhen: "Alle haben etwas geteilt oder gepasst.",
  drift: [
    { sign: "Es kommt wieder Rat", say: "Geht es da um dich oder um den Fall?" },
    { sign: "Wem ging es schlechter", say: "Jede Geschichte steht für sich." },
  ],
  parts: [{ what: "Aus unserer eigenen Arbeit" }],
  writes: {
    experience: "eigene Erfahrung (freiwillig)",
  },
};

export const evaluate8: PhaseText = {
  name: "Auswertung",
  purpose:
    "Ein kurzer Blick auf unsere Arbeit, geführt von der Moderation, anhand der sieben Bedingungen.",
  opens:
    "Wie haben wir zusammengearbeitet? Nenn eine Bedingung, die gut erfüllt war, und eine, die Pflege braucht.",
  closes:
    "Notiert. Termin, Moderation und mögliche Fälle fürs nächste Mal stehen. Was gesagt wurde, bleibt hier.",
  cues: {
    chair: "Zeig die sieben Bedingungen. Ein Satz pro Person.",
    timekeeper: "Zwanzig Sekunden pro Person.",
    noteTaker: "Notiere nur, wie wir gearbeitet haben; lass dir das Protokoll freigeben.",
    caseGiver: "Sag, was geholfen hat und was nicht.",
    member: "Erst die Karte, dann ein Satz.",
  },
  endsWhen: "Runde und Karten sind fertig, oder die Zeit ist um.",
  drift: [
    {
      sign: "Der Fall fängt wieder an",
      say: "Der Fall ist abgeschlossen. Wie haben wir gearbeitet?",
    },
    { sign: "Schweigen", say: "Tippt jeweils ein Wort ein; ich lese sie vor." },
  ],
  parts: [{ what: "Wie wir gearbeitet haben" }],
  writes: {
    evaluation: "Karte zur Auswertung: eine Bedingung behalten, eine verbessern",
  },
  choices: { evaluation: conditions },
};
