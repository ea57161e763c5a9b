import type { PartTable } from "../support/table.ts";

export const share: PartTable = {
  phase: "Share",
  what: "From our own work",
  cues: {
    chair: "Keep it in the I-form and away from new advice.",
    timekeeper: "Equal time per person.",
    noteTaker: "Put the pen down unless somebody asks.",
    caseGiver: "Listen. You are not alone with this.",
    member: "Tell your own moment: thought, feeling, difficulty, what you did.",
  },
  stops: `
    stop         | clock | turn | floor       | order                      | Ann                    | Ben                  | Cem                              | Dora                   | Eva                    | Finn
    opening line | 5:00  | 1:00 | Ann speaks  | >Ann Dora Eva Finn Cem     | yourTurn member → Done | listen caseGiver → - | speak chair → Begin              | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Ann          | 4:40  | 0:40 | Ann speaks  | >Ann Dora Eva Finn Cem     | yourTurn member → Done | listen caseGiver → - | speak chair → Next: Dora         | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Dora         | 3:40  | 1:00 | Dora speaks | +Ann >Dora Eva Finn Cem    | listen member → -      | listen caseGiver → - | speak chair → Next: Eva          | yourTurn member → Done | listen noteTaker → -   | listen member → -
    Eva          | 2:40  | 1:00 | Eva speaks  | +Ann +Dora >Eva Finn Cem   | listen member → -      | listen caseGiver → - | speak chair → Next: Finn         | listen timekeeper → -  | yourTurn member → Done | listen member → -
    Finn         | 2:00  | 1:00 | Finn speaks | +Ann +Dora +Eva >Finn Cem  | listen member → -      | listen caseGiver → - | speak chair → Next: Cem          | listen timekeeper → -  | listen noteTaker → -   | yourTurn member → Done
    Cem          | 1:20  | 1:00 | Cem speaks  | +Ann +Dora +Eva +Finn >Cem | listen member → -      | listen caseGiver → - | yourTurn member → Next: Evaluate | listen timekeeper → -  | listen noteTaker → -   | listen member → -
  `,
};

export const evaluate: PartTable = {
  phase: "Evaluate",
  what: "How we worked",
  cues: {
    chair: "Show the seven conditions. One sentence each.",
    timekeeper: "Twenty seconds per person.",
    noteTaker: "Note process points only; ask the case giver to approve the minutes.",
    caseGiver: "Say what helped and what did not.",
    member: "Card first, then one sentence.",
  },
  stops: `
    stop                | clock | turn | floor         | order                           | Ann                    | Ben                       | Cem                             | Dora                   | Eva                    | Finn
    opening line        | 3:00  | 0:20 | Ann speaks    | >Ann Ben Dora Eva Finn Cem      | yourTurn member → Done | listen caseGiver → -      | speak chair → Begin             | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Ann                 | 2:55  | 0:15 | Ann speaks    | >Ann Ben Dora Eva Finn Cem      | yourTurn member → Done | listen caseGiver → -      | speak chair → Next: Ben         | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Ben                 | 2:30  | 0:20 | Ben speaks    | +Ann >Ben Dora Eva Finn Cem     | listen member → -      | yourTurn caseGiver → Done | speak chair → Next: Dora        | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Dora                | 2:00  | 0:20 | Dora speaks   | +Ann +Ben >Dora Eva Finn Cem    | listen member → -      | listen caseGiver → -      | speak chair → Next: Eva         | yourTurn member → Done | listen noteTaker → -   | listen member → -
    Eva                 | 1:30  | 0:20 | Eva speaks    | +Ann +Ben +Dora >Eva Finn Cem   | listen member → -      | listen caseGiver → -      | speak chair → Next: Finn        | listen timekeeper → -  | yourTurn member → Done | listen member → -
    Finn                | 1:10  | 0:20 | Finn speaks   | +Ann +Ben +Dora +Eva >Finn Cem  | listen member → -      | listen caseGiver → -      | speak chair → Next: Cem         | listen timekeeper → -  | listen noteTaker → -   | yourTurn member → Done
    Cem                 | 1:00  | 0:20 | Cem speaks    | +Ann +Ben +Dora +Eva +Finn >Cem | listen member → -      | listen caseGiver → -      | yourTurn member → Done          | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    all have been heard | 0:35  | -    | Nobody speaks | +Ann +Ben +Dora +Eva +Finn +Cem | listen member → -      | listen caseGiver → -      | speak chair → Close the session | listen timekeeper → -  | listen noteTaker → -   | listen member → -
  `,
};
