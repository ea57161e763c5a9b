import { refuse, type Result } from "../../core/result.ts";
import type { HostReport } from "../../core/session/mute-list.ts";
import type { Entrance, MeetingPlatform, NoEvidence, Outcome } from "./platform.ts";

/** A plain tab beside any meeting: it knows neither names nor microphones, and has nothing yet to show at the door. */
export class BrowserPlatform implements MeetingPlatform {
  readonly kind = "browser";
  readonly #open: (url: string) => void;

  constructor(open: (url: string) => void = openInNewTab) {
    this.#open = open;
  }

  enter(): Promise<Entrance> {
    return Promise.resolve({ displayName: "", role: "participant", abilities: ["openLink"] });
  }

  evidence(): Promise<Result<string, NoEvidence>> {
    return Promise.resolve(refuse("unsupported"));
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

  onTalking(): () => void {
    return () => undefined;
  }

  muteOthers(): Promise<HostReport> {
    return Promise.resolve({ outcome: "unsupported", people: [] });
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
