/** A meeting as a Zoom client sees it, without sound or picture. Plain data; every change makes a new one. */
export interface Meeting {
  /** The same for everybody in it, and in no other meeting. */
  readonly id: string;
  readonly seats: readonly Seat[];
  readonly manner: Manner;
  /** In the cloud, which Zoom tells hosts alone. */
  readonly isRecorded: boolean;
}

export interface Seat {
  /** Names the origin of this person's panel. */
  readonly slug: string;
  readonly name: string;
  readonly role: SeatRole;
  readonly device: Device;
  readonly consent: Consent;
  readonly quirk: Quirk;
  readonly microphone: boolean;
  readonly isTalking: boolean;
  /** In a rehearsal that plays by itself: what this person says now. */
  readonly says?: string;
  readonly room: SeatRoom;
  readonly line: SeatLine;
  /** Grows with every reload of the panel. */
  readonly load: number;
}

/** Of the guests, one has signed in to Zoom, and has not added the app. */
export type SeatRole = "host" | "coHost" | "participant" | "signedIn" | "guest";

/**
 * In an iOS client no panel is told when the microphone changes; on a telephone there is no panel; an old client refuses a
 * panel that asks for what it does not know.
 */
export type Device = "desktop" | "ios" | "telephone" | "old";

/** Where in the meeting somebody is, or not yet: Zoom moves them, and leaves the page of their panel as it is. */
export type SeatRoom = "main" | "room-1" | "room-2" | "outside";

/** What this person's client does with what Zoom lets a panel do only with a yes. */
export type Consent = "allowed" | "refused" | "unanswered" | "asked";

/** What is odd about this person's client: it may give a context twice, forget its config, or know few capabilities. */
export type Quirk = "none" | "sameContext" | "forgot" | "old";

/** What somebody comes with. */
export type Coming = Partial<Pick<Seat, "role" | "device" | "room">>;

/** The way from a panel to its room. */
export interface SeatLine {
  readonly isCut: boolean;
  /** Milliseconds that every frame takes longer, each way. */
  readonly delay: number;
}

/** How the pretend client answers. */
export type Manner = "normal" | "slow" | "errors" | "silent";

const NAMES = ["Ann", "Ben", "Cem", "Dora", "Eva", "Finn", "Gül", "Hana"] as const;

const LONGEST_SLUG = 40;

/** The first person to come is the host. */
export function meetingOf(id: string, people: number): Meeting {
  const names = Array.from({ length: people }, (_, place) => nameAt(place));
  const empty: Meeting = { id, seats: [], manner: "normal", isRecorded: false };
  return names.reduce((meeting, name) => addSeat(meeting, name), empty);
}

function nameAt(place: number): string {
  return NAMES[place] ?? `Person ${place + 1}`;
}

/** A name nobody here has yet. */
export function nextName({ seats }: Meeting): string {
  const places = Array.from({ length: seats.length + 1 }, (_, place) => nameAt(place));
  return places.find((name) => seats.every((seat) => seat.name !== name)) ?? "Person";
}

export function addSeat(meeting: Meeting, name: string, coming: Coming = {}): Meeting {
  const seat: Seat = {
    slug: freeSlug(meeting, name),
    name,
    role: meeting.seats.length === 0 ? "host" : "participant",
    device: "desktop",
    room: "main",
    consent: "allowed",
    quirk: "none",
    ...coming,
    microphone: true,
    isTalking: false,
    line: { isCut: false, delay: 0 },
    load: 0,
  };
  return { ...meeting, seats: [...meeting.seats, seat] };
}

export function removeSeat(meeting: Meeting, slug: string): Meeting {
  return { ...meeting, seats: meeting.seats.filter((seat) => seat.slug !== slug) };
}

export function changeSeat(
  meeting: Meeting,
  slug: string,
  changes: Partial<Omit<Seat, "slug">>,
): Meeting {
  const seats = meeting.seats.map((seat) => (seat.slug === slug ? { ...seat, ...changes } : seat));
  return { ...meeting, seats };
}

export function isGuest({ role }: Pick<Seat, "role">): boolean {
  return role === "guest" || role === "signedIn";
}

/** Only who talks with the microphone on is heard. */
export function isHeard({ isTalking, microphone }: Seat): boolean {
  return isTalking && microphone;
}

function freeSlug({ seats }: Meeting, name: string): string {
  const slug = slugOf(name);
  const taken = seats.map((seat) => seat.slug);
  const numbered = taken.map((_, place) => `${slug}-${place + 2}`);
  return [slug, ...numbered].find((one) => !taken.includes(one)) ?? slug;
}

/** A name as the first label of a host name. */
function slugOf(name: string): string {
  const plain = name.normalize("NFD").toLowerCase();
  const letters = plain.replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/gu, "-");
  return letters.slice(0, LONGEST_SLUG).replace(/^-+|-+$/gu, "") || "person";
}
