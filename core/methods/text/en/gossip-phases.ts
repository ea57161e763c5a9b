import type { PhaseText } from "../../method-text.ts";

export const introduce: PhaseText = {
  name: "Introduce the question",
  purpose: "A short story with the question; details come later.",
  opens: "Short and strong: the situation and your question. You may also say what is off limits.",
  closes: "The question is clear. What is off limits is written down.",
  cues: {
    chair: "Cut long stories kindly. Ask what is off limits.",
    timekeeper: "Warn at one minute left.",
    noteTaker: "Write the question and what is off limits.",
    caseGiver: "Tell the situation, your part in it, your question, your limits.",
    member: "Listen. Nothing to write yet.",
  },
  endsWhen: "The question and its limits are stated.",
  drift: [
    { sign: "Long explanation", say: "The rest will come through questions." },
    { sign: "No own part in the story", say: "And what did you do?" },
  ],
  parts: [{ what: "The case giver tells, briefly" }],
  writes: { question: "question", limits: "what is off limits" },
};

export const explore: PhaseText = {
  name: "Explore",
  purpose: "Just enough facts to gossip with substance.",
  opens: "At most three open questions each. Answer briefly; you may skip a question.",
  closes: "Enough. Now you go behind the screen and only listen.",
  cues: {
    chair: "Three questions each at most. No opinions yet.",
    timekeeper: "Equal time per person.",
    noteTaker: "Collect the questions.",
    caseGiver: "Answer briefly. Skip what you like.",
    member: "Ask three open questions at most. Write them down first.",
  },
  endsWhen: "Everyone has asked, or time is up.",
  drift: [
    { sign: "Opinions inside questions", say: "Keep that for the gossip." },
    { sign: "Endless detail", say: "Is this needed for the question?" },
  ],
  parts: [{ what: "Three open questions each, at most" }],
  writes: { questions: "up to three questions" },
};

export const gossiping: PhaseText = {
  name: "Gossip with respect",
  purpose: "The case giver hears how others see them, which part is theirs, and the causes.",
  opens:
    "Camera off, microphone off, pen in hand. We speak about you in the third person: first impression, then your part, then causes.",
  closes: "The gossip is over. Welcome back. Take a breath before you answer.",
  cues: {
    chair: "Stay strict: first impression, part, causes. Behaviour, no labels. Mind the limits.",
    timekeeper: "A third of the time each: impression, part, causes.",
    noteTaker: "One line per new insight. Leave out who said it.",
    caseGiver: "Only listen. Note what hits, what is new, what is not yours.",
    member: "Third person. Say what you see, what it does, what you guess.",
  },
  endsWhen:
    "Impression, part and causes are done, or time is up. The case giver may stop it at any moment.",
  drift: [
    { sign: "Labels or mockery", say: "Say the behaviour and its effect." },
    { sign: "Only kind words", say: "What would you not say to their face?" },
    { sign: "Speaking to the case giver", say: "Third person, please." },
    { sign: "The case giver joins in", say: "Stay behind your screen a little longer." },
  ],
  parts: [{ what: "About the case giver, who only listens" }],
  writes: { insights: "insights, one per line", echo: "hit, new, not mine" },
  choices: {
    echo: {
      hit: { label: "Hit", text: "This touches me." },
      new: { label: "New", text: "I had not seen this." },
      notMine: { label: "Not mine", text: "I do not see myself in this." },
    },
  },
};

export const returning: PhaseText = {
  name: "Return",
  purpose: "The case giver says what was touched, what is recognised and what not.",
  opens: "How was it behind the screen? What hit you, what was new, what do you leave with us?",
  closes: "Thank you. We explain nothing and leave it as it is.",
  cues: {
    chair: "Ask for the feeling first, then for the content.",
    timekeeper: "Warn at one minute left.",
    noteTaker: "Write only what the case giver keeps.",
    caseGiver: "Say first how it felt, then what you keep and what you leave.",
    member: "Listen. Repair nothing, explain nothing.",
  },
  endsWhen: "The case giver says it is enough.",
  drift: [
    { sign: "Members explain what they meant", say: "It has landed. Let it be." },
    { sign: "The case giver defends against all of it", say: "Which ten percent could be true?" },
  ],
  parts: [{ what: "What hit, what is new, what to leave" }],
  writes: { kept: "insights kept" },
};
