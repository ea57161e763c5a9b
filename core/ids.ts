/** A person in one session: 32 hex characters, different in every session. */
export type PersonId = string & { readonly brand: "person" };

/** A note: 32 hex characters made by the panel of its author. */
export type NoteId = string & { readonly brand: "note" };

/** A command: 32 hex characters made by the panel, the same when it is sent again. */
export type CommandId = string & { readonly brand: "command" };

/** Milliseconds since 1970 on the server's clock. */
export type Instant = number;

/** A length of time in milliseconds. */
export type Duration = number;

/** A group that meets again and again: 32 hex characters that nobody can guess. */
export type GroupId = string & { readonly brand: "group" };

/** A person in one group: 32 hex characters, no person id of any session. */
export type MemberId = string & { readonly brand: "member" };
