import type { Problem } from "../methods/shape.ts";
import type { Refusal } from "../session/command.ts";
import type { FrameError } from "./message.ts";

/** What the room says to a method that was posted to it. */
export type MethodAnswer =
  /** Taken, and planned under this name. */
  | { readonly method: string }
  | { readonly problems: readonly Problem[] }
  | { readonly error: Refusal | Extract<FrameError, "tooFast" | "sessionLimit"> };
