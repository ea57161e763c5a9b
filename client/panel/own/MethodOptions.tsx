import { use, type ReactNode } from "react";
import { METHODS } from "../../../core/methods/catalogue.ts";
import { methodText } from "../words.ts";

/** All methods of ours to choose from, in the reader's language. */
export function MethodOptions(): ReactNode {
  return Object.keys(METHODS).map((method) => <Named key={method} method={method} />);
}

function Named({ method }: { readonly method: string }): ReactNode {
  return <option value={method}>{use(methodText(method)).name}</option>;
}
