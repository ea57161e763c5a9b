import type { Device, SeatRole } from "./meeting.ts";

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
};
