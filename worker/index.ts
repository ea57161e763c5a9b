import { createApp } from "./app.ts";
import { now } from "./clock.ts";
import { devRoutes } from "./dev-routes.ts";

export { GroupRecord } from "./group-record.ts";
export { PersonRecord } from "./person-record.ts";
export { MeetingSession } from "./session-object.ts";

const app = createApp(now, (url, request) => fetch(url, request));
if (import.meta.env.DEV) app.route("/api/dev", devRoutes());

// The platform demands a default export here.
export default app;
