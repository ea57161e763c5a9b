// What `cloudflare:workers` gives the tests as `env` and `exports`.
declare namespace Cloudflare {
  type WorkerEnv = import("../../worker/env.ts").Env;

  interface Env extends Omit<WorkerEnv, "MEETINGS" | "PEOPLE" | "GROUPS"> {
    readonly GROUPS: DurableObjectNamespace<import("../../worker/group-record.ts").GroupRecord>;
    readonly PEOPLE: DurableObjectNamespace<import("../../worker/person-record.ts").PersonRecord>;

    readonly MEETINGS: DurableObjectNamespace<
      import("../../worker/session-object.ts").MeetingSession
    >;
  }

  interface GlobalProps {
    mainModule: typeof import("../../worker/index.ts");
  }
}
