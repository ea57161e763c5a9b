import { i18n } from "@lingui/core";
import { useId, useState, type ReactNode } from "react";
import type { PersonId } from "../../core/ids.ts";
import { mayInvite } from "../../core/session/inviting.ts";
import { LONGEST_NAME } from "../../core/session/people.ts";
import { AskButton, Button } from "./Button.tsx";
import { FoldedCard } from "./Card.tsx";
import cards from "./cards.module.css";
import { Invite } from "./invite/Invite.tsx";
import { InviteEverybody } from "./meeting/InviteEverybody.tsx";
import styles from "./people.module.css";
import { seatsOf, type Seat } from "./seats.ts";
import type { SeatedProps } from "./seated.ts";

interface SeatsProps extends SeatedProps {
  /** The invitation stands somewhere else. */
  readonly hasInvite?: boolean;
}

/** Who has no panel comes by a code or gets a seat on paper, and the leader takes a person out. */
export function Seats({ seated, hasInvite = false }: SeatsProps): ReactNode {
  const { view } = seated;
  const removable = seatsOf(view).filter(({ id }) => view.may[`removePerson:${id}`] !== undefined);
  const mayAdd = view.may.addPaperSeat !== undefined;
  return (
    <>
      {!hasInvite && mayInvite(view.status, view.leader, view.you) ? (
        <Inviting seated={seated} />
      ) : null}
      {!mayAdd && removable.length === 0 ? null : (
        <FoldedCard title={mayAdd ? i18n._("paper.title") : i18n._("desk.removing")}>
          {mayAdd ? <PaperSeat seated={seated} /> : null}
          {removable.length === 0 ? null : <Removing seated={seated} seats={removable} />}
        </FoldedCard>
      )}
    </>
  );
}

function Inviting({ seated }: SeatedProps): ReactNode {
  return (
    <>
      {seated.abilities.includes("invite") ? <InviteEverybody seated={seated} /> : null}
      <Invite seated={seated} />
    </>
  );
}

function PaperSeat({ seated }: SeatedProps): ReactNode {
  const [typed, setTyped] = useState("");
  const [id, about] = [useId(), useId()];
  const isOff = !seated.isLive || seated.waiting.includes("addPaperSeat") || typed.trim() === "";
  const add = async (): Promise<void> => {
    const answer = await seated.ask({ type: "addPaperSeat", seat: newSeat(), name: typed });
    if (answer.ok) setTyped("");
  };
  return (
    <div className={cards.field}>
      <label htmlFor={id}>{i18n._("paper.name")}</label>
      <input
        id={id}
        value={typed}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        aria-describedby={about}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key, nativeEvent }) => {
          // Enter also ends the composing of a character.
          if (key === "Enter" && !nativeEvent.isComposing && !isOff) void add();
        }}
      />
      <p className={cards.seen} id={about}>
        {i18n._("paper.about")}
      </p>
      <Button isOff={isOff} onPress={() => void add()}>
        {i18n._("paper.add")}
      </Button>
    </div>
  );
}

function newSeat(): PersonId {
  return crypto.randomUUID().replaceAll("-", "") as PersonId;
}

interface RemovingProps extends SeatedProps {
  readonly seats: readonly Seat[];
}

function Removing({ seated, seats }: RemovingProps): ReactNode {
  return (
    <ul className={`${styles.people} ${cards.under}`} aria-label={i18n._("desk.removing")}>
      {seats.map(({ id, person: { name } }) => (
        <li key={id} className={styles.person}>
          <bdi className={styles.name}>{name}</bdi>
          <AskButton
            kind="small"
            seated={seated}
            command={{ type: "removePerson", person: id }}
            label={i18n._("desk.removeLabel", { name })}
            sure={i18n._("desk.removeSure", { name })}
          >
            {i18n._("desk.remove")}
          </AskButton>
        </li>
      ))}
    </ul>
  );
}
