import { i18n } from "@lingui/core";
import { Suspense, useState, useSyncExternalStore, type ReactNode } from "react";
import { Button } from "./Button.tsx";
import { Card } from "./Card.tsx";
import controls from "./controls.module.css";
import { later } from "./later.ts";
import { browserTourMemory } from "./tour-memory.ts";

const Tour = later(async () => (await import("./Tour.tsx")).Tour);

const memory = browserTourMemory();

/** For somebody who never did this: offered until it is put away, and opened in place. */
export function TourOffer(): ReactNode {
  const isClosed = useSyncExternalStore(memory.subscribe, memory.isClosed);
  const [isOpen, setOpen] = useState(false);
  if (isClosed) return null;
  return (
    <Card title={i18n._("tour.title")} aside={isOpen ? undefined : i18n._("tour.aside")}>
      {isOpen ? (
        <Suspense fallback={null}>
          <Tour />
        </Suspense>
      ) : null}
      <div className={controls.tools}>
        {isOpen ? null : (
          <Button kind="small" onPress={() => setOpen(true)}>
            {i18n._("tour.open")}
          </Button>
        )}
        <Button kind="small" onPress={memory.close}>
          {isOpen ? i18n._("tour.done") : i18n._("tour.no")}
        </Button>
      </div>
    </Card>
  );
}
