import type { PhaseText } from "../../method-text.ts";

export const tell: PhaseText = {
  name: "Tell the incident",
  purpose: "A recent event, told up to the moment of acting. How it ended stays in the envelope.",
  opens:
    "Take us to the moment just before you acted. Stop there. Do not tell what you did or how it ended.",
  closes: "Stop here. The rest stays in the envelope.",
  cues: {
    chair: "Stop the story at the point of acting.",
    timekeeper: "Warn at one minute left.",
    noteTaker: "Write in one line where the story stops.",
    caseGiver: "Recent, concrete, up to your choice. Then stop. The rest goes in the envelope.",
    member: "Listen and see the film. Nothing to write yet.",
  },
  endsWhen: "The story has reached the moment of acting.",
  drift: [
    { sign: "The outcome slips out", say: "Stop. Keep it for the envelope." },
    { sign: "An old or general pattern", say: "Which day, which room, who said what?" },
  ],
  parts: [{ what: "Told up to the moment of acting" }],
  writes: {
    outcome: "in the envelope: what I did and how it ended",
    moment: "the moment where the story stops",
  },
};

export const note: PhaseText = {
  name: "Note questions",
  purpose: "Everyone thinks up the questions they need.",
  opens: "Quiet now. Write at least three questions about facts.",
  closes: "Pens down. We start the round.",
  cues: {
    chair: "Keep the silence. Write your own questions too.",
    timekeeper: "Count down quietly. Write your own questions too.",
    noteTaker: "Write your own questions too.",
    caseGiver: "Rest. Call the scene to mind.",
    member: "Write questions about facts: who, what, when, where, in which words.",
  },
  endsWhen: "Everyone has written, or time is up.",
  drift: [
    { sign: "Talking", say: "Still writing, please." },
    { sign: "Why-questions", say: "Turn it into: what happened before that?" },
  ],
  parts: [{ what: "Quiet: questions about facts" }],
  writes: { factQuestions: "questions about facts" },
};

export const facts: PhaseText = {
  name: "Facts round",
  purpose: "We build the scene again, without reading anything into it.",
  opens: "Questions about facts, in turn. No interpretation, no advice.",
  closes: "Check for yourself: can you see the scene? If not, one last question.",
  cues: {
    chair: "Keep it to facts. Turn interpretations back into questions.",
    timekeeper: "Equal time per person.",
    noteTaker: "Keep the fact list in view of everyone.",
    caseGiver: "Answer what you saw and heard, not what you concluded.",
    member: "One question about facts per turn.",
  },
  endsWhen: "A round brings no new question, or time is up.",
  drift: [
    { sign: "Interpretation", say: "What would one have seen on video?" },
    { sign: "The outcome leaks", say: "The envelope stays shut." },
  ],
  parts: [{ what: "Questions about facts, in turn" }],
  writes: { factList: "fact list" },
};

export const analyse: PhaseText = {
  name: "Analysis without the case giver",
  purpose: "The group explains the situation to itself: causes, triggers, links.",
  opens: "Among ourselves: what was going on here? Causes, triggers, everybody's part.",
  closes: "We have some explanations. Now each of us alone.",
  cues: {
    chair: "Causes now, actions later.",
    timekeeper: "Call halfway.",
    noteTaker: "Write causes and triggers.",
    caseGiver: "Microphone off. Only listen.",
    member: "Link the facts. Look at everybody's part.",
  },
  endsWhen: "Time is up, or the explanations repeat.",
  drift: [
    { sign: "What I would have done", say: "Wait, that comes next, in writing." },
    { sign: "One cause only", say: "What else could it be?" },
  ],
  parts: [{ what: "Thinking aloud, the case giver listens" }],
  writes: { causes: "causes and triggers" },
};

export const position: PhaseText = {
  name: "Own position in writing",
  purpose: "Each member decides alone: what would I have done, and why?",
  opens: "Nobody talks. You are there, in that moment. What do you do, and why? Write it.",
  closes: "Keep your text as it is, whatever the others say.",
  cues: {
    chair: "Keep the silence. Write your own position too.",
    timekeeper: "Count down quietly. Write your own position too.",
    noteTaker: "Write your own position.",
    caseGiver: "Rest. Recall what you felt then.",
    member: "Write what you would do, and because of what.",
  },
  endsWhen: "Everyone has written, or time is up. Then the texts stand as they are.",
  drift: [
    { sign: "Consulting each other", say: "Alone, please." },
    { sign: "Nobody writes a reason", say: "Add: because." },
  ],
  parts: [{ what: "Quiet: what would I do, and why?" }],
  writes: { position: "position: what I would do, and why" },
};

export const positions: PhaseText = {
  name: "Round of positions",
  purpose: "The case giver hears what else one could have done.",
  opens: "Read what you wrote: I would do this, because of that. No debate.",
  closes: "These are the alternatives. Now the envelope.",
  cues: {
    chair: "Equal time, no discussion. Yours comes last.",
    timekeeper: "Equal time per person.",
    noteTaker: "One line per position.",
    caseGiver: "Listen and note. Do not reply.",
    member: "Read it as you wrote it.",
  },
  endsWhen: "All have read or passed.",
  drift: [
    { sign: "Debate", say: "Later. Next position." },
    { sign: "A changed text", say: "Read what you wrote." },
  ],
  parts: [{ what: "Read aloud, one by one" }],
  writes: { positionList: "positions, one line each" },
};

export const reveal: PhaseText = {
  name: "Reveal and learn",
  purpose: "The case giver opens the envelope; then we talk about the differences.",
  opens:
    "Open the envelope: what did you do, why, and what came of it? Then we talk about the differences.",
  closes: "What would you do again, and what differently?",
  cues: {
    chair: "Keep blame out. Ask what each way would have cost.",
    timekeeper: "Call halfway.",
    noteTaker: "Write lessons, no verdicts.",
    caseGiver: "Say which positions help you, and what you would do again.",
    member: "Ask about the differences. No told-you-so.",
  },
  endsWhen: "Lessons are named, or time is up.",
  drift: [
    { sign: "Told you so", say: "Different choices, different costs. What did each protect?" },
    { sign: "Shame", say: "Thank you for showing the real ending." },
  ],
  parts: [
    {
      what: "The case giver opens the envelope",
      cues: {
        chair: "Let it be told to the end first. No comments.",
        timekeeper: "Warn at one minute left.",
        noteTaker: "Listen. Nothing to write yet.",
        caseGiver: "Open the envelope. Tell what you did, why, and what followed.",
        member: "Listen to the end. Words come later.",
      },
    },
    {
      what: "Talking about the differences",
      opens:
        "Now we talk: where do our positions differ from what happened, and what did each protect?",
    },
  ],
  writes: { lessons: "what I would do again, and what not" },
};
