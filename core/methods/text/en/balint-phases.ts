import type { PhaseText } from "../../method-text.ts";

export const story: PhaseText = {
  name: "Tell the encounter",
  purpose:
    "A relation with a client, patient, student or colleague, told freely, with the feelings it leaves.",
  opens: "Tell us about this person and you. No notes. How is it to be in the room with them?",
  closes: "Thank you. Let it rest for a moment before we ask.",
  cues: {
    chair: "Do not interrupt. Let silences be.",
    timekeeper: "Only a quiet sign at the end.",
    noteTaker: "Write nothing while it is told.",
    caseGiver: "Tell it freely, without notes, with what you feel.",
    member: "Listen to the story, and to what it does in you.",
  },
  endsWhen: "The case giver stops.",
  drift: [
    { sign: "Report style", say: "How is it when you sit opposite this person?" },
    { sign: "Interruptions", say: "Let it be told." },
  ],
  parts: [{ what: "Told freely, without notes" }],
  writes: { stirred: "what it does in me" },
};

export const facts: PhaseText = {
  name: "A few facts",
  purpose: "Only what we need to picture it.",
  opens: "Only facts that you need to picture them: age, place, how long, who else. Not why.",
  closes: "Enough. You may sit back now.",
  cues: {
    chair: "Stop questioning early.",
    timekeeper: "Keep it short. Watch the turn clock.",
    noteTaker: "Write nothing, or bare facts without names.",
    caseGiver: "Facts only.",
    member: "Ask for one simple fact.",
  },
  endsWhen: "A few questions are answered; the chair ends it early.",
  drift: [
    { sign: "Why-questions", say: "That is for our imagination, next." },
    { sign: "It becomes questioning", say: "Enough facts." },
  ],
  parts: [{ what: "A few facts, no why" }],
  writes: {},
};

export const sitback: PhaseText = {
  name: "Sit back and imagine",
  purpose: "The group feels into both sides of the relation while the case giver listens unseen.",
  opens:
    "Sit back, microphone off; your camera may be off too. What do we feel as you? What as the other person? No advice, no technique.",
  closes: "Please come back when you are ready.",
  cues: {
    chair: "Give both people a voice. Protect the case giver. Allow silence.",
    timekeeper: "Call nothing but the last two minutes.",
    noteTaker: "Single images at most. Better nothing.",
    caseGiver: "Only listen. You need not agree or correct anything.",
    member: "Speak from feeling: as the teller I..., as the other I..., it makes me...",
  },
  endsWhen: "Time is up, or the images repeat.",
  drift: [
    { sign: "Advice or technique", say: "What does it do to you?" },
    { sign: "Only one side gets sympathy", say: "Who speaks for the other?" },
    { sign: "Theory words", say: "Say it as a feeling or an image." },
    { sign: "The silence feels too long", say: "We stay with it." },
  ],
  parts: [{ what: "Feeling into both sides" }],
  writes: { touched: "what touched me" },
};

export const returning: PhaseText = {
  name: "Return",
  purpose: "The case giver may say what stirred, and need not answer anything.",
  opens: "You may say something about what you heard. You do not have to answer.",
  closes: "Thank you.",
  cues: {
    chair: "No duty to speak. The group does not sum up.",
    timekeeper: "Stay quiet.",
    noteTaker: "Write nothing unless you are asked.",
    caseGiver: "Say what you want, or nothing.",
    member: "Listen.",
  },
  endsWhen: "The case giver is done.",
  drift: [
    { sign: "Members correct", say: "Leave it with them." },
    { sign: "The case giver answers every point", say: "One thing is enough." },
  ],
  parts: [{ what: "The case giver may speak" }],
  writes: {},
};

export const meaning: PhaseText = {
  name: "What it means for the work",
  purpose: "Together: what does this relation ask of a professional?",
  opens: "Closeness and distance, trust, resistance: what does this ask of us in our work?",
  closes: "What will you listen for when you meet this person again?",
  cues: {
    chair: "Stay with the relation. No plans for treatment.",
    timekeeper: "Equal time per person.",
    noteTaker: "One line per person, if the case giver agrees.",
    caseGiver: "End with what you will notice next time.",
    member: "Say what it means for your own work.",
  },
  endsWhen: "Everyone has spoken or passed, or time is up.",
  drift: [
    { sign: "Plans", say: "Not what to do: what to notice." },
    { sign: "Therapy of the case giver", say: "We look at the work, not at your life story." },
  ],
  parts: [{ what: "What it asks of us, in turn" }],
  writes: {
    watchPoint: "watch point: what I will notice next time",
    meaningForMe: "what it means for my work",
  },
};
