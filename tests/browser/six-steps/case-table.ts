import type { PartTable } from "../support/table.ts";

export const introduce: PartTable = {
  phase: "Introduce the issue",
  what: "The case giver tells",
  cues: {
    chair: "Stop kindly at three minutes.",
    timekeeper: "Three minutes, one warning at thirty seconds.",
    noteTaker: "Write the question; leave names out.",
    caseGiver: "A current situation, not an old or a future one. End with your question.",
    member: "Listen without a word.",
  },
  stops: `
    stop                | clock | turn | floor      | order | Ann               | Ben                 | Cem                                | Dora                  | Eva                  | Finn
    opening line        | 3:00  | -    | Ben speaks | -     | listen member → - | speak caseGiver → - | speak chair → Begin                | listen timekeeper → - | listen noteTaker → - | listen member → -
    begun               | 2:59  | -    | Ben speaks | -     | listen member → - | speak caseGiver → - | speak chair → Next: Question round | listen timekeeper → - | listen noteTaker → - | listen member → -
    thirty seconds left | 0:30  | -    | Ben speaks | -     | listen member → - | speak caseGiver → - | speak chair → Next: Question round | listen timekeeper → - | listen noteTaker → - | listen member → -
    over time           | +0:05 | -    | Ben speaks | -     | listen member → - | speak caseGiver → - | speak chair → Next: Question round | listen timekeeper → - | listen noteTaker → - | listen member → -
  `,
};

export const questions: PartTable = {
  phase: "Question round",
  what: "Questions only, one at a time",
  cues: {
    chair: "Check the corners: people, facts, feelings, history, tries.",
    timekeeper: "Call halfway.",
    noteTaker: "Keep the fact list in view of everyone.",
    caseGiver: "Answer what you know. Say so when you do not.",
    member: "One question at a time. Ask about what is missing.",
  },
  stops: `
    stop           | clock | turn | floor                  | order                      | Ann                    | Ben                  | Cem                            | Dora                   | Eva                    | Finn
    opening line   | 11:00 | 1:00 | Ann asks, Ben answers  | >Ann Cem Dora Eva Finn     | yourTurn member → Done | speak caseGiver → -  | speak chair → Begin            | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Ann            | 10:45 | 0:45 | Ann asks, Ben answers  | >Ann Cem Dora Eva Finn     | yourTurn member → Done | speak caseGiver → -  | speak chair → Next: Cem        | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Cem            | 9:40  | 1:00 | Cem asks, Ben answers  | +Ann >Cem Dora Eva Finn    | listen member → -      | speak caseGiver → -  | yourTurn member → Next: Dora   | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Dora           | 7:30  | 1:00 | Dora asks, Ben answers | +Ann +Cem >Dora Eva Finn   | listen member → -      | speak caseGiver → -  | speak chair → Next: Eva        | yourTurn member → Done | listen noteTaker → -   | listen member → -
    Eva            | 5:30  | 1:00 | Eva asks, Ben answers  | +Ann +Cem +Dora >Eva Finn  | listen member → -      | speak caseGiver → -  | speak chair → Next: Finn       | listen timekeeper → -  | yourTurn member → Done | listen member → -
    Finn           | 3:00  | 1:00 | Finn asks, Ben answers | +Ann +Cem +Dora +Eva >Finn | listen member → -      | speak caseGiver → -  | speak chair → Next: Brainstorm | listen timekeeper → -  | listen noteTaker → -   | yourTurn member → Done
    all have asked | 0:40  | -    | Nobody speaks          | +Ann +Cem +Dora +Eva +Finn | listen member → -      | listen caseGiver → - | speak chair → Next: Brainstorm | listen timekeeper → -  | listen noteTaker → -   | listen member → -
  `,
};

export const brainstorm: PartTable = {
  phase: "Brainstorm",
  what: "Thinking aloud, the case giver listens",
  cues: {
    chair: "Keep them talking to each other, not to the case giver.",
    timekeeper: "Call halfway.",
    noteTaker: "Put each idea on the shared board, one per note.",
    caseGiver: "Listen only. Note what touches you.",
    member: "Add angles, build on ideas, test them: what would happen then?",
  },
  stops: `
    stop             | clock | turn | floor                         | order | Ann              | Ben                  | Cem                                 | Dora                      | Eva                 | Finn
    opening line     | 9:00  | -    | The group speaks, Ben listens | -     | speak member → - | listen caseGiver → - | speak chair → Begin                 | speak timekeeper → -      | speak noteTaker → - | speak member → -
    half             | 4:30  | -    | The group speaks, Ben listens | -     | speak member → - | listen caseGiver → - | speak chair → Next: Recommendations | speak timekeeper → -      | speak noteTaker → - | speak member → -
    paused           | 2:00  | -    | The group speaks, Ben listens | -     | speak member → - | listen caseGiver → - | speak chair → Resume                | speak timekeeper → Resume | speak noteTaker → - | speak member → -
    still paused     | 2:00  | -    | The group speaks, Ben listens | -     | speak member → - | listen caseGiver → - | speak chair → Resume                | speak timekeeper → Resume | speak noteTaker → - | speak member → -
    over time        | +0:20 | -    | The group speaks, Ben listens | -     | speak member → - | listen caseGiver → - | speak chair → Next: Recommendations | speak timekeeper → -      | speak noteTaker → - | speak member → -
    two minutes more | 2:00  | -    | The group speaks, Ben listens | -     | speak member → - | listen caseGiver → - | speak chair → Next: Recommendations | speak timekeeper → -      | speak noteTaker → - | speak member → -
  `,
};

export const recommend: PartTable = {
  phase: "Recommendations",
  what: "One or two recommendations each",
  cues: {
    chair: "Ask how and when if advice stays vague.",
    timekeeper: "Two minutes per person at most.",
    noteTaker: "Write one line per recommendation.",
    caseGiver: "Listen only.",
    member: "Say what you would do, how and when.",
  },
  stops: `
    stop         | clock | turn | floor       | order                      | Ann                    | Ben                  | Cem                          | Dora                   | Eva                    | Finn
    opening line | 6:00  | 1:12 | Ann speaks  | >Ann Cem Dora Eva Finn     | yourTurn member → Done | listen caseGiver → - | speak chair → Begin          | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Ann          | 5:50  | 1:02 | Ann speaks  | >Ann Cem Dora Eva Finn     | yourTurn member → Done | listen caseGiver → - | speak chair → Next: Cem      | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Cem          | 4:48  | 1:12 | Cem speaks  | +Ann >Cem Dora Eva Finn    | listen member → -      | listen caseGiver → - | yourTurn member → Next: Dora | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Dora         | 3:36  | 1:12 | Dora speaks | +Ann +Cem >Dora Eva Finn   | listen member → -      | listen caseGiver → - | speak chair → Next: Eva      | yourTurn member → Done | listen noteTaker → -   | listen member → -
    Eva          | 2:24  | 1:12 | Eva speaks  | +Ann +Cem +Dora >Eva Finn  | listen member → -      | listen caseGiver → - | speak chair → Next: Finn     | listen timekeeper → -  | yourTurn member → Done | listen member → -
    Finn         | 1:12  | 1:12 | Finn speaks | +Ann +Cem +Dora +Eva >Finn | listen member → -      | listen caseGiver → - | speak chair → Next: Feedback | listen timekeeper → -  | listen noteTaker → -   | yourTurn member → Done
  `,
};

export const feedback: PartTable = {
  phase: "Feedback",
  what: "What works, what does not",
  cues: {
    chair: "Ask for both: useful and not useful. Ask for a step.",
    timekeeper: "Keep one minute for the step.",
    noteTaker: "Write the step in the case giver's words; read it back.",
    caseGiver: "Be honest about what will not work. End with one step.",
    member: "Listen. No defence of your own advice.",
  },
  stops: `
    stop               | clock | turn | floor      | order | Ann               | Ben                               | Cem                          | Dora                  | Eva                  | Finn
    opening line       | 5:00  | -    | Ben speaks | -     | listen member → - | speak caseGiver → -               | speak chair → Begin          | listen timekeeper → - | listen noteTaker → - | listen member → -
    half               | 2:30  | -    | Ben speaks | -     | listen member → - | speak caseGiver → -               | speak chair → Next: Evaluate | listen timekeeper → - | listen noteTaker → - | listen member → -
    the step is typed  | 1:00  | -    | Ben speaks | -     | listen member → - | speak caseGiver → Yes, that is it | speak chair → Next: Evaluate | listen timekeeper → - | listen noteTaker → - | listen member → -
    it is read back    | 0:30  | -    | Ben speaks | -     | listen member → - | speak caseGiver → -               | speak chair → Next: Evaluate | listen timekeeper → - | listen noteTaker → - | listen member → -
  `,
};
