import type { Device, SeatRole, SeatRoom } from "./meeting.ts";

export const ROLES: Readonly<Record<SeatRole, string>> = {
  host: "Host",
  coHost: "Co-host",
  participant: "Participant",
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
};
