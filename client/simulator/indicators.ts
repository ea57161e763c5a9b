/** What the pretend client shows to everybody in the meeting, at the name of whoever's panel asked for it. */
export interface ShownIndicator {
  readonly text: string;
  /** In milliseconds of this page; absent where nothing is counted. */
  readonly endsAt?: number;
}

/** By the seats whose panels asked. */
export type Indicators = Readonly<Record<string, ShownIndicator>>;

/** What a panel asked for; nothing where it takes its indicator away. */
export type IndicatorOptions = Readonly<Record<string, unknown>>;

/** Whatever the options leave out stays as it was before, until it is taken away: so a panel must not count on less. */
export function shownAfter(
  indicators: Indicators,
  slug: string,
  options: IndicatorOptions | undefined,
  now: number,
): Indicators {
  const { [slug]: before, ...others } = indicators;
  if (options === undefined) return others;
  const { text } = options;
  const left = leftIn(options);
  const shown = {
    ...before,
    text: typeof text === "string" ? text : (before?.text ?? ""),
    ...(left === undefined ? {} : { endsAt: now + left }),
  };
  return { ...others, [slug]: shown };
}

/** Whoever has gone shows nothing any more. */
export function shownBy(indicators: Indicators, slugs: readonly string[]): Indicators {
  return Object.fromEntries(Object.entries(indicators).filter(([slug]) => slugs.includes(slug)));
}

function leftIn({ timer }: IndicatorOptions): number | undefined {
  if (typeof timer !== "object" || timer === null || !("start" in timer)) return undefined;
  return typeof timer.start === "number" ? timer.start : undefined;
}
