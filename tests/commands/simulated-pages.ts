import { startDevServer } from "../support/dev-server.ts";

/** What runs in each page of `npm start` around the panel: its line and its actor, and in the meeting's page neither. */
const SCRIPTS = {
  "/?meeting=any": ["/simulator/line.ts", "/simulator/acting.ts"],
  "/simulator/?seats=1": ["/simulator/simulator.tsx"],
} as const;

/** What the pages of the simulated meeting lack, or have too much; the browser tests load them in another way. */
export async function simulatedFaults(): Promise<readonly string[]> {
  await using server = await startDevServer();
  const faults = Object.entries(SCRIPTS).map(async ([path, expected]) => {
    const html = await (await fetch(`${server.origin}${path}`)).text();
    const found = [...html.matchAll(/src="(\/simulator\/\w+\.tsx?)"/gu)].map(([, src]) => src);
    const isAsExpected = found.join() === expected.join();
    return isAsExpected
      ? []
      : [`${path} loads ${found.join(" and ") || "nothing around the panel"}`];
  });
  return (await Promise.all(faults)).flat();
}
