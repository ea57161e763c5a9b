import { i18n } from "@lingui/core";
import { Suspense, use, useEffect, type ReactNode } from "react";
import type { LinkState, SessionLink } from "../link/session-link.ts";
import type { Entrance, MeetingPlatform } from "../platforms/platform.ts";
import { farewellText, type Trouble } from "../text/reasons.ts";
import { Door } from "./Door.tsx";
import type { DraftBook } from "./draft-book.ts";
import { Gathering } from "./Gathering.tsx";
import { Message } from "./Message.tsx";
import styles from "./panel.module.css";
import { Running } from "./Running.tsx";
import { onStage, type Seated, type Typed } from "./seated.ts";
import { Status } from "./Status.tsx";
import { useAsking } from "./use-asking.ts";
import { useJoining, type Joining } from "./use-joining.ts";
import { useLink } from "./use-link.ts";
import { useMicrophone } from "./use-microphone.ts";
import type { Ticker } from "./use-now.ts";
import { methodText } from "./words.ts";

interface PanelProps {
  readonly link: SessionLink;
  readonly platform: MeetingPlatform;
  readonly entrance: Promise<Entrance>;
  readonly ticker: Ticker;
  readonly drafts: DraftBook;
  readonly typed: Typed;
}

/** Draws what this person may know and do; it holds no rules. */
export function Panel(props: PanelProps): ReactNode {
  const { line, view, seated, waiting } = useLink(props.link);
  // Before a seat a person stands at the door, whatever goes on behind it.
  const status = seated || view?.status === "closed" ? view?.status : "door";
  return (
    <div
      className={styles.panel}
      data-line={line}
      data-status={status}
      data-waiting={waiting.length > 0 || undefined}
    >
      <Suspense fallback={<Connecting />}>
        <Scenes {...props} />
      </Suspense>
    </div>
  );
}

function Scenes(props: PanelProps): ReactNode {
  const { link, platform, ticker, drafts, typed } = props;
  const entrance = use(props.entrance);
  const state = useLink(link);
  const asking = useAsking(link);
  const joining = useJoining(link, state, entrance.displayName);
  const microphone = useMicrophone({ platform, entrance, link, onRefused: asking.say });
  const isLive = state.line === "live";
  const { session } = state;
  useEffect(() => {
    // What was written for one session is not for the next.
    if (drafts.enter(session)) typed.question.type(undefined);
    if (isLive) drafts.saveAll();
  }, [session, isLive, drafts, typed]);
  const tools = { isLive, microphone, ticker, drafts, typed, ask: asking.ask };
  const seated = useSeated(state, tools);
  const scene =
    seated === undefined ? (
      <Outside state={state} joining={joining} name={entrance.displayName} />
    ) : (
      <Inside seated={seated} trouble={asking.trouble} />
    );
  return (
    <>
      <Status
        state={state}
        seated={seated}
        ticker={ticker}
        trouble={asking.trouble ?? joining.trouble}
      />
      <Banner state={state} />
      {scene}
    </>
  );
}

/** Over a view that may be old: that the line is down, and why where somebody said so. */
function Banner({ state: { line, view, goodbye } }: { readonly state: LinkState }): ReactNode {
  if (view === undefined || line === "live" || line === "ended") return null;
  return (
    <p className={styles.banner}>
      {goodbye === undefined ? null : `${farewellText(goodbye)} `}
      {i18n._("line.down")}
    </p>
  );
}

type Tools = Pick<Seated, "isLive" | "microphone" | "ticker" | "drafts" | "typed" | "ask">;

/** Undefined for whoever has no seat in a session that is on; waits for the method's words. */
function useSeated(
  { line, seated, view, presence, waiting }: LinkState,
  tools: Tools,
): Seated | undefined {
  const plan = view?.plan;
  if (line === "ended" || !seated || view === undefined || plan === undefined) return undefined;
  return { ...tools, view, plan, presence, waiting, method: use(methodText(plan.method)) };
}

interface InsideProps {
  readonly seated: Seated;
  readonly trouble: Trouble | undefined;
}

function Inside({ seated, trouble }: InsideProps): ReactNode {
  const on = onStage(seated);
  if (on === undefined) return <Gathering seated={seated} trouble={trouble} />;
  return <Running on={on} trouble={trouble} />;
}

interface OutsideProps {
  readonly state: LinkState;
  readonly joining: Joining;
  readonly name: string;
}

function Outside({ state, joining, name }: OutsideProps): ReactNode {
  const { line, goodbye, view, seated } = state;
  if (view?.status === "closed") return <Closed />;
  if (goodbye !== undefined && (line === "ended" || view === undefined)) {
    return <Message title={farewellText(goodbye)} />;
  }
  if (view === undefined || seated) return <Connecting />;
  return <Door joining={joining} isLive={line === "live"} knownName={name} />;
}

function Connecting(): ReactNode {
  return <Message title={i18n._("connecting.title")} />;
}

function Closed(): ReactNode {
  return (
    <Message title={i18n._("closed.title")}>
      <p>{i18n._("closed.erased")}</p>
      <p>{i18n._("closed.beyond")}</p>
    </Message>
  );
}
