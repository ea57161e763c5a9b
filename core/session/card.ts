import type { WritingForm } from "../methods/method.ts";

/** The fields of each form, in order: the text of such a note is one line for each (methods.json, forms). */
const FIELDS = {
  pitch: ["title", "difficulty", "wish"],
  step: ["when", "then", "sign", "by", "buddy"],
  mark: ["about"],
  choice: ["about", "choice"],
  card: ["well", "care"],
} as const satisfies Partial<Record<WritingForm, readonly string[]>>;

export type CardForm = keyof typeof FIELDS;

export type CardField<Form extends CardForm> = (typeof FIELDS)[Form][number];

export type Card<Form extends CardForm> = Readonly<Partial<Record<CardField<Form>, string>>>;

export function fieldsOf<Form extends CardForm>(form: Form): readonly CardField<Form>[] {
  return FIELDS[form];
}

/** A text as it is kept: each field trimmed on its line, an empty first one included. */
export function tidyCard(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.join("\n").trimEnd();
}

export function isCardForm(form: WritingForm): form is CardForm {
  return form in FIELDS;
}

/** Empty fields are left out. */
export function readCard<Form extends CardForm>(form: Form, text: string): Card<Form> {
  const lines = text.split("\n");
  const filled = fieldsOf(form).map((field, at) => [field, (lines[at] ?? "").trim()] as const);
  return Object.fromEntries(filled.filter(([, line]) => line !== "")) as Card<Form>;
}

/** A line break within a field would begin the next one, and becomes a space. */
export function writeCard<Form extends CardForm>(form: Form, card: Card<Form>): string {
  const lines = fieldsOf(form).map((field) => (card[field] ?? "").replace(/\s+/gu, " ").trim());
  return lines.join("\n").trimEnd();
}
