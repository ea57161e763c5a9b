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
    stop                    | clock | floor       | Ann                    | Ben                  | Cem                              | Dora                   | Eva
    opening line            | 5:00  | Ann speaks  | yourTurn member → Done | listen caseGiver → - | speak chair → Begin              | listen timekeeper → -  | listen noteTaker → -
    Ann                     | 4:40  | Ann speaks  | yourTurn member → Done | listen caseGiver → - | speak chair → Next: Dora         | listen timekeeper → -  | listen noteTaker → -
    Dora                    | 3:40  | Dora speaks | listen member → -      | listen caseGiver → - | speak chair → Next: Eva          | yourTurn member → Done | listen noteTaker → -
    Eva                     | 2:40  | Eva speaks  | listen member → -      | listen caseGiver → - | speak chair → Next: Cem          | listen timekeeper → -  | yourTurn member → Done
    Cem                     | 1:20  | Cem speaks  | listen member → -      | listen caseGiver → - | yourTurn member → Next: Evaluate | listen timekeeper → -  | listen noteTaker → -
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
    stop                    | clock | floor         | Ann                    | Ben                       | Cem                             | Dora                   | Eva
    opening line            | 3:00  | Ann speaks    | yourTurn member → Done | listen caseGiver → -      | speak chair → Begin             | listen timekeeper → -  | listen noteTaker → -
    Ann                     | 2:55  | Ann speaks    | yourTurn member → Done | listen caseGiver → -      | speak chair → Next: Ben         | listen timekeeper → -  | listen noteTaker → -
    Ben                     | 2:30  | Ben speaks    | listen member → -      | yourTurn caseGiver → Done | speak chair → Next: Dora        | listen timekeeper → -  | listen noteTaker → -
    Dora                    | 2:00  | Dora speaks   | listen member → -      | listen caseGiver → -      | speak chair → Next: Eva         | yourTurn member → Done | listen noteTaker → -
    Eva                     | 1:30  | Eva speaks    | listen member → -      | listen caseGiver → -      | speak chair → Next: Cem         | listen timekeeper → -  | yourTurn member → Done
    Cem                     | 1:00  | Cem speaks    | listen member → -      | listen caseGiver → -      | yourTurn member → Done          | listen timekeeper → -  | listen noteTaker → -
    all have been heard     | 0:35  | Nobody speaks | listen member → -      | listen caseGiver → -      | speak chair → Close the session | listen timekeeper → -  | listen noteTaker → -
  `,
};
