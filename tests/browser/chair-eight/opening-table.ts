import type { PartTable } from "../support/table.ts";

export const arrive: PartTable = {
  phase: "Arrive and agree",
  what: "One sentence each",
  cues: {
    chair: "Start the round, read the agreements aloud, wait until every tick is in.",
    member: "One sentence, then tap to accept the agreements.",
  },
  stops: `
    stop                    | clock | floor       | Ann                              | Ben                    | Cem                     | Dora                    | Eva
    opening line            | 3:00  | Ben speaks  | speak chair → Begin              | yourTurn member → Done | listen member → I agree | listen member → I agree | listen member → I agree
    still waiting           | 3:00  | Ben speaks  | speak chair → Begin              | yourTurn member → Done | listen member → I agree | listen member → I agree | listen member → I agree
    begun by itself         | 2:59  | Ben speaks  | speak chair → Next: Cem          | yourTurn member → Done | listen member → I agree | listen member → I agree | listen member → I agree
    Cem                     | 2:30  | Cem speaks  | speak chair → Next: Dora         | listen member → I agree | yourTurn member → Done | listen member → I agree | listen member → I agree
    back to Ben             | 2:25  | Ben speaks  | speak chair → Next: Cem          | yourTurn member → Done | listen member → I agree | listen member → I agree | listen member → I agree
    Cem again               | 2:20  | Cem speaks  | speak chair → Next: Dora         | listen member → I agree | yourTurn member → Done | listen member → I agree | listen member → I agree
    Cem is done             | 2:00  | Dora speaks | speak chair → Next: Eva          | listen member → I agree | listen member → I agree | yourTurn member → Done | listen member → I agree
    Dora passes             | 1:50  | Eva speaks  | speak chair → Next: Ann          | listen member → I agree | listen member → I agree | listen member → I agree | yourTurn member → Done
    all have agreed         | 1:40  | Eva speaks  | speak chair → Next: Ann          | listen member → -      | listen member → -       | listen member → -       | yourTurn member → Done
    Ann                     | 1:30  | Ann speaks  | yourTurn member → Next: Inventory | listen member → -     | listen member → -       | listen member → -       | listen member → -
    over time               | +0:07 | Ann speaks  | yourTurn member → Next: Inventory | listen member → -     | listen member → -       | listen member → -       | listen member → -
    one minute more         | 1:00  | Ann speaks  | yourTurn member → Next: Inventory | listen member → -     | listen member → -       | listen member → -       | listen member → -
  `,
};

export const inventory: PartTable = {
  phase: "Inventory",
  what: "Offers, a few sentences each",
  cues: {
    chair: "No chair yet: whoever opened the session keeps the offers short.",
    member: "Listen to the others. No questions, no advice.",
  },
  stops: `
    stop                    | clock | floor         | Ann                            | Ben                    | Cem                    | Dora                   | Eva
    opening line            | 3:00  | Ben speaks    | speak chair → Begin            | yourTurn member → Done | listen member → -      | listen member → -      | listen member → -
    begun by Ann            | 3:00  | Ben speaks    | speak chair → Next: Cem        | yourTurn member → Done | listen member → -      | listen member → -      | listen member → -
    Cem                     | 2:30  | Cem speaks    | speak chair → Next: Dora       | listen member → -      | yourTurn member → Done | listen member → -      | listen member → -
    back from Choose        | 2:10  | Nobody speaks | speak chair → Begin            | listen member → -      | listen member → -      | listen member → -      | listen member → -
    Dora                    | 2:10  | Dora speaks   | speak chair → Next: Eva        | listen member → -      | listen member → -      | yourTurn member → Done | listen member → -
    Eva                     | 1:40  | Eva speaks    | speak chair → Next: Ann        | listen member → -      | listen member → -      | listen member → -      | yourTurn member → Done
    Ann                     | 1:10  | Ann speaks    | yourTurn member → Next: Choose | listen member → -      | listen member → -      | listen member → -      | listen member → -
  `,
};

export const choose: PartTable = {
  phase: "Choose",
  what: "Choosing together",
  cues: {
    chair: "Take over once chosen. Explain in two sentences what will happen.",
    timekeeper: "Warn at two minutes left.",
    noteTaker: "Record case giver and chair.",
    caseGiver: "Say yes only if you want to. You may set limits now.",
    member: "Mark your preference, then talk it through briefly.",
  },
  stops: `
    stop                    | clock | floor              | Ann                 | Ben                 | Cem                                      | Dora                 | Eva
    ended early             | 2:00  | Everyone may speak | speak chair → Begin | speak member → -    | speak member → -                         | speak member → -     | speak member → -
    opening line            | 2:00  | Everyone may speak | speak chair → Begin | speak member → -    | speak member → -                         | speak member → -     | speak member → -
    nobody gives the case   | 1:55  | Everyone may speak | speak chair → -     | speak member → -    | speak member → -                         | speak member → -     | speak member → -
    Ben says yes            | 1:30  | Everyone may speak | speak chair → Next: State and associate | speak caseGiver → - | speak member → -         | speak member → -     | speak member → -
    Cem leads               | 1:00  | Everyone may speak | speak member → -    | speak caseGiver → - | speak chair → Next: State and associate  | speak timekeeper → - | speak noteTaker → -
    under a fifth           | 0:20  | Everyone may speak | speak member → -    | speak caseGiver → - | speak chair → Next: State and associate  | speak timekeeper → - | speak noteTaker → -
  `,
};
