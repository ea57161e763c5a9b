import type { Phrase } from "../pattern.ts";

/** By what advice in the shape of a question is known. */
export type DisguisedReason =
  /** "Have you thought of", "have you ever": it has been thought of here. */
  | "tried"
  /** "Why don't you": says what there was to do. */
  | "whyNot"
  /** "Wouldn't it", "couldn't you": the answer is in the question. */
  | "negated"
  /** "Would it be an idea to". */
  | "idea"
  /** "Could you just", "maybe you could". */
  | "couldYou"
  /** "What if you". */
  | "whatIf"
  /** "How about". */
  | "howAbout"
  /** "Would you be willing to". */
  | "willing";

/** By what advice that does not ask is known. */
export type OpenReason =
  /** "You should", "you could". */
  | "should"
  /** "If I were you". */
  | "inYourPlace"
  /** "My advice is", "I suggest". */
  | "recommends"
  /** "It would be better to". */
  | "better"
  /** "What helped me". */
  | "ownRecipe"
  /** "Ask her." */
  | "imperative";

/** The signs of advice in one language. */
export interface Signs {
  /** What may stand before any beginning and changes nothing. */
  readonly little: readonly Phrase[];
  /** Looks like advice and asks for what was or is. */
  readonly facts: readonly Phrase[];
  /** Begins a question that is open, whatever follows. */
  readonly asks: readonly Phrase[];
  readonly disguised: Readonly<Record<DisguisedReason, readonly Phrase[]>>;
  readonly proposals: Readonly<Record<Exclude<OpenReason, "imperative">, readonly Phrase[]>>;
  /** Verbs that tell somebody what to do when a sentence without a question mark begins with them. */
  readonly imperatives: readonly Phrase[];
}
