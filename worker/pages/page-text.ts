/** A page about this deployment in one language: headings with what stands below each. */
export interface PageText {
  readonly title: string;
  readonly sections: readonly (readonly [heading: string, ...paragraphs: string[]])[];
}

/** Each page in one language. `{operator}`, `{contact}` and `{hours}` stand for what the operator has set. */
export interface PageTexts {
  readonly privacy: PageText;
  readonly support: PageText;
  readonly terms: PageText;
  readonly installed: PageText;
  readonly notInstalled: PageText;
}

export type PageName = keyof PageTexts;
