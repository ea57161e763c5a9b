interface ProtocolLine {
  readonly brought: string;
  /** Of all messages in both directions: the fingerprint test fails when one changes and no line is added. */
  readonly fingerprint: string;
}

/**
 * One line of history for each version of what panels and rooms say to each other. The newest may still change
 * until a release carries it; from then on a change is a new line.
 */
export const PROTOCOL_HISTORY: Readonly<Record<number, ProtocolLine>> = {
  1: {
    brought: "the spine: join, roles, phases, clock, rounds, agreements, question, notes, close",
    fingerprint: "b24075c1cec05aeb",
  },
  2: {
    brought:
      "the whole session: marks and cards as counts, door, hand, stop, paper seats, next step confirmed, discard, another session, a session brought along, texts that open later, own minutes, another plan for what is to come, numbers and ticks, a round gone around again, trust confirmed, an own method, advice parked, more than one case, listeners muted, minutes approved and released, how long to keep, a group that remembers, an indicator for the whole meeting, observers, lines that a note-taker keeps",
    fingerprint: "59ea7d82c97610f0",
  },
};

export const PROTOCOL_VERSION = 2;

/** The versions a room still answers, newest first: this one and the one before. */
export const SERVED_VERSIONS: readonly number[] = [2, 1];

/** The name a panel offers in Sec-WebSocket-Protocol. */
export function subprotocol(version: number): string {
  return `intervision.${version}`;
}
