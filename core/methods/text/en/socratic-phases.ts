import type { PhaseText } from "../../method-text.ts";

export const moment: PhaseText = {
  name: "Question and moment",
  purpose: "One question that keeps coming back, and one real moment in which it was hot.",
  opens: "Which pattern keeps coming back? Give one real moment, three sentences.",
  closes: "The moment is this; the question is this.",
  cues: {
    chair: "Keep it to one moment.",
    timekeeper: "Warn at one minute left.",
    noteTaker: "Write the question and the moment.",
    caseGiver: "One moment in three sentences, then your question.",
    member: "Listen. Slow down.",
  },
  endsWhen: "Question and moment are stated.",
  drift: [
    { sign: "General talk", say: "When exactly was that?" },
    { sign: "Several moments", say: "Choose the hottest one." },
  ],
  parts: [{ what: "One question, one real moment" }],
  writes: { question: "question that keeps coming back", moment: "the moment, in three sentences" },
};

export const sort: PhaseText = {
  name: "Questions, sorted",
  purpose:
    "We write questions; the case giver sorts them by how much they stir, and answers the warm ones.",
  opens:
    "Write up to three open questions, no explanation. The case giver then sorts them aloud: cold, neutral, warm.",
  closes: "The warm ones show where it lives.",
  cues: {
    chair: "Hand the questions over without a comment.",
    timekeeper: "Call halfway.",
    noteTaker: "Help to keep the three kinds apart.",
    caseGiver: "Sort by feeling: known, new, stirring. Then answer the warm ones.",
    member: "Listen. The questions speak for themselves.",
  },
  endsWhen: "All questions are sorted and the warm ones are answered.",
  drift: [
    { sign: "Somebody explains a question", say: "The question speaks for itself." },
    { sign: "The case giver answers the cold ones first", say: "Start where it is warm." },
  ],
  parts: [
    {
      what: "Quiet: write questions",
      cues: {
        chair: "Hold the silence. Keep your own view out of it.",
        timekeeper: "Time the writing. Write your questions too.",
        noteTaker: "Write your own questions first.",
        caseGiver: "Rest. Your questions are being written.",
        member: "Write open, short questions, with no answer inside.",
      },
    },
    {
      what: "The case giver sorts and answers",
      opens:
        "Here are our questions. Sort them aloud: cold, neutral, warm. Then answer the warm ones.",
    },
  ],
  writes: {
    openQuestions: "up to three questions, one per note",
    warmth: "cold, neutral or warm, for each question",
  },
  choices: {
    warmth: {
      cold: { label: "Cold", text: "I know this one already." },
      neutral: { label: "Neutral", text: "It is new, and leaves me calm." },
      warm: { label: "Warm", text: "This one stirs me." },
    },
  },
};

export const claim: PhaseText = {
  name: "Core claim",
  purpose: "The belief behind what was done, put in one sentence.",
  opens: "Finish the sentence: when that happened, I did or felt this, because I hold that...",
  closes: "This is the claim. We will test it, not you.",
  cues: {
    chair: "Help to find one because. Have it written word for word.",
    timekeeper: "Warn at one minute left.",
    noteTaker: "Write it word for word and read it back.",
    caseGiver: "Look for the sentence that you really believe.",
    member: "Stay silent. Compare it with yourself.",
  },
  endsWhen: "The case giver says: yes, that is what I hold.",
  drift: [
    { sign: "A wish instead of a belief", say: "What did you take for true at that moment?" },
    { sign: "Several beliefs", say: "Which one carries the others?" },
  ],
  parts: [{ what: "Case giver and chair find the words" }],
  writes: { claim: "core claim, word for word" },
};

export const test: PhaseText = {
  name: "Test the claim",
  purpose: "Only questions, slowly: about words, reasons, exceptions and what follows.",
  opens: "Only questions about the claim. Wait three breaths after each answer.",
  closes: "Does the claim still stand as it is written?",
  cues: {
    chair: "Slow down. Where it goes fast, ask to hear it again in other words.",
    timekeeper: "Call halfway, nothing else.",
    noteTaker: "Write the words that need a meaning, and exceptions.",
    caseGiver: "Think before you answer. You may change your mind.",
    member: "Ask about the claim: what does this word mean, always, for whom, what if not?",
  },
  endsWhen: "The claim is confirmed, narrowed or changed, or time is up.",
  drift: [
    { sign: "Hidden advice, or a trap", say: "Is there an answer in your question?" },
    { sign: "Speed", say: "Three breaths." },
  ],
  parts: [{ what: "Only questions, slowly" }],
  writes: { meanings: "words to define, exceptions found", questionDraft: "question draft" },
};

export const stepin: PhaseText = {
  name: "Step into the moment",
  purpose:
    "Each of us writes a claim of our own for the same moment, so that there is more than one.",
  opens:
    "Put yourself in that moment. What would you do or feel, because you hold what? Write it, then we read.",
  closes: "Several beliefs can stand side by side.",
  cues: {
    chair: "No debate between claims.",
    timekeeper: "Equal time per person.",
    noteTaker: "Write the claims below each other.",
    caseGiver: "Listen for what sets you free.",
    member: "Read it out: in that moment I would..., because I hold that...",
  },
  endsWhen: "Everyone has read or passed.",
  drift: [
    { sign: "Advice", say: "Say it as your own claim." },
    { sign: "Ranking", say: "None is better. What does each protect?" },
  ],
  parts: [
    {
      what: "Quiet: your own claim",
      cues: {
        chair: "Hold the silence.",
        timekeeper: "Time the writing. Write your own claim too.",
        noteTaker: "Write your own claim first.",
        caseGiver: "Rest. Others step into your moment now.",
        member: "Write: in that moment I would..., because I hold that...",
      },
    },
    { what: "Read aloud, one by one", opens: "Now we read, one by one. No debate." },
  ],
  writes: { ownClaim: "my claim for that moment" },
};

export const insight: PhaseText = {
  name: "What holds",
  purpose: "The case giver puts the claim or the question into new words.",
  opens: "What holds, what no longer? How does your question read now?",
  closes: "So the new sentence is this.",
  cues: {
    chair: "Do not rush to action.",
    timekeeper: "Warn at one minute left.",
    noteTaker: "Write the old and the new sentence side by side.",
    caseGiver: "Say it anew, in your own words.",
    member: "Stay silent. The words are theirs.",
  },
  endsWhen: "The new sentence is written.",
  drift: [
    { sign: "Members sum up for them", say: "In your own words, please." },
    { sign: "Straight to solutions", say: "First: how does it read now?" },
  ],
  parts: [{ what: "How it reads now" }],
  writes: { rewritten: "claim or question, in new words" },
};
