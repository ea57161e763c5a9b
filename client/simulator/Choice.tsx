import type { ReactNode } from "react";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoice: (value: Value) => void;
}

/** One of a few, by the words for each. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactNode {
  const { label, words, value, onChoice } = props;
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ target }) => onChoice(target.value as Value)}
    >
      {(Object.entries(words) as [Value, string][]).map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </select>
  );
}
