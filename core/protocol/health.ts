/** What the door says of itself. */
export interface Health {
  readonly ok: true;
  readonly protocol: number;
  /** A session may begin in a browser tab. */
  readonly browserSessions?: true;
}
