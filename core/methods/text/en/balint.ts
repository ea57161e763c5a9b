import type { MethodText } from "../../method-text.ts";
import { facts, meaning, returning, sitback, story } from "./balint-phases.ts";
import { arrive, choose, evaluate, followup } from "./frame.ts";

export const balint: MethodText = {
  name: "Balint method",
  aliases: ["Classic Balint group"],
  summary: "The group imagines itself into a working relationship; nobody advises.",
  chooseWhen: "A working relationship stirs you: closeness, trust, resistance.",
  safety:
    "High: it needs trust and, in health care, usually a trained leader. This is the form among peers.",
  notes: [
    "It begins once everybody has said that the group knows and trusts each other. If not, choose another method.",
    "Two methods share the name: the classic Balint group, which is this one, and the Dutch Balint method for intervision, which is the chair-led session in eight phases.",
    "There is no next step: the case giver ends with what to notice next time.",
    "It is told without notes and kept without notes.",
  ],
  phases: { arrive, followup, choose, story, facts, sitback, return: returning, meaning, evaluate },
};
