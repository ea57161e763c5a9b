import { createRoot } from "react-dom/client";
import { meetingOf } from "./meeting.ts";
import { PretendClient } from "./pretend-client.ts";
import { MeetingWindow } from "./MeetingWindow.tsx";
import type { ContextClaims } from "./zoom-seat.ts";

const PEOPLE = 5;
const MOST_PEOPLE = 30;

// Every panel has an origin below this one, and the development server seals for no other page.
if (location.hostname !== "localhost") location.hostname = "localhost";
else start();

function start(): void {
  const asked = new URLSearchParams(location.search);
  const meeting = meetingOf(keptMeetingId(asked), peopleIn(asked));
  const client = new PretendClient(meeting, { originOf, seal: (claims) => seal(claims, asked) });
  addEventListener("message", (event) => client.heard(event));
  const panelOf = (slug: string, place: number): string => {
    const acts = asked.has("play") ? `&acts=${meeting.seats.length}&part=${place}` : "";
    return `${originOf(slug)}/?meeting=${encodeURIComponent(meeting.id)}${spokenBy(asked, place)}${acts}`;
  };
  const root = document.querySelector("#simulator");
  if (root === null) throw new Error("the simulator's page has no place for it");
  createRoot(root).render(<MeetingWindow client={client} panelOf={panelOf} />);
}

/** `languages=en,nl,de`: the first person's browser asks for English, the second's for Dutch, and so on. */
function spokenBy(asked: URLSearchParams, place: number): string {
  const languages = asked.get("languages")?.split(",") ?? [];
  const language = languages[place % languages.length];
  return language === undefined ? "" : `&language=${encodeURIComponent(language)}`;
}

function peopleIn(asked: URLSearchParams): number {
  const wanted = Math.trunc(Number(asked.get("seats"))) || PEOPLE;
  return Math.min(Math.max(wanted, 1), MOST_PEOPLE);
}

/** Kept in the address, so that a reload comes back to the same meeting. */
function keptMeetingId(asked: URLSearchParams): string {
  const id = asked.get("meeting") ?? crypto.randomUUID().slice(0, 8);
  if (!asked.has("meeting")) {
    asked.set("meeting", id);
    history.replaceState(null, "", `?${asked.toString()}`);
  }
  return id;
}

function originOf(slug: string): string {
  return `http://${slug}.localhost:${location.port}`;
}

/** Sealed at this page's time, or at the `clock` of the address: tests freeze the Worker's time and pages' alike. */
async function seal(claims: ContextClaims, asked: URLSearchParams): Promise<string> {
  const now = Number(asked.get("clock") ?? Date.now());
  const response = await fetch("/simulator/context", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...claims, now }),
  });
  if (!response.ok) throw new Error("the development server sealed no context");
  const { context } = (await response.json()) as { readonly context: string };
  return context;
}
