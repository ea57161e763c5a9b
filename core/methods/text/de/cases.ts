import type { MethodText } from "../../method-text.ts";

/** Was in einer Sitzung zwischen zwei Fällen steht, mit welcher Methode auch immer. */
export const cases: MethodText = {
  name: "Mehr als ein Fall",
  summary: "Ein Fall nach dem anderen, jeder mit jemandem, der ihn einbringt.",
  chooseWhen: "Es ist Zeit für mehr als einen Fall.",
  safety:
    "Jeder Fall steht für sich: Was im einen versiegelt oder nur deins war, bleibt es im nächsten.",
  notes: [],
  phases: {
    "next-case": {
      name: "Der nächste Fall",
      purpose: "Jemand sagt Ja dazu, den nächsten Fall einzubringen.",
      opens: "Wer bringt den nächsten Fall ein? Sag nur Ja, wenn du selbst willst.",
      closes: "Danke. Wir fangen neu an, mit frischen Ohren.",
      cues: {
        chair: "Frag, wer einen Fall einbringen will. Will niemand, lass ihn aus.",
        timekeeper: "Zwei Minuten reichen. Sag, wie viel Zeit jeder Fall hat.",
        noteTaker: "Eine neue Seite. Vom Fall davor geht nichts mit.",
        caseGiver: "Du hast Ja gesagt. Eine Frage von dir reicht für den Anfang.",
        member: "Willst du einen Fall einbringen? Sag Ja. Niemand sonst kann es für dich sagen.",
      },
      endsWhen: "Jemand hat Ja gesagt, oder der Fall wird ausgelassen.",
      drift: [
        {
          sign: "Der Fall davor geht weiter",
          say: "Dieser Fall ist abgeschlossen. Was jetzt kommt, gehört jemand anderem.",
        },
      ],
      parts: [{ what: "Wer bringt ihn ein?" }],
      writes: {},
    },
    break: {
      name: "Pause",
      purpose: "Alle stehen auf und ruhen sich aus.",
      opens: "Zehn Minuten. Steht auf, trinkt etwas, schaut aus dem Fenster.",
      closes: "Willkommen zurück. Sind alle da?",
      cues: {
        chair: "Ruh dich auch kurz aus. Fang wieder an, wenn alle zurück sind.",
        timekeeper: "Ruf alle eine Minute vor dem Ende zurück.",
        noteTaker: "Leg die Notizen weg. Sie können warten.",
        caseGiver: "Ruh dich aus. Du bist nach der Pause dran.",
        member: "Steh auf und lass den Fall hier.",
      },
      endsWhen: "Alle sind zurück, oder die Zeit ist um.",
      drift: [
        { sign: "Der Fall geht in der Pause weiter", say: "Lasst es ruhen. Das ist eine Pause." },
      ],
      parts: [{ what: "Eine richtige Pause" }],
      writes: {},
    },
  },
};
