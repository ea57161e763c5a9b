import { i18n } from "@lingui/core";
import { use, type ReactNode } from "react";
import { methodById } from "../../../core/methods/catalogue.ts";
import { methodText } from "../words.ts";

/** One of ours is called as it is called here; of others stands what the file says. */
export function Origin({ of }: { readonly of: string }): ReactNode {
  return methodById(of) === undefined ? i18n._("own.from", { method: of }) : <OurOrigin of={of} />;
}

function OurOrigin({ of }: { readonly of: string }): ReactNode {
  return i18n._("own.from", { method: use(methodText(of)).name });
}
