import type { Messages } from "@lingui/core";
import type { AgreementId } from "../../core/methods/agreements.ts";
import type { BeforeTheCaseText } from "../../core/methods/before-the-case-text.ts";
import type { ConditionId } from "../../core/methods/conditions.ts";
import type { ChoiceText, MethodText } from "../../core/methods/method-text.ts";
import type { AgreementText } from "../../core/methods/text/en/agreements.ts";
import type { QuestionTexts } from "../../core/questions/bank.ts";

export type ConditionTexts = Readonly<Record<ConditionId, ChoiceText>>;
export type AgreementTexts = Readonly<Record<AgreementId, AgreementText>>;

/** Where the words of one language are; each is loaded when it is needed. */
export interface Language {
  readonly sentences: () => Promise<Messages>;
  readonly agreements: () => Promise<AgreementTexts>;
  readonly beforeTheCase: () => Promise<BeforeTheCaseText>;
  /** What a good session needs. */
  readonly conditions: () => Promise<ConditionTexts>;
  /** Those to borrow. */
  readonly questions: () => Promise<QuestionTexts>;
  readonly methods: Readonly<Record<string, () => Promise<MethodText>>>;
}
