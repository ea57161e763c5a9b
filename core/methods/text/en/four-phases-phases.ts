import type { PhaseText } from "../../method-text.ts";

export const present: PhaseText = {
  name: "Present",
  purpose: "The case giver tells what is going on. A success counts as much as a problem.",
  opens: "Tell us what is going on, as fully as you need. We listen and may take notes.",
  closes: "Thank you. What would you like from us?",
  cues: {
    chair: "Give room. Step in for the time only.",
    timekeeper: "Warn at one minute left.",
    noteTaker: "Write topic and question in one line.",
    caseGiver: "Tell it with the details that matter to you. A success counts too.",
    member: "Listen. Notes for yourself are fine, on paper too.",
  },
  endsWhen: "The case giver is done, or time is up.",
  drift: [
    { sign: "Listeners start asking", say: "Hold it, the questions come next." },
    { sign: "A topic nobody here can change", say: "What in this lies within your reach?" },
  ],
  parts: [{ what: "The case giver tells" }],
  writes: { listening: "listening notes", question: "topic and question" },
};

export const clarify: PhaseText = {
  name: "Clarify",
  purpose: "Open up every side of the issue and, where needed, say anew what it is. No advice.",
  opens: "Questions only, so that we see all sides of it. No advice yet.",
  closes: "How would you put the issue now?",
  cues: {
    chair: "Keep advice out. Offer a second round if it stays foggy.",
    timekeeper: "Call halfway.",
    noteTaker: "Write each angle in a word or two.",
    caseGiver: "Answer openly. New words for the issue are welcome.",
    member: "Ask from your own angle, or say what you see as the issue.",
  },
  endsWhen: "The issue is clear to everyone; while it is not, go around again.",
  drift: [
    { sign: "Advice", say: "Not yet. What would you like to understand?" },
    {
      sign: "Members discuss without the case giver for long",
      say: "Put it as a question to the case giver.",
    },
  ],
  parts: [{ what: "Questions from every side, no advice" }],
  writes: { angles: "angles", reworded: "the issue in new words" },
};

export const widen: PhaseText = {
  name: "Experiences and options",
  purpose: "Gather our own experiences and as many other ways as we can, on one list.",
  opens: "Share what you have lived through and what else could be done. The more, the better.",
  closes: "All of this is on one list. It goes back to the case giver.",
  cues: {
    chair: "Ask for experience first, then for other ways.",
    timekeeper: "Equal time per person.",
    noteTaker: "Keep one list that everyone sees.",
    caseGiver: "Listen and collect.",
    member: "Say what you once lived through, or another way it could go.",
  },
  endsWhen: "A round brings nothing new, or time is up.",
  drift: [
    { sign: "One expert takes over", say: "Thank you. Who else?" },
    { sign: "Options are weighed", say: "Collect now, weigh later." },
  ],
  parts: [{ what: "Own experience and other ways, in turn" }],
  writes: { option: "own experience or another way", optionList: "list of experiences and ways" },
};

export const reflect: PhaseText = {
  name: "Reflect and plan",
  purpose:
    "The issue goes back to its owner, who weighs and plans; then everyone says what they learned.",
  opens: "It is yours again. What stands out, what do you still want to ask, what is your plan?",
  closes: "The plan is noted. And each of us has named a lesson.",
  cues: {
    chair: "Keep it to lessons: one sentence each, no new advice.",
    timekeeper: "Equal time per person.",
    noteTaker: "Write a lesson only if its owner wants that.",
    caseGiver: "Your plan stands. On your turn, say what you learned.",
    member: "One sentence: what I learned for my own work.",
  },
  endsWhen: "The plan is saved and the round is done.",
  drift: [
    { sign: "Members sell their option", say: "Only the case giver chooses." },
    { sign: "No plan", say: "What is the smallest try?" },
  ],
  parts: [
    {
      what: "The case giver weighs and plans",
      cues: {
        chair: "Keep the floor with the case giver. Ask for a plan before you go on.",
        timekeeper: "Warn at one minute left.",
        noteTaker: "Write the plan in the case giver's words; read it back.",
        caseGiver: "Think aloud, ask for a word more where you need it, make a plan.",
        member: "Listen. The choice is theirs.",
      },
    },
    {
      what: "What each of us learned",
      opens: "Now one sentence each: what did you learn for yourself?",
    },
  ],
  writes: { step: "action card", lesson: "own lesson" },
};
