import { existsSync } from "node:fs";
import { createServer, type ViteDevServer } from "vite";
import { developmentSecrets } from "./secrets.ts";

if (existsSync(".dev.vars")) {
  giveUp("npm start makes its own secrets, and .dev.vars would hide them: move it away.");
}

// The Workers plugin hands the Worker its secrets from the environment; the simulator seals with them.
Object.assign(process.env, { NODE_ENV: "development", ...developmentSecrets() });

// Where the logs are searched for what people wrote, a word that the Worker logs must not be left out.
const logLevel = process.env.INTERVISION_LOGS === undefined ? "warn" : "info";
const server = await createServer({ logLevel, clearScreen: false });
await server.listen().catch((error: unknown) => giveUp(String(error)));
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void stop(server));
}
console.log(`Simulated meeting: http://localhost:${server.config.server.port}/simulator/`);

async function stop(running: ViteDevServer): Promise<void> {
  await running.close();
  process.exit(0);
}

function giveUp(why: string): never {
  console.error(why);
  process.exit(1);
}
