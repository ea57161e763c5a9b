/** What five people say and write in a rehearsal that plays by itself. English, like the simulated meeting. */

type Lines = readonly string[];

/** By phase, and within it by seat: Ann opens, Ben brings the case, Cem leads, Dora keeps time, Eva takes notes. */
export const SAID: Readonly<Record<string, Lines>> = {
  arrive: [
    "It helps me when nobody has an answer ready.",
    "I speak freely when I know it stays here.",
    "Not being interrupted. I will take care of that today.",
    "A clear end. I keep the time.",
    "A short silence before we talk.",
  ],
  inventory: [
    "I have nothing that is pressing today.",
    "A colleague keeps handing me work at the last minute. I would like to learn to say no.",
    "I gladly lead. Ben's case is one I know well.",
    "Ben's. I keep the time.",
    "Ben's for me too. I take notes.",
  ],
  state: [
    "",
    "Last Thursday at five: a report for Friday morning. I stayed until nine. It was the third time this month.",
  ],
  explore: [
    "What did you say when it was handed to you?",
    "I said: fine, leave it there. I did not look up.",
    "What would happen if it were late for once?",
    "Who else notices?",
    "When was it different?",
  ],
  judge: [
    "I see somebody who helps before being asked twice. I would name the hour after which it is tomorrow.",
    "",
    "Perhaps your colleague does not know what it costs you. I would say it on a quiet day.",
    "You protect your colleague from the clock. I would ask what can wait.",
    "Your joke was a first no. I would say it again, without the joke.",
  ],
  decide: [
    "",
    "The quiet day is what I missed. On Monday I say that after four it becomes tomorrow's work.",
  ],
  evaluate8: [
    "We stayed with questions for once.",
    "I felt helped and not judged.",
    "The silence did more than I thought.",
    "We ended in time.",
    "Next time I would like to lead.",
  ],
};

export const QUESTION = "How can I say no and stay on good terms?";

/** By slot: what is written, where it is not what is said. */
export const WRITTEN: Readonly<Record<string, Lines>> = {
  pitch: ["", "Work at five to five\n\nTo say no in time"],
  associations: ["Tired shoulders.", "", "Anger, and a little pity.", "Nine o'clock.", "Alone."],
  questionDraft: [
    "What did you say when it was handed to you?",
    "",
    "What would happen if it were late for once?",
    "Who else notices?",
    "When was it different?",
  ],
  questionsAsked: [
    "",
    "",
    "",
    "",
    "What was said, what would happen, who notices, when was it different",
  ],
  step: [
    "",
    "",
    "",
    "",
    "On Monday, before the week begins\nI say that after four it is tomorrow's work",
  ],
  evaluation: ["specific", "safety", "presence", "inclusion", "own-learning"],
};
