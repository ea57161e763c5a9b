import { createApp } from "./app.ts";
import { now } from "./clock.ts";
import { devRoutes } from "./dev-routes.ts";

export { MeetingSession } from "./session-object.ts";

const app = createApp(now);
if (import.meta.env.DEV) app.route("/api/dev", devRoutes());

// The platform demands a default export here.
export default app;
