import type { NeedId } from "./chooser.ts";
import type { CheckQuestion, StopSign } from "./start-check.ts";

/** The words of the method chooser and of the start check in one language. */
export interface BeforeTheCaseText {
  readonly needs: Readonly<
    Record<
      NeedId,
      { readonly need: string; /** What to know of the method. */ readonly note?: string }
    >
  >;
  readonly questions: Readonly<Record<CheckQuestion, string>>;
  readonly stopSigns: Readonly<
    Record<StopSign, { readonly sign: string; readonly instead: string }>
  >;
}
