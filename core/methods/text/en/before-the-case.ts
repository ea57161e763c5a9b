import type { BeforeTheCaseText } from "../../before-the-case-text.ts";

export const beforeTheCase: BeforeTheCaseText = {
  needs: {
    mirror: { need: "See my own part through the eyes of others" },
    charged: {
      need: "One moment that still burns",
      note: "Take a recent one, and tell it without its ending.",
    },
    forward: { need: "A workable next step soon" },
    pattern: {
      need: "Understand a pattern or belief that keeps returning",
      note: "Give it 60 minutes or more.",
    },
    relation: {
      need: "A relationship that gets under my skin",
      note: "Nobody gives advice. Give it 60 minutes or more.",
    },
    options: { need: "Many options, little analysis" },
    remote: { need: "Learn together at a distance in little time" },
    together: {
      need: "Different views, an outcome all can carry",
      note: "Slow. Whoever prefers leaves out the bodily exercise.",
    },
    complete: { need: "A full and balanced session", note: "A good one for a new group." },
    plain: { need: "A plain path, or several short cases" },
    open: { need: "A success or an open question, light structure" },
  },
  questions: {
    people: "Is it about people, behaviour or how you talk with each other?",
    recurs: "Does it keep coming back, or are you unsure about it?",
    willing: "Do you want to get better at it, and will you try something out?",
  },
  stopSigns: {
    procedure: { sign: "A known procedure solves it", instead: "Ask the expert." },
    today: { sign: "It must be decided today", instead: "Call together those who can solve it." },
    exposed: { sign: "It cannot stay among us", instead: "Take it to coaching or another group." },
    right: { sign: "You mainly want to be proved right", instead: "Wait, or choose another case." },
    all: {
      sign: "All of us are equally part of it",
      instead: "Hold a team meeting, or ask for mediation.",
    },
    manager: {
      sign: "A manager of somebody here takes part",
      instead: "Ask the group first, in private.",
    },
    debate: {
      sign: "We debate at once",
      instead: "Keep to strict rounds, or ask a chair from outside.",
    },
    beyond: {
      sign: "It is out of our hands",
      instead: "Ask instead: how can I work with it or within it?",
    },
  },
};
