import type { DoorEnv } from "../../worker/env.ts";
import { ADMISSION_HEADER } from "../../worker/admission.ts";
import type { MeetingNamespace } from "../../worker/jurisdiction.ts";
import { sealContext, type ContextFields } from "../../client/simulator/sealed-context.ts";

export const NOW = 1_795_000_000_000;
export const CLIENT_ID = "a-client-id";
export const CLIENT_SECRET = "a client secret of the tests";
export const PASS_SECRET = "a pass secret of the tests";
export const ID_SECRET = "an id secret of the tests";

export const CONTEXT: ContextFields = {
  typ: "meeting",
  uid: "uid-of-ann",
  mid: "mid/of+a meeting==",
  attendrole: "host",
  aud: CLIENT_ID,
  iss: "marketplace.zoom.us",
  ts: NOW - 1_000,
  exp: NOW + 119_000,
};

export function sealed(changes: ContextFields = {}): Promise<string> {
  return sealContext({ ...CONTEXT, ...changes }, CLIENT_SECRET);
}

/** Writes down what reaches it; its objects answer as a room does that lets the connection in. */
export class WatchedMeetings implements MeetingNamespace {
  readonly asked: string[] = [];
  readonly requests: Request[] = [];
  answers: () => Response = switchingProtocols;

  getByName(name: string): { fetch: (request: Request) => Promise<Response> } {
    this.asked.push(name);
    return { fetch: (request) => this.answer(request) };
  }

  jurisdiction(name: string): MeetingNamespace {
    this.asked.push(`jurisdiction ${name}`);
    return this;
  }

  admissions(): readonly unknown[] {
    return this.requests.map((request): unknown =>
      JSON.parse(request.headers.get(ADMISSION_HEADER) ?? ""),
    );
  }

  private answer(request: Request): Promise<Response> {
    this.requests.push(request);
    return Promise.resolve(this.answers());
  }
}

/** Writes down what the records of people are told, as `seat path body`. */
export class WatchedPeople implements MeetingNamespace {
  readonly told: string[] = [];
  isBroken = false;

  getByName(seat: string): { fetch: (request: Request) => Promise<Response> } {
    return {
      fetch: async (request) => {
        const { pathname } = new URL(request.url);
        this.told.push([seat, pathname, await request.text()].join(" ").trim());
        return new Response(null, { status: this.isBroken ? 500 : 204 });
      },
    };
  }

  jurisdiction(): MeetingNamespace {
    return this;
  }
}

/** A Workers KV namespace as far as codes use one. */
export class Shelf implements Pick<KVNamespace, "put"> {
  readonly kept = new Map<string, string>();
  readonly asked: string[] = [];

  readonly get = ((key: string) => {
    this.asked.push(key);
    return Promise.resolve(this.kept.get(key) ?? null);
  }) as unknown as KVNamespace["get"];

  put(key: string, value: unknown): Promise<void> {
    this.kept.set(key, String(value));
    return Promise.resolve();
  }
}

export function doorEnv(changes: Partial<DoorEnv> = {}): DoorEnv {
  return {
    MEETINGS: new WatchedMeetings(),
    PEOPLE: new WatchedPeople(),
    GROUPS: new WatchedPeople(),
    CODES: new Shelf(),
    CODE_TRIES: { limit: () => Promise.resolve({ success: true }) },
    BEGINNINGS: { limit: () => Promise.resolve({ success: true }) },
    ZOOM_CLIENT_ID: CLIENT_ID,
    ZOOM_CLIENT_SECRET: CLIENT_SECRET,
    PASS_SECRET,
    ID_SECRET,
    ...changes,
  };
}

/** Node's Response cannot be made with 101, and like the runtime's its headers must not be touched. */
function switchingProtocols(): Response {
  const response = new Response(null);
  Object.defineProperty(response, "status", { value: 101 });
  Object.defineProperty(response, "headers", { value: Object.freeze(new Headers()) });
  return response;
}
