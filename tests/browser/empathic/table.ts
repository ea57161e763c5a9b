import type { SpokenPart } from "../support/spoken-table.ts";

/**
 * Empathic Intervision in 45 minutes with six people, written by hand from practice.md 1.3, 1.4 and 4: with no next
 * step to look back on there are 14 minutes to be heard. Ben brings the case; Cem chairs and takes his turns where he
 * sits; Dora keeps the time and Eva takes notes. Twenty seconds for an intention, for a minute of its three is for the
 * agreements; 168 for a listener, an even share of 14 minutes; a minute for a voice, and a minute for an idea.
 */
const notice: SpokenPart = {
  phase: "self",
  part: 0,
  stops: `
    stop         | clock | turn | floor   | order | Ann                  | Ben                     | Cem                       | Dora                 | Eva                  | Finn
    opening line | 2:00  | -    | writing | -     | write member → write | write caseGiver → write | write chair → begin       | write member → write | write member → write | write member → write
    all sealed   | 1:00  | -    | writing | -     | write member → write | write caseGiver → write | write chair → next self.1 | write member → write | write member → write | write member → write
  `,
};

const intend: SpokenPart = {
  phase: "self",
  part: 1,
  stops: `
    stop            | clock | turn | floor       | order                           | Ann                    | Ben                       | Cem                            | Dora                      | Eva                      | Finn
    opening line    | 3:00  | 0:20 | speaks Ann  | >Ann Ben Cem Dora Eva Finn      | yourTurn member → done | listen caseGiver → agree  | speak chair → begin            | listen timekeeper → agree | listen noteTaker → agree | listen member → agree
    Ben             | 2:40  | 0:20 | speaks Ben  | +Ann >Ben Cem Dora Eva Finn     | listen member → agree  | yourTurn caseGiver → done | speak chair → next Cem         | listen timekeeper → agree | listen noteTaker → agree | listen member → agree
    Cem             | 2:20  | 0:20 | speaks Cem  | +Ann +Ben >Cem Dora Eva Finn    | listen member → agree  | listen caseGiver → agree  | yourTurn member → next Dora    | listen timekeeper → agree | listen noteTaker → agree | listen member → agree
    Dora            | 2:00  | 0:20 | speaks Dora | +Ann +Ben +Cem >Dora Eva Finn   | listen member → agree  | listen caseGiver → agree  | speak chair → next Eva         | yourTurn member → done    | listen noteTaker → agree | listen member → agree
    Eva             | 1:40  | 0:20 | speaks Eva  | +Ann +Ben +Cem +Dora >Eva Finn  | listen member → agree  | listen caseGiver → agree  | speak chair → next Finn        | listen timekeeper → agree | yourTurn member → done   | listen member → agree
    Finn            | 1:20  | 0:20 | speaks Finn | +Ann +Ben +Cem +Dora +Eva >Finn | listen member → agree  | listen caseGiver → agree  | speak chair → next kinesthetic | listen timekeeper → agree | listen noteTaker → agree | yourTurn member → done
    all have agreed | 1:00  | -    | nobody      | +Ann +Ben +Cem +Dora +Eva +Finn | listen member → -      | listen caseGiver → -      | speak chair → next kinesthetic | listen timekeeper → -     | listen noteTaker → -     | listen member → -
  `,
};

const kinesthetic: SpokenPart = {
  phase: "kinesthetic",
  part: 0,
  stops: `
    stop         | clock | turn | floor   | order | Ann                  | Ben                     | Cem                       | Dora                 | Eva                  | Finn
    opening line | 3:00  | -    | writing | -     | write member → write | write caseGiver → write | write chair → begin       | write member → write | write member → write | write member → write
    one word     | 1:00  | -    | writing | -     | write member → write | write caseGiver → write | write chair → next choose | write member → write | write member → write | write member → write
  `,
};

const reflective: SpokenPart = {
  phase: "reflective",
  part: 0,
  stops: `
    stop         | clock | turn | floor      | order                      | Ann                    | Ben                  | Cem                            | Dora                   | Eva                    | Finn
    opening line | 14:00 | 2:48 | both Ann Ben  | >Ann Cem Dora Eva Finn     | yourTurn member → done | speak caseGiver → -  | speak chair → begin            | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Ann          | 12:30 | 1:18 | both Ann Ben  | >Ann Cem Dora Eva Finn     | yourTurn member → done | speak caseGiver → -  | speak chair → next Cem         | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Cem          | 12:00 | 2:48 | both Cem Ben  | +Ann >Cem Dora Eva Finn    | listen member → -      | speak caseGiver → -  | yourTurn member → next Dora    | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Dora         | 10:00 | 2:48 | both Dora Ben | +Ann +Cem >Dora Eva Finn   | listen member → -      | speak caseGiver → -  | speak chair → next Eva         | yourTurn member → done | listen noteTaker → -   | listen member → -
    Eva          | 8:00  | 2:48 | both Eva Ben  | +Ann +Cem +Dora >Eva Finn  | listen member → -      | speak caseGiver → -  | speak chair → next Finn        | listen timekeeper → -  | yourTurn member → done | listen member → -
    Finn         | 6:00  | 2:48 | both Finn Ben | +Ann +Cem +Dora +Eva >Finn | listen member → -      | speak caseGiver → -  | speak chair → next imaginative | listen timekeeper → -  | listen noteTaker → -   | yourTurn member → done
    Ben is heard | 4:00  | -    | nobody     | +Ann +Cem +Dora +Eva +Finn | listen member → -      | listen caseGiver → - | speak chair → next imaginative | listen timekeeper → -  | listen noteTaker → -   | listen member → -
  `,
};

const imaginative: SpokenPart = {
  phase: "imaginative",
  part: 0,
  stops: `
    stop         | clock | turn | floor       | order                      | Ann                    | Ben                  | Cem                           | Dora                   | Eva                    | Finn
    opening line | 8:00  | 1:00 | speaks Ann  | >Ann Cem Dora Eva Finn     | yourTurn member → done | listen caseGiver → - | speak chair → begin           | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Cem          | 7:00  | 1:00 | speaks Cem  | +Ann >Cem Dora Eva Finn    | listen member → -      | listen caseGiver → - | yourTurn member → next Dora   | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Dora         | 6:00  | 1:00 | speaks Dora | +Ann +Cem >Dora Eva Finn   | listen member → -      | listen caseGiver → - | speak chair → next Eva        | yourTurn member → done | listen noteTaker → -   | listen member → -
    Dora passes  | 5:30  | 1:00 | speaks Eva  | +Ann +Cem -Dora >Eva Finn  | listen member → -      | listen caseGiver → - | speak chair → next Finn       | listen timekeeper → -  | yourTurn member → done | listen member → -
    Finn         | 4:30  | 1:00 | speaks Finn | +Ann +Cem -Dora +Eva >Finn | listen member → -      | listen caseGiver → - | speak chair → next creativity | listen timekeeper → -  | listen noteTaker → -   | yourTurn member → done
  `,
};

const writeFirst: SpokenPart = {
  phase: "creativity",
  part: 0,
  stops: `
    stop         | clock | turn | floor   | order | Ann                  | Ben                     | Cem                             | Dora                 | Eva                  | Finn
    opening line | 2:00  | -    | writing | -     | write member → write | write caseGiver → write | write chair → begin             | write member → write | write member → write | write member → write
    all sealed   | 0:30  | -    | writing | -     | write member → write | write caseGiver → write | write chair → next creativity.1 | write member → write | write member → write | write member → write
  `,
};

const actTogether: SpokenPart = {
  phase: "creativity",
  part: 1,
  stops: `
    stop              | clock | turn | floor       | order                           | Ann                    | Ben                       | Cem                         | Dora                   | Eva                    | Finn
    opening line      | 6:00  | 1:00 | speaks Ann  | >Ann Ben Cem Dora Eva Finn      | yourTurn member → done | listen caseGiver → -      | speak chair → begin         | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Ben               | 5:20  | 1:00 | speaks Ben  | +Ann >Ben Cem Dora Eva Finn     | listen member → -      | yourTurn caseGiver → done | speak chair → next Cem      | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Cem               | 4:40  | 1:00 | speaks Cem  | +Ann +Ben >Cem Dora Eva Finn    | listen member → -      | listen caseGiver → -      | yourTurn member → next Dora | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Dora              | 4:00  | 1:00 | speaks Dora | +Ann +Ben +Cem >Dora Eva Finn   | listen member → -      | listen caseGiver → -      | speak chair → next Eva      | yourTurn member → done | listen noteTaker → -   | listen member → -
    Eva               | 3:20  | 1:00 | speaks Eva  | +Ann +Ben +Cem +Dora >Eva Finn  | listen member → -      | listen caseGiver → -      | speak chair → next Finn     | listen timekeeper → -  | yourTurn member → done | listen member → -
    Finn              | 2:40  | 1:00 | speaks Finn | +Ann +Ben +Cem +Dora +Eva >Finn | listen member → -      | listen caseGiver → -      | speak chair → next evaluate | listen timekeeper → -  | listen noteTaker → -   | yourTurn member → done
    the step is typed | 2:00  | -    | nobody      | +Ann +Ben +Cem +Dora +Eva +Finn | listen member → -      | listen caseGiver → confirm | speak chair → next evaluate | listen timekeeper → - | listen noteTaker → -   | listen member → -
    Ben has said yes  | 2:00  | -    | nobody      | +Ann +Ben +Cem +Dora +Eva +Finn | listen member → -      | listen caseGiver → -      | speak chair → next evaluate | listen timekeeper → -  | listen noteTaker → -   | listen member → -
  `,
};

export const EMPATHIC: Readonly<Record<string, SpokenPart>> = {
  notice,
  intend,
  kinesthetic,
  reflective,
  imaginative,
  writeFirst,
  actTogether,
};
