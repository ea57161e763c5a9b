import { useRef, type MouseEvent, type PointerEvent } from "react";

/** A finger that slides further than this, in CSS pixels, has thought better of it. */
const SLIDES = 24;

interface Press {
  onPointerDown(event: PointerEvent<HTMLButtonElement>): void;
  onPointerUp(event: PointerEvent<HTMLButtonElement>): void;
  onPointerCancel(): void;
  onClick(event: MouseEvent<HTMLButtonElement>): void;
}

/**
 * What was pressed is what counts, also where it has moved meanwhile: a note that is saved, or somebody else's that
 * comes, moves a button away from under the finger, and the browser then sees no click at all.
 */
export function usePress(press: (button: HTMLButtonElement) => void): Press {
  const down = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const sawPointer = useRef(false);
  return {
    onPointerDown({ button, currentTarget, pointerId, clientX, clientY }) {
      sawPointer.current = true;
      if (button !== 0) return;
      down.current = { x: clientX, y: clientY };
      currentTarget.setPointerCapture(pointerId);
    },
    onPointerUp({ currentTarget, clientX, clientY }) {
      const from = down.current;
      down.current = undefined;
      if (from === undefined || Math.hypot(clientX - from.x, clientY - from.y) > SLIDES) return;
      press(currentTarget);
    },
    onPointerCancel() {
      down.current = undefined;
    },
    onClick({ detail, currentTarget }) {
      // A key or a screen reader clicks without a pointer; a finger's click has been counted, or slid away.
      const isCounted = detail > 0 && sawPointer.current;
      sawPointer.current = false;
      if (!isCounted) press(currentTarget);
    },
  };
}
