import type { PhaseText } from "../../method-text.ts";

export const introduce: PhaseText = {
  name: "Introduce the issue",
  purpose: "The group hears a current problem in three minutes.",
  opens: "You have three minutes. What is going on now, and what is your question?",
  closes: "Thank you. The question we work on is this.",
  cues: {
    chair: "Stop kindly at three minutes.",
    timekeeper: "Three minutes, one warning at thirty seconds.",
    noteTaker: "Write the question; leave names out.",
    caseGiver: "A current situation, not an old or a future one. End with your question.",
    member: "Listen without a word.",
  },
  endsWhen: "Three minutes are over or the case giver is done.",
  drift: [
    { sign: "The story goes on", say: "We will get the rest through questions." },
    { sign: "An old or a hypothetical case", say: "What of this is happening now?" },
  ],
  parts: [{ what: "The case giver tells" }],
  writes: {
    question: "learning question",
    questionIdea: "question for the next round",
  },
};

export const questions: PhaseText = {
  name: "Question round",
  purpose: "All important facts are known before anyone talks about solutions.",
  opens: "Questions only, to get the whole picture. No ideas yet.",
  closes: "Do we have the full picture? Then we go and think about it.",
  cues: {
    chair: "Check the corners: people, facts, feelings, history, tries.",
    timekeeper: "Call halfway.",
    noteTaker: "Keep the fact list in view of everyone.",
    caseGiver: "Answer what you know. Say so when you do not.",
    member: "One question at a time. Ask about what is missing.",
  },
  endsWhen: "Whole scope covered, a round brings nothing new, or time is up.",
  drift: [
    { sign: "Solutions appear", say: "Keep it for the brainstorm; now only questions." },
    {
      sign: "One corner gets all the questions",
      say: "What about the others involved?",
    },
  ],
  parts: [{ what: "Questions only, one at a time" }],
  writes: {
    facts: "fact list",
    questionDraft: "question draft",
  },
};

export const brainstorm: PhaseText = {
  name: "Brainstorm",
  purpose: "The group looks from several angles and tests possible solutions in theory.",
  opens:
    "Think aloud with each other. The case giver listens, microphone off. What angles are there? What would happen if?",
  closes: "We have several angles. Now each of us makes it concrete.",
  cues: {
    chair: "Keep them talking to each other, not to the case giver.",
    timekeeper: "Call halfway.",
    noteTaker: "Put each idea on the shared board, one per note.",
    caseGiver: "Listen only. Note what touches you.",
    member: "Add angles, build on ideas, test them: what would happen then?",
  },
  endsWhen: "Ideas repeat, time is up or the chair moves on.",
  drift: [
    { sign: "Case giver joins in", say: "You will get the floor after the recommendations." },
    { sign: "Ideas are judged at once", say: "Write it down first; we weigh later." },
  ],
  parts: [{ what: "Thinking aloud, the case giver listens" }],
  writes: {
    ideas: "idea note",
    listening: "listening notes",
  },
};

export const recommend: PhaseText = {
  name: "Recommendations",
  purpose: "Concrete and feasible advice, one list.",
  opens: "One or two recommendations each, concrete enough to do. Two minutes at most.",
  closes: "This is the list. The floor goes to the case giver.",
  cues: {
    chair: "Ask how and when if advice stays vague.",
    timekeeper: "Two minutes per person at most.",
    noteTaker: "Write one line per recommendation.",
    caseGiver: "Listen only.",
    member: "Say what you would do, how and when.",
  },
  endsWhen: "Everyone has given advice or passed.",
  drift: [
    { sign: "Vague advice", say: "What would the first action look like?" },
    { sign: "A debate about advice", say: "Both stay on the list." },
  ],
  parts: [{ what: "One or two recommendations each" }],
  writes: {
    recommendation: "recommendation",
    recommendationList: "recommendation list",
  },
};

export const feedback: PhaseText = {
  name: "Feedback",
  purpose: "The case giver says what works, what does not, and what stays.",
  opens: "What could work for you, what not, and what will you remember of this session?",
  closes: "Your choices are noted. And your first step is this.",
  cues: {
    chair: "Ask for both: useful and not useful. Ask for a step.",
    timekeeper: "Keep one minute for the step.",
    noteTaker: "Write the step in the case giver's words; read it back.",
    caseGiver: "Be honest about what will not work. End with one step.",
    member: "Listen. No defence of your own advice.",
  },
  endsWhen: "Summary given and step saved.",
  drift: [
    { sign: "Only thanks", say: "Which one will not work, and why?" },
    { sign: "Advice givers defend", say: "It is heard. Let it be." },
  ],
  parts: [{ what: "What works, what does not" }],
  writes: {
    choices: "choice per recommendation: works, not for me, maybe",
    step: "action card",
  },
  choices: {
    choices: {
      works: { label: "Works", text: "I can see myself doing this." },
      notForMe: { label: "Not for me", text: "This will not work for me." },
      maybe: { label: "Maybe", text: "I want to think about it." },
    },
  },
};
