import type { PartTable } from "../support/table.ts";

export const arrive: PartTable = {
  phase: "Arrive and agree",
  what: "One sentence each",
  cues: {
    chair: "Start the round, read the agreements aloud, wait until every tick is in.",
    member: "One sentence, then tap to accept the agreements.",
  },
  stops: `
    stop                | clock | turn | floor         | order                           | Ann                               | Ben                     | Cem                     | Dora                    | Eva                     | Finn
    opening line        | 3:00  | 0:20 | Ann speaks    | >Ann Ben Cem Dora Eva Finn      | yourTurn member → Begin           | listen member → I agree | listen member → I agree | listen member → I agree | listen member → I agree | listen member → I agree
    begun by itself     | 2:59  | 0:19 | Ann speaks    | >Ann Ben Cem Dora Eva Finn      | yourTurn member → Next: Ben       | listen member → I agree | listen member → I agree | listen member → I agree | listen member → I agree | listen member → I agree
    Ben                 | 2:40  | 0:20 | Ben speaks    | +Ann >Ben Cem Dora Eva Finn     | speak chair → Next: Cem           | yourTurn member → Done  | listen member → I agree | listen member → I agree | listen member → I agree | listen member → I agree
    Cem                 | 2:20  | 0:20 | Cem speaks    | +Ann +Ben >Cem Dora Eva Finn    | speak chair → Next: Dora          | listen member → I agree | yourTurn member → Done  | listen member → I agree | listen member → I agree | listen member → I agree
    all have agreed     | 2:10  | 0:10 | Cem speaks    | +Ann +Ben >Cem Dora Eva Finn    | speak chair → Next: Dora          | listen member → -       | yourTurn member → Done  | listen member → -       | listen member → -       | listen member → -
    Dora                | 2:00  | 0:20 | Dora speaks   | +Ann +Ben +Cem >Dora Eva Finn   | speak chair → Next: Eva           | listen member → -       | listen member → -       | yourTurn member → Done  | listen member → -       | listen member → -
    Dora passes         | 1:50  | 0:20 | Eva speaks    | +Ann +Ben +Cem -Dora >Eva Finn  | speak chair → Next: Finn          | listen member → -       | listen member → -       | listen member → -       | yourTurn member → Done  | listen member → -
    Finn                | 1:30  | 0:20 | Finn speaks   | +Ann +Ben +Cem -Dora +Eva >Finn | speak chair → Next: Bring, choose, cast | listen member → - | listen member → -       | listen member → -       | listen member → -       | yourTurn member → Done
    all have been heard | 1:10  | -    | Nobody speaks | +Ann +Ben +Cem -Dora +Eva +Finn | speak chair → Next: Bring, choose, cast | listen member → - | listen member → -       | listen member → -       | listen member → -       | listen member → -
  `,
};

export const choose: PartTable = {
  phase: "Bring, choose, cast",
  what: "Offers, then one choice",
  cues: {
    chair: "Collect offers, run the start check, let the group choose, confirm the roles.",
    timekeeper: "Turn clock for the offers; keep a third of the time for choosing.",
    noteTaker: "One title per offer, without names of people or clients.",
    caseGiver: "Pitch title, difficulty and learning wish. You decide if you say yes.",
    member: "Listen to each offer, then mark the case you can learn most from.",
  },
  stops: `
    stop                | clock | turn | floor         | order                           | Ann                         | Ben                    | Cem                    | Dora                   | Eva                    | Finn
    opening line        | 4:00  | 0:30 | Ann speaks    | >Ann Ben Cem Dora Eva Finn      | yourTurn member → Begin     | listen member → -      | listen member → -      | listen member → -      | listen member → -      | listen member → -
    begun by Ann        | 3:58  | 0:28 | Ann speaks    | >Ann Ben Cem Dora Eva Finn      | yourTurn member → Next: Ben | listen member → -      | listen member → -      | listen member → -      | listen member → -      | listen member → -
    Ben                 | 3:30  | 0:30 | Ben speaks    | +Ann >Ben Cem Dora Eva Finn     | speak chair → Next: Cem     | yourTurn member → Done | listen member → -      | listen member → -      | listen member → -      | listen member → -
    Cem                 | 3:00  | 0:30 | Cem speaks    | +Ann +Ben >Cem Dora Eva Finn    | speak chair → Next: Dora    | listen member → -      | yourTurn member → Done | listen member → -      | listen member → -      | listen member → -
    Dora                | 2:50  | 0:30 | Dora speaks   | +Ann +Ben +Cem >Dora Eva Finn   | speak chair → Next: Eva     | listen member → -      | listen member → -      | yourTurn member → Done | listen member → -      | listen member → -
    Eva                 | 2:20  | 0:30 | Eva speaks    | +Ann +Ben +Cem +Dora >Eva Finn  | speak chair → Next: Finn    | listen member → -      | listen member → -      | listen member → -      | yourTurn member → Done | listen member → -
    Finn                | 2:00  | 0:30 | Finn speaks   | +Ann +Ben +Cem +Dora +Eva >Finn | speak chair → -             | listen member → -      | listen member → -      | listen member → -      | listen member → -      | yourTurn member → Done
    all have been heard | 1:30  | -    | Nobody speaks | +Ann +Ben +Cem +Dora +Eva +Finn | speak chair → -             | listen member → -      | listen member → -      | listen member → -      | listen member → -      | listen member → -
    Ben says yes        | 0:50  | -    | Nobody speaks | +Ann +Ben +Cem +Dora +Eva +Finn | speak chair → Next: Introduce the issue | listen caseGiver → - | listen member → - | listen member → -     | listen member → -      | listen member → -
    Cem leads           | 0:40  | -    | Nobody speaks | +Ann +Ben +Cem +Dora +Eva +Finn | listen member → -           | listen caseGiver → -   | speak chair → Next: Introduce the issue | listen timekeeper → - | listen noteTaker → - | listen member → -
  `,
};

export const evaluate: PartTable = {
  phase: "Evaluate",
  what: "What we learned, one sentence each",
  cues: {
    chair: "One sentence each. Confirm next date, next chair and possible case givers.",
    timekeeper: "Turn clock per person. Finish on time.",
    noteTaker: "Note process points only. Ask the case giver to approve the minutes.",
    caseGiver: "Say what helped you most and what did not.",
    member: "Fill the card first, then one sentence aloud.",
  },
  stops: `
    stop                | clock | turn | floor         | order                           | Ann                    | Ben                       | Cem                             | Dora                   | Eva                    | Finn
    opening line        | 4:00  | 0:30 | Ann speaks    | >Ann Ben Cem Dora Eva Finn      | yourTurn member → Done | listen caseGiver → -      | speak chair → Begin             | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Ann                 | 3:55  | 0:25 | Ann speaks    | >Ann Ben Cem Dora Eva Finn      | yourTurn member → Done | listen caseGiver → -      | speak chair → Next: Ben         | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Ben                 | 3:20  | 0:30 | Ben speaks    | +Ann >Ben Cem Dora Eva Finn     | listen member → -      | yourTurn caseGiver → Done | speak chair → Next: Cem         | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Cem                 | 2:40  | 0:30 | Cem speaks    | +Ann +Ben >Cem Dora Eva Finn    | listen member → -      | listen caseGiver → -      | yourTurn member → Next: Dora    | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Dora                | 2:00  | 0:30 | Dora speaks   | +Ann +Ben +Cem >Dora Eva Finn   | listen member → -      | listen caseGiver → -      | speak chair → Next: Eva         | yourTurn member → Done | listen noteTaker → -   | listen member → -
    Eva                 | 1:20  | 0:30 | Eva speaks    | +Ann +Ben +Cem +Dora >Eva Finn  | listen member → -      | listen caseGiver → -      | speak chair → Next: Finn        | listen timekeeper → -  | yourTurn member → Done | listen member → -
    Finn                | 0:40  | 0:30 | Finn speaks   | +Ann +Ben +Cem +Dora +Eva >Finn | listen member → -      | listen caseGiver → -      | speak chair → Close the session | listen timekeeper → -  | listen noteTaker → -   | yourTurn member → Done
    all have been heard | 0:10  | -    | Nobody speaks | +Ann +Ben +Cem +Dora +Eva +Finn | listen member → -      | listen caseGiver → -      | speak chair → Close the session | listen timekeeper → -  | listen noteTaker → -   | listen member → -
  `,
};
