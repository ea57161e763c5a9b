import type { ConditionId } from "../../conditions.ts";
import type { ChoiceText } from "../../method-text.ts";

export const conditions: Readonly<Record<ConditionId, ChoiceText>> = {
  inclusion: { label: "All voices", text: "All views count and get heard." },
  safety: {
    label: "Safety",
    text: "Say or ask anything. You may also stay silent; tell us that you do, so we can slow down.",
  },
  specific: {
    label: "Being exact",
    text: "Be exact, also about what makes it hard to be open.",
  },
  "own-learning": { label: "Own learning", text: "You steer your own learning." },
  presence: { label: "Presence", text: "Be here fully; others learn through you." },
  confidential: {
    label: "Confidentiality",
    text: "It stays inside unless all of us agree otherwise.",
  },
  dialogue: {
    label: "Dialogue",
    text: "Several truths may stand side by side; stay curious and do not dodge a conflict.",
  },
};
