import { useCallback, type ReactNode } from "react";
import { Choice } from "./Choice.tsx";
import { changeSeat, isHeard, removeSeat, type Seat } from "./meeting.ts";
import type { PretendClient } from "./pretend-client.ts";
import { CONSENTS, QUIRKS, ROLES, ROOMS } from "./seat-words.ts";
import styles from "./simulator.module.css";

/** Safe together because no panel has this page's origin. */
const SANDBOX =
  "allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-downloads";

const DELAYS = [0, 300, 1500] as const;

interface SeatProps {
  readonly client: PretendClient;
  readonly seat: Seat;
}

interface SeatFrameProps extends SeatProps {
  readonly talkKey: string | undefined;
  readonly address: string;
}

/** One person in the meeting: what Zoom shows of them, and their panel. */
export function SeatFrame({ client, seat, talkKey, address }: SeatFrameProps): ReactNode {
  const { slug, name, load, line } = seat;
  const hold = useCallback(
    (frame: HTMLIFrameElement | null) => client.frame(slug, frame),
    [client, slug],
  );
  return (
    <section className={styles.seat} aria-label={name} data-seat={slug}>
      <div className={styles.person}>
        <h2>{name}</h2>
        <Lamp seat={seat} />
        <button type="button" aria-label={`Remove ${name}`} onClick={() => remove(client, slug)}>
          ×
        </button>
      </div>
      <div className={`${styles.person} ${styles.choices}`}>
        <RoleChoice client={client} seat={seat} />
        <ClientChoices client={client} seat={seat} />
        <Choice
          label="Room"
          words={ROOMS}
          value={seat.room}
          onChoice={(room) => change(client, slug, { room })}
        />
      </div>
      <div className={styles.person}>
        <MicrophoneButton client={client} seat={seat} />
        <TalkButton client={client} seat={seat} talkKey={talkKey} />
        <LineTools client={client} seat={seat} />
        <button type="button" onClick={() => change(client, slug, { load: load + 1 })}>
          Reload
        </button>
      </div>
      {seat.says === undefined ? null : <p className={styles.says}>{seat.says}</p>}
      {seat.device === "telephone" ? (
        <p className={styles.says}>No panel</p>
      ) : (
        <iframe
          key={load}
          ref={hold}
          className={styles.panel}
          src={address}
          // The page finds its line here before its first script runs.
          name={JSON.stringify(line)}
          title={`${name}'s panel`}
          sandbox={SANDBOX}
        />
      )}
    </section>
  );
}

function Lamp({ seat }: { readonly seat: Seat }): ReactNode {
  const state = isHeard(seat) ? "talking" : seat.microphone ? "on" : "off";
  return (
    <span className={styles.lamp} data-lamp={state}>
      {state === "talking" ? "Talking" : `Mic ${state}`}
    </span>
  );
}

function RoleChoice({ client, seat }: SeatProps): ReactNode {
  return (
    <Choice
      label="Role in Zoom"
      words={ROLES}
      value={seat.role}
      onChoice={(role) => change(client, seat.slug, { role })}
    />
  );
}

function ClientChoices({ client, seat: { slug, consent, quirk } }: SeatProps): ReactNode {
  return (
    <>
      <Choice
        label="Consent"
        words={CONSENTS}
        value={consent}
        onChoice={(one) => change(client, slug, { consent: one })}
      />
      <Choice
        label="Oddity"
        words={QUIRKS}
        value={quirk}
        onChoice={(one) => change(client, slug, { quirk: one })}
      />
    </>
  );
}

function MicrophoneButton({ client, seat: { slug, microphone } }: SeatProps): ReactNode {
  return (
    <button type="button" onClick={() => change(client, slug, { microphone: !microphone })}>
      {microphone ? "Mute" : "Unmute"}
    </button>
  );
}

function TalkButton({ client, seat, talkKey }: Omit<SeatFrameProps, "address">): ReactNode {
  const talk = (isTalking: boolean) => () => change(client, seat.slug, { isTalking });
  return (
    <button
      type="button"
      aria-pressed={seat.isTalking}
      title={talkKey === undefined ? "Hold to talk" : `Hold to talk, or hold the key ${talkKey}`}
      onPointerDown={talk(true)}
      onPointerUp={talk(false)}
      onPointerLeave={seat.isTalking ? talk(false) : undefined}
      onKeyDown={({ key }) => key === " " && talk(true)()}
      onKeyUp={({ key }) => key === " " && talk(false)()}
    >
      Talk
    </button>
  );
}

function LineTools({ client, seat: { slug, line } }: SeatProps): ReactNode {
  const setLine = (changes: Partial<Seat["line"]>): void =>
    change(client, slug, { line: { ...line, ...changes } });
  return (
    <>
      <button type="button" onClick={() => setLine({ isCut: !line.isCut })}>
        {line.isCut ? "Restore line" : "Drop line"}
      </button>
      <select
        aria-label="Delay of the line"
        value={line.delay}
        onChange={({ target }) => setLine({ delay: Number(target.value) })}
      >
        {DELAYS.map((delay) => (
          <option key={delay} value={delay}>
            {delay} ms
          </option>
        ))}
      </select>
    </>
  );
}

function change(client: PretendClient, slug: string, changes: Parameters<typeof changeSeat>[2]) {
  client.change((meeting) => changeSeat(meeting, slug, changes));
}

function remove(client: PretendClient, slug: string): void {
  client.change((meeting) => removeSeat(meeting, slug));
}
