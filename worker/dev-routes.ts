import { Hono } from "hono";
import * as v from "valibot";
import { freezeClock, notedObjects } from "./clock.ts";

const clockSchema = v.strictObject({
  /** Left out, time runs again. */
  at: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
});

interface DevEnv {
  readonly MEETINGS: DurableObjectNamespace;
}

/** What a development object answers to by running whatever is due. */
export const RUN_ALARM = "/dev/alarm";

/** The clock seam of tests: freeze and move time, and run the alarms that are then due; mounted in development only. */
export function devRoutes(): Hono<{ Bindings: DevEnv }> {
  const routes = new Hono<{ Bindings: DevEnv }>();
  routes.post("/clock", async (c) => {
    const { at } = v.parse(clockSchema, await c.req.json());
    freezeClock(at);
    await Promise.all(
      notedObjects().map((id) =>
        c.env.MEETINGS.get(c.env.MEETINGS.idFromString(id)).fetch(`https://meeting${RUN_ALARM}`),
      ),
    );
    return c.json({ at: at ?? null });
  });
  return routes;
}
