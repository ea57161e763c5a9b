import type { SpokenPart } from "../support/spoken-table.ts";

/**
 * The brainstorm in 90 minutes, the agenda in which ideas are built on, with six people; written by hand from
 * practice.md 1.3, 1.4 and 10: with no next step to look back on the round has 21 minutes. Ben brings the case; Cem
 * chairs and adds ideas where he sits; Dora keeps the time and Eva takes notes. Half a minute to ask, and a quarter of
 * one for an idea.
 */
const question: SpokenPart = {
  phase: "question",
  part: 0,
  stops: `
    stop            | clock | turn | floor      | order | Ann               | Ben                 | Cem                        | Dora                  | Eva                  | Finn
    opening line    | 6:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → - | speak chair → begin        | listen timekeeper → - | listen noteTaker → - | listen member → -
    one minute left | 1:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → - | speak chair → next clarify | listen timekeeper → - | listen noteTaker → - | listen member → -
  `,
};

const clarify: SpokenPart = {
  phase: "clarify",
  part: 0,
  stops: `
    stop         | clock | turn | floor        | order                    | Ann                    | Ben                 | Cem                         | Dora                  | Eva                  | Finn
    opening line | 10:00 | 0:30 | pair Ann Ben | >Ann Cem Dora Eva Finn   | yourTurn member → done | speak caseGiver → - | speak chair → begin         | listen timekeeper → - | listen noteTaker → - | listen member → -
    Ann          | 9:50  | 0:20 | pair Ann Ben | >Ann Cem Dora Eva Finn   | yourTurn member → done | speak caseGiver → - | speak chair → next Cem      | listen timekeeper → - | listen noteTaker → - | listen member → -
    Cem          | 9:30  | 0:30 | pair Cem Ben | +Ann >Cem Dora Eva Finn  | listen member → -      | speak caseGiver → - | yourTurn member → next Dora | listen timekeeper → - | listen noteTaker → - | listen member → -
  `,
};

const write: SpokenPart = {
  phase: "write",
  part: 0,
  stops: `
    stop         | clock | turn | floor   | order | Ann                  | Ben                     | Cem                      | Dora                 | Eva                  | Finn
    opening line | 7:00  | -    | writing | -     | write member → write | write caseGiver → write | write chair → begin      | write member → write | write member → write | write member → write
    all sealed   | 4:00  | -    | writing | -     | write member → write | write caseGiver → write | write chair → next round | write member → write | write member → write | write member → write
  `,
};

const round: SpokenPart = {
  phase: "round",
  part: 0,
  stops: `
    stop               | clock | turn  | floor       | order                      | Ann                    | Ben                  | Cem                         | Dora                   | Eva                    | Finn
    opening line       | 21:00 | 0:15  | speaks Ann  | >Ann Cem Dora Eva Finn     | yourTurn member → done | listen caseGiver → - | speak chair → begin         | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Ann                | 20:50 | 0:05  | speaks Ann  | >Ann Cem Dora Eva Finn     | yourTurn member → done | listen caseGiver → - | speak chair → next Cem      | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Cem                | 20:50 | 0:15  | speaks Cem  | +Ann >Cem Dora Eva Finn    | listen member → -      | listen caseGiver → - | yourTurn member → next Dora | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Dora               | 20:35 | 0:15  | speaks Dora | +Ann +Cem >Dora Eva Finn   | listen member → -      | listen caseGiver → - | speak chair → next Eva      | yourTurn member → done | listen noteTaker → -   | listen member → -
    Dora passes        | 20:30 | 0:15  | speaks Eva  | +Ann +Cem -Dora >Eva Finn  | listen member → -      | listen caseGiver → - | speak chair → next Finn     | listen timekeeper → -  | yourTurn member → done | listen member → -
    Finn               | 20:10 | 0:15  | speaks Finn | +Ann +Cem -Dora +Eva >Finn | listen member → -      | listen caseGiver → - | speak chair → next build    | listen timekeeper → -  | listen noteTaker → -   | yourTurn member → done
    once round         | 20:00 | -     | nobody      | +Ann +Cem -Dora +Eva +Finn | listen member → -      | listen caseGiver → - | speak chair → next build    | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    once more round    | 20:00 | 0:15  | speaks Ann  | >Ann Cem Dora Eva Finn     | yourTurn member → done | listen caseGiver → - | speak chair → next Cem      | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    all ideas are open | 19:30 | +0:15 | speaks Ann  | >Ann Cem Dora Eva Finn     | yourTurn member → done | listen caseGiver → - | speak chair → next Cem      | listen timekeeper → -  | listen noteTaker → -   | listen member → -
  `,
};

const build: SpokenPart = {
  phase: "build",
  part: 0,
  stops: `
    stop         | clock | turn | floor     | order | Ann              | Ben                  | Cem                             | Dora                 | Eva                 | Finn
    opening line | 10:00 | -    | group Ben | -     | speak member → - | listen caseGiver → - | speak chair → begin             | speak timekeeper → - | speak noteTaker → - | speak member → -
    half         | 5:00  | -    | group Ben | -     | speak member → - | listen caseGiver → - | speak chair → next choose-ideas | speak timekeeper → - | speak noteTaker → - | speak member → -
  `,
};

const chooseIdeas: SpokenPart = {
  phase: "choose-ideas",
  part: 0,
  stops: `
    stop             | clock | turn | floor      | order | Ann               | Ben                 | Cem                       | Dora                  | Eva                  | Finn
    opening line     | 9:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → - | speak chair → begin       | listen timekeeper → - | listen noteTaker → - | listen member → -
    three are chosen | 4:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → - | speak chair → next action | listen timekeeper → - | listen noteTaker → - | listen member → -
  `,
};

const action: SpokenPart = {
  phase: "action",
  part: 0,
  stops: `
    stop              | clock | turn | floor      | order | Ann               | Ben                       | Cem                         | Dora                  | Eva                  | Finn
    opening line      | 6:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → -       | speak chair → begin         | listen timekeeper → - | listen noteTaker → - | listen member → -
    the step is typed | 5:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → confirm | speak chair → next evaluate | listen timekeeper → - | listen noteTaker → - | listen member → -
    Ben has said yes  | 4:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → -       | speak chair → next evaluate | listen timekeeper → - | listen noteTaker → - | listen member → -
  `,
};

export const BRAINSTORM: Readonly<Record<string, SpokenPart>> = {
  question,
  clarify,
  write,
  round,
  build,
  chooseIdeas,
  action,
};
