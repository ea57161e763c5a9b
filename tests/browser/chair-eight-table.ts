/**
 * The chair-led session in the 45-minute agenda with five people, written by hand from practice.md 1.3, 1.4, 2.0 and
 * 2.1: three minutes to arrive, three to offer, two to choose, then 4, 11, 9, 5, 5 and 3. There is no next step to look
 * back on, so Explore has that minute. Ann opens; from Choose on Ben gives the case, Cem chairs, Dora keeps the time
 * and Eva takes notes. Whoever leads speaks last in a round and has the process voice outside silence.
 *
 * A cell is `sign cue → primary action`: whose cue of the part a person reads, and `-` where there is only listening
 * to do. Every row is a stop of the browser test, in this order; the clock is what all five panels show.
 */
export interface PartTable {
  readonly phase: string;
  readonly what: string;
  readonly cues: Readonly<Record<string, string>>;
  readonly stops: string;
}

const arrive: PartTable = {
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

const inventory: PartTable = {
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

const choose: PartTable = {
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

const tell: PartTable = {
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
    stop                    | clock | floor      | Ann               | Ben                 | Cem                                  | Dora                       | Eva
    opening line            | 3:00  | Ben speaks | listen member → - | speak caseGiver → - | speak chair → Begin                  | listen timekeeper → -      | listen noteTaker → -
    begun                   | 2:59  | Ben speaks | listen member → - | speak caseGiver → - | speak chair → Next: Everybody writes | listen timekeeper → -      | listen noteTaker → -
    half                    | 1:30  | Ben speaks | listen member → - | speak caseGiver → - | speak chair → Next: Everybody writes | listen timekeeper → -      | listen noteTaker → -
    paused                  | 1:20  | Ben speaks | listen member → - | speak caseGiver → - | speak chair → Resume                 | listen timekeeper → Resume | listen noteTaker → -
    still paused            | 1:20  | Ben speaks | listen member → - | speak caseGiver → - | speak chair → Resume                 | listen timekeeper → Resume | listen noteTaker → -
    resumed                 | 1:15  | Ben speaks | listen member → - | speak caseGiver → - | speak chair → Next: Everybody writes | listen timekeeper → -      | listen noteTaker → -
  `,
};

const associate: PartTable = {
  phase: "State and associate",
  what: "Everybody writes",
  cues: {
    chair: "Hold the silence. Write for yourself too.",
    caseGiver: "You have told it. Rest, and see if the question is still yours.",
    member: "Write what you think and feel. Paper is fine.",
  },
  stops: `
    stop                    | clock | floor            | Ann                    | Ben                  | Cem                         | Dora                   | Eva
    opening line            | 1:00  | Everybody writes | write member → Write   | listen caseGiver → - | write chair → Begin         | write member → Write   | write member → Write
    half                    | 0:30  | Everybody writes | write member → Write   | listen caseGiver → - | write chair → Next: Explore | write member → Write   | write member → Write
    over time               | +1:24 | Everybody writes | write member → Write   | listen caseGiver → - | write chair → Next: Explore | write member → Write   | write member → Write
  `,
};

const thinkUp: PartTable = {
  phase: "Explore",
  what: "A quiet minute for your question",
  cues: {
    chair: "Hold the silence. Think up a question too; yours comes last.",
    caseGiver: "Rest. The questions come next.",
    member: "Think up one question that would help you to understand.",
  },
  stops: `
    stop                    | clock | floor            | Ann                    | Ben                  | Cem                                                 | Dora                   | Eva
    opening line            | 1:00  | Everybody writes | write member → Write   | listen caseGiver → - | write chair → Begin                                 | write member → Write   | write member → Write
    begun                   | 0:50  | Everybody writes | write member → Write   | listen caseGiver → - | write chair → Next: Clarifying questions, no advice | write member → Write   | write member → Write
  `,
};

const ask: PartTable = {
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
    stop                    | clock | floor                  | Ann                    | Ben                 | Cem                                                | Dora                   | Eva
    opening line            | 10:00 | Ann asks, Ben answers  | yourTurn member → Done | speak caseGiver → - | speak chair → Begin                                | listen timekeeper → -  | listen noteTaker → -
    Ann                     | 9:42  | Ann asks, Ben answers  | yourTurn member → Done | speak caseGiver → - | speak chair → Next: Dora                           | listen timekeeper → -  | listen noteTaker → -
    Dora                    | 8:10  | Dora asks, Ben answers | listen member → -      | speak caseGiver → - | speak chair → Next: Eva                            | yourTurn member → Done | listen noteTaker → -
    Eva                     | 6:18  | Eva asks, Ben answers  | listen member → -      | speak caseGiver → - | speak chair → Next: Cem                            | listen timekeeper → -  | yourTurn member → Done
    Cem                     | 1:59  | Cem asks, Ben answers  | listen member → -      | speak caseGiver → - | yourTurn member → Next: How I see it, what I advise | listen timekeeper → - | listen noteTaker → -
    two minutes more        | 3:59  | Cem asks, Ben answers  | listen member → -      | speak caseGiver → - | yourTurn member → Next: How I see it, what I advise | listen timekeeper → - | listen noteTaker → -
  `,
};

const judge: PartTable = {
  phase: "How I see it, what I advise",
  what: "Writing first",
  cues: {
    chair: "Hold the silence first.",
    caseGiver: "Microphone off. Rest while the others write.",
    member: "Write how you see it and one piece of advice.",
  },
  stops: `
    stop                    | clock | floor            | Ann                    | Ben                  | Cem                            | Dora                   | Eva
    opening line            | 3:00  | Everybody writes | write member → Write   | listen caseGiver → - | write chair → Begin            | write member → Write   | write member → Write
    half                    | 1:30  | Everybody writes | write member → Write   | listen caseGiver → - | write chair → Next: One by one | write member → Write   | write member → Write
  `,
};

const advise: PartTable = {
  phase: "How I see it, what I advise",
  what: "One by one",
  cues: {
    chair: "Start the round with the quietest voice.",
    timekeeper: "Equal time per person.",
    noteTaker: "Collect views and advice in separate columns.",
    caseGiver: "Microphone off. Listen, mark what touches you.",
    member: "Say your view of the situation and one piece of advice.",
  },
  stops: `
    stop                    | clock | floor       | Ann                    | Ben                  | Cem                            | Dora                   | Eva
    opening line            | 6:00  | Ann speaks  | yourTurn member → Done | listen caseGiver → - | speak chair → Begin            | listen timekeeper → -  | listen noteTaker → -
    Ann                     | 5:45  | Ann speaks  | yourTurn member → Done | listen caseGiver → - | speak chair → Next: Dora       | listen timekeeper → -  | listen noteTaker → -
    Dora                    | 4:30  | Dora speaks | listen member → -      | listen caseGiver → - | speak chair → Next: Eva        | yourTurn member → Done | listen noteTaker → -
    Eva                     | 3:00  | Eva speaks  | listen member → -      | listen caseGiver → - | speak chair → Next: Cem        | listen timekeeper → -  | yourTurn member → Done
    Cem                     | 1:12  | Cem speaks  | listen member → -      | listen caseGiver → - | yourTurn member → Next: Decide | listen timekeeper → -  | listen noteTaker → -
  `,
};

const decide: PartTable = {
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
    stop                    | clock | floor      | Ann               | Ben                 | Cem                       | Dora                       | Eva
    opening line            | 5:00  | Ben speaks | listen member → - | speak caseGiver → - | speak chair → Begin       | listen timekeeper → -      | listen noteTaker → -
    half                    | 2:30  | Ben speaks | listen member → - | speak caseGiver → - | speak chair → Next: Share | listen timekeeper → -      | listen noteTaker → -
    over time               | +1:24 | Ben speaks | listen member → - | speak caseGiver → - | speak chair → Next: Share | listen timekeeper → -      | listen noteTaker → -
    paused over time        | +1:30 | Ben speaks | listen member → - | speak caseGiver → - | speak chair → Resume      | listen timekeeper → Resume | listen noteTaker → -
  `,
};

const share: PartTable = {
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

const evaluate: PartTable = {
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

export const CHAIR_EIGHT: Readonly<Record<string, PartTable>> = {
  arrive,
  inventory,
  choose,
  tell,
  associate,
  thinkUp,
  ask,
  judge,
  advise,
  decide,
  share,
  evaluate,
};
