import { i18n } from "@lingui/core";
import { Suspense, useId, useState, type ReactNode } from "react";
import { DEFAULT_METHOD, methodById } from "../../../core/methods/catalogue.ts";
import { Button } from "../Button.tsx";
import cards from "../cards.module.css";
import controls from "../controls.module.css";
import { copyOf } from "./method-copy.ts";
import { MethodOptions } from "./MethodOptions.tsx";
import { methodText } from "../words.ts";

interface CopyMethodProps {
  readonly onPut: (file: string) => void;
}

/** A method of ours as a file, in the reader's language, to change in place or elsewhere. */
export function CopyMethod({ onPut }: CopyMethodProps): ReactNode {
  const [method, setMethod] = useState(DEFAULT_METHOD);
  const id = useId();
  return (
    <div className={cards.field}>
      <label htmlFor={id}>{i18n._("own.copy")}</label>
      <div className={controls.form}>
        <select
          id={id}
          className={controls.whole}
          value={method}
          onChange={({ target }) => setMethod(target.value)}
        >
          <Suspense fallback={null}>
            <MethodOptions />
          </Suspense>
        </select>
        <Button kind="small" onPress={() => void copied(method).then(onPut)}>
          {i18n._("own.put")}
        </Button>
        <Button kind="small" onPress={() => void copied(method).then((file) => save(method, file))}>
          {i18n._("own.download")}
        </Button>
      </div>
    </div>
  );
}

async function copied(id: string): Promise<string> {
  const method = methodById(id);
  if (method === undefined) throw new Error(`no method ${id}`);
  return copyOf(method, await methodText(id));
}

function save(method: string, file: string): void {
  const address = URL.createObjectURL(new Blob([file], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${method}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
