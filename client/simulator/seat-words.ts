import type { Consent, Device, Quirk, SeatRole, SeatRoom } from "./meeting.ts";

export const ROLES: Readonly<Record<SeatRole, string>> = {
  host: "Host",
  coHost: "Co-host",
  participant: "Participant",
  signedIn: "Guest, signed in",
  guest: "Guest",
};

export const DEVICES: Readonly<Record<Device, string>> = {
  desktop: "Desktop",
  ios: "iOS",
  telephone: "Telephone",
  old: "Old client",
};

export const ROOMS: Readonly<Record<SeatRoom, string>> = {
  main: "Main room",
  "room-1": "Room 1",
  "room-2": "Room 2",
  outside: "No meeting",
};

export const CONSENTS: Readonly<Record<Consent, string>> = {
  allowed: "Allows what panels ask",
  refused: "Allows nothing",
  unanswered: "Never answers",
  asked: "Asks first",
};

export const QUIRKS: Readonly<Record<Quirk, string>> = {
  none: "Nothing odd",
  sameContext: "Same context again",
  forgot: "Forgot its config",
  old: "Knows little",
};
