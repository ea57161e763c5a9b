import type { PartTable } from "../support/table.ts";

export const arrive: PartTable = {
  phase: "Arrive and agree",
  what: "One sentence each",
  cues: {
    chair: "Start the round, read the agreements aloud, wait until every tick is in.",
    member: "One sentence, then tap to accept the agreements.",
  },
  stops: `
    stop            | clock | turn  | floor       | order                           | Ann                               | Ben                     | Cem                     | Dora                    | Eva                     | Finn
    opening line    | 3:00  | 0:20  | Ben speaks  | >Ben Cem Dora Eva Finn Ann      | speak chair → Begin               | yourTurn member → Done  | listen member → I agree | listen member → I agree | listen member → I agree | listen member → I agree
    still waiting   | 3:00  | 0:20  | Ben speaks  | >Ben Cem Dora Eva Finn Ann      | speak chair → Begin               | yourTurn member → Done  | listen member → I agree | listen member → I agree | listen member → I agree | listen member → I agree
    begun by itself | 2:59  | 0:19  | Ben speaks  | >Ben Cem Dora Eva Finn Ann      | speak chair → Next: Cem           | yourTurn member → Done  | listen member → I agree | listen member → I agree | listen member → I agree | listen member → I agree
    Cem             | 2:30  | 0:20  | Cem speaks  | +Ben >Cem Dora Eva Finn Ann     | speak chair → Next: Dora          | listen member → I agree | yourTurn member → Done  | listen member → I agree | listen member → I agree | listen member → I agree
    back to Ben     | 2:25  | 0:20  | Ben speaks  | >Ben Cem Dora Eva Finn Ann      | speak chair → Next: Cem           | yourTurn member → Done  | listen member → I agree | listen member → I agree | listen member → I agree | listen member → I agree
    Cem again       | 2:20  | 0:20  | Cem speaks  | +Ben >Cem Dora Eva Finn Ann     | speak chair → Next: Dora          | listen member → I agree | yourTurn member → Done  | listen member → I agree | listen member → I agree | listen member → I agree
    Cem is done     | 2:00  | 0:20  | Dora speaks | +Ben +Cem >Dora Eva Finn Ann    | speak chair → Next: Eva           | listen member → I agree | listen member → I agree | yourTurn member → Done  | listen member → I agree | listen member → I agree
    Dora passes     | 1:50  | 0:20  | Eva speaks  | +Ben +Cem -Dora >Eva Finn Ann   | speak chair → Next: Finn          | listen member → I agree | listen member → I agree | listen member → I agree | yourTurn member → Done  | listen member → I agree
    all have agreed | 1:40  | 0:10  | Eva speaks  | +Ben +Cem -Dora >Eva Finn Ann   | speak chair → Next: Finn          | listen member → -       | listen member → -       | listen member → -       | yourTurn member → Done  | listen member → -
    Finn            | 1:30  | 0:20  | Finn speaks | +Ben +Cem -Dora +Eva >Finn Ann  | speak chair → Next: Ann           | listen member → -       | listen member → -       | listen member → -       | listen member → -       | yourTurn member → Done
    Finn is done    | 1:15  | 0:20  | Ann speaks  | +Ben +Cem -Dora +Eva +Finn >Ann | yourTurn member → Next: Inventory | listen member → -       | listen member → -       | listen member → -       | listen member → -       | listen member → -
    over time       | +0:07 | +1:02 | Ann speaks  | +Ben +Cem -Dora +Eva +Finn >Ann | yourTurn member → Next: Inventory | listen member → -       | listen member → -       | listen member → -       | listen member → -       | listen member → -
    one minute more | 1:00  | +1:02 | Ann speaks  | +Ben +Cem -Dora +Eva +Finn >Ann | yourTurn member → Next: Inventory | listen member → -       | listen member → -       | listen member → -       | listen member → -       | listen member → -
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
    stop             | clock | turn | floor         | order                           | Ann                            | Ben                    | Cem                    | Dora                   | Eva                    | Finn
    opening line     | 3:00  | 0:30 | Ben speaks    | >Ben Cem Dora Eva Finn Ann      | speak chair → Begin            | yourTurn member → Done | listen member → -      | listen member → -      | listen member → -      | listen member → -
    begun by Ann     | 3:00  | 0:30 | Ben speaks    | >Ben Cem Dora Eva Finn Ann      | speak chair → Next: Cem        | yourTurn member → Done | listen member → -      | listen member → -      | listen member → -      | listen member → -
    Cem              | 2:30  | 0:30 | Cem speaks    | +Ben >Cem Dora Eva Finn Ann     | speak chair → Next: Dora       | listen member → -      | yourTurn member → Done | listen member → -      | listen member → -      | listen member → -
    back from Choose | 2:10  | -    | Nobody speaks | +Ben +Cem Dora Eva Finn Ann     | speak chair → Begin            | listen member → -      | listen member → -      | listen member → -      | listen member → -      | listen member → -
    Dora             | 2:10  | 0:30 | Dora speaks   | +Ben +Cem >Dora Eva Finn Ann    | speak chair → Next: Eva        | listen member → -      | listen member → -      | yourTurn member → Done | listen member → -      | listen member → -
    Eva              | 1:40  | 0:30 | Eva speaks    | +Ben +Cem +Dora >Eva Finn Ann   | speak chair → Next: Finn       | listen member → -      | listen member → -      | listen member → -      | yourTurn member → Done | listen member → -
    Finn             | 1:10  | 0:30 | Finn speaks   | +Ben +Cem +Dora +Eva >Finn Ann  | speak chair → Next: Ann        | listen member → -      | listen member → -      | listen member → -      | listen member → -      | yourTurn member → Done
    Ann              | 0:40  | 0:30 | Ann speaks    | +Ben +Cem +Dora +Eva +Finn >Ann | yourTurn member → Next: Choose | listen member → -      | listen member → -      | listen member → -      | listen member → -      | listen member → -
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
    stop                  | clock | turn | floor              | order | Ann                 | Ben                 | Cem                                      | Dora                 | Eva                 | Finn
    ended early           | 2:00  | -    | Everyone may speak | -     | speak chair → Begin | speak member → -    | speak member → -                         | speak member → -     | speak member → -    | speak member → -
    opening line          | 2:00  | -    | Everyone may speak | -     | speak chair → Begin | speak member → -    | speak member → -                         | speak member → -     | speak member → -    | speak member → -
    nobody gives the case | 1:55  | -    | Everyone may speak | -     | speak chair → -     | speak member → -    | speak member → -                         | speak member → -     | speak member → -    | speak member → -
    Ben says yes          | 1:30  | -    | Everyone may speak | -     | speak chair → Next: State and associate | speak caseGiver → - | speak member → -     | speak member → -     | speak member → -    | speak member → -
    Cem leads             | 1:00  | -    | Everyone may speak | -     | speak member → -    | speak caseGiver → - | speak chair → Next: State and associate  | speak timekeeper → - | speak noteTaker → - | speak member → -
    under a fifth         | 0:20  | -    | Everyone may speak | -     | speak member → -    | speak caseGiver → - | speak chair → Next: State and associate  | speak timekeeper → - | speak noteTaker → - | speak member → -
  `,
};
