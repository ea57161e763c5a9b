import type { SpokenPart } from "../support/spoken-table.ts";

/**
 * The gossip method in 45 minutes with six people, written by hand from practice.md 1.3, 1.4 and its chapter: with no
 * next step to look back on the gossip has 14 minutes. Ben brings the case; Cem chairs and adds nothing of his own, so
 * that a round calls Ann, Dora, Eva and Finn, who have a minute each to ask. Dora keeps the time and Eva takes notes.
 */
const introduce: SpokenPart = {
  phase: "introduce",
  part: 0,
  stops: `
    stop            | clock | turn | floor      | order | Ann               | Ben                 | Cem                        | Dora                  | Eva                  | Finn
    opening line    | 4:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → - | speak chair → begin        | listen timekeeper → - | listen noteTaker → - | listen member → -
    one minute left | 1:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → - | speak chair → next explore | listen timekeeper → - | listen noteTaker → - | listen member → -
  `,
};

const explore: SpokenPart = {
  phase: "explore",
  part: 0,
  stops: `
    stop           | clock | turn  | floor         | order                 | Ann                    | Ben                  | Cem                       | Dora                   | Eva                    | Finn
    opening line   | 8:00  | 1:00  | pair Ann Ben  | >Ann Dora Eva Finn    | yourTurn member → done | speak caseGiver → -  | speak chair → begin       | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Ann            | 7:45  | 0:45  | pair Ann Ben  | >Ann Dora Eva Finn    | yourTurn member → done | speak caseGiver → -  | speak chair → next Dora   | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Dora           | 7:15  | 1:00  | pair Dora Ben | +Ann >Dora Eva Finn   | listen member → -      | speak caseGiver → -  | speak chair → next Eva    | yourTurn member → done | listen noteTaker → -   | listen member → -
    Eva            | 6:15  | 1:00  | pair Eva Ben  | +Ann +Dora >Eva Finn  | listen member → -      | speak caseGiver → -  | speak chair → next Finn   | listen timekeeper → -  | yourTurn member → done | listen member → -
    Eva passes     | 6:05  | 1:00  | pair Finn Ben | +Ann +Dora -Eva >Finn | listen member → -      | speak caseGiver → -  | speak chair → next gossip | listen timekeeper → -  | listen noteTaker → -   | yourTurn member → done
    too long       | 4:55  | +0:10 | pair Finn Ben | +Ann +Dora -Eva >Finn | listen member → -      | speak caseGiver → -  | speak chair → next gossip | listen timekeeper → -  | listen noteTaker → -   | yourTurn member → done
    all have asked | 4:55  | -     | nobody        | +Ann +Dora -Eva +Finn | listen member → -      | listen caseGiver → - | speak chair → next gossip | listen timekeeper → -  | listen noteTaker → -   | listen member → -
  `,
};

const gossip: SpokenPart = {
  phase: "gossip",
  part: 0,
  stops: `
    stop         | clock | turn | floor     | order | Ann              | Ben                  | Cem                       | Dora                      | Eva                 | Finn
    opening line | 14:00 | -    | group Ben | -     | speak member → - | listen caseGiver → - | speak chair → begin       | speak timekeeper → -      | speak noteTaker → - | speak member → -
    half         | 7:00  | -    | group Ben | -     | speak member → - | listen caseGiver → - | speak chair → next return | speak timekeeper → -      | speak noteTaker → - | speak member → -
    paused       | 5:00  | -    | group Ben | -     | speak member → - | listen caseGiver → - | speak chair → resume      | speak timekeeper → resume | speak noteTaker → - | speak member → -
    over time    | +0:10 | -    | group Ben | -     | speak member → - | listen caseGiver → - | speak chair → next return | speak timekeeper → -      | speak noteTaker → - | speak member → -
  `,
};

const comeBack: SpokenPart = {
  phase: "return",
  part: 0,
  stops: `
    stop         | clock | turn | floor      | order | Ann               | Ben                 | Cem                       | Dora                  | Eva                  | Finn
    opening line | 6:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → - | speak chair → begin       | listen timekeeper → - | listen noteTaker → - | listen member → -
    half         | 3:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → - | speak chair → next action | listen timekeeper → - | listen noteTaker → - | listen member → -
  `,
};

const action: SpokenPart = {
  phase: "action",
  part: 0,
  stops: `
    stop              | clock | turn | floor      | order | Ann               | Ben                       | Cem                         | Dora                  | Eva                  | Finn
    opening line      | 3:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → -       | speak chair → begin         | listen timekeeper → - | listen noteTaker → - | listen member → -
    the step is typed | 2:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → confirm | speak chair → next evaluate | listen timekeeper → - | listen noteTaker → - | listen member → -
    Ben has said yes  | 1:00  | -    | speaks Ben | -     | listen member → - | speak caseGiver → -       | speak chair → next evaluate | listen timekeeper → - | listen noteTaker → - | listen member → -
  `,
};

export const GOSSIP: Readonly<Record<string, SpokenPart>> = {
  introduce,
  explore,
  gossip,
  return: comeBack,
  action,
};
