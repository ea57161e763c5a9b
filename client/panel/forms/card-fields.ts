import { fieldsOf, type CardField } from "../../../core/session/card.ts";

/** The forms that people type. */
export type TypedForm = "pitch" | "step";

interface Field<Form extends TypedForm> {
  readonly name: CardField<Form>;
  readonly label: string;
  readonly kind: "line" | "lines" | "date" | "person";
  /** Most characters, where the whole card has room for them. */
  readonly longest: number;
  /** Folded until somebody wants to say more. */
  readonly isMore?: true;
}

type Fields = { readonly [Form in TypedForm]: readonly Field<Form>[] };

/** What each form asks, in its order (practice.md 4.8). */
export const CARD_FIELDS: Fields = {
  pitch: [
    { name: "title", label: /*i18n*/ "card.pitch.title", kind: "line", longest: 60 },
    { name: "difficulty", label: /*i18n*/ "card.pitch.difficulty", kind: "lines", longest: 160 },
    { name: "wish", label: /*i18n*/ "card.pitch.wish", kind: "lines", longest: 160 },
  ],
  step: [
    { name: "when", label: /*i18n*/ "card.step.when", kind: "lines", longest: 120 },
    { name: "then", label: /*i18n*/ "card.step.then", kind: "lines", longest: 160 },
    { name: "sign", label: /*i18n*/ "card.step.sign", kind: "lines", longest: 120, isMore: true },
    { name: "by", label: /*i18n*/ "card.step.by", kind: "date", longest: 10, isMore: true },
    { name: "buddy", label: /*i18n*/ "card.step.buddy", kind: "person", longest: 60, isMore: true },
  ],
};

/** A line of a card that is being typed: the space at its end is one before the next word. */
export function lineOf<Form extends TypedForm>(
  form: Form,
  text: string,
  field: CardField<Form>,
): string {
  return text.split("\n")[fieldsOf(form).indexOf(field)] ?? "";
}

export function withLine<Form extends TypedForm>(
  form: Form,
  text: string,
  field: CardField<Form>,
  line: string,
): string {
  const lines = fieldsOf(form).map((one) =>
    one === field ? line.replaceAll(/[\r\n]+/gu, " ") : lineOf(form, text, one),
  );
  return lines.join("\n");
}

/** How long a line may become: never shorter than it is, and within what the whole card may have. */
export function roomFor(line: string, text: string, longest: number, limit: number): number {
  return Math.max(line.length, Math.min(longest, limit - (text.length - line.length)));
}
