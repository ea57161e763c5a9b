import type { PhaseText } from "../../method-text.ts";

export const self: PhaseText = {
  name: "Self-empathy: set an intention",
  purpose: "We notice first how we are ourselves, so that we do not take it for somebody else's.",
  opens:
    "Sit still with me. Notice breath, body, mood, thoughts. No verdict on them. Then choose one intention for this hour.",
  closes: "Our intentions are on the table, and we have agreed how we treat what is said here.",
  cues: {
    chair: "Lead a round of intentions, then read the agreements aloud.",
    timekeeper: "Watch the turn clock. Give a soft signal, not a cut.",
    noteTaker: "Collect the intentions, one line each.",
    caseGiver: "Say what you want of yourself in this hour, then tap to accept the agreements.",
    member: "One sentence: your intention. Then tap to accept the agreements.",
  },
  endsWhen: "The silence was held, everyone has named an intention, the agreements are ticked.",
  drift: [
    { sign: "The silence is cut short", say: "We stay one more breath." },
    { sign: "Intentions about others", say: "What do you want of yourself in this hour?" },
  ],
  parts: [
    {
      what: "Quiet: notice yourself",
      cues: {
        chair: "Lead the quiet minutes slowly. Breathe with the others.",
        timekeeper: "Time the silence and end it softly. Then choose your intention.",
        noteTaker: "Be silent too. Notice, settle, choose your intention.",
        caseGiver: "Notice how your case sits in you today.",
        member: "Notice, settle, let go of verdicts. Then choose an intention.",
      },
    },
    {
      what: "Intentions and agreements, in turn",
      opens:
        "One sentence each: what is your intention for this hour? Then we read our agreements and each of us taps to accept.",
    },
  ],
  writes: {
    noticed: "what I notice in myself",
    intention: "my intention",
    agreements: "tick: agreements accepted",
  },
};

export const kinesthetic: PhaseText = {
  name: "Kinesthetic empathy: connect",
  purpose: "The group tunes in to each other through small movements that all share.",
  opens:
    "Gallery view, please. One of us moves slowly: shoulders, hands, breath. The others follow. Stay seated, keep it small; watching is fine too.",
  closes: "One word each, in the panel: how is it to be in this group now?",
  cues: {
    chair: "Start the movement, pass it on after half a minute. At the end ask for a word.",
    timekeeper: "Half a minute per leader.",
    noteTaker: "Take part. Write no more than your own word at the end.",
    caseGiver: "Take part or watch. Keep your story for later.",
    member: "Follow the movement. Watching is fine. One word at the end.",
  },
  endsWhen: "Two or three people have led, or time is up.",
  drift: [
    { sign: "Giggles and jokes", say: "That is normal. Smaller movements, slower." },
    { sign: "Somebody does not want to", say: "Watching is taking part." },
  ],
  parts: [{ what: "Moving together, without words" }],
  writes: { word: "one word" },
};

export const reflective: PhaseText = {
  name: "Reflective empathy: be heard",
  purpose:
    "The case giver tells in small pieces and hears them back, facts and feelings, until they fit.",
  opens:
    "Tell it in small pieces. One listener gives back what was said, facts and feelings, until you say: yes, that is it.",
  closes: "Do you feel heard? In one sentence, what is it about?",
  cues: {
    chair: "Name the listener and change after each turn. No questions.",
    timekeeper: "Watch the turn clock of each listener.",
    noteTaker: "Write only what the case giver has confirmed.",
    caseGiver: "Small pieces. Correct what you hear until it fits, then say so.",
    member: "On your turn, give back what you heard. Else be silent and present.",
  },
  endsWhen: "The case giver says that it fits, and everyone has given back once or passed.",
  drift: [
    { sign: "The listener asks, advises or analyses", say: "Only give back what you heard." },
    { sign: "The listener parrots", say: "In your own words, with the feeling you hear." },
  ],
  parts: [{ what: "Tell a piece, hear it back" }],
  writes: { coreSentence: "core sentence, confirmed", feelings: "feelings I heard" },
};

export const imaginative: PhaseText = {
  name: "Imaginative empathy: other shoes",
  purpose: "We see the case through the eyes of everybody in it.",
  opens:
    "Choose one person or party in this case. Speak as that person: I am..., I see..., I need...",
  closes: "Which voice surprised you? Which one was missing?",
  cues: {
    chair: "Give absent and unpopular people a voice too.",
    timekeeper: "Watch the turn clock. Let the last sentence end.",
    noteTaker: "Write each voice with one need.",
    caseGiver: "Listen. At the end you may ask for one more voice.",
    member: "Speak as that person: I am, I see, I need. Be kind and serious.",
  },
  endsWhen: "Everybody who matters in the case has had a voice, or time is up.",
  drift: [
    { sign: "Caricature", say: "Say what this person is afraid to lose." },
    { sign: "Talking about instead of as", say: "Start with: I am..." },
  ],
  parts: [{ what: "One voice each, in the I-form" }],
  writes: { voice: "voice taken, and what it needs", surprised: "what surprised me" },
};

export const creativity: PhaseText = {
  name: "Empathic creativity: act together",
  purpose: "We look for outcomes that fit the needs we heard, so that everyone can carry them.",
  opens:
    "Given all these needs: what could be done that serves most of them? Write first, then we build on each other.",
  closes: "The case giver has chosen. Can everybody in the group stand behind it?",
  cues: {
    chair: "Let one idea grow on the other. At the end the case giver chooses.",
    timekeeper: "Equal time per person. Keep a minute for the choice.",
    noteTaker: "Link each idea to the need it serves. Then write the step.",
    caseGiver: "Listen, build, then choose one step of your own.",
    member: "Offer something that serves two needs at once.",
  },
  endsWhen: "A step is chosen, and no need was dropped without a word.",
  drift: [
    { sign: "Quick fix", say: "Which need does that serve?" },
    { sign: "One need disappears", say: "Who speaks for it?" },
  ],
  parts: [
    {
      what: "Writing first",
      cues: {
        chair: "Hold the silence. Write along.",
        timekeeper: "Time the writing. Write an idea of your own too.",
        noteTaker: "Write your own idea first, with the need it serves.",
        caseGiver: "Write along: what would serve you and the others?",
        member: "Write one idea, and the need it serves.",
      },
    },
    {
      what: "Build on each other, then choose",
      opens: "Now in turn: your idea and the need it serves. Build on what you heard.",
    },
  ],
  writes: { idea: "idea, and the need it serves", step: "action card" },
};
