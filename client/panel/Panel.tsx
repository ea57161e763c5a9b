import { i18n } from "@lingui/core";
import { type ReactNode, Suspense, use, useCallback, useEffect } from "react";
import { caseOf } from "../../core/methods/between.ts";
import type { SessionView } from "../../core/session/view.ts";
import type { LinkState, SessionLink } from "../link/session-link.ts";
import type { Entrance, MeetingPlatform } from "../platforms/platform.ts";
import { farewellText, type Trouble } from "../text/reasons.ts";
import { Closed } from "./Closed.tsx";
import { Door } from "./Door.tsx";
import { Farewell } from "./Farewell.tsx";
import type { DraftBook } from "./draft-book.ts";
import { Gathering } from "./Gathering.tsx";
import { bannerHeight } from "./heights.ts";
import { later } from "./later.ts";
import { Message } from "./Message.tsx";
import styles from "./panel.module.css";
import type { Running as RunningScene } from "./Running.tsx";
import { onStage, type Seated, type Typed } from "./seated.ts";
import { Status } from "./Status.tsx";
import { useAbilities } from "./use-abilities.ts";
import { useAsking } from "./use-asking.ts";
import { useDrawable } from "./use-drawable.ts";
import { useJoining, type Joining } from "./use-joining.ts";
import { useLink } from "./use-link.ts";
import { useMicrophone } from "./use-microphone.ts";
import type { Ticker } from "./use-now.ts";
import { loadedText, planText } from "./words.ts";

const loadRunning = async (): Promise<typeof RunningScene> =>
  (await import("./Running.tsx")).Running;
const Running = later(loadRunning);
const AtDoor = later(async () => (await import("./AtDoor.tsx")).AtDoor);
const BeforeMeeting = later(
  async () => (await import("./meeting/BeforeMeeting.tsx")).BeforeMeeting,
);
const Observing = later(async () => (await import("./observe/Observing.tsx")).Observing);
const BringAlong = later(async () => (await import("./BringAlong.tsx")).BringAlong);

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
        <Place {...props} />
      </Suspense>
    </div>
  );
}

/** Where there is no meeting, there is no session to look for. */
function Place(props: PanelProps): ReactNode {
  const { isOutside } = use(props.entrance);
  if (isOutside !== true) return <Scenes {...props} />;
  return <BeforeMeeting platform={props.platform} />;
}

function Scenes(props: PanelProps): ReactNode {
  const { link, platform, ticker, drafts, typed } = props;
  const entrance = use(props.entrance);
  const state = useLink(link);
  const asking = useAsking(link);
  const joining = useJoining(link, state, entrance.displayName);
  const abilities = useAbilities(platform, entrance);
  const { say: onRefused } = asking;
  const microphone = useMicrophone({ platform, entrance, abilities, link, onRefused });
  const call = useCallback((text: string) => void platform.notify(text), [platform]);
  const isLive = state.line === "live";
  const { session, view } = state;
  const caseOn = caseNumberIn(view);
  useEffect(() => {
    // What was written for one session or case is not for the next.
    if (drafts.enter(session, caseOn)) typed.question.type(undefined);
    if (isLive) drafts.saveAll();
  }, [session, caseOn, isLive, drafts, typed]);
  const { ask } = asking;
  const tools = { isLive, link, platform, abilities, microphone, ticker, drafts, typed, ask };
  const seated = useSeated(useDrawable(state, link), tools);
  const scene =
    seated === undefined ? (
      <Outside state={state} joining={joining} name={entrance.displayName} tools={tools} />
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
        onCall={call}
      />
      <Banner state={state} />
      {state.mayBring ? (
        <Suspense fallback={null}>
          <BringAlong isLive={isLive} onBring={() => link.bringAlong()} />
        </Suspense>
      ) : null}
      {scene}
    </>
  );
}

/** The number of the case that is on; undefined while no session runs. */
function caseNumberIn(view: SessionView | undefined): number | undefined {
  const { plan, stage } = view ?? {};
  const phase = stage === undefined ? undefined : plan?.phases[stage.phase];
  return phase === undefined ? undefined : caseOf(phase);
}

/** Over a view that may be old: that the line is down, and why where somebody said so; or where the session has gone. */
function Banner({
  state: { line, view, goodbye, hasMoved },
}: {
  readonly state: LinkState;
}): ReactNode {
  if (view === undefined || line === "ended") return null;
  if (line === "live") return hasMoved ? <BannerLine>{i18n._("another.moved")}</BannerLine> : null;
  const why = goodbye === undefined ? undefined : farewellText(goodbye);
  return (
    <BannerLine>
      {why === undefined ? null : `${why.what} ${why.help} `}
      {i18n._("line.down")}
    </BannerLine>
  );
}

function BannerLine({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className={styles.banner} ref={bannerHeight}>
      {children}
    </p>
  );
}

interface Tools extends Pick<
  Seated,
  "isLive" | "platform" | "abilities" | "microphone" | "ticker" | "drafts" | "typed" | "ask"
> {
  readonly link: SessionLink;
}

/** Undefined for whoever has no seat in a session that is on; waits for the method's words. */
function useSeated(
  { line, seated, view, presence, listeners, muteList, waiting }: LinkState,
  tools: Tools,
): Seated | undefined {
  const plan = view?.plan;
  if (line === "ended" || !seated || view === undefined || plan === undefined) return undefined;
  return {
    ...tools,
    view,
    plan,
    presence,
    listeners,
    muteList,
    waiting,
    method: loadedText(plan, tools.link) ?? use(planText(plan, tools.link)),
  };
}

interface InsideProps {
  readonly seated: Seated;
  readonly trouble: Trouble | undefined;
}

function Inside({ seated, trouble }: InsideProps): ReactNode {
  const on = onStage(seated);
  // Fetched while people gather: it is there before the session begins.
  useEffect(() => void loadRunning().catch(() => undefined), []);
  if (seated.view.observers?.[seated.view.you] !== undefined)
    return <Observing seated={seated} trouble={trouble} />;
  if (on === undefined) return <Gathering seated={seated} trouble={trouble} />;
  return <Running on={on} trouble={trouble} />;
}

interface OutsideProps {
  readonly state: LinkState;
  readonly joining: Joining;
  readonly name: string;
  readonly tools: Tools;
}

function Outside({ state, joining, name, tools }: OutsideProps): ReactNode {
  const { line, goodbye, view, seated, waiting } = state;
  if (goodbye !== undefined && (line === "ended" || view === undefined))
    return <Farewell goodbye={goodbye} isOver={line === "ended"} tools={tools} />;
  if (view?.status === "closed") {
    if (isNewcomer({ seated, joining })) return <JustEnded />;
    return <Closed asking={{ ...tools, view, waiting }} />;
  }
  if (view === undefined || seated) return <Connecting />;
  const isLive = line === "live";
  if (view.atDoor !== undefined)
    return (
      <AtDoor
        standing={view.atDoor}
        joining={joining}
        asking={{ ...tools, view, waiting }}
        name={name}
      />
    );
  return <Door joining={joining} isLive={isLive} knownName={name} />;
}

function isNewcomer({
  seated,
  joining,
}: {
  readonly seated: boolean;
  readonly joining: Joining;
}): boolean {
  return !seated && !joining.hasLeft;
}

/** For whoever comes while the people of a closed session are still here. */
function JustEnded(): ReactNode {
  return <Saying title={i18n._("another.justEnded")} text={i18n._("another.justEndedText")} />;
}

function Saying({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  return (
    <Message title={title}>
      <p>{text}</p>
    </Message>
  );
}

function Connecting(): ReactNode {
  return <Message title={i18n._("connecting.title")} />;
}
