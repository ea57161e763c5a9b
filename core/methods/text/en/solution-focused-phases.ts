import type { PhaseText } from "../../method-text.ts";

export const hope: PhaseText = {
  name: "Best hope",
  purpose:
    "The case giver says what should be different afterwards, with little talk of the problem.",
  opens: "What do you want help with, and how will you notice that this was worth it?",
  closes: "So this is your hope. Is it said the right way?",
  cues: {
    chair: "Turn problem talk towards the result they wish for.",
    timekeeper: "Warn at one minute left.",
    noteTaker: "Write the hope in positive words.",
    caseGiver: "Tell a little about now, and more about what you want instead.",
    member: "Listen. Nothing to write yet.",
  },
  endsWhen: "The hope stands in positive words.",
  drift: [
    { sign: "Problem story", say: "And what do you want instead?" },
    { sign: "A wish about others", say: "What would you be doing then?" },
  ],
  parts: [{ what: "What the case giver hopes for" }],
  writes: { hope: "best hope" },
};

export const works: PhaseText = {
  name: "Clarify what works",
  purpose: "Questions bring out what already works: strengths, exceptions, a place on the scale.",
  opens:
    "One question and one follow-up per turn, then the next. Begin with the scale: where are you now, and why not lower?",
  closes: "You are at this number, and this already works.",
  cues: {
    chair: "One question, one follow-up, then the next person.",
    timekeeper: "Equal time per turn.",
    noteTaker: "Write what works already, and what one point higher looks like.",
    caseGiver: "Tap your number on the scale. Take the time you need to answer.",
    member: "Ask about exceptions, strengths, people who help, small signs.",
  },
  endsWhen: "Two rounds of questions are done, or time is up.",
  drift: [
    { sign: "Why did it go wrong", say: "When was it a little better?" },
    { sign: "Three questions in a row", say: "One and one. Next, please." },
  ],
  parts: [{ what: "Questions about what works" }],
  writes: {
    scaleNow: "where I am now, from 0 to 10",
    worksAlready: "what already works",
    questionDraft: "question draft",
  },
};

export const affirm: PhaseText = {
  name: "Affirm",
  purpose: "Each of us says what is impressive, and what shows it.",
  opens: "One sentence each: what impressed you in how the case giver deals with it?",
  closes: "Let it sink in for a moment.",
  cues: {
    chair: "One sentence each, honest and concrete.",
    timekeeper: "Watch the turn clock: these turns are short.",
    noteTaker: "Write the strengths.",
    caseGiver: "Just receive it. No but.",
    member: "I saw that you..., and that impresses me.",
  },
  endsWhen: "Everyone has spoken or passed.",
  drift: [
    { sign: "Flattery", say: "What exactly did you hear?" },
    { sign: "The case giver plays it down", say: "A thank you is enough." },
  ],
  parts: [{ what: "What impressed you, one sentence" }],
  writes: { affirmation: "what impressed me" },
};

export const possible: PhaseText = {
  name: "Possibilities",
  purpose: "We wonder aloud about ways forward; the case giver listens.",
  opens:
    "One thing per turn: an idea, a thought, an experience. Build on the last one. The case giver only listens, microphone off.",
  closes: "The list is yours now.",
  cues: {
    chair: "One thing per turn, keep going around.",
    timekeeper: "Warn at two minutes left.",
    noteTaker: "One line per idea.",
    caseGiver: "Listen. Mark what may be of use.",
    member: "I wonder..., what if..., it once helped me...",
  },
  endsWhen: "Two rounds are done, everyone passes, or time is up.",
  drift: [
    { sign: "Diagnosis", say: "And what would be a step up?" },
    { sign: "One long speech", say: "One thing, then the next person." },
  ],
  parts: [{ what: "Wondering aloud, one thing per turn" }],
  writes: { ideas: "ideas", marks: "what may be of use to me" },
};

export const step: PhaseText = {
  name: "Small next step",
  purpose: "One step that lifts the number by one point.",
  opens:
    "What would be one point higher? Which small step will you test, when, and who asks you about it?",
  closes: "From this number to the next one, by this step.",
  cues: {
    chair: "Make it smaller until it is sure to happen.",
    timekeeper: "Warn at one minute left.",
    noteTaker: "Write the step, its first sign, the date and who asks.",
    caseGiver: "Say what you will do. Small, soon, yours.",
    member: "Listen. You may offer to be the one who asks.",
  },
  endsWhen: "The step is saved.",
  drift: [
    { sign: "The step depends on others", say: "And your own part of it?" },
    { sign: "The step is too big", say: "Half of it?" },
  ],
  parts: [{ what: "One point higher, one small step" }],
  writes: { scaleWished: "where I want to be, from 0 to 10", step: "action card" },
};
