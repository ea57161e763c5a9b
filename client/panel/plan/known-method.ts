import { use } from "react";
import { methodById } from "../../../core/methods/catalogue.ts";
import type { Method } from "../../../core/methods/method.ts";
import { isOwnMethod } from "../../../core/methods/own-method.ts";
import type { Seated } from "../seated.ts";
import { ownMethod } from "../words.ts";

/** A method of ours, or the one that the group brought along, which may still be on its way. */
export function useMethod(id: string, link: Seated["link"]): Method | undefined {
  return isOwnMethod(id) ? use(ownMethod(id, link)) : methodById(id);
}
