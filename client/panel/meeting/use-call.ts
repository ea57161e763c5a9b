import { useState } from "react";

/** A call to the platform that may wait for somebody's yes: how it ended, or that nobody knows yet. */
export function useCall<Outcome>(
  call: () => Promise<Outcome>,
): readonly [Outcome | "asking" | undefined, () => void] {
  const [outcome, setOutcome] = useState<Outcome | "asking">();
  const make = (): void => {
    setOutcome("asking");
    void call().then(setOutcome);
  };
  return [outcome, make];
}
