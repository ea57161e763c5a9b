import type { ReactNode } from "react";
import cards from "../cards.module.css";
import { Copy } from "../invite/Copy.tsx";

interface AddressProps {
  readonly label: string;
  readonly address: string;
}

/** A long address to copy, by the button or by hand: on one line, of which a narrow panel shows the beginning. */
export function Address({ label, address }: AddressProps): ReactNode {
  return (
    <div className={cards.field}>
      <input
        aria-label={label}
        value={address}
        readOnly
        onFocus={({ target }) => target.select()}
      />
      <Copy text={address} />
    </div>
  );
}
