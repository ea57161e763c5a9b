import type { PhaseText } from "../../method-text.ts";
import { conditions } from "./conditions.ts";

export const arrive: PhaseText = {
  name: "Arrive and agree",
  purpose: "Everyone has spoken once, knows the roles and has accepted the working agreements.",
  opens:
    "Welcome. One sentence each: what helps you to speak freely today, are you alone, is anything recording? Then we read our agreements and each of us taps to accept.",
  closes:
    "Thank you. Every voice has been heard and we have agreed how we work. Phones away, recording off.",
  cues: {
    chair: "Start the round, read the agreements aloud, wait until every tick is in.",
    timekeeper: "Watch the turn clock. Give a soft signal, not a cut.",
    noteTaker: "Write who is present and who holds which role. No content.",
    caseGiver: "If you have a case in mind, keep it for the next phase.",
    member: "One sentence, then tap to accept the agreements.",
  },
  endsWhen: "Full round done and all ticks in, or the chair moves on.",
  drift: [
    { sign: "Small talk eats the time", say: "Nice to see you. One sentence each now, please." },
    {
      sign: "A check-in turns into a case",
      say: "That sounds like a case. Keep it for the choosing round.",
    },
  ],
  parts: [{ what: "One sentence each" }],
  writes: {
    agreements: "tick: agreements accepted",
    checkIn: "one check-in word (optional)",
  },
};

export const followup: PhaseText = {
  name: "Look back",
  purpose:
    "The group hears what earlier actions brought, so that learning continues from session to session.",
  opens:
    "Let us look at what was agreed. One minute each: what did you try and what did you notice?",
  closes: "Thank you. What is finished we close; what is open stays on the list with a new date.",
  cues: {
    chair: "Call each owner once. No verdict on doing or not doing.",
    timekeeper: "One minute per action.",
    noteTaker: "Set a status per action: tried, done, changed, dropped. Add one line.",
    caseGiver: "If last time was your case, say first what changed.",
    member: "Listen. Thank the owner. Do not restart the old case.",
  },
  endsWhen: "All open actions touched, or time is up. Skipped when there is no open action.",
  drift: [
    {
      sign: "The old case opens again",
      say: "Good material. Shall we offer it as a case? For now one minute.",
    },
    {
      sign: "Somebody has to justify why nothing happened",
      say: "Not trying is information too. What got in the way, in one line?",
    },
  ],
  parts: [{ what: "What the last steps brought" }],
  writes: {
    result: "status and one line of result",
  },
};

export const choose: PhaseText = {
  name: "Bring, choose, cast",
  purpose: "One case is chosen together, the roles are set, the method fits the learning question.",
  opens:
    "Who brings something? Three sentences: what happens, what is hard for you, what you want to learn.",
  closes: "We take this case. Chair, timekeeper and note-taker are set, and we use this method.",
  cues: {
    chair: "Collect offers, run the start check, let the group choose, confirm the roles.",
    timekeeper: "Turn clock for the offers; keep a third of the time for choosing.",
    noteTaker: "One title per offer, without names of people or clients.",
    caseGiver: "Pitch title, difficulty and learning wish. You decide if you say yes.",
    member: "Listen to each offer, then mark the case you can learn most from.",
  },
  endsWhen: "A case giver has said yes, a different person is chair, a method is set.",
  drift: [
    {
      sign: "Nobody offers",
      say: "Take one quiet minute: which moment of last week still bothers you?",
    },
    { sign: "A pitch becomes the story", say: "Thank you, we have the outline. Next offer." },
    {
      sign: "Everybody in the room is part of the problem",
      say: "We are all in this one. Pick a case that belongs to one person.",
    },
  ],
  parts: [{ what: "Offers, then one choice" }],
  writes: {
    pitch: "pitch card: title, difficulty, learning wish",
    preference: "preference mark",
    roles: "role taken",
  },
};

export const action: PhaseText = {
  name: "Next step",
  purpose:
    "The case giver leaves with one small step that has a moment, a date and a person who will ask.",
  opens: "Which small step will you try, at which moment, and who may ask you how it went?",
  closes: "So: when that moment comes, you do this, and your buddy asks you before next time.",
  cues: {
    chair: "Ask for one step in when-then form. Do not choose it for them.",
    timekeeper: "Warn at one minute left.",
    noteTaker: "Write the step in the case giver's own words and read it back.",
    caseGiver: "Name one step, its moment, its date. Small enough to do within two weeks.",
    member: "Listen. You may offer to be the buddy.",
  },
  endsWhen:
    "Action card saved, or the case giver names what they will watch for instead of a step.",
  drift: [
    {
      sign: "Group members choose the step",
      say: "It is your step. Which one would you really do?",
    },
    { sign: "The step is vague or huge", say: "What would be the first ten minutes of it?" },
  ],
  parts: [{ what: "One small step" }],
  writes: {
    step: "action card: when, then, by date, buddy, first sign of progress",
  },
};

export const evaluate: PhaseText = {
  name: "Evaluate",
  purpose: "Everyone names what they learned and what to keep or change in how the group works.",
  opens: "Two things each: what do you take with you, and what should we keep or change next time?",
  closes:
    "Thank you. Next date and next chair are set. Clear what you do not need; what was said stays here.",
  cues: {
    chair: "One sentence each. Confirm next date, next chair and possible case givers.",
    timekeeper: "Turn clock per person. Finish on time.",
    noteTaker: "Note process points only. Ask the case giver to approve the minutes.",
    caseGiver: "Say what helped you most and what did not.",
    member: "Fill the card first, then one sentence aloud.",
  },
  endsWhen: "Full round done and cards in, or time is up.",
  drift: [
    { sign: "The case starts again", say: "The case is closed. How did we work?" },
    { sign: "Only compliments", say: "And one thing to do differently?" },
  ],
  parts: [{ what: "What we learned, one sentence each" }],
  writes: {
    evaluation: "evaluation card",
    learned: "what I learned (optional)",
  },
  choices: { evaluation: conditions },
};
