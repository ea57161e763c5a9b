import { ok, refuse, type Result } from "../../core/result.ts";
import type { InviteOutcome } from "../../core/session/invite-list.ts";
import type { HostReport } from "../../core/session/mute-list.ts";
import type { Entrance, Evidence, MeetingPlatform, NoEvidence, Outcome } from "./platform.ts";

interface Tab {
  /** Of the session that its address leads to. */
  readonly code?: string | undefined;
  readonly open?: (url: string) => void;
}

/** A plain tab beside any meeting: it knows neither names nor microphones, and comes in by a code if at all. */
export class BrowserPlatform implements MeetingPlatform {
  readonly kind = "browser";
  readonly #code: string | undefined;
  readonly #open: (url: string) => void;

  constructor({ code, open = openInNewTab }: Tab = {}) {
    this.#code = code;
    this.#open = open;
  }

  enter(): Promise<Entrance> {
    return Promise.resolve({ displayName: "", role: "participant", abilities: ["openLink"] });
  }

  evidence(): Promise<Result<Evidence, NoEvidence>> {
    const code = this.#code;
    return Promise.resolve(code === undefined ? refuse("unsupported") : ok({ code }));
  }

  onMicrophone(): () => void {
    return () => undefined;
  }

  setMicrophone(): Promise<Outcome> {
    return Promise.resolve("unsupported");
  }

  onStanding(): () => void {
    return () => undefined;
  }

  onAbilities(): () => void {
    return () => undefined;
  }

  onRecording(): () => void {
    return () => undefined;
  }

  onTalking(): () => void {
    return () => undefined;
  }

  onRoomChange(): () => void {
    return () => undefined;
  }

  notify(): Promise<Outcome> {
    return Promise.resolve("unsupported");
  }

  muteOthers(): Promise<HostReport> {
    return Promise.resolve({ outcome: "unsupported", people: [] });
  }

  invite(): Promise<InviteOutcome> {
    return Promise.resolve("unsupported");
  }

  authorize(): Promise<Outcome> {
    return Promise.resolve("unsupported");
  }

  indicate(): Promise<Outcome> {
    return Promise.resolve("unsupported");
  }

  writeInChat(): Promise<Outcome> {
    return Promise.resolve("unsupported");
  }

  openLink(url: string): Promise<Outcome> {
    try {
      this.#open(url);
      return Promise.resolve("done");
    } catch {
      return Promise.resolve("declined");
    }
  }
}

function openInNewTab(url: string): void {
  window.open(url, "_blank", "noopener,noreferrer");
}
