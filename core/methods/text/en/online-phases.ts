import type { PhaseText } from "../../method-text.ts";

export const ready: PhaseText = {
  name: "Ready check",
  purpose: "Everyone can speak freely: a room of one's own, sound, picture, nothing records.",
  opens:
    "Headphones on, door shut, notifications off. Is anything recording or taking notes for us?",
  closes: "We are alone here. If a line drops, we wait two minutes, then go on.",
  cues: {
    chair: "Go through the list. Name who stands in for you if your line drops.",
    timekeeper: "Check that everyone sees the same clock.",
    noteTaker: "Check that everyone can write.",
    caseGiver: "Check twice that nobody else can hear you.",
    member: "Check, then tick: alone, sound, picture, nothing records.",
  },
  endsWhen: "Everyone has ticked.",
  drift: [
    { sign: "Somebody is in an open office", say: "Can you move, or listen and only write?" },
    { sign: "A note bot is in the room", say: "We take it out before we start." },
  ],
  parts: [{ what: "Alone, sound, picture, no recorder" }],
  writes: { ready: "alone, sound, picture, nothing records" },
};

export const present: PhaseText = {
  name: "Present in three minutes",
  purpose: "Short and clear; everyone else is muted.",
  opens: "You have three minutes, and everyone else mutes. End with your question.",
  closes: "Thank you. The question stands at the top for all of us.",
  cues: {
    chair: "Ask everyone to mute. See that the question is written.",
    timekeeper: "Three minutes, one warning at thirty seconds.",
    noteTaker: "Write the question; everyone then sees it.",
    caseGiver: "Three minutes, and end with your question.",
    member: "Muted. Listen; your first question comes next.",
  },
  endsWhen: "Three minutes are over, or the case giver is done.",
  drift: [
    { sign: "It takes longer", say: "We will get the rest through questions." },
    { sign: "Noise", say: "Please check your microphone." },
  ],
  parts: [{ what: "The case giver tells" }],
  writes: { question: "learning question", questionDraft: "question draft" },
};

export const q1: PhaseText = {
  name: "First question round",
  purpose: "One clarifying question each, in an order that everyone sees.",
  opens: "The order is on your panel. One question each; unmute when you are up, pass if you like.",
  closes: "Everyone has asked. In one sentence, this is what we know.",
  cues: {
    chair: "Follow the order on the panel.",
    timekeeper: "Watch the turn clock.",
    noteTaker: "List the questions.",
    caseGiver: "Two sentences per answer.",
    member: "Unmute, ask one question, mute.",
  },
  endsWhen: "Everyone has asked or passed.",
  drift: [
    { sign: "Two voices at once", say: "The order decides." },
    { sign: "Advice", say: "Keep it for the advice round." },
  ],
  parts: [{ what: "One clarifying question each" }],
  writes: { questionsAsked: "questions asked" },
};

export const q2: PhaseText = {
  name: "Second question round",
  purpose: "One question deeper: about the person in the situation.",
  opens: "Second round: one question about you in this.",
  closes: "What is the question behind the question?",
  cues: {
    chair: "Leave three seconds after each answer.",
    timekeeper: "Watch the turn clock; silence counts too.",
    noteTaker: "Write down the question that went deepest.",
    caseGiver: "Take a breath first.",
    member: "Ask a question that starts with what or how.",
  },
  endsWhen: "Everyone has asked or passed, or time is up.",
  drift: [
    { sign: "A silence is filled at once", say: "Three seconds more." },
    { sign: "Advice", say: "Later." },
  ],
  parts: [{ what: "One deeper question each" }],
  writes: { strongest: "strongest question" },
};

export const write: PhaseText = {
  name: "Write advice",
  purpose: "Everyone writes before anyone speaks.",
  opens: "Quiet writing. One observation, one suggestion.",
  closes: "Thank you. Now we hear them.",
  cues: {
    chair: "Say that it is quiet on purpose. Write along.",
    timekeeper: "Count down quietly. Write along.",
    noteTaker: "Write along.",
    caseGiver: "Stretch, breathe.",
    member: "Write one observation and one suggestion.",
  },
  endsWhen: "Everyone has written, or time is up.",
  drift: [
    { sign: "Chat starts", say: "No chat now." },
    { sign: "Somebody is away", say: "We wait a moment, then go on." },
  ],
  parts: [{ what: "Quiet: observation and suggestion" }],
  writes: { advice: "one observation, one suggestion" },
};

export const round: PhaseText = {
  name: "Advice round",
  purpose: "Everyone is heard once; the case giver is muted and listens.",
  opens:
    "A minute each at most, in the order on your panel. The case giver is muted and may switch the camera off.",
  closes: "Back to you.",
  cues: {
    chair: "Follow the order and keep it equal. Yours comes last.",
    timekeeper: "Watch the turn clock.",
    noteTaker: "Write one line each.",
    caseGiver: "Muted. Camera as you like. Mark what helps.",
    member: "Read what you wrote.",
  },
  endsWhen: "Everyone has spoken or passed.",
  drift: [
    { sign: "Discussion", say: "No discussion. Next, please." },
    { sign: "Many cameras are off", say: "Only the case giver may go dark now." },
  ],
  parts: [{ what: "A minute each, read aloud" }],
  writes: { adviceList: "advice, one line each", marks: "what helps me" },
};

export const react: PhaseText = {
  name: "Reaction",
  purpose: "The case giver says what helps.",
  opens: "What helps, what does not, what stays?",
  closes: "Thank you. We leave it at that.",
  cues: {
    chair: "Keep the others muted.",
    timekeeper: "Warn at one minute left.",
    noteTaker: "Read back what was chosen.",
    caseGiver: "Be honest and short.",
    member: "Muted. Listen.",
  },
  endsWhen: "The case giver is done.",
  drift: [
    { sign: "Replies", say: "We only listen now." },
    { sign: "Only thanks", say: "Which one will you use?" },
  ],
  parts: [{ what: "What helps, what does not" }],
  writes: { choices: "choice per advice: helps, not for me, maybe" },
  choices: {
    choices: {
      helps: { label: "Helps", text: "I can use this." },
      notForMe: { label: "Not for me", text: "This will not help me." },
      maybe: { label: "Maybe", text: "I want to think about it." },
    },
  },
};
