import type { ReactNode } from "react";

/** Drawn on a square of 28, in the colour of the text around it. */
const PATHS = {
  listen: "M8 14a6 6 0 1 1 12 0c0 4-4 4-4 8a3.500 3.500 0 0 1-6.500 1.800M11 14a3 3 0 0 1 6 0",
  speak: "M14 4a3 3 0 0 1 3 3v6a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3zM7 14a7 7 0 0 0 14 0M14 21v4",
  silent:
    "M14 4a3 3 0 0 1 3 3v6a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3zM7 14a7 7 0 0 0 14 0M14 21v4M5 4l18 20",
  write: "M6 22l1.500-5L18 6.500l3.500 3.500L11 20.500zM15.500 9l3.500 3.500",
  lock: "M9 13h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2zM10 13v-3a4 4 0 0 1 8 0v3",
  check: "M6 15l5 5L22 8",
  pause: "M14 4a10 10 0 1 1 0 20a10 10 0 0 1 0-20zM11 10v8M17 10v8",
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
  readonly size?: number;
}

/** Never the only sign of anything: screen readers pass it over. */
export function Icon({ name, size = 28 }: IconProps): ReactNode {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 28 28"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
