import type { PhaseText } from "../../method-text.ts";
import { conditions } from "./conditions.ts";

export const inventory: PhaseText = {
  name: "Inventory",
  purpose:
    "See which situations are on offer and which skill each person wants to develop with it.",
  opens:
    "Who has a case, dilemma or situation linked to the skill you are working on? A few sentences each, no questions yet.",
  closes: "We have these offers on the table. Now we choose.",
  cues: {
    chair: "No chair yet: whoever opened the session keeps the offers short.",
    timekeeper: "About one minute per offer.",
    noteTaker: "One title per offer, no names.",
    caseGiver: "Title, what is hard, which skill it touches.",
    member: "Listen to the others. No questions, no advice.",
  },
  endsWhen: "Everyone has offered or passed.",
  drift: [
    {
      sign: "The first offer becomes a full story",
      say: "We have the outline, thank you. Who is next?",
    },
    {
      sign: "Nobody offers",
      say: "One quiet minute: which moment at work still follows you home?",
    },
  ],
  parts: [{ what: "Offers, a few sentences each" }],
  writes: {
    pitch: "pitch card with the skill it touches",
  },
};

export const choose8: PhaseText = {
  name: "Choose",
  purpose:
    "The group picks the case giver and the chair together; these are two different people, and different from last time.",
  opens: "Which case do we want to learn from today, and who will chair it?",
  closes: "Case giver and chair are chosen. From here the chair leads; phases stay separate.",
  cues: {
    chair: "Take over once chosen. Explain in two sentences what will happen.",
    timekeeper: "Warn at two minutes left.",
    noteTaker: "Record case giver and chair.",
    caseGiver: "Say yes only if you want to. You may set limits now.",
    member: "Mark your preference, then talk it through briefly.",
  },
  endsWhen:
    "Case giver said yes and a different person is chair; the panel warns if either held that role last time.",
  drift: [
    { sign: "Politeness circle", say: "Everyone marks now; then we look together." },
    { sign: "Always the same people", say: "Who has not brought a case or chaired yet?" },
  ],
  parts: [{ what: "Choosing together" }],
  writes: {
    preference: "preference mark",
    roles: "role taken",
  },
};

export const state: PhaseText = {
  name: "State and associate",
  purpose:
    "The facts and the question are on the table while the others notice their own first thoughts and feelings.",
  opens: "Give us the facts and your question. The rest of us listen; nothing to write yet.",
  closes: "Thank you. In one sentence, your question is this. Is that right?",
  cues: {
    chair: "Protect the speaker. Ask for facts if causes or verdicts appear.",
    timekeeper: "Leave the last minute for silent writing.",
    noteTaker: "Write only the question, in the case giver's words.",
    caseGiver: "Facts first, short, then end with your question.",
    member: "Look and listen, nothing to write yet.",
  },
  endsWhen: "Case giver has stated the question and one minute of writing has passed.",
  drift: [
    { sign: "Long history", say: "What is the one moment we should see?" },
    { sign: "Listeners nod, comment or laugh", say: "Nod if you like; words come later." },
  ],
  parts: [
    { what: "The case giver tells" },
    {
      what: "Everybody writes",
      opens: "Now a quiet minute: what do you think, what do you feel? Paper is fine.",
      cues: {
        chair: "Hold the silence. Write for yourself too.",
        timekeeper: "Time the silence and end it softly. Write for yourself too.",
        noteTaker: "Check the question with the case giver's words, then write for yourself.",
        caseGiver: "You have told it. Rest, and see if the question is still yours.",
        member: "Write what you think and feel. Paper is fine.",
      },
    },
  ],
  writes: {
    associations: "associations: thoughts and feelings",
    question: "learning question",
  },
};

export const explore: PhaseText = {
  name: "Explore",
  purpose: "Everybody understands the situation through clarifying questions, answered briefly.",
  opens:
    "One quiet minute: which question would help you to understand? Then clarifying questions only, one at a time, in turn. Answer briefly; you may decline a question.",
  closes: "What we understand now is this. Is the case clear to everyone?",
  cues: {
    chair: "Give turns, refuse advice in question form, summarise halfway.",
    timekeeper: "Show the time left per round.",
    noteTaker: "Collect the questions, not the answers.",
    caseGiver: "Short answers. You need not defend anything.",
    member: "Ask one open question, then listen. Write the next one meanwhile.",
  },
  endsWhen: "A full round passes without a new question, or time is up, or the chair moves on.",
  drift: [
    {
      sign: "Advice dressed as a question",
      say: "That is advice; keep it for later. What do you want to know?",
    },
    {
      sign: "Case giver explains and defends",
      say: "You do not have to convince us. Next question.",
    },
    { sign: "Two people start a duet", say: "Thank you both. Who has not asked yet?" },
  ],
  parts: [
    {
      what: "A quiet minute for your question",
      cues: {
        chair: "Hold the silence. Think up a question too; yours comes last.",
        timekeeper: "Time the quiet minute. Think up a question too.",
        noteTaker: "Think up one question of your own first.",
        caseGiver: "Rest. The questions come next.",
        member: "Think up one question that would help you to understand.",
      },
    },
    {
      what: "Clarifying questions, no advice",
      opens:
        "Clarifying questions only, one at a time, in turn. Answer briefly; you may decline a question.",
    },
  ],
  writes: {
    questionDraft: "question draft",
    questionsAsked: "list of questions asked",
  },
};

export const judge: PhaseText = {
  name: "How I see it, what I advise",
  purpose:
    "Each member forms an own view before hearing the others, then all views are heard once.",
  opens:
    "First write: how do you see it and what would you advise? Then we hear everyone; the case giver only listens.",
  closes: "All views are out. The case giver decides what is of use.",
  cues: {
    chair: "Hold the silence first. Start the round with the quietest voice.",
    timekeeper: "First the writing time on screen, then equal time per person.",
    noteTaker: "Collect views and advice in separate columns.",
    caseGiver: "Microphone off. Listen, mark what touches you.",
    member: "Write first. Then say your view of the situation and one piece of advice.",
  },
  endsWhen: "Everyone has spoken or passed.",
  drift: [
    { sign: "Views copy the first speaker", say: "Read what you wrote, even if it differs." },
    { sign: "A verdict on the person", say: "Which behaviour did you see, and what might it do?" },
    { sign: "Case giver answers back", say: "Keep it. Your turn comes next." },
    { sign: "Fix-it talk before a diagnosis", say: "First: what do you think is going on?" },
  ],
  parts: [
    {
      what: "Writing first",
      cues: {
        chair: "Hold the silence first.",
        timekeeper: "Watch the writing time. Write your own view too.",
        noteTaker: "Write your own view and one piece of advice first.",
        caseGiver: "Microphone off. Rest while the others write.",
        member: "Write how you see it and one piece of advice.",
      },
    },
    {
      what: "One by one",
      opens: "Now we hear everyone, one by one. The case giver only listens.",
      cues: {
        chair: "Start the round with the quietest voice.",
        timekeeper: "Equal time per person.",
        member: "Each in turn: how you see it and one piece of advice.",
      },
    },
  ],
  writes: {
    views: "view and advice",
    marks: "marks: useful, surprising, not for me",
    viewsNoted: "views and advice",
  },
};

export const decide: PhaseText = {
  name: "Decide",
  purpose: "The case giver weighs what was heard and says what it brings.",
  opens: "What do these views bring you? What do you take, leave or try?",
  closes: "Your decision and your next step are noted. Is it written as you want it?",
  cues: {
    chair: "Keep everyone quiet. Ask for one step before you close.",
    timekeeper: "Half time for reactions, the rest for the step.",
    noteTaker: "Write the step in the case giver's words; read it back.",
    caseGiver: "Go through the list: take, keep, leave. Then one step.",
    member: "Silent. No more persuading.",
  },
  endsWhen: "Case giver says it is enough and a step (or a watch point) is saved.",
  drift: [
    { sign: "Members push their advice", say: "The choice is theirs. We listen." },
    { sign: "Only a polite thank you", say: "Which of these will you still remember on Monday?" },
  ],
  parts: [{ what: "What it brings" }],
  writes: {
    choices: "choice per advice: take, keep, leave",
    step: "action card",
  },
  choices: {
    choices: {
      take: { label: "Take", text: "I will use this." },
      keep: { label: "Keep", text: "I hold on to it for later." },
      leave: { label: "Leave", text: "I do without this one." },
    },
  },
};

export const share: PhaseText = {
  name: "Share",
  purpose: "Members put their own similar experiences beside the case, so that everyone learns.",
  opens: "Now about ourselves: where do you know this from, what did you feel and do then?",
  closes: "Thank you for showing your own side of it.",
  cues: {
    chair: "Keep it in the I-form and away from new advice.",
    timekeeper: "Equal time per person.",
    noteTaker: "Put the pen down unless somebody asks.",
    caseGiver: "Listen. You are not alone with this.",
    member: "Tell your own moment: thought, feeling, difficulty, what you did.",
  },
  endsWhen: "Everyone has shared or passed.",
  drift: [
    { sign: "Advice comes back", say: "Is this about you or about the case?" },
    { sign: "Who had it worse", say: "Each story stands by itself." },
  ],
  parts: [{ what: "From our own work" }],
  writes: {
    experience: "own experience (optional)",
  },
};

export const evaluate8: PhaseText = {
  name: "Evaluate",
  purpose: "Short look at the process, led by the chair, against the seven conditions.",
  opens: "How did we work together? Pick one condition that went well and one that needs care.",
  closes: "Noted. Next date, next chair and next case givers are set. What was said stays here.",
  cues: {
    chair: "Show the seven conditions. One sentence each.",
    timekeeper: "Twenty seconds per person.",
    noteTaker: "Note process points only; ask the case giver to approve the minutes.",
    caseGiver: "Say what helped and what did not.",
    member: "Card first, then one sentence.",
  },
  endsWhen: "Round and cards done, or time is up.",
  drift: [
    { sign: "The case starts again", say: "The case is closed. How did we work?" },
    { sign: "Silence", say: "Type one word each; I read them out." },
  ],
  parts: [{ what: "How we worked" }],
  writes: {
    evaluation: "evaluation card with one condition kept and one to improve",
  },
  choices: { evaluation: conditions },
};
