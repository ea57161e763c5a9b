import { heldSession } from "../support/scripted-session.ts";
import { panelGzipBytes } from "./panel-size.ts";
import { runTool } from "./tool.ts";

/** Cloudflare bills twenty incoming socket messages as one request. */
const MESSAGES_PER_REQUEST = 20;

/** A panel's ping every 25 s, answered by the runtime while the object sleeps. */
const PING_SECONDS = 25;
const SESSION_MINUTES = 95;
const PANELS = 8;
const ALARMS = 2;

const build = await runTool("vite", ["build", "--logLevel", "warn"]);
if (!build.succeeded) throw new Error(build.output);

const room = heldSession();
const pings = PANELS * Math.ceil((SESSION_MINUTES * 60) / PING_SECONDS);

console.log(
  JSON.stringify({
    bytesPerPanel: room.bytesPerPanel,
    // One row per entry of the log, one for the record of the session, and one for each alarm: it looks again, and erases.
    rowsWritten: room.log.size.entries + 1 + ALARMS,
    // One per socket that was opened, one for each alarm.
    billedRequests: room.connects + Math.ceil(room.frames / MESSAGES_PER_REQUEST) + ALARMS,
    keepaliveRequests: Math.ceil(pings / MESSAGES_PER_REQUEST),
    panelGzipBytes: panelGzipBytes(),
    commands: room.log.size.entries,
    panels: PANELS,
  }),
);
