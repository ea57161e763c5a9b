import type { ReactNode } from "react";
import { encode } from "uqr";
import styles from "./invite.module.css";

/** Modules of white around the code, as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/** A text for a camera, and for a camera alone: made on this device, dark on light in every colour scheme. */
export function QrCode({ text }: { readonly text: string }): ReactNode {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_ZONE });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <rect width={size} height={size} fill="white" />
      <path d={dark.join("")} fill="black" shapeRendering="crispEdges" />
    </svg>
  );
}
