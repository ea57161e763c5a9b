import { i18n } from "@lingui/core";
import { useEffect, useId, useRef, type ReactNode, type SyntheticEvent } from "react";
import { isPresent } from "../../core/session/people.ts";
import { Button } from "./Button.tsx";
import controls from "./controls.module.css";
import styles from "./desk.module.css";
import { nameOf, type OnStageProps } from "./seated.ts";

interface CloseDialogProps extends OnStageProps {
  readonly isOpen: boolean;
  readonly onDone: () => void;
}

/** Closing erases what was written, so it is asked once more. */
export function CloseDialog({ on, isOpen, onDone }: CloseDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  // Told of late by the browser: by then it may have been opened again.
  const closed = (): void => {
    if (dialog.current?.open !== true) onDone();
  };
  const cancel = (event: SyntheticEvent): void => {
    event.preventDefault();
    onDone();
  };
  const close = (): void => {
    onDone();
    void on.ask({ type: "close", from: on.stage.step });
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={title}
      onCancel={cancel}
      onClose={closed}
    >
      <h2 id={title}>{i18n._("close.title")}</h2>
      <HowTheyLeave on={on} />
      <p>{i18n._("close.text")}</p>
      <div className={controls.tools}>
        <Button kind="primary" isOff={!on.isLive} onPress={close}>
          {i18n._("close.yes")}
        </Button>
        <Button onPress={onDone}>{i18n._("close.no")}</Button>
      </div>
    </dialog>
  );
}

/** Nobody closes over the head of whoever has just shown a case. */
function HowTheyLeave({ on: { view } }: OnStageProps): ReactNode {
  const { caseGiver } = view.roles;
  if (caseGiver === undefined || !isPresent(view.people[caseGiver])) return null;
  const name = nameOf(view, caseGiver);
  return (
    <>
      <p>{i18n._("desk.leaves", { name })}</p>
      <p className={styles.line}>
        <small>{i18n._("desk.say")}</small>
        {i18n._("desk.leavesSay", { name })}
      </p>
    </>
  );
}
