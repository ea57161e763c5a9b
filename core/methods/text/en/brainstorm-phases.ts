import type { PhaseText } from "../../method-text.ts";

export const question: PhaseText = {
  name: "Question",
  purpose: "One open how-question that everyone sees.",
  opens: "Give us the outline and one question that starts with: in how many ways could I...",
  closes: "This is the question, and everyone sees it.",
  cues: {
    chair: "Help to shape one open question.",
    timekeeper: "Warn at one minute left.",
    noteTaker: "Write the question, and what was tried.",
    caseGiver: "A short outline, what you tried already, one open question.",
    member: "Listen. Ideas come later.",
  },
  endsWhen: "The question stands for everyone to see.",
  drift: [
    { sign: "Two questions", say: "Which one today?" },
    { sign: "A closed question", say: "Turn it into: in how many ways..." },
  ],
  parts: [{ what: "One open how-question" }],
  writes: { question: "question: in how many ways could I...", tried: "what I tried already" },
};

export const clarify: PhaseText = {
  name: "Brief clarifying",
  purpose: "Only what stands in the way of ideas.",
  opens: "Only questions without which you cannot have ideas.",
  closes: "Enough to start.",
  cues: {
    chair: "End it early.",
    timekeeper: "Keep it short. Watch the turn clock.",
    noteTaker: "Write nothing new.",
    caseGiver: "One line per answer.",
    member: "Ask only if you really need it.",
  },
  endsWhen: "Nobody needs more, or time is up.",
  drift: [
    { sign: "Analysis", say: "Is there a pattern to understand? Then this is the wrong method." },
    { sign: "Ideas already", say: "Keep it. We write in a minute." },
  ],
  parts: [{ what: "Only what you need for ideas" }],
  writes: {},
};

export const write: PhaseText = {
  name: "Silent ideas",
  purpose: "Everyone writes ideas before anybody speaks.",
  opens: "Quiet. As many ideas as you can, wild ones too. One per note.",
  closes: "Pens down.",
  cues: {
    chair: "Keep the silence. Write along.",
    timekeeper: "Count down quietly. Write along.",
    noteTaker: "Write your own ideas.",
    caseGiver: "Write too, if you like.",
    member: "One idea per note. As many as you can.",
  },
  endsWhen: "Time is up.",
  drift: [
    { sign: "Talking", say: "Still writing." },
    { sign: "Stuck", say: "What would a child do, a rival, your later self?" },
  ],
  parts: [{ what: "Quiet: as many ideas as you can" }],
  writes: { ideas: "ideas, one per note" },
};

export const round: PhaseText = {
  name: "Round of ideas",
  purpose: "We hear all ideas, one per turn, and discuss none.",
  opens: "One idea per turn. No yes-but. Pass when you have none left.",
  closes: "That is the harvest.",
  cues: {
    chair: "Keep the pace, go around again. Stop every yes-but.",
    timekeeper: "Call the last round.",
    noteTaker: "Put ideas that are alike together.",
    caseGiver: "Listen. No face of yes or no.",
    member: "One idea, one breath, next.",
  },
  endsWhen: "Everyone has passed, or time is up.",
  drift: [
    { sign: "Yes-but", say: "Keep it. Next idea." },
    { sign: "Explaining", say: "The title is enough." },
  ],
  parts: [{ what: "One idea per turn, no yes-but" }],
  writes: { idea: "one more idea" },
};

export const build: PhaseText = {
  name: "Build",
  purpose: "We join ideas and turn them round.",
  opens:
    "Take somebody else's idea and make it bigger, smaller or the opposite. Or: how could we make it worse, and turn that round?",
  closes: "Last additions are in.",
  cues: {
    chair: "Where it dries up, ask how to make it worse.",
    timekeeper: "Call halfway.",
    noteTaker: "Add each new idea to the list.",
    caseGiver: "Listen.",
    member: "Say: yes, and...",
  },
  endsWhen: "Time is up.",
  drift: [
    { sign: "Judging", say: "Still building." },
    { sign: "Only own ideas", say: "Take one that is not yours." },
  ],
  parts: [{ what: "Yes, and... the case giver listens" }],
  writes: { built: "idea built on another" },
};

export const chooseIdeas: PhaseText = {
  name: "Choose",
  purpose: "Only now the case giver chooses what is of use.",
  opens: "Which three ideas make you move? Think aloud.",
  closes: "These are yours.",
  cues: {
    chair: "Nobody sells an idea.",
    timekeeper: "Warn at one minute left.",
    noteTaker: "Read the chosen ones back.",
    caseGiver: "Choose three at most, and say why.",
    member: "Stay silent. The choice is theirs.",
  },
  endsWhen: "The ideas are chosen.",
  drift: [
    { sign: "Selling", say: "Silence, please." },
    { sign: "Choosing the safest", say: "And one that scares you a little?" },
  ],
  parts: [{ what: "The case giver chooses three" }],
  writes: { chosen: "up to three ideas that move me" },
};
