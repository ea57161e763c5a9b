import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { Choice } from "./Choice.tsx";
import { Indicators } from "./Indicators.tsx";
import {
  addSeat,
  changeSeat,
  nextName,
  type Device,
  type Manner,
  type SeatRole,
  type SeatRoom,
} from "./meeting.ts";
import type { Notice, PretendClient, Question } from "./pretend-client.ts";
import { DEVICES, ROLES, ROOMS } from "./seat-words.ts";
import { SeatFrame } from "./SeatFrame.tsx";
import styles from "./simulator.module.css";

const MANNERS: Readonly<Record<Manner, string>> = {
  normal: "at once",
  slow: "slowly",
  errors: "with errors",
  silent: "never",
};

interface MeetingWindowProps {
  readonly client: PretendClient;
  readonly panelOf: (slug: string, place: number) => string;
}

export function MeetingWindow({ client, panelOf }: MeetingWindowProps): ReactNode {
  const { meeting, notice, questions, indicators, chat } = useSyncExternalStore(
    client.subscribe,
    client.state,
  );
  useTalkingKeys(client);
  return (
    <>
      <header className={styles.header}>
        <h1>Simulated meeting</h1>
        <p>
          {meeting.seats.length} people in “{meeting.id}”
        </p>
        <a href="?play">Let a rehearsal play by itself</a>
        <AddPerson key={meeting.seats.length} client={client} suggestion={nextName(meeting)} />
        <MannerChoice client={client} manner={meeting.manner} />
        <RecordButton client={client} isRecorded={meeting.isRecorded} />
      </header>
      <Indicators seats={meeting.seats} indicators={indicators} chat={chat} />
      <div className={styles.questions}>
        {questions.map((question, place) => (
          <QuestionDialog key={place} question={question} />
        ))}
        {notice === undefined ? null : <NoticeBar client={client} notice={notice} />}
      </div>
      <main className={styles.seats}>
        {meeting.seats.map((seat, place) => (
          <SeatFrame
            key={seat.slug}
            client={client}
            seat={seat}
            talkKey={place < 9 ? String(place + 1) : undefined}
            address={panelOf(seat.slug, place)}
          />
        ))}
      </main>
    </>
  );
}

function AddPerson(props: { readonly client: PretendClient; readonly suggestion: string }) {
  const [name, setName] = useState(props.suggestion);
  const [role, setRole] = useState<SeatRole>("participant");
  const [device, setDevice] = useState<Device>("desktop");
  const [room, setRoom] = useState<SeatRoom>("main");
  return (
    <form
      className={styles.tools}
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = name.trim() || props.suggestion;
        props.client.change((meeting) => addSeat(meeting, wanted, { role, device, room }));
      }}
    >
      <input aria-label="Name" value={name} onChange={({ target }) => setName(target.value)} />
      <Choice label="Their role" words={ROLES} value={role} onChoice={setRole} />
      <Choice label="Their device" words={DEVICES} value={device} onChoice={setDevice} />
      <Choice label="Their room" words={ROOMS} value={room} onChoice={setRoom} />
      <button type="submit">Add a person</button>
    </form>
  );
}

function MannerChoice(props: { readonly client: PretendClient; readonly manner: Manner }) {
  return (
    <label className={styles.tools}>
      Zoom answers
      <select
        value={props.manner}
        onChange={({ target }) => props.client.setManner(target.value as Manner)}
      >
        {Object.entries(MANNERS).map(([manner, words]) => (
          <option key={manner} value={manner}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function RecordButton(props: { readonly client: PretendClient; readonly isRecorded: boolean }) {
  const isRecorded = !props.isRecorded;
  return (
    <button
      type="button"
      onClick={() => props.client.change((meeting) => ({ ...meeting, isRecorded }))}
    >
      {isRecorded ? "Record" : "Stop recording"}
    </button>
  );
}

function QuestionDialog({ question }: { readonly question: Question }): ReactNode {
  const { name, asks, reply } = question;
  return (
    <dialog open aria-label={`Zoom asks ${name}`}>
      {name}, may Intervision {asks}?
      <button type="button" onClick={() => reply(true)}>
        Allow
      </button>
      <button type="button" onClick={() => reply(false)}>
        Don't allow
      </button>
    </dialog>
  );
}

function NoticeBar(props: { readonly client: PretendClient; readonly notice: Notice }) {
  const { text, url } = props.notice;
  return (
    <output className={styles.notice}>
      {text}
      {url === undefined ? null : ` ${url}`}
      <button type="button" onClick={() => props.client.dismissNotice()}>
        Dismiss
      </button>
    </output>
  );
}

/** While a digit is held, the person in that place talks; not inside a panel, which has its own keys. */
function useTalkingKeys(client: PretendClient): void {
  useEffect(() => {
    const talk = (isTalking: boolean) => (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.repeat) return;
      const slug = client.state().meeting.seats[Number(event.key) - 1]?.slug;
      if (slug !== undefined) client.change((meeting) => changeSeat(meeting, slug, { isTalking }));
    };
    const stop = new AbortController();
    addEventListener("keydown", talk(true), { signal: stop.signal });
    addEventListener("keyup", talk(false), { signal: stop.signal });
    return () => stop.abort();
  }, [client]);
}
