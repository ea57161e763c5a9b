import type { PartTable } from "../support/table.ts";

export const tell: PartTable = {
  phase: "State and associate",
  what: "The case giver tells",
  cues: {
    chair: "Protect the speaker. Ask for facts if causes or verdicts appear.",
    timekeeper: "Leave the last minute for silent writing.",
    noteTaker: "Write only the question, in the case giver's words.",
    caseGiver: "Facts first, short, then end with your question.",
    member: "Look and listen, nothing to write yet.",
  },
  stops: `
    stop         | clock | turn | floor      | order | Ann               | Ben                 | Cem                                  | Dora                       | Eva                  | Finn
    opening line | 3:00  | -    | Ben speaks | -     | listen member → - | speak caseGiver → - | speak chair → Begin                  | listen timekeeper → -      | listen noteTaker → - | listen member → -
    begun        | 2:59  | -    | Ben speaks | -     | listen member → - | speak caseGiver → - | speak chair → Next: Everybody writes | listen timekeeper → -      | listen noteTaker → - | listen member → -
    half         | 1:30  | -    | Ben speaks | -     | listen member → - | speak caseGiver → - | speak chair → Next: Everybody writes | listen timekeeper → -      | listen noteTaker → - | listen member → -
    paused       | 1:20  | -    | Ben speaks | -     | listen member → - | speak caseGiver → - | speak chair → Resume                 | listen timekeeper → Resume | listen noteTaker → - | listen member → -
    still paused | 1:20  | -    | Ben speaks | -     | listen member → - | speak caseGiver → - | speak chair → Resume                 | listen timekeeper → Resume | listen noteTaker → - | listen member → -
    resumed      | 1:15  | -    | Ben speaks | -     | listen member → - | speak caseGiver → - | speak chair → Next: Everybody writes | listen timekeeper → -      | listen noteTaker → - | listen member → -
  `,
};

export const associate: PartTable = {
  phase: "State and associate",
  what: "Everybody writes",
  cues: {
    chair: "Hold the silence. Write for yourself too.",
    caseGiver: "You have told it. Rest, and see if the question is still yours.",
    member: "Write what you think and feel. Paper is fine.",
  },
  stops: `
    stop         | clock | turn | floor            | order | Ann                  | Ben                  | Cem                         | Dora                 | Eva                  | Finn
    opening line | 1:00  | -    | Everybody writes | -     | write member → Write | listen caseGiver → - | write chair → Begin         | write member → Write | write member → Write | write member → Write
    half         | 0:30  | -    | Everybody writes | -     | write member → Write | listen caseGiver → - | write chair → Next: Explore | write member → Write | write member → Write | write member → Write
    over time    | +1:24 | -    | Everybody writes | -     | write member → Write | listen caseGiver → - | write chair → Next: Explore | write member → Write | write member → Write | write member → Write
  `,
};

export const thinkUp: PartTable = {
  phase: "Explore",
  what: "A quiet minute for your question",
  cues: {
    chair: "Hold the silence. Think up a question too; yours comes last.",
    caseGiver: "Rest. The questions come next.",
    member: "Think up one question that would help you to understand.",
  },
  stops: `
    stop         | clock | turn | floor            | order | Ann                  | Ben                  | Cem                                                 | Dora                 | Eva                  | Finn
    opening line | 1:00  | -    | Everybody writes | -     | write member → Write | listen caseGiver → - | write chair → Begin                                 | write member → Write | write member → Write | write member → Write
    begun        | 0:50  | -    | Everybody writes | -     | write member → Write | listen caseGiver → - | write chair → Next: Clarifying questions, no advice | write member → Write | write member → Write | write member → Write
  `,
};

export const ask: PartTable = {
  phase: "Explore",
  what: "Clarifying questions, no advice",
  cues: {
    chair: "Give turns, refuse advice in question form, summarise halfway.",
    timekeeper: "Show the time left per round.",
    noteTaker: "Collect the questions, not the answers.",
    caseGiver: "Short answers. You need not defend anything.",
    member: "Ask one open question, then listen. Write the next one meanwhile.",
  },
  stops: `
    stop             | clock | turn  | floor                  | order                      | Ann                    | Ben                 | Cem                      | Dora                   | Eva                    | Finn
    opening line     | 10:00 | 1:30  | Ann asks, Ben answers  | >Ann Dora Eva Finn Cem     | yourTurn member → Done | speak caseGiver → - | speak chair → Begin      | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Ann              | 9:42  | 1:12  | Ann asks, Ben answers  | >Ann Dora Eva Finn Cem     | yourTurn member → Done | speak caseGiver → - | speak chair → Next: Dora | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Dora             | 8:10  | 1:30  | Dora asks, Ben answers | +Ann >Dora Eva Finn Cem    | listen member → -      | speak caseGiver → - | speak chair → Next: Eva  | yourTurn member → Done | listen noteTaker → -   | listen member → -
    turn over time   | 6:18  | +0:22 | Dora asks, Ben answers | +Ann >Dora Eva Finn Cem    | listen member → -      | speak caseGiver → - | speak chair → Next: Eva  | yourTurn member → Done | listen noteTaker → -   | listen member → -
    Eva              | 6:18  | 1:30  | Eva asks, Ben answers  | +Ann +Dora >Eva Finn Cem   | listen member → -      | speak caseGiver → - | speak chair → Next: Finn | listen timekeeper → -  | yourTurn member → Done | listen member → -
    Finn             | 4:48  | 1:30  | Finn asks, Ben answers | +Ann +Dora +Eva >Finn Cem  | listen member → -      | speak caseGiver → - | speak chair → Next: Cem  | listen timekeeper → -  | listen noteTaker → -   | yourTurn member → Done
    Cem              | 1:59  | 1:30  | Cem asks, Ben answers  | +Ann +Dora +Eva +Finn >Cem | listen member → -      | speak caseGiver → - | yourTurn member → Next: How I see it, what I advise | listen timekeeper → - | listen noteTaker → - | listen member → -
    two minutes more | 3:59  | 1:30  | Cem asks, Ben answers  | +Ann +Dora +Eva +Finn >Cem | listen member → -      | speak caseGiver → - | yourTurn member → Next: How I see it, what I advise | listen timekeeper → - | listen noteTaker → - | listen member → -
  `,
};

export const judge: PartTable = {
  phase: "How I see it, what I advise",
  what: "Writing first",
  cues: {
    chair: "Hold the silence first.",
    caseGiver: "Microphone off. Rest while the others write.",
    member: "Write how you see it and one piece of advice.",
  },
  stops: `
    stop         | clock | turn | floor            | order | Ann                  | Ben                  | Cem                            | Dora                 | Eva                  | Finn
    opening line | 3:00  | -    | Everybody writes | -     | write member → Write | listen caseGiver → - | write chair → Begin            | write member → Write | write member → Write | write member → Write
    half         | 1:30  | -    | Everybody writes | -     | write member → Write | listen caseGiver → - | write chair → Next: One by one | write member → Write | write member → Write | write member → Write
  `,
};

export const advise: PartTable = {
  phase: "How I see it, what I advise",
  what: "One by one",
  cues: {
    chair: "Start the round with the quietest voice.",
    timekeeper: "Equal time per person.",
    noteTaker: "Collect views and advice in separate columns.",
    caseGiver: "Microphone off. Listen, mark what touches you.",
    member: "Each in turn: how you see it and one piece of advice.",
  },
  stops: `
    stop         | clock | turn | floor       | order                      | Ann                    | Ben                  | Cem                            | Dora                   | Eva                    | Finn
    opening line | 6:00  | 1:12 | Ann speaks  | >Ann Dora Eva Finn Cem     | yourTurn member → Done | listen caseGiver → - | speak chair → Begin            | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Ann          | 5:45  | 0:57 | Ann speaks  | >Ann Dora Eva Finn Cem     | yourTurn member → Done | listen caseGiver → - | speak chair → Next: Dora       | listen timekeeper → -  | listen noteTaker → -   | listen member → -
    Dora         | 4:48  | 1:12 | Dora speaks | +Ann >Dora Eva Finn Cem    | listen member → -      | listen caseGiver → - | speak chair → Next: Eva        | yourTurn member → Done | listen noteTaker → -   | listen member → -
    Eva          | 3:36  | 1:12 | Eva speaks  | +Ann +Dora >Eva Finn Cem   | listen member → -      | listen caseGiver → - | speak chair → Next: Finn       | listen timekeeper → -  | yourTurn member → Done | listen member → -
    Finn         | 2:24  | 1:12 | Finn speaks | +Ann +Dora +Eva >Finn Cem  | listen member → -      | listen caseGiver → - | speak chair → Next: Cem        | listen timekeeper → -  | listen noteTaker → -   | yourTurn member → Done
    Cem          | 1:12  | 1:12 | Cem speaks  | +Ann +Dora +Eva +Finn >Cem | listen member → -      | listen caseGiver → - | yourTurn member → Next: Decide | listen timekeeper → -  | listen noteTaker → -   | listen member → -
  `,
};

export const decide: PartTable = {
  phase: "Decide",
  what: "What it brings",
  cues: {
    chair: "Keep everyone quiet. Ask for one step before you close.",
    timekeeper: "Half time for reactions, the rest for the step.",
    noteTaker: "Write the step in the case giver's words; read it back.",
    caseGiver: "Go through the list: take, keep, leave. Then one step.",
    member: "Silent. No more persuading.",
  },
  stops: `
    stop              | clock | turn | floor      | order | Ann               | Ben                               | Cem                       | Dora                       | Eva                  | Finn
    opening line      | 5:00  | -    | Ben speaks | -     | listen member → - | speak caseGiver → -               | speak chair → Begin       | listen timekeeper → -      | listen noteTaker → - | listen member → -
    half              | 2:30  | -    | Ben speaks | -     | listen member → - | speak caseGiver → -               | speak chair → Next: Share | listen timekeeper → -      | listen noteTaker → - | listen member → -
    the step is typed | 2:30  | -    | Ben speaks | -     | listen member → - | speak caseGiver → Yes, that is it | speak chair → Next: Share | listen timekeeper → -      | listen noteTaker → - | listen member → -
    over time         | +1:24 | -    | Ben speaks | -     | listen member → - | speak caseGiver → -               | speak chair → Next: Share | listen timekeeper → -      | listen noteTaker → - | listen member → -
    paused over time  | +1:30 | -    | Ben speaks | -     | listen member → - | speak caseGiver → -               | speak chair → Resume      | listen timekeeper → Resume | listen noteTaker → - | listen member → -
  `,
};
