import type { MethodText } from "../../method-text.ts";

/** What stands between two cases of one session, whatever the method. */
export const cases: MethodText = {
  name: "More than one case",
  summary: "One case after the other, each with its own case giver.",
  chooseWhen: "There is time for more than one case.",
  safety: "Each case stands by itself: what was sealed or own in one stays so in the next.",
  notes: [],
  phases: {
    "next-case": {
      name: "The next case",
      purpose: "Somebody says yes to bringing the next case.",
      opens: "Who brings the next case? Say yes only if you want to.",
      closes: "Thank you. We begin anew, with fresh ears.",
      cues: {
        chair: "Ask who wants to bring a case. If nobody does, leave it out.",
        timekeeper: "Two minutes are enough. Say how long each case has.",
        noteTaker: "A new page. Nothing of the case before goes with it.",
        caseGiver: "You said yes. One question of yours is enough to begin.",
        member: "Want to bring a case? Say yes. Nobody else can say it for you.",
      },
      endsWhen: "Somebody has said yes, or the case is left out.",
      drift: [
        {
          sign: "The case before goes on",
          say: "That case is closed. What comes next belongs to somebody else.",
        },
      ],
      parts: [{ what: "Who brings it?" }],
      writes: {},
    },
    break: {
      name: "Break",
      purpose: "Everybody gets up and rests their eyes.",
      opens: "Ten minutes. Get up, drink something, look out of the window.",
      closes: "Welcome back. Is everybody here?",
      cues: {
        chair: "Close your eyes for a moment too. Begin again when all are back.",
        timekeeper: "Call everybody back a minute before it ends.",
        noteTaker: "Put the notes away. They can wait.",
        caseGiver: "Rest. Your turn comes after the break.",
        member: "Get up and leave the case here.",
      },
      endsWhen: "All are back, or time is up.",
      drift: [{ sign: "The case goes on in the break", say: "Let it rest. This is a break." }],
      parts: [{ what: "A real break" }],
      writes: {},
    },
  },
};
