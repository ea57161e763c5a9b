import type { AskingPerson } from "../Button.tsx";
import type { Seated } from "../seated.ts";

/** Whoever is at the goodbye: what they may still ask, and the ways out of the panel. */
export type Leaving = AskingPerson & Pick<Seated, "link" | "platform" | "typed">;
