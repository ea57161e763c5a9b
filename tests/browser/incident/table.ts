import type { SpokenPart } from "../support/spoken-table.ts";

/**
 * The incident method in 45 minutes with six people, written by hand from practice.md 1.3, 1.4 and 6: with no next
 * step to look back on the facts have eight minutes. Ben brings the case; Cem chairs and comes last in a round; Dora
 * keeps the time and Eva takes notes. A fact takes 45 seconds at most, a position a minute.
 */
const tell: SpokenPart = {
  phase: "tell",
  part: 0,
  stops: `
    stop            | clock | turn | floor      | order | Ann               | Ben                 | Cem                     | Dora                  | Eva                  | Finn
    opening line    | 4:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → - | speak chair → begin     | listen timekeeper → - | listen noteTaker → - | listen member → -
    one minute left | 1:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → - | speak chair → next note | listen timekeeper → - | listen noteTaker → - | listen member → -
  `,
};

const note: SpokenPart = {
  phase: "note",
  part: 0,
  stops: `
    stop         | clock | turn | floor   | order | Ann                  | Ben                  | Cem                      | Dora                 | Eva                  | Finn
    opening line | 2:00  | -    | writing | -     | write member → write | listen caseGiver → - | write chair → begin      | write member → write | write member → write | write member → write
    half         | 1:00  | -    | writing | -     | write member → write | listen caseGiver → - | write chair → next facts | write member → write | write member → write | write member → write
  `,
};

const facts: SpokenPart = {
  phase: "facts",
  part: 0,
  stops: `
    stop         | clock | turn | floor         | order                      | Ann                    | Ben                 | Cem                            | Dora                   | Eva                    | Finn
    opening line | 8:00  | 0:45 | pair Ann Ben  | >Ann Dora Eva Finn Cem     | yourTurn member → done | speak caseGiver → - | speak chair → begin            | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Ann          | 7:45  | 0:30 | pair Ann Ben  | >Ann Dora Eva Finn Cem     | yourTurn member → done | speak caseGiver → - | speak chair → next Dora        | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Dora         | 7:15  | 0:45 | pair Dora Ben | +Ann >Dora Eva Finn Cem    | listen member → -      | speak caseGiver → - | speak chair → next Eva         | yourTurn member → done | listen noteTaker → -   | listen member → -
    Eva          | 6:30  | 0:45 | pair Eva Ben  | +Ann +Dora >Eva Finn Cem   | listen member → -      | speak caseGiver → - | speak chair → next Finn        | listen timekeeper → -  | yourTurn member → done | listen member → -
    Finn         | 5:50  | 0:45 | pair Finn Ben | +Ann +Dora +Eva >Finn Cem  | listen member → -      | speak caseGiver → - | speak chair → next Cem         | listen timekeeper → -  | listen noteTaker → -   | yourTurn member → done
    Cem          | 5:05  | 0:45 | pair Cem Ben  | +Ann +Dora +Eva +Finn >Cem | listen member → -      | speak caseGiver → - | yourTurn member → next analyse | listen timekeeper → -  | listen noteTaker → -   | listen member → -
  `,
};

const analyse: SpokenPart = {
  phase: "analyse",
  part: 0,
  stops: `
    stop         | clock | turn | floor     | order | Ann              | Ben                  | Cem                         | Dora                 | Eva                 | Finn
    opening line | 6:00  | -    | group Ben | -     | speak member → - | listen caseGiver → - | speak chair → begin         | speak timekeeper → - | speak noteTaker → - | speak member → -
    half         | 3:00  | -    | group Ben | -     | speak member → - | listen caseGiver → - | speak chair → next position | speak timekeeper → - | speak noteTaker → - | speak member → -
  `,
};

const position: SpokenPart = {
  phase: "position",
  part: 0,
  stops: `
    stop         | clock | turn | floor   | order | Ann                  | Ben                  | Cem                          | Dora                 | Eva                  | Finn
    opening line | 4:00  | -    | writing | -     | write member → write | listen caseGiver → - | write chair → begin          | write member → write | write member → write | write member → write
    all sealed   | 2:00  | -    | writing | -     | write member → write | listen caseGiver → - | write chair → next positions | write member → write | write member → write | write member → write
  `,
};

const positions: SpokenPart = {
  phase: "positions",
  part: 0,
  stops: `
    stop         | clock | turn | floor       | order                      | Ann                    | Ben                  | Cem                           | Dora                   | Eva                    | Finn
    opening line | 6:00  | 1:00 | speaks Ann  | >Ann Dora Eva Finn Cem     | yourTurn member → done | listen caseGiver → - | speak chair → begin           | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Dora         | 5:00  | 1:00 | speaks Dora | +Ann >Dora Eva Finn Cem    | listen member → -      | listen caseGiver → - | speak chair → next Eva        | yourTurn member → done | listen noteTaker → -   | listen member → -
    Eva          | 4:00  | 1:00 | speaks Eva  | +Ann +Dora >Eva Finn Cem   | listen member → -      | listen caseGiver → - | speak chair → next Finn       | listen timekeeper → -  | yourTurn member → done | listen member → -
    Finn         | 3:00  | 1:00 | speaks Finn | +Ann +Dora +Eva >Finn Cem  | listen member → -      | listen caseGiver → - | speak chair → next Cem        | listen timekeeper → -  | listen noteTaker → -   | yourTurn member → done
    Cem          | 2:00  | 1:00 | speaks Cem  | +Ann +Dora +Eva +Finn >Cem | listen member → -      | listen caseGiver → - | yourTurn member → next reveal | listen timekeeper → -  | listen noteTaker → -   | listen member → -
  `,
};

const reveal: SpokenPart = {
  phase: "reveal",
  part: 0,
  stops: `
    stop                 | clock | turn | floor      | order | Ann               | Ben                 | Cem                         | Dora                  | Eva                  | Finn
    opening line         | 2:30  | -    | speaks Ben | -     | listen member → - | speak caseGiver → - | speak chair → begin         | listen timekeeper → - | listen noteTaker → - | listen member → -
    still sealed         | 2:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → - | speak chair → next reveal.1 | listen timekeeper → - | listen noteTaker → - | listen member → -
    the envelope is open | 1:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → - | speak chair → next reveal.1 | listen timekeeper → - | listen noteTaker → - | listen member → -
  `,
};

const talk: SpokenPart = {
  phase: "reveal",
  part: 1,
  stops: `
    stop         | clock | turn | floor | order | Ann              | Ben                 | Cem                       | Dora                 | Eva                 | Finn
    opening line | 2:30  | -    | open  | -     | speak member → - | speak caseGiver → - | speak chair → begin       | speak timekeeper → - | speak noteTaker → - | speak member → -
    over time    | +0:10 | -    | open  | -     | speak member → - | speak caseGiver → - | speak chair → next action | speak timekeeper → - | speak noteTaker → - | speak member → -
  `,
};

const action: SpokenPart = {
  phase: "action",
  part: 0,
  stops: `
    stop              | clock | turn | floor      | order | Ann               | Ben                       | Cem                         | Dora                  | Eva                  | Finn
    opening line      | 2:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → -       | speak chair → begin         | listen timekeeper → - | listen noteTaker → - | listen member → -
    the step is typed | 1:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → confirm | speak chair → next evaluate | listen timekeeper → - | listen noteTaker → - | listen member → -
    Ben has said yes  | 0:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → -       | speak chair → next evaluate | listen timekeeper → - | listen noteTaker → - | listen member → -
  `,
};

export const INCIDENT: Readonly<Record<string, SpokenPart>> = {
  tell,
  note,
  facts,
  analyse,
  position,
  positions,
  reveal,
  talk,
  action,
};
